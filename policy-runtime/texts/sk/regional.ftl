### Pevné texty o regióne návštevníka. Pozri angličtinu.

sale-link = Nepredávať ani nezdieľať moje osobné údaje
limit-link = Obmedziť používanie mojich citlivých osobných údajov
privacy-choices-link = Vaše voľby ochrany súkromia
opt-out-honored = Vaše odmietnutie je rešpektované
advertising-link = Odmietnuť predaj údajov a cielenú reklamu

opt-out-text = Týmto tlačidlom odmietate predaj a zdieľanie svojich osobných údajov a cielenú reklamu. Vypne tieto účely, na ktoré dostávajú údaje iné spoločnosti:
opt-out-button = Odmietnuť predaj a zdieľanie
limit-text = Týmto tlačidlom obmedzíte používanie svojich citlivých osobných údajov. Vypne tieto účely:
limit-button = Obmedziť používanie
opt-out-done = Tieto účely sú v tomto prehliadači neaktívne.
opt-out-reach = Platí to odteraz pre tento prehliadač na tomto webovom sídle. Nevzťahuje sa to na iné prehliadače a zariadenia ani na údaje poskytnuté skôr alebo inými cestami. V týchto prípadoch napíšte na: { $contact }

confirm = Potvrďte, prosím
confirm-text = Vy alebo váš prehliadač ste tieto účely odmietli. Zostanú neaktívne, ak nepotvrdíte, že ich chcete povoliť:
confirm-yes = Áno, povoliť
confirm-no = Nie, ponechať neaktívne

entry-notice = Oznámenie o súboroch cookie
entry-notice-text = Tieto účely sú tu aktívne bez toho, aby ste boli opýtaní, a uvedené spoločnosti sa na nich podieľajú. Môžete ich odmietnuť teraz alebo kedykoľvek, okrem tých, ktoré sú vždy aktívne.
entry-notice-refuse = Odmietnuť ich
entry-notice-ok = OK

banner-close = Zavrieť a odmietnuť všetko
banner-separate = Každý z nasledujúcich účelov vyžaduje vlastnú odpoveď:

off-here = Tu neaktívne
off-here-intro = Tam, kde sa nachádzate, sú tieto účely neaktívne a žiadna voľba ich nezapne.
state-off = Tu neaktívny
off-here-text = Toto nie je tam, kde sa nachádzate, k dispozícii: účel „{ $purpose }“ je tu neaktívny a žiadna voľba ho nezapne.
