### Kävijän aluetta koskevat kiinteät tekstit. Katso englanninkielinen.

sale-link = Älä myy tai jaa henkilötietojani
limit-link = Rajoita arkaluonteisten henkilötietojeni käyttöä
privacy-choices-link = Yksityisyysvalintasi
opt-out-honored = Kieltoasi noudatetaan
advertising-link = Kiellä tietojen myynti ja kohdennettu mainonta

opt-out-text = Tällä painikkeella kiellät henkilötietojesi myynnin ja jakamisen sekä kohdennetun mainonnan. Se poistaa käytöstä nämä käyttötarkoitukset, joissa muut yritykset saavat tietoja:
opt-out-button = Kiellä myynti ja jakaminen
limit-text = Tällä painikkeella rajoitat arkaluonteisten henkilötietojesi käyttöä. Se poistaa käytöstä nämä käyttötarkoitukset:
limit-button = Rajoita käyttöä
opt-out-done = Nämä käyttötarkoitukset eivät ole käytössä tässä selaimessa.
opt-out-reach = Tämä koskee tästä lähtien tätä selainta tällä sivustolla. Se ei koske muita selaimia ja laitteita eikä tietoja, jotka on luovutettu aiemmin tai muilla tavoin. Kirjoita niistä osoitteeseen: { $contact }

confirm = Vahvista valintasi
confirm-text = Sinä tai selaimesi olette kieltäneet nämä käyttötarkoitukset. Ne pysyvät poissa käytöstä, ellet vahvista haluavasi sallia ne:
confirm-yes = Kyllä, salli ne
confirm-no = Ei, pidä ne poissa käytöstä

entry-notice = Ilmoitus evästeistä
entry-notice-text = Nämä käyttötarkoitukset ovat täällä käytössä ilman, että sinulta kysytään, ja mainitut yritykset osallistuvat niihin. Voit kieltää ne nyt tai milloin tahansa, lukuun ottamatta niitä, jotka ovat aina käytössä.
entry-notice-refuse = Kiellä ne
entry-notice-ok = OK

banner-close = Sulje ja kiellä kaikki
banner-separate = Jokainen seuraavista käyttötarkoituksista tarvitsee oman vastauksensa:

off-here = Ei käytössä täällä
off-here-intro = Siellä missä olet, nämä käyttötarkoitukset eivät ole käytössä, eikä mikään valinta ota niitä käyttöön.
state-off = Ei käytössä täällä
off-here-text = Tämä ei ole saatavilla siellä missä olet: ”{ $purpose }” ei ole täällä käytössä, eikä mikään valinta ota sitä käyttöön.
