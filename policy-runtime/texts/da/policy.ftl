### De faste tekster på siden med politikken. Listen over meddelelser og deres argumenter står i den engelske udgave.

title = Cookiepolitik
contents = På denne side

## Hvorfor der bruges cookies.

why = Hvorfor dette website bruger cookies
why-intro = Dette website bruger cookies:
why-necessary = for at websitet kan fungere
why-statistical = til webanalyse for at få viden om, hvordan websitet bruges
why-internal = til egne funktioner og formål, der rækker ud over det nødvendige
why-third-party = til tjenester, som andre virksomheder leverer
why-none = Denne politik angiver ikke noget formål, som dette website skulle bruge cookies til.

## Hvad en cookie er.

what = Hvad en cookie er
what-is = En cookie er en lille mængde data med et navn. Et website giver den til din browser, som gemmer den i en vis tid og sender den tilbage ved senere forespørgsler til det pågældende website.
what-for = Websites bruger generelt cookies til for eksempel at holde brugere logget ind, gemme en indkøbskurv, føre statistik eller vise annoncer. Hvad dette website bruger dem til, fremgår nedenfor.
what-storage = Din browser har også et lager, hvor et websites sider kan gemme data under et navn. I modsætning til cookies sendes disse elementer ikke med forespørgsler. Det, der på denne side står om typer og om samtykke, gælder også for dem.
what-access = Et website kan også få noget at vide om din enhed uden at gemme noget i den, for eksempel ud fra oplysninger, som din browser sender med, eller gennem et billede i en e-mail. Det, der på denne side står om typer og om samtykke, gælder også for det.
what-embeds = Sider kan også indeholde indhold fra andre virksomheder, for eksempel videoer, formularer eller scripts. For at indlæse det opretter din browser forbindelse til virksomhedernes servere. Virksomhederne ser så adressen (IP) på din forbindelse og kan bruge deres egne cookies.

## Typerne af cookies.

kinds = Typerne af cookies
kinds-intro = Der er fire typer cookies. Det afhænger af typen, om du bliver bedt om samtykke.
kinds-kind = Type
kinds-what = Beskrivelse
kinds-rule = Samtykke
kinds-used = Bruges på dette website
used-yes = Ja
used-no = Nej

kind-necessary = Nødvendige
kind-necessary-what = De gemmer oplysninger mellem to besøg fra den samme enhed på det samme website: et login, en indkøbskurv, indstillinger for visningen.
kind-necessary-rule = Du bliver ikke spurgt.

kind-statistical = Statistiske
kind-statistical-what = De følger, hvad besøgende foretager sig, til brug for statistik.
kind-statistical-rule = Du bliver spurgt, medmindre oplysningerne er anonymiseret, så de ikke kan føres tilbage til en person, og de gældende regler ikke kræver samtykke. Når du ikke bliver spurgt, kan du gøre indsigelse.

kind-internal = Interne (førstepart)
kind-internal-what = Det besøgte website gemmer dem til mere end det nødvendige: personoplysninger, adfærd, annoncering.
kind-internal-rule = Du bliver spurgt.

kind-third-party = Tredjepart
kind-third-party-what = De gemmes af eller for et andet website, ofte et reklamebureau, som så ser, hvad der er blevet besøgt.
kind-third-party-rule = Du bliver spurgt.

## Websitets cookies, efter formål.

used = Cookies, der bruges på { $site }
used-intro = Her er de formål, som der bruges cookies til, hvert med sine cookies.
used-intro-more = Her er de formål, som der bruges cookies til, hvert med sine cookies og med det, der derudover gemmes i din browser eller indlæses fra andre servere.
used-none = Denne politik angiver hverken formål eller cookies.
purpose-kind = Type
purpose-consent = Samtykke
purpose-basis = Retsgrundlag
purpose-data = Kategorier af personoplysninger
purpose-use = Brug af oplysningerne
purpose-data-kept = De indsamlede oplysninger opbevares i
purpose-recipients = Andre modtagere af oplysningerne
purpose-cookies = Cookies
purpose-storage = Lageret i din browser
purpose-access = Adgang uden lagring
purpose-embeds = Indlejret indhold
purpose-companies = Virksomheder
purpose-no-cookies = Denne politik angiver ingen cookies til dette formål.

