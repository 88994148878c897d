### Bannerin ja valintasivun vakiotekstit. Katso englanninkielinen tiedosto. Tekstit kysyvät eivätkä painosta: molemmat vastaukset
### nimetään samalla tavalla, eikä mikään lause esitä toista niistä parempana, turvallisempana tai tavallisempana.

## Banneri ja linkit valintoihin.

banner = Suostumus evästeisiin
banner-text = Tämä sivusto pyytää suostumustasi alla oleviin käyttötarkoituksiin. Ennen kuin annat sen, mitään ei tallenneta eikä lueta niitä varten. Voit muuttaa valintaasi milloin tahansa.
banner-changed = Osa siitä, mihin olet antanut suostumuksesi, on muuttunut. Siksi sinulta kysytään uudelleen.
banner-expired = Aiempi suostumuksesi on päättynyt. Siksi sinulta kysytään uudelleen.
banner-controller = Tästä sivustosta vastaa { $controller }.
accept-all = Salli kaikki
refuse-all = Kiellä kaikki
details = Valitse yksitellen
policy-link = Evästekäytäntö
settings-link = Evästeasetukset

## Valintasivu.

settings = Evästeasetukset
settings-intro = Tässä päätät jokaisesta käyttötarkoituksesta. Valintasi tulee voimaan heti, ja voit muuttaa sitä milloin tahansa.
necessary = Aina käytössä
necessary-intro = Sivusto ei voi toimia ilman näitä käyttötarkoituksia, joten valittavaa ei ole. Ne luetellaan evästekäytännössä.
asked = Mitä sinulta kysytään
not-asked = Mitä voit vastustaa
not-asked-intro = Näihin käyttötarkoituksiin ei pyydetä suostumustasi. Voit vastustaa niitä milloin tahansa ja maksutta.
allow = Salli
refuse = Kiellä
do-not-object = En vastusta
object = Vastustan
save = Tallenna valintani
cookies-in-detail = Evästeet yksityiskohtaisesti

## Käyttötarkoituksen tila.

state-necessary = Aina käytössä
state-undecided = Ei vielä valittu, joten ei käytössä
state-given = Sallittu
state-refused = Kielletty
state-withdrawn = Suostumus peruutettu
state-expired = Suostumuksesi on päättynyt, joten ei käytössä
state-changed = Muuttunut sen jälkeen, kun sallit sen, joten ei käytössä
state-not-asked = Käytössä, ellet vastusta tätä
state-objected = Olet vastustanut tätä, joten ei käytössä
state-not-objected = Käytössä; et ole vastustanut tätä

since = { $date } alkaen
until = { $date } asti, minkä jälkeen sinulta kysytään uudelleen

## Mikä on muuttunut suostumuksen antamisen jälkeen.

change-lifetime = Nyt jotakin säilytetään pidempään kuin mihin olet antanut suostumuksesi.
change-purpose = Nyt käytetään muita evästeitä, tai muut saavat tietoja.

## Global Privacy Control, selaimen lähettämä signaali.

signal-honoured = Selaimesi lähettää Global Privacy Control -signaalin. Tämä sivusto noudattaa sitä, joten tämä käyttötarkoitus ei ole käytössä.
signal-offer = Voit kuitenkin sallia sen tässä.
signal-overridden = Sallit tämän käyttötarkoituksen samalla, kun selaimesi lähetti Global Privacy Control -signaalin. Tässä tekemäsi valinta ratkaisee.
signal-overrode = Sallit tämän käyttötarkoituksen, ennen kuin selaimesi lähetti Global Privacy Control -signaalin. Signaali ratkaisee, joten käyttötarkoitus ei ole käytössä, ellet vahvista sitä tässä.

## Todiste suostumuksesta.

record = Kirjauksesi numero
record-text = Mainitse se, jos sinulla on kysyttävää suostumuksestasi tai jos haluat, että kirjauksesi näytetään tai poistetaan.

## Mitä valinnan jälkeen kerrotaan.

saved = Valintasi on tallennettu.
not-kept = Selaimesi ei säilyttänyt valintojasi. Salli tämän sivuston evästeet selaimesi asetuksissa ja valitse sitten uudelleen.
not-recorded = Suostumustasi ei voitu kirjata, joten mitään ei sallittu. Se, minkä kielsit, on kielletty.
not-recorded-superseded = Kielsit tällä välin, ehkä toisessa välilehdessä, joten mitään ei sallittu. Se, minkä kielsit, on kielletty.
nothing-recorded = Valintojasi ei voitu kirjata, joten mitään ei muutettu.
not-shown = Sitä, minkä sallit, ei näytetty sinulle sellaisena kuin se nyt on, joten sitä ei sallittu. Se, minkä kielsit, on kielletty. Valitse uudelleen.
not-confirmed = Sallit jotakin, minkä sinä tai selaimesi olette kieltäneet; se pysyy poissa käytöstä, ellet vahvista sitä. Se, minkä kielsit, on kielletty.
not-recorded-prefetch = Selaimesi latasi tämän sivun jo ennen käyntiäsi, joten valintaa ei kirjattu.
try-again = Yritä uudelleen. Odottaminen voi auttaa: { $duration }.
no-choice = Lomakkeessa ei ollut valintaa, joten mitään ei muutettu. Valitse vähintään yhden käyttötarkoituksen kohdalla ja tallenna sitten.
foreign-form = Tätä lomaketta ei lähetetty tämän sivuston sivulta, joten mitään ei muutettu. Avaa evästeasetukset täällä ja valitse uudelleen.
form-of-another-policy = Tämä lomake kuuluu toiseen evästekäytäntöön, joten mitään ei muutettu. Avaa evästeasetukset täällä ja valitse uudelleen.
back = Takaisin sinne, missä olit

## Mitä näytetään sellaisen sisällön paikalla, jota ei ole sallittu.

placeholder = Sisältö: { $provider }
placeholder-text = Se ladataan vain, jos sallit käyttötarkoituksen ”{ $purpose }”. Selaimesi ottaa silloin yhteyden palveluntarjoajaan: { $provider }.
placeholder-link = Salli se evästeasetuksissa
placeholder-allow = Salli käyttötarkoitus ”{ $purpose }”
placeholder-once = Lataa vain tämän kerran

## Vastaus pyyntöön, johon tarvitaan suostumus.

refused = Suostumuksesi tarvitaan
refused-text = Tämä toimii vain, jos sallit käyttötarkoituksen ”{ $purpose }”.
