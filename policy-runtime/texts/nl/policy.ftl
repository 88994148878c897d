### De vaste teksten van de pagina met het beleid. Zie het Engels voor de lijst van berichten en hun argumenten.

title = Cookiebeleid
contents = Op deze pagina

## Waarom cookies worden gebruikt.

why = Waarom deze website cookies gebruikt
why-intro = Deze website gebruikt cookies:
why-necessary = om te kunnen werken
why-statistical = voor webanalyse, om te weten hoe de website wordt gebruikt
why-internal = voor eigen functies en doeleinden die verder gaan dan wat noodzakelijk is
why-third-party = voor diensten die andere bedrijven aanbieden
why-none = Dit beleid vermeldt geen doeleinde waarvoor deze website cookies zou gebruiken.

## Wat een cookie is.

what = Wat een cookie is
what-is = Een cookie is een kleine hoeveelheid gegevens met een naam. Een website geeft die gegevens aan uw browser, die ze een bepaalde tijd bewaart en bij latere verzoeken aan die website terugstuurt.
what-for = Websites gebruiken cookies in het algemeen bijvoorbeeld om bezoekers ingelogd te houden, een winkelmandje te bewaren, statistieken te maken of advertenties te tonen. Waarvoor deze website ze gebruikt, staat hieronder.
what-storage = Uw browser heeft ook een opslag waarin de pagina’s van een website gegevens onder een naam kunnen bewaren. Anders dan cookies worden deze items niet met verzoeken meegestuurd. Wat op deze pagina over de soorten en over toestemming staat, geldt ook daarvoor.
what-access = Een website kan ook iets over uw apparaat te weten komen zonder er iets op te slaan, bijvoorbeeld uit gegevens die uw browser meestuurt of door een afbeelding in een e-mail. Wat op deze pagina over de soorten en over toestemming staat, geldt ook daarvoor.
what-embeds = Pagina’s kunnen ook inhoud van andere bedrijven bevatten, zoals video’s, formulieren of scripts. Om die te laden maakt uw browser verbinding met de servers van die bedrijven. Zij zien dan het (IP-)adres van uw verbinding en kunnen eigen cookies gebruiken.

## De soorten cookies.

kinds = De soorten cookies
kinds-intro = Er zijn vier soorten cookies. Van de soort hangt af of uw toestemming wordt gevraagd.
kinds-kind = Soort
kinds-what = Omschrijving
kinds-rule = Toestemming
kinds-used = Op deze website gebruikt
used-yes = Ja
used-no = Nee

kind-necessary = Noodzakelijk
kind-necessary-what = Ze bewaren informatie tussen twee bezoeken van één apparaat aan één website: een login, een winkelmandje, voorkeuren voor de weergave.
kind-necessary-rule = Wordt niet gevraagd.

kind-statistical = Statistisch
kind-statistical-what = Ze volgen wat bezoekers doen, voor statistieken.
kind-statistical-rule = Wordt gevraagd, tenzij de gegevens zo zijn geanonimiseerd dat ze niet tot een persoon te herleiden zijn en de toepasselijke regels geen toestemming vereisen. Als uw toestemming niet wordt gevraagd, kunt u bezwaar maken.

kind-internal = Intern (first-party)
kind-internal-what = De bezochte website plaatst ze voor meer dan wat noodzakelijk is: persoonsgegevens, gedrag, advertenties.
kind-internal-rule = Wordt gevraagd.

kind-third-party = Van derden
kind-third-party-what = Ze worden geplaatst door of voor een andere website, vaak een advertentiebureau, dat dan ziet wat is bezocht.
kind-third-party-rule = Wordt gevraagd.

## De cookies van deze website, per doeleinde.

