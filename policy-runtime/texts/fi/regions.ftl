### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Säännöt alueittain
rules-text = Sovellettavat säännöt riippuvat alueesta, jolta käyt tällä sivustolla. Välttämätön on käytössä kaikkialla, eikä sitä ole taulukossa.
rules-from = Nämä ovat seuraavat säännöt { $date } tilanteen mukaan, sovellettuina tämän käytännön ilmoittamiin tietoihin: { $jurisdictions }. Ne eivät ole oikeudellista neuvontaa.
rules-unsure = Alueesi päätellään yhteydestäsi. Se voi olla väärä, esimerkiksi jos käytät VPN-yhteyttä. Jos sitä ei tunneta tai se tunnetaan vain osittain, noudatetaan mahdollisista säännöistä tiukimpia.
rules-travel = Kieltäytyminen, peruutus tai vastustaminen pätee kaikilla alueilla. Aluettasi ei tallenneta.
rules-record = Jos tämä sivusto säilyttää merkinnän valinnastasi, siinä mainitaan sovelletut säännöt.
rules-region = Alue
rules-others = Kaikki muut alueet
rules-unknown = Tuntematon alue
rules-general = Yleinen sääntö
rules-keep = Suostumus on voimassa enintään
rules-wait = Kieltäytymisen jälkeen sinulta ei kysytä uudelleen:
rule-off = Pois käytöstä, ei voi sallia
rule-ask = Pois käytöstä, kunnes annat suostumuksen
rule-object = Käytössä, ellet vastusta
rule-inform = Käytössä, tällä tiedolla; voit vastustaa
rule-of = { $purpose } – sääntö: { $jurisdiction }

## Where they come from.

sources = Näiden sääntöjen lähteet
sources-text = Mistä nämä säännöt ovat peräisin, miten se on luettu ja minkä päivän mukaan. Lähteet on nimetty englanniksi.
sources-source = Lähde
sources-grade = Miten se on luettu
sources-day = Päivä
grade-primary = Itse teksti
grade-primary-old = Tekstin vanhempi versio
grade-secondary = Selostus tekstistä
grade-unverified = Ei tarkistettu, joten noudatetaan tiukempaa tulkintaa

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Evästeitä on neljää tyyppiä. Tyypistä ja alueestasi riippuu, pyydetäänkö suostumustasi.
kind-rule-region = Riippuu alueestasi.
consent-region = Riippuu alueestasi, katso ”{ $rules }”. Voit kieltäytyä tai vastustaa käyttöä ja peruuttaa suostumuksen milloin tahansa.
loaded-region = Jos alueesi säännöt edellyttävät suostumustasi, vasta sen jälkeen; muualla, ellet vastusta käyttöä
basis-region = Kun suostumustasi pyydetään, tallentaminen selaimeesi ja tietojen lukeminen siitä edellyttävät sitä silti.
measurement-fr = Ranskassa nämä käyttötarkoitukset mittaavat kävijöitä kysymättä sinulta. Tiedot palvelevat vain tätä sivustoa, ne on anonymisoitu, eikä niitä käytetä seuraamiseesi muualla. Voit vastustaa milloin tahansa: { $purposes }.
gpc-remembered = Kun nämä käyttötarkoitukset ovat käytössä kysymättä, tämä sivusto muistaa kieltosi ja noudattaa sitä, vaikka signaali myöhemmin puuttuisi.

## What is sent to others.

sent = Mitä muut saavat
sent-text = Mitä tietoja muut yritykset saavat ja mihin käyttötarkoituksiin.
sent-recipient = Vastaanottaja
sent-unlisted = Ei ilmoitettu ryhmittäin
