### De fasta texterna om besökarens region. Se den engelska.

sale-link = Sälj eller dela inte mina personuppgifter
limit-link = Begränsa användningen av mina känsliga personuppgifter
privacy-choices-link = Dina integritetsval
opt-out-honored = Din begäran följs
advertising-link = Välj bort försäljning av uppgifter och riktad reklam

opt-out-text = Med den här knappen väljer du bort försäljning och delning av dina personuppgifter och riktad reklam. Den stänger av dessa ändamål, där andra företag får uppgifter:
opt-out-button = Välj bort försäljning och delning
limit-text = Med den här knappen begränsar du användningen av dina känsliga personuppgifter. Den stänger av dessa ändamål:
limit-button = Begränsa användningen
opt-out-done = Dessa ändamål är inaktiva i den här webbläsaren.
opt-out-reach = Det gäller från och med nu för den här webbläsaren på den här webbplatsen. Det omfattar inte andra webbläsare och enheter, och inte uppgifter som har lämnats vidare tidigare eller på andra sätt. Skriv i sådana fall till: { $contact }

confirm = Bekräfta
confirm-text = Du eller din webbläsare har valt bort dessa ändamål. De förblir inaktiva om du inte bekräftar att du vill tillåta dem:
confirm-yes = Ja, tillåt dem
confirm-no = Nej, låt dem vara inaktiva

entry-notice = Meddelande om kakor
entry-notice-text = Dessa ändamål är aktiva här utan att du tillfrågas, och företagen som nämns deltar i dem. Du kan neka dem nu eller när som helst, utom dem som alltid är aktiva.
entry-notice-refuse = Neka dem
entry-notice-ok = OK

banner-close = Stäng och neka alla
banner-separate = Vart och ett av följande ändamål behöver ett eget svar:

off-here = Inaktiva här
off-here-intro = Där du befinner dig är dessa ändamål inaktiva, och inget val aktiverar dem.
state-off = Inaktivt här
off-here-text = Detta är inte tillgängligt där du befinner dig: ”{ $purpose }” är inaktivt här, och inget val aktiverar det.