used = Cookies die op { $site } worden gebruikt
used-intro = Dit zijn de doeleinden waarvoor cookies worden gebruikt, elk met de bijbehorende cookies.
used-intro-more = Dit zijn de doeleinden waarvoor cookies worden gebruikt, elk met de bijbehorende cookies en met wat daarvoor verder in uw browser wordt opgeslagen of van andere servers wordt geladen.
used-none = Dit beleid vermeldt geen doeleinden en geen cookies.
purpose-kind = Soort
purpose-consent = Toestemming
purpose-basis = Rechtsgrond
purpose-data = Categorieën van persoonsgegevens
purpose-use = Gebruik van de gegevens
purpose-data-kept = Bewaartermijn van de verzamelde gegevens
purpose-recipients = Andere ontvangers van de gegevens
purpose-cookies = Cookies
purpose-storage = Opslag van uw browser
purpose-access = Toegang zonder opslag
purpose-embeds = Ingesloten inhoud
purpose-companies = Bedrijven
purpose-no-cookies = Dit beleid vermeldt geen cookies voor dit doeleinde.

consent-asked = Wordt vooraf gevraagd. U kunt weigeren en uw toestemming op elk moment intrekken.
consent-necessary = Wordt niet gevraagd, omdat dit noodzakelijk is.
consent-anonymised = Wordt niet gevraagd, omdat de gegevens zo zijn geanonimiseerd dat ze niet tot een persoon te herleiden zijn. U kunt op elk moment bezwaar maken.
consent-not-asked = Wordt niet gevraagd. U kunt op elk moment bezwaar maken.
basis-consent = Toestemming (AVG, art. 6, lid 1, onder a)
basis-contract = Overeenkomst (AVG, art. 6, lid 1, onder b)
basis-legal-obligation = Wettelijke verplichting (AVG, art. 6, lid 1, onder c)
basis-vital-interests = Vitale belangen (AVG, art. 6, lid 1, onder d)
basis-public-task = Taak van algemeen belang (AVG, art. 6, lid 1, onder e)
basis-legitimate-interest = Gerechtvaardigde belangen (AVG, art. 6, lid 1, onder f)
basis-asked-too = Voor het opslaan en uitlezen in uw browser is toch uw toestemming nodig.
data-identifier = online-identificatoren
data-ip-address = IP-adres
data-device = apparaatgegevens
data-browser = browsergegevens
data-browsing = surfgedrag
data-clicks = klikken
data-location = locatie
data-language = taal
data-preferences = voorkeuren
data-interests = interesses
data-demographic = demografische gegevens, zoals leeftijd of geslacht
data-name = naam
data-email = e-mailadres
data-phone = telefoonnummer
data-address = postadres
data-account = accountgegevens
data-purchases = aankopen
data-payment = betalingsgegevens
data-communication = inhoud van communicatie
data-social-media = gegevens van sociale media
data-health = gezondheidsgegevens
data-special-category = andere bijzondere categorieën van persoonsgegevens

## Wat over de gegevens van een doeleinde wordt verklaard.

use-anonymised = De gegevens zijn zo geanonimiseerd dat ze niet tot een persoon te herleiden zijn.
use-own = De gegevens dienen uitsluitend { $controller }.
use-no-cross-site = De gegevens worden niet gebruikt om u op andere websites of in andere apps te volgen.
use-ip-masked = Het einde van uw IP-adres wordt verwijderd voordat er iets wordt bewaard of doorgegeven.
use-not-matched = De gegevens worden niet gekoppeld aan een account of een bekende persoon, hier noch door de ontvangers.
use-sensitive = Er worden gevoelige gegevens verwerkt.

column-provider = Dienstverlener
column-location = Functie en plaats
column-cookie = Cookie
column-entry = Item
column-access = Wat wordt uitgelezen
column-purpose = Doeleinde
column-lifetime = Levensduur (ten hoogste)
column-kept = Bewaard
column-readers = Wordt ook gelezen door
column-hosts = Uw browser maakt verbinding met
column-loaded = Wanneer geladen
column-country = Land
column-role = Rol
column-purposes = Doeleinden
column-opt-out = Afmelden

