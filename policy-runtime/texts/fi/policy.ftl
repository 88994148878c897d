### Evästekäytännön sivun vakiotekstit. Luettelo viesteistä ja niiden argumenteista on englanninkielisessä tiedostossa.

title = Evästekäytäntö
contents = Tällä sivulla

## Miksi evästeitä käytetään.

why = Miksi tämä sivusto käyttää evästeitä
why-intro = Tämä sivusto käyttää evästeitä:
why-necessary = jotta sivusto toimii
why-statistical = verkkoanalytiikkaan, jotta saadaan tietoa sivuston käytöstä
why-internal = omiin toimintoihin ja käyttötarkoituksiin, jotka menevät välttämätöntä pidemmälle
why-third-party = muiden yritysten tarjoamiin palveluihin
why-none = Tässä evästekäytännössä ei mainita mitään käyttötarkoitusta, johon tämä sivusto käyttäisi evästeitä.

## Mikä eväste on.

what = Mikä eväste on
what-is = Eväste on pieni määrä tietoa, jolla on nimi. Sivusto antaa sen selaimellesi, joka säilyttää sen tietyn ajan ja lähettää sen takaisin samalle sivustolle myöhempien pyyntöjen mukana.
what-for = Sivustot käyttävät evästeitä yleisesti esimerkiksi pitääkseen käyttäjät kirjautuneina, säilyttääkseen ostoskorin, laatiakseen tilastoja tai näyttääkseen mainoksia. Mihin tämä sivusto käyttää niitä, kerrotaan jäljempänä.
what-storage = Selaimessasi on myös tallennustila, jossa sivuston sivut voivat säilyttää tietoja jollakin nimellä. Toisin kuin evästeitä, näitä tietueita ei lähetetä pyyntöjen mukana. Se, mitä tällä sivulla kerrotaan tyypeistä ja suostumuksesta, koskee myös niitä.
what-access = Sivusto voi saada tietoja laitteestasi myös tallentamatta siihen mitään, esimerkiksi selaimesi lähettämistä tiedoista tai sähköpostissa olevan kuvan avulla. Se, mitä tällä sivulla kerrotaan tyypeistä ja suostumuksesta, koskee myös tätä.
what-embeds = Sivuilla voi olla myös muiden yritysten sisältöä, kuten videoita, lomakkeita tai skriptejä. Niiden lataamiseksi selaimesi ottaa yhteyden näiden yritysten palvelimiin. Yritykset näkevät silloin yhteytesi osoitteen (IP) ja voivat käyttää omia evästeitään.

## Evästetyypit.

kinds = Evästetyypit
kinds-intro = Evästeitä on neljää tyyppiä. Tyypistä riippuu, pyydetäänkö suostumustasi.
kinds-kind = Tyyppi
kinds-what = Kuvaus
kinds-rule = Suostumus
kinds-used = Käytössä tällä sivustolla
used-yes = Kyllä
used-no = Ei

kind-necessary = Välttämättömät
kind-necessary-what = Ne säilyttävät tietoja kahden käynnin välillä, kun samalla laitteella käydään samalla sivustolla: kirjautuminen, ostoskori, käyttöliittymän asetukset.
kind-necessary-rule = Ei pyydetä.

kind-statistical = Tilastolliset
kind-statistical-what = Ne seuraavat, mitä kävijät tekevät, tilastoja varten.
kind-statistical-rule = Pyydetään, paitsi jos tiedot on anonymisoitu niin, ettei niitä voi jäljittää henkilöön, eivätkä sovellettavat säännöt edellytä suostumusta. Jos sitä ei pyydetä, voit vastustaa käyttöä.

kind-internal = Sisäiset (ensimmäisen osapuolen)
kind-internal-what = Sivusto, jolla käydään, tallentaa ne muutakin kuin välttämätöntä varten: henkilötiedot, käyttäytyminen, mainonta.
kind-internal-rule = Pyydetään.

kind-third-party = Kolmannen osapuolen
kind-third-party-what = Ne tallentaa toinen sivusto, tai ne tallennetaan toista sivustoa varten. Usein se on mainostoimisto, joka silloin näkee, missä on käyty.
kind-third-party-rule = Pyydetään.

## Tämän sivuston evästeet käyttötarkoituksittain.

