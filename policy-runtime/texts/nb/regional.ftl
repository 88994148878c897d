### De faste tekstene om den besøkendes region. Se den engelske.

sale-link = Ikke selg eller del personopplysningene mine
limit-link = Begrens bruken av de sensitive personopplysningene mine
privacy-choices-link = Personvernvalgene dine
opt-out-honored = Forespørselen din er etterkommet
advertising-link = Velg bort salg av data og målrettet reklame

opt-out-text = Med denne knappen velger du bort salg og deling av personopplysningene dine og målrettet reklame. Den slår av disse formålene, der andre selskaper mottar data:
opt-out-button = Velg bort salg og deling
limit-text = Med denne knappen begrenser du bruken av de sensitive personopplysningene dine. Den slår av disse formålene:
limit-button = Begrens bruken
opt-out-done = Disse formålene er slått av i denne nettleseren.
opt-out-reach = Det gjelder fra nå av for denne nettleseren på dette nettstedet. Det omfatter ikke andre nettlesere og enheter, og heller ikke data som er gitt videre tidligere eller på andre måter. Skriv i så fall til: { $contact }

confirm = Vennligst bekreft
confirm-text = Du eller nettleseren din har valgt bort disse formålene. De forblir slått av med mindre du bekrefter at du vil tillate dem:
confirm-yes = Ja, tillat dem
confirm-no = Nei, la dem være slått av

entry-notice = Melding om informasjonskapsler
entry-notice-text = Disse formålene er slått på her uten at du blir spurt, og selskapene som er nevnt, deltar i dem. Du kan avvise dem nå eller når som helst, bortsett fra dem som alltid er på.
entry-notice-refuse = Avvis dem
entry-notice-ok = OK

banner-close = Lukk og avvis alle
banner-separate = Hvert av de følgende formålene trenger sitt eget svar:

off-here = Slått av her
off-here-intro = Der du er, er disse formålene slått av, og ingen valg slår dem på.
state-off = Slått av her
off-here-text = Dette er ikke tilgjengelig der du er: «{ $purpose }» er slått av her, og ingen valg slår det på.
