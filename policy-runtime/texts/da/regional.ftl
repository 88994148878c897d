### De faste tekster om den besøgendes region. Se det engelske.

sale-link = Sælg eller del ikke mine personoplysninger
limit-link = Begræns brugen af mine følsomme personoplysninger
privacy-choices-link = Dine privatlivsvalg
opt-out-honored = Din anmodning efterkommes
advertising-link = Fravælg salg af data og målrettet reklame

opt-out-text = Med denne knap fravælger du salg og deling af dine personoplysninger og målrettet reklame. Den slår disse formål fra, hvor andre virksomheder modtager data:
opt-out-button = Fravælg salg og deling
limit-text = Med denne knap begrænser du brugen af dine følsomme personoplysninger. Den slår disse formål fra:
limit-button = Begræns brugen
opt-out-done = Disse formål er slået fra i denne browser.
opt-out-reach = Det gælder fra nu af for denne browser på dette website. Det omfatter ikke andre browsere og enheder eller data, som er videregivet tidligere eller på anden måde. Skriv i så fald til: { $contact }

confirm = Bekræft venligst
confirm-text = Du eller din browser har fravalgt disse formål. De forbliver slået fra, medmindre du bekræfter, at du vil tillade dem:
confirm-yes = Ja, tillad dem
confirm-no = Nej, lad dem være slået fra

entry-notice = Meddelelse om cookies
entry-notice-text = Disse formål er slået til her, uden at du bliver spurgt, og de nævnte virksomheder deltager i dem. Du kan afvise dem nu eller når som helst, undtagen dem, der altid er slået til.
entry-notice-refuse = Afvis dem
entry-notice-ok = OK

banner-close = Luk og afvis alle
banner-separate = Hvert af de følgende formål kræver sit eget svar:

off-here = Slået fra her
off-here-intro = Hvor du befinder dig, er disse formål slået fra, og intet valg slår dem til.
state-off = Slået fra her
off-here-text = Dette er ikke tilgængeligt, hvor du befinder dig: »{ $purpose }« er slået fra her, og intet valg slår det til.