used = Sivustolla { $site } käytettävät evästeet
used-intro = Tässä ovat käyttötarkoitukset, joihin evästeitä käytetään, ja kunkin käyttötarkoituksen evästeet.
used-intro-more = Tässä ovat käyttötarkoitukset, joihin evästeitä käytetään, kunkin käyttötarkoituksen evästeet ja se, mitä sitä varten muuten tallennetaan selaimeesi tai ladataan muilta palvelimilta.
used-none = Tässä evästekäytännössä ei mainita käyttötarkoituksia eikä evästeitä.
purpose-kind = Tyyppi
purpose-consent = Suostumus
purpose-basis = Oikeusperuste
purpose-data = Henkilötietojen ryhmät
purpose-use = Tietojen käyttö
purpose-data-kept = Kerättyjen tietojen säilytysaika
purpose-recipients = Tietojen muut vastaanottajat
purpose-cookies = Evästeet
purpose-storage = Selaimesi tallennustila
purpose-access = Käyttö ilman tallentamista
purpose-embeds = Upotettu sisältö
purpose-companies = Yritykset
purpose-no-cookies = Tässä evästekäytännössä ei mainita evästeitä tätä käyttötarkoitusta varten.

consent-asked = Pyydetään etukäteen. Voit kieltäytyä, ja voit peruuttaa suostumuksesi milloin tahansa.
consent-necessary = Ei pyydetä, koska tämä on välttämätöntä.
consent-anonymised = Ei pyydetä, koska tiedot on anonymisoitu niin, ettei niitä voi jäljittää henkilöön. Voit vastustaa käyttöä milloin tahansa.
consent-not-asked = Ei pyydetä. Voit vastustaa käyttöä milloin tahansa.
basis-consent = Suostumus (tietosuoja-asetus, 6 art. 1 kohta, a alakohta)
basis-contract = Sopimus (tietosuoja-asetus, 6 art. 1 kohta, b alakohta)
basis-legal-obligation = Lakisääteinen velvoite (tietosuoja-asetus, 6 art. 1 kohta, c alakohta)
basis-vital-interests = Elintärkeät edut (tietosuoja-asetus, 6 art. 1 kohta, d alakohta)
basis-public-task = Yleistä etua koskeva tehtävä (tietosuoja-asetus, 6 art. 1 kohta, e alakohta)
basis-legitimate-interest = Oikeutetut edut (tietosuoja-asetus, 6 art. 1 kohta, f alakohta)
basis-asked-too = Tallentaminen selaimeesi ja tietojen lukeminen siitä edellyttävät silti suostumustasi.
data-identifier = verkkotunnistetiedot
data-ip-address = IP-osoite
data-device = laitetiedot
data-browser = selaintiedot
data-browsing = selauskäyttäytyminen
data-clicks = klikkaukset
data-location = sijainti
data-language = kieli
data-preferences = mieltymykset ja asetukset
data-interests = kiinnostuksen kohteet
data-demographic = demografiset tiedot, kuten ikä tai sukupuoli
data-name = nimi
data-email = sähköpostiosoite
data-phone = puhelinnumero
data-address = postiosoite
data-account = tilitiedot
data-purchases = ostot
data-payment = maksutiedot
data-communication = viestinnän sisältö
data-social-media = sosiaalisen median tiedot
data-health = terveystiedot
data-special-category = muut erityiset henkilötietoryhmät

## Mitä käyttötarkoituksen tiedoista ilmoitetaan.

use-anonymised = Tiedot on anonymisoitu niin, ettei niitä voi jäljittää henkilöön.
use-own = Tiedot palvelevat yksinomaan rekisterinpitäjää: { $controller }.
use-no-cross-site = Tietoja ei käytetä sinun seuraamiseesi muille sivustoille tai muihin sovelluksiin.
use-ip-masked = IP-osoitteesi loppu poistetaan ennen kuin mitään tallennetaan tai luovutetaan.
use-not-matched = Tietoja ei yhdistetä tiliin tai tunnettuun henkilöön täällä eikä vastaanottajien toimesta.
use-sensitive = Arkaluonteisia tietoja käsitellään.

column-provider = Palveluntarjoaja
column-location = Toiminto ja sijainti
column-cookie = Eväste
column-entry = Tietue
column-access = Mitä luetaan
column-purpose = Käyttötarkoitus
column-lifetime = Elinaika (enintään)
column-kept = Säilytys
column-readers = Muut lukijat
column-hosts = Palvelimet, joihin selaimesi ottaa yhteyden
column-loaded = Lataaminen
column-country = Maa
column-role = Rooli
column-purposes = Tarkoitukset
column-opt-out = Kieltäytyminen