consent-asked = Du bliver spurgt på forhånd. Du kan afvise, og du kan til enhver tid trække dit samtykke tilbage.
consent-necessary = Du bliver ikke spurgt, da dette er nødvendigt.
consent-anonymised = Du bliver ikke spurgt, da oplysningerne er anonymiseret, så de ikke kan føres tilbage til en person. Du kan til enhver tid gøre indsigelse.
consent-not-asked = Du bliver ikke spurgt. Du kan til enhver tid gøre indsigelse.
basis-consent = Samtykke (GDPR art. 6, stk. 1, litra a)
basis-contract = Kontrakt (GDPR art. 6, stk. 1, litra b)
basis-legal-obligation = Retlig forpligtelse (GDPR art. 6, stk. 1, litra c)
basis-vital-interests = Vitale interesser (GDPR art. 6, stk. 1, litra d)
basis-public-task = Opgave i samfundets interesse (GDPR art. 6, stk. 1, litra e)
basis-legitimate-interest = Legitime interesser (GDPR art. 6, stk. 1, litra f)
basis-asked-too = Lagring og læsning i din browser kræver alligevel dit samtykke.
data-identifier = onlineidentifikatorer
data-ip-address = IP-adresse
data-device = oplysninger om enheden
data-browser = oplysninger om browseren
data-browsing = browsingadfærd
data-clicks = klik
data-location = placering
data-language = sprog
data-preferences = præferencer
data-interests = interesser
data-demographic = demografiske oplysninger som alder eller køn
data-name = navn
data-email = e-mailadresse
data-phone = telefonnummer
data-address = postadresse
data-account = kontooplysninger
data-purchases = køb
data-payment = betalingsoplysninger
data-communication = indhold af kommunikation
data-social-media = oplysninger fra sociale medier
data-health = helbredsoplysninger
data-special-category = andre særlige kategorier af personoplysninger

## Hvad der gælder for oplysningerne til et formål.

use-anonymised = Oplysningerne er anonymiseret, så de ikke kan føres tilbage til en person.
use-own = Oplysningerne tjener alene { $controller }.
use-no-cross-site = Oplysningerne bruges ikke til at følge dig til andre websites eller apps.
use-ip-masked = Den sidste del af din IP-adresse fjernes, før noget gemmes eller videregives.
use-not-matched = Oplysningerne kobles ikke til en konto eller en kendt person, hverken her eller hos modtagerne.
use-sensitive = Der behandles følsomme oplysninger.

column-provider = Tjenesteudbyder
column-location = Funktion og placering
column-cookie = Cookie
column-entry = Element
column-access = Hvad der læses
column-purpose = Formål
column-lifetime = Levetid (højst)
column-kept = Gemmes
column-readers = Læses også af
column-hosts = Din browser opretter forbindelse til
column-loaded = Indlæses
column-country = Land
column-role = Rolle
column-purposes = Formål
column-opt-out = Fravalg

opt-out = Fravælg hos denne udbyder
provider-privacy = Denne udbyders privatlivspolitik
role-processor = handler på vegne af { $controller }
role-controller = bestemmer selv, hvordan oplysningerne bruges
role-joint = fælles dataansvarlig med { $controller }
transfer-adequacy = Overførsel til et tredjeland ({ $country }): afgørelse om tilstrækkeligt beskyttelsesniveau
transfer-scc = Overførsel til et tredjeland ({ $country }): standardkontraktbestemmelser
transfer-bcr = Overførsel til et tredjeland ({ $country }): bindende virksomhedsregler
transfer-derogation = Overførsel til et tredjeland ({ $country }): undtagelse i særlige situationer

companies = Alle virksomheder
companies-text = Alle virksomheder, som denne politik nævner, hver med de formål, som den gemmer, læser eller modtager data til.

set-by-middleware = Placeres af en anden komponent på dette websites server
set-by-proxy = Placeres af en server, der står foran dette website
set-by-proxy-again = Slettes, når du afviser eller gør indsigelse, men serveren kan placere den igen
set-by-scripts = Placeres af scripts fra dette website, i din browser
set-by-embed = Placeres af indhold fra denne udbyder på dette websites sider

because-transmission = Overføring af kommunikation
because-authentication = Opretholdelse af dit login
because-remember-me = Nyt login, hvis du har bedt om det
because-csrf = Beskyttelse af formularer mod forfalskning
because-security = Tjenestens sikkerhed
because-user-input = Opbevaring af det, du har indtastet
because-basket = Indkøbskurv
because-payment = En betaling, som du har sat i gang
because-load-balancing = Fordeling af forespørgsler mellem servere
because-media-player = Afspilning af medier, som du har bedt om
because-interface = Indstillinger for visningen
because-choice = Bevaring af et valg om cookies
because-paywall = Optælling af gratis artikler
access-fingerprint = Kendetegn ved browser og enhed, kombineret så de kan genkendes (fingeraftryk)
access-link-decoration = Identifikatorer, der føjes til links
access-client-hints = Oplysninger, som browseren på forespørgsel giver om sig selv (client hints)
access-email-pixel = Billede i en e-mail, der melder, at den er åbnet (sporingspixel)
access-ip-address = IP-adresse
access-sensor = Enhedens sensorer

location-all = Alle sider
location-below = Sider under { $path }
location-embed = Indlejret indhold fra { $provider }
location-subdomains = Sendes også til subdomæner
location-partitioned = Holdes adskilt for hvert website, der indlejrer dette
location-choice = Dette website tilbageholder eller sletter aldrig dette, da det ville ophæve et valg, du har truffet
location-stored-on = Gemmes på { $site } og ikke på dette website, som hverken kan placere eller slette den
location-stores-on = Gemmer sine cookies på { $site }, hvor dette website ikke kan slette dem
also-serves = Tjener også formålet »{ $purpose }«

