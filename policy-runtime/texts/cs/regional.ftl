### Pevné texty o regionu návštěvníka. Viz angličtinu.

sale-link = Neprodávat ani nesdílet mé osobní údaje
limit-link = Omezit používání mých citlivých osobních údajů
privacy-choices-link = Vaše volby ochrany soukromí
opt-out-honored = Vaše odmítnutí je respektováno
advertising-link = Odmítnout prodej údajů a cílenou reklamu

opt-out-text = Tímto tlačítkem odmítáte prodej a sdílení svých osobních údajů a cílenou reklamu. Vypne tyto účely, pro které dostávají údaje jiné společnosti:
opt-out-button = Odmítnout prodej a sdílení
limit-text = Tímto tlačítkem omezíte používání svých citlivých osobních údajů. Vypne tyto účely:
limit-button = Omezit používání
opt-out-done = Tyto účely jsou v tomto prohlížeči neaktivní.
opt-out-reach = Platí to od této chvíle pro tento prohlížeč na tomto webu. Nevztahuje se to na jiné prohlížeče a zařízení ani na údaje předané dříve nebo jinými cestami. V těchto případech napište na: { $contact }

confirm = Potvrďte prosím
confirm-text = Vy nebo váš prohlížeč jste tyto účely odmítli. Zůstanou neaktivní, pokud nepotvrdíte, že je chcete povolit:
confirm-yes = Ano, povolit
confirm-no = Ne, ponechat neaktivní

entry-notice = Oznámení o souborech cookie
entry-notice-text = Tyto účely jsou zde aktivní, aniž byste byli dotázáni, a uvedené společnosti se na nich podílejí. Můžete je odmítnout nyní nebo kdykoli, kromě těch, které jsou vždy aktivní.
entry-notice-refuse = Odmítnout je
entry-notice-ok = OK

banner-close = Zavřít a odmítnout vše
banner-separate = Každý z následujících účelů vyžaduje vlastní odpověď:

off-here = Zde neaktivní
off-here-intro = Tam, kde se nacházíte, jsou tyto účely neaktivní a žádná volba je nezapne.
state-off = Zde neaktivní
off-here-text = Toto není tam, kde se nacházíte, k dispozici: účel „{ $purpose }“ je zde neaktivní a žádná volba jej nezapne.