opt-out = Kieltäydy tämän palveluntarjoajan kautta
provider-privacy = Tämän palveluntarjoajan tietosuojaseloste
role-processor = toimii rekisterinpitäjän lukuun: { $controller }
role-controller = päättää itse tietojen käytöstä
role-joint = yhteisrekisterinpitäjä rekisterinpitäjän kanssa: { $controller }
transfer-adequacy = Siirto kolmanteen maahan ({ $country }): päätös tietosuojan riittävyydestä
transfer-scc = Siirto kolmanteen maahan ({ $country }): vakiosopimuslausekkeet
transfer-bcr = Siirto kolmanteen maahan ({ $country }): yritystä koskevat sitovat säännöt
transfer-derogation = Siirto kolmanteen maahan ({ $country }): erityistilanteita koskeva poikkeus

companies = Kaikki yritykset
companies-text = Kaikki yritykset, jotka tässä käytännössä nimetään, sekä tarkoitukset, joita varten kukin tallentaa, lukee tai saa tietoja.

set-by-middleware = Asettaja: tämän sivuston palvelimen toinen osa
set-by-proxy = Asettaja: tämän sivuston edessä oleva palvelin
set-by-proxy-again = Poistetaan, kun kieltäydyt tai vastustat käyttöä, mutta kyseinen palvelin voi asettaa sen uudelleen
set-by-scripts = Asettaja: tämän sivuston skriptit selaimessasi
set-by-embed = Asettaja: tämän palveluntarjoajan sisältö tämän sivuston sivuilla

because-transmission = Viestinnän välittäminen
because-authentication = Kirjautuneena pysyminen
because-remember-me = Uudelleen sisäänkirjaaminen, jos olet pyytänyt sitä
because-csrf = Lomakkeiden suojaaminen väärentämiseltä
because-security = Palvelun turvallisuus
because-user-input = Syöttämiesi tietojen säilyttäminen
because-basket = Ostoskori
because-payment = Aloittamasi maksu
because-load-balancing = Pyyntöjen jakaminen palvelimille
because-media-player = Pyytämäsi median toistaminen
because-interface = Käyttöliittymän asetukset
because-choice = Evästeitä koskevan valinnan säilyttäminen
because-paywall = Ilmaisten artikkelien laskeminen
access-fingerprint = Selaimen ja laitteen ominaisuudet, jotka yhdistetään niiden tunnistamiseksi (sormenjälki)
access-link-decoration = Linkkeihin lisätyt tunnisteet
access-client-hints = Tiedot, jotka selain pyydettäessä antaa itsestään (client hints)
access-email-pixel = Sähköpostissa oleva kuva, joka ilmoittaa viestin avaamisesta (seurantapikseli)
access-ip-address = IP-osoite
access-sensor = Laitteen anturit

location-all = Kaikki sivut
location-below = Sivut polun alla: { $path }
location-embed = Upotettu sisältö: { $provider }
location-subdomains = Lähetetään myös aliverkkotunnuksiin
location-partitioned = Pidetään erillään jokaista sivustoa varten, joka upottaa tämän sivuston
location-choice = Tämä sivusto ei koskaan estä eikä poista sitä, sillä se kumoaisi valintasi
location-stored-on = Tallennettu sivustolle { $site } eikä tälle sivustolle, joka ei voi asettaa eikä poistaa sitä
location-stores-on = Tallentaa evästeensä sivustolle { $site }, josta tämä sivusto ei voi poistaa niitä
also-serves = Palvelee myös käyttötarkoitusta ”{ $purpose }”

name-end = Nimen loppu vaihtelee
name-parts = Nimen osa, jonka paikalla on …, vaihtelee

hosts-star = * tarkoittaa mitä tahansa aliverkkotunnusta
hosts-features = Se voi käyttää näitä selaimesi toimintoja: { $features }
loaded-consent = Vasta suostumuksesi jälkeen
loaded-objection = Ellet vastusta käyttöä
loaded-necessary = Kysymättä, koska se on välttämätöntä
loaded-by = Ladataan tämän tarjoajan sisällön kautta: { $provider }
choices-passed-on = Valintasi välitetään tälle tarjoajalle

readers-none = Ei kolmansia osapuolia
readers-scripts = Sivuston sivuilla olevat skriptit voivat lukea sen

## Kuinka kauan eväste säilyy.

lifetime-sliding = { $duration } viimeisimmästä käynnistäsi
lifetime-session = Selainistunnon päättymiseen asti
lifetime-unknown = Palveluntarjoaja ei ole ilmoittanut sitä
lifetime-restored = Selaimet voivat palauttaa istunnon ja sen mukana evästeen
lifetime-refusal = { $duration }, jos kieltäydyt
lifetime-lasting = { $duration } viimeisimmästä käynnistäsi, jos kieltäydyt siitä, mikä joillakin alueilla on käytössä kysymättä
lifetime-capped = Selaimet voivat lyhentää tämän ajan; lyhennetty aika: { $duration }