name-end = Slutningen af navnet varierer
name-parts = Det, som … står for i navnet, varierer

hosts-star = * står for et hvilket som helst subdomæne
hosts-features = Det kan bruge disse funktioner i din browser: { $features }
loaded-consent = Først når du har givet dit samtykke
loaded-objection = Medmindre du gør indsigelse
loaded-necessary = Uden at der spørges, da det er nødvendigt
loaded-by = Indlæst af indhold fra { $provider }
choices-passed-on = Dine valg gives videre til denne udbyder

readers-none = Ingen tredjepart
readers-scripts = Kan læses af scripts på websitets sider

## Hvor længe en cookie lever.

lifetime-sliding = { $duration } efter dit seneste besøg
lifetime-session = Indtil browsersessionen slutter
lifetime-unknown = Ikke oplyst af udbyderen
lifetime-restored = Browsere kan gendanne en session og cookien med den
lifetime-refusal = { $duration }, hvis du afviser
lifetime-lasting = { $duration } efter dit seneste besøg, hvis du afviser det, der i nogle regioner er slået til uden spørgsmål
lifetime-capped = Browsere kan forkorte dette til { $duration }

kept-local = Indtil det slettes
kept-local-note = Udløber ikke af sig selv
kept-scripts-note = Derefter slettes det af scripts, da det ikke udløber af sig selv
kept-session = Indtil fanen lukkes
kept-session-note = Browsere kan gendanne en fane og elementet med den

## Hvad der ikke længere bruges.

retired = Cookies, der ikke længere bruges
retired-text = Dette website har tidligere brugt disse cookies. Websitet placerer dem ikke længere, og når din browser stadig sender en af dem, giver websitet browseren besked på at slette den.

## Den besøgendes valg og rettigheder.

choices = Dine valg
choices-consent = For hvert formål, hvor du bliver bedt om samtykke, kan du give det eller afvise at give det, og du kan til enhver tid trække det tilbage, lige så let som du gav det. Tilbagetrækningen berører ikke lovligheden af det, der er sket forinden.
choices-objection = Du kan til enhver tid gøre indsigelse mod formål, der ikke er nødvendige, og som du ikke bliver bedt om samtykke til.
choices-deletion = Når du trækker dit samtykke tilbage eller gør indsigelse, giver dette website din browser besked på at slette de af formålets cookies, som websitet kan nå.
choices-partitions = Cookies, der holdes adskilt for hvert website, der indlejrer dette, slettes kun på det website, hvor du trækker dit samtykke tilbage eller gør indsigelse.
choices-storage = Elementer i din browsers lager slettes ikke på denne måde. Du kan selv slette dem i browserens indstillinger.
choices-storage-cleared = Når du trækker dit samtykke til »{ $purpose }« tilbage eller gør indsigelse, giver dette website din browser besked på at slette alt, hvad den har i sit lager for dette website, også det nødvendige.
choices-elsewhere = Cookies, som andre virksomheder gemmer på deres egne websites, kan dette website ikke nå. Du kan slette dem i din browsers indstillinger.
choices-link = Foretag eller ændr dine valg
choices-none = Der er ikke noget at vælge på dette website, da det kun angiver nødvendig brug af cookies.
choices-browser = I din browsers indstillinger kan du slette eller blokere cookies. Dele af websitet fungerer da muligvis ikke.
choices-browser-storage = I din browsers indstillinger kan du slette eller blokere cookies og gemte elementer, som i browsere ofte kaldes websitedata. Dele af websitet fungerer da muligvis ikke.

gpc = Global Privacy Control
gpc-text = Hvis din browser sender signalet Global Privacy Control, opfatter dette website det som din afvisning af de formål, der er angivet her, medmindre du tillader dem, mens signalet sendes.

responsible = Hvem der er ansvarlig
responsible-controller = Dataansvarlig
responsible-address = Postadresse
responsible-joint = Fælles dataansvarlig
responsible-privacy = Privatlivspolitik
responsible-contact = Kontakt
responsible-dpo = Databeskyttelsesrådgiver
responsible-updated = Politikken er senest opdateret

rights = Dine rettigheder
rights-text = I det omfang loven giver dig disse rettigheder, kan du anmode om indsigt i dine personoplysninger og om berigtigelse, sletning, begrænsning eller overførsel af dem samt gøre indsigelse mod brugen af dem.

complaint = Din ret til at klage
complaint-text = Hvis du mener, at dine personoplysninger ikke behandles lovligt, har du ret til at indgive en klage til en tilsynsmyndighed for databeskyttelse, for eksempel den, der hører til det sted, hvor du bor eller arbejder, eller hvor forholdet har fundet sted.
complaint-authority = Tilsynsmyndighed