opt-out = Afmelden bij deze dienstverlener (opt-out)
provider-privacy = Privacyverklaring van deze dienstverlener
role-processor = handelt voor { $controller }
role-controller = beslist zelf over het gebruik van de gegevens
role-joint = gezamenlijk verantwoordelijk met { $controller }
transfer-adequacy = Doorgifte naar een derde land ({ $country }): adequaatheidsbesluit
transfer-scc = Doorgifte naar een derde land ({ $country }): modelcontractbepalingen
transfer-bcr = Doorgifte naar een derde land ({ $country }): bindende bedrijfsvoorschriften
transfer-derogation = Doorgifte naar een derde land ({ $country }): afwijking voor specifieke situaties

companies = Alle bedrijven
companies-text = Alle bedrijven die dit beleid noemt, elk met de doeleinden waarvoor het gegevens opslaat, leest of ontvangt.

set-by-middleware = Geplaatst door een ander onderdeel van de server van deze website
set-by-proxy = Geplaatst door een server die vóór deze website staat
set-by-proxy-again = Wordt verwijderd als u weigert of bezwaar maakt, maar die server kan deze cookie opnieuw plaatsen
set-by-scripts = Geplaatst door scripts van deze website, in uw browser
set-by-embed = Geplaatst door de inhoud van deze dienstverlener op de pagina’s van deze website

because-transmission = Verzending van communicatie
because-authentication = U ingelogd houden
because-remember-me = U opnieuw inloggen, als u daarom hebt gevraagd
because-csrf = Bescherming van formulieren tegen vervalsing
because-security = Beveiliging van de dienst
because-user-input = Bewaren wat u hebt ingevoerd
because-basket = Winkelmandje
because-payment = Een betaling die u bent begonnen
because-load-balancing = Verdelen van verzoeken over servers
because-media-player = Afspelen van media waarom u hebt gevraagd
because-interface = Voorkeuren voor de weergave
because-choice = Bewaren van een keuze over cookies
because-paywall = Tellen van gratis artikelen
access-fingerprint = Kenmerken van browser en apparaat, gecombineerd om ze te herkennen (fingerprint)
access-link-decoration = Identificatoren die aan links worden toegevoegd
access-client-hints = Gegevens die de browser op verzoek over zichzelf verstrekt (client hints)
access-email-pixel = Afbeelding in een e-mail die meldt dat deze is geopend (trackingpixel)
access-ip-address = IP-adres
access-sensor = Sensoren van het apparaat

location-all = Alle pagina’s
location-below = Pagina’s onder { $path }
location-embed = Ingesloten inhoud van { $provider }
location-subdomains = Wordt ook naar subdomeinen gestuurd
location-partitioned = Afzonderlijk bewaard voor elke website waarin deze website is ingesloten
location-choice = Deze website houdt dit nooit tegen en verwijdert dit nooit, omdat daarmee een keuze van u ongedaan wordt gemaakt
location-stored-on = Opgeslagen op { $site } en niet op deze website, die deze cookie niet kan plaatsen en niet kan verwijderen
location-stores-on = Bewaart de eigen cookies op { $site }, waar deze website ze niet kan verwijderen
also-serves = Dient ook het doeleinde ‘{ $purpose }’

name-end = Het einde van de naam varieert
name-parts = Wat in de naam op de plaats van … staat, varieert

hosts-star = * staat voor elk mogelijk subdomein
hosts-features = Deze inhoud kan de volgende functies van uw browser gebruiken: { $features }
loaded-consent = Pas nadat u toestemming hebt gegeven
loaded-objection = Tenzij u bezwaar maakt
loaded-necessary = Zonder te vragen, omdat het noodzakelijk is
loaded-by = Geladen door inhoud van { $provider }
choices-passed-on = Uw keuzes worden aan deze aanbieder doorgegeven

readers-none = Geen derden
readers-scripts = Te lezen door scripts op de pagina’s van de website

## Hoelang een cookie bestaat.

lifetime-sliding = { $duration } na uw laatste bezoek
lifetime-session = Tot het einde van de browsersessie
lifetime-unknown = Niet vermeld door de dienstverlener
lifetime-restored = Browsers kunnen een sessie herstellen, en daarmee ook de cookie
lifetime-refusal = { $duration } als u weigert
lifetime-lasting = { $duration } na uw laatste bezoek, als u weigert wat in sommige regio’s zonder vraag aanstaat
lifetime-capped = Browsers kunnen dit verkorten tot { $duration }