kept-local = Kunnes se poistetaan
kept-local-note = Ei vanhene itsestään
kept-scripts-note = Silloin skriptit poistavat sen, sillä se ei vanhene itsestään
kept-session = Kunnes välilehti suljetaan
kept-session-note = Selaimet voivat palauttaa välilehden ja sen mukana tietueen

## Mitä ei enää käytetä.

retired = Evästeet, joita ei enää käytetä
retired-text = Tämä sivusto käytti aiemmin näitä evästeitä. Se ei enää aseta niitä, ja kun selaimesi vielä lähettää jonkin niistä, sivusto kehottaa selainta poistamaan sen.

## Kävijän valinnat ja oikeudet.

choices = Valintasi
choices-consent = Voit antaa suostumuksesi kuhunkin käyttötarkoitukseen, johon sitä pyydetään, tai kieltäytyä antamasta sitä, ja voit peruuttaa sen milloin tahansa yhtä helposti kuin annoit sen. Peruuttaminen ei vaikuta sitä ennen tehdyn lainmukaisuuteen.
choices-objection = Voit milloin tahansa vastustaa käyttötarkoituksia, jotka eivät ole välttämättömiä ja joihin suostumustasi ei pyydetä.
choices-deletion = Kun peruutat suostumuksesi tai vastustat käyttöä, tämä sivusto kehottaa selaintasi poistamaan ne käyttötarkoituksen evästeet, jotka ovat sivuston ulottuvilla.
choices-partitions = Evästeet, jotka pidetään erillään jokaista tämän sivuston upottavaa sivustoa varten, poistetaan vain siltä sivustolta, jolla peruutat suostumuksesi tai vastustat käyttöä.
choices-storage = Selaimesi tallennustilassa olevia tietueita ei poisteta näin. Voit poistaa ne itse selaimesi asetuksissa.
choices-storage-cleared = Kun peruutat suostumuksesi käyttötarkoitukseen ”{ $purpose }” tai vastustat sitä, tämä sivusto kehottaa selaintasi poistamaan tallennustilastaan kaiken, mitä siellä on tätä sivustoa varten, myös välttämättömän.
choices-elsewhere = Evästeet, joita muut yritykset säilyttävät omilla sivustoillaan, eivät ole tämän sivuston ulottuvilla. Voit poistaa ne selaimesi asetuksissa.
choices-link = Tee valintasi tai muuta niitä
choices-none = Tällä sivustolla ei ole mitään valittavaa, koska vain välttämätöntä evästeiden käyttöä on mainittu.
choices-browser = Voit poistaa tai estää evästeitä selaimesi asetuksissa. Osa sivustosta ei silloin ehkä toimi.
choices-browser-storage = Voit poistaa tai estää selaimesi asetuksissa evästeitä ja tallennettuja tietueita, joita selaimet usein kutsuvat sivustotiedoiksi. Osa sivustosta ei silloin ehkä toimi.

gpc = Global Privacy Control
gpc-text = Jos selaimesi lähettää Global Privacy Control -signaalin, tämä sivusto katsoo sinun kieltävän tässä luetellut käyttötarkoitukset, ellet salli niitä signaalin lähettämisen aikana.

responsible = Kuka on vastuussa
responsible-controller = Rekisterinpitäjä
responsible-address = Postiosoite
responsible-joint = Yhteisrekisterinpitäjä
responsible-privacy = Tietosuojaseloste
responsible-contact = Yhteystiedot
responsible-dpo = Tietosuojavastaava
responsible-updated = Evästekäytäntö päivitetty viimeksi

rights = Oikeutesi
rights-text = Siltä osin kuin laki antaa sinulle nämä oikeudet, voit pyytää pääsyä henkilötietoihisi sekä niiden oikaisemista, poistamista, käsittelyn rajoittamista tai siirtämistä ja vastustaa niiden käyttöä.

complaint = Oikeutesi tehdä valitus
complaint-text = Jos katsot, ettei henkilötietojasi käsitellä lainmukaisesti, sinulla on oikeus tehdä valitus tietosuojan valvontaviranomaiselle, esimerkiksi sen paikan viranomaiselle, jossa asut tai työskentelet tai jossa asia on tapahtunut.
complaint-authority = Valvontaviranomainen
