### De vaste teksten over de regio van de bezoeker. Zie het Engels.

sale-link = Mijn persoonsgegevens niet verkopen of delen
limit-link = Het gebruik van mijn gevoelige persoonsgegevens beperken
privacy-choices-link = Uw privacykeuzes
opt-out-honored = Uw verzoek wordt nageleefd
advertising-link = Bezwaar maken tegen verkoop van gegevens en gerichte reclame

opt-out-text = Met deze knop maakt u bezwaar tegen de verkoop en het delen van uw persoonsgegevens en tegen gerichte reclame. De knop zet deze doeleinden uit, waarvoor andere bedrijven gegevens krijgen:
opt-out-button = Bezwaar maken tegen verkoop en delen
limit-text = Met deze knop beperkt u het gebruik van uw gevoelige persoonsgegevens. De knop zet deze doeleinden uit:
limit-button = Gebruik beperken
opt-out-done = Deze doeleinden staan in deze browser uit.
opt-out-reach = Dit geldt vanaf nu voor deze browser op deze website. Het geldt niet voor andere browsers en apparaten, en niet voor gegevens die eerder of op andere wijze zijn doorgegeven. Schrijf daarvoor aan: { $contact }

confirm = Bevestig uw keuze
confirm-text = U of uw browser heeft bezwaar gemaakt tegen deze doeleinden. Ze blijven uit, tenzij u bevestigt dat u ze wilt toestaan:
confirm-yes = Ja, toestaan
confirm-no = Nee, uit laten

entry-notice = Mededeling over cookies
entry-notice-text = Deze doeleinden staan hier aan zonder dat u wordt gevraagd, en de genoemde bedrijven zijn daarbij betrokken. U kunt ze nu of op elk moment weigeren, behalve wat altijd aan staat.
entry-notice-refuse = Weigeren
entry-notice-ok = OK

banner-close = Sluiten en alles weigeren
banner-separate = Elk van de volgende doeleinden vraagt om een eigen antwoord:

off-here = Hier uit
off-here-intro = Waar u bent, staan deze doeleinden uit, en geen enkele keuze zet ze aan.
state-off = Hier uit
off-here-text = Dit is niet beschikbaar waar u bent: ‘{ $purpose }’ staat hier uit, en geen enkele keuze zet dit aan.