kept-local = Totdat het wordt verwijderd
kept-local-note = Verloopt niet vanzelf
kept-scripts-note = Daarna verwijderen scripts het, omdat het niet vanzelf verloopt
kept-session = Totdat het tabblad wordt gesloten
kept-session-note = Browsers kunnen een tabblad herstellen, en daarmee ook het item

## Wat niet meer wordt gebruikt.

retired = Cookies die niet meer worden gebruikt
retired-text = Deze website gebruikte deze cookies vroeger. De website plaatst ze niet meer en geeft uw browser, als die er nog een stuurt, opdracht om die cookie te verwijderen.

## De keuzes en rechten van de bezoeker.

choices = Uw keuzes
choices-consent = U kunt uw toestemming geven of weigeren voor elk doeleinde waarvoor die wordt gevraagd, en die op elk moment weer intrekken, even eenvoudig als u die hebt gegeven. De intrekking doet niets af aan de rechtmatigheid van wat daarvóór is gedaan.
choices-objection = Tegen doeleinden die niet noodzakelijk zijn en waarvoor uw toestemming niet wordt gevraagd, kunt u op elk moment bezwaar maken.
choices-deletion = Als u uw toestemming intrekt of bezwaar maakt, geeft deze website uw browser opdracht om die cookies van het doeleinde te verwijderen die binnen het bereik van de website liggen.
choices-partitions = Cookies die afzonderlijk worden bewaard voor elke website waarin deze website is ingesloten, worden alleen verwijderd op de website waar u uw toestemming intrekt of bezwaar maakt.
choices-storage = Items in de opslag van uw browser worden op deze manier niet verwijderd. U kunt ze zelf verwijderen in de instellingen van uw browser.
choices-storage-cleared = Als u uw toestemming voor ‘{ $purpose }’ intrekt of bezwaar maakt, geeft deze website uw browser opdracht om alles te verwijderen wat er voor deze website in de opslag staat, ook wat noodzakelijk is.
choices-elsewhere = Cookies die andere bedrijven op hun eigen websites bewaren, liggen buiten het bereik van deze website. U kunt ze verwijderen in de instellingen van uw browser.
choices-link = Uw keuzes maken of wijzigen
choices-none = Op deze website valt niets te kiezen, omdat hier alleen noodzakelijk gebruik van cookies wordt vermeld.
choices-browser = In de instellingen van uw browser kunt u cookies verwijderen of blokkeren. Delen van de website werken dan mogelijk niet.
choices-browser-storage = In de instellingen van uw browser kunt u cookies en opgeslagen items, die in browsers vaak sitegegevens heten, verwijderen of blokkeren. Delen van de website werken dan mogelijk niet.

gpc = Global Privacy Control
gpc-text = Als uw browser het signaal Global Privacy Control stuurt, beschouwt deze website dat als uw weigering van de hier genoemde doeleinden, tenzij u ze toestaat terwijl het signaal wordt gestuurd.

responsible = Wie verantwoordelijk is
responsible-controller = Verwerkingsverantwoordelijke
responsible-address = Postadres
responsible-joint = Gezamenlijke verwerkingsverantwoordelijke
responsible-privacy = Privacyverklaring
responsible-contact = Contact
responsible-dpo = Functionaris voor gegevensbescherming
responsible-updated = Laatste wijziging van het beleid

rights = Uw rechten
rights-text = Voor zover de wet u deze rechten geeft, kunt u vragen om inzage in uw persoonsgegevens en om rectificatie, wissing, beperking of overdracht ervan, en bezwaar maken tegen het gebruik ervan.

complaint = Uw recht om een klacht in te dienen
complaint-text = Als u vindt dat uw persoonsgegevens niet rechtmatig worden verwerkt, hebt u het recht een klacht in te dienen bij een toezichthoudende autoriteit voor gegevensbescherming, bijvoorbeeld die van de plaats waar u woont of werkt of waar de kwestie zich heeft voorgedaan.
complaint-authority = Toezichthoudende autoriteit
