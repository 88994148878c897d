### De faste tekstene på siden med erklæringen. Listen over meldinger og argumentene deres står i den engelske filen.

title = Erklæring om informasjonskapsler
contents = På denne siden

## Hvorfor informasjonskapsler brukes.

why = Hvorfor nettstedet bruker informasjonskapsler
why-intro = Dette nettstedet bruker informasjonskapsler (cookies):
why-necessary = for at nettstedet skal fungere
why-statistical = til nettanalyse, for å få vite hvordan nettstedet brukes
why-internal = til egne funksjoner og formål som går ut over det nødvendige
why-third-party = til tjenester som andre selskaper leverer
why-none = Denne erklæringen angir ikke noe formål som nettstedet skulle bruke informasjonskapsler til.

## Hva en informasjonskapsel er.

what = Hva en informasjonskapsel er
what-is = En informasjonskapsel er en liten mengde data med et navn. Et nettsted gir den til nettleseren din, som oppbevarer den en viss tid og sender den tilbake ved senere forespørsler til det samme nettstedet.
what-for = Nettsteder bruker generelt informasjonskapsler til for eksempel å holde brukere innlogget, ta vare på en handlekurv, lage statistikk eller vise reklame. Hva dette nettstedet bruker dem til, står nedenfor.
what-storage = Nettleseren din har også et lagringsområde der sidene på et nettsted kan oppbevare data under et navn. I motsetning til informasjonskapsler sendes ikke disse oppføringene med i forespørsler. Det som står på denne siden om typer og om samtykke, gjelder også for dem.
what-access = Et nettsted kan også få vite noe om enheten din uten å lagre noe på den, for eksempel ut fra opplysninger som nettleseren sender med, eller gjennom et bilde i en e-post. Det som står på denne siden om typer og om samtykke, gjelder også for det.
what-embeds = Sider kan også ha innhold fra andre selskaper, for eksempel videoer, skjemaer eller skript. For å laste det inn kobler nettleseren din seg til serverne deres. Disse selskapene ser da adressen (IP) til tilkoblingen din og kan bruke sine egne informasjonskapsler.

## Typene informasjonskapsler.

kinds = Typer informasjonskapsler
kinds-intro = Det finnes fire typer informasjonskapsler. Det avhenger av typen om du blir bedt om samtykke.
kinds-kind = Type
kinds-what = Beskrivelse
kinds-rule = Samtykke
kinds-used = Brukes på dette nettstedet
used-yes = Ja
used-no = Nei

kind-necessary = Nødvendige
kind-necessary-what = De tar vare på informasjon mellom to besøk fra samme enhet på samme nettsted: en innlogging, en handlekurv, innstillinger for grensesnittet.
kind-necessary-rule = Du blir ikke spurt.

kind-statistical = Statistiske
kind-statistical-what = De følger det besøkende gjør, til statistikk.
kind-statistical-rule = Du blir spurt, med mindre opplysningene er anonymisert slik at de ikke kan spores tilbake til en person, og reglene som gjelder, ikke krever samtykke. Når du ikke blir spurt, kan du protestere.

kind-internal = Interne (førstepart)
kind-internal-what = Nettstedet som besøkes, lagrer dem for mer enn det nødvendige: personopplysninger, atferd, reklame.
kind-internal-rule = Du blir spurt.

kind-third-party = Tredjepart
kind-third-party-what = De lagres av eller for et annet nettsted, ofte et reklamebyrå, som da ser hva som er besøkt.
kind-third-party-rule = Du blir spurt.

## Informasjonskapslene på nettstedet, etter formål.

used = Informasjonskapsler som brukes på { $site }
used-intro = Her er formålene informasjonskapsler brukes til, hvert med sine informasjonskapsler.
used-intro-more = Her er formålene informasjonskapsler brukes til, hvert med sine informasjonskapsler og med det som ellers lagres i nettleseren din eller lastes inn fra andre servere.
used-none = Denne erklæringen angir verken formål eller informasjonskapsler.
purpose-kind = Type
purpose-consent = Samtykke
purpose-basis = Rettslig grunnlag
purpose-data = Kategorier av personopplysninger
purpose-use = Bruk av opplysningene
purpose-data-kept = Innsamlede opplysninger oppbevares i
purpose-recipients = Andre mottakere av opplysningene
purpose-cookies = Informasjonskapsler
purpose-storage = Lagringsområdet i nettleseren din
purpose-access = Tilgang uten lagring
purpose-embeds = Innebygd innhold
purpose-companies = Selskaper
purpose-no-cookies = Denne erklæringen angir ingen informasjonskapsler for dette formålet.

consent-asked = Du blir spurt på forhånd. Du kan avvise, og du kan når som helst trekke samtykket tilbake.
consent-necessary = Du blir ikke spurt, fordi dette er nødvendig.
consent-anonymised = Du blir ikke spurt, fordi opplysningene er anonymisert slik at de ikke kan spores tilbake til en person. Du kan når som helst protestere.
consent-not-asked = Du blir ikke spurt. Du kan når som helst protestere.
basis-consent = Samtykke (GDPR art. 6 nr. 1 bokstav a)
basis-contract = Avtale (GDPR art. 6 nr. 1 bokstav b)
basis-legal-obligation = Rettslig forpliktelse (GDPR art. 6 nr. 1 bokstav c)
basis-vital-interests = Vitale interesser (GDPR art. 6 nr. 1 bokstav d)
basis-public-task = Oppgave i allmennhetens interesse (GDPR art. 6 nr. 1 bokstav e)
basis-legitimate-interest = Berettigede interesser (GDPR art. 6 nr. 1 bokstav f)
basis-asked-too = Lagring og lesing i nettleseren din krever likevel samtykket ditt.
data-identifier = nettidentifikatorer
data-ip-address = IP-adresse
data-device = opplysninger om enheten
data-browser = opplysninger om nettleseren
data-browsing = surfeatferd
data-clicks = klikk
data-location = posisjon
data-language = språk
data-preferences = preferanser
data-interests = interesser
data-demographic = demografiske opplysninger, som alder eller kjønn
data-name = navn
data-email = e-postadresse
data-phone = telefonnummer
data-address = postadresse
data-account = kontoopplysninger
data-purchases = kjøp
data-payment = betalingsopplysninger
data-communication = innhold i kommunikasjon
data-social-media = opplysninger fra sosiale medier
data-health = helseopplysninger
data-special-category = andre særlige kategorier av personopplysninger

## Det som gjelder for opplysningene til et formål.

use-anonymised = Opplysningene er anonymisert slik at de ikke kan spores tilbake til en person.
use-own = Opplysningene tjener bare { $controller }.
use-no-cross-site = Opplysningene brukes ikke til å følge deg til andre nettsteder eller apper.
use-ip-masked = Slutten av IP-adressen din fjernes før noe lagres eller gis videre.
use-not-matched = Opplysningene kobles ikke til en konto eller en kjent person, verken her eller hos mottakerne.
use-sensitive = Sensitive opplysninger behandles.

column-provider = Tjenesteleverandør
column-location = Funksjon og plassering
column-cookie = Informasjonskapsel
column-entry = Oppføring
column-access = Hva som leses
column-purpose = Formål
column-lifetime = Levetid (høyst)
column-kept = Oppbevares
column-readers = Leses også av
column-hosts = Nettleseren din kobler seg til
column-loaded = Lastes inn
column-country = Land
column-role = Rolle
column-purposes = Formål
column-opt-out = Reservasjon

opt-out = Reserver deg hos denne leverandøren
provider-privacy = Personvernerklæringen til denne leverandøren
role-processor = handler på vegne av { $controller }
role-controller = bestemmer selv hvordan opplysningene brukes
role-joint = felles behandlingsansvarlig med { $controller }
transfer-adequacy = Overføring til et tredjeland ({ $country }): beslutning om tilstrekkelig beskyttelsesnivå
transfer-scc = Overføring til et tredjeland ({ $country }): standard personvernbestemmelser
transfer-bcr = Overføring til et tredjeland ({ $country }): bindende virksomhetsregler
transfer-derogation = Overføring til et tredjeland ({ $country }): unntak for særlige situasjoner

companies = Alle selskaper
companies-text = Alle selskaper som disse retningslinjene nevner, hvert med formålene som det lagrer, leser eller mottar data for.

set-by-middleware = Settes av en annen komponent i nettstedets server
set-by-proxy = Settes av en server som står foran nettstedet
set-by-proxy-again = Slettes når du avslår eller protesterer, men serveren kan sette den på nytt
set-by-scripts = Settes av skript fra dette nettstedet, i nettleseren din
set-by-embed = Settes av innhold fra denne leverandøren på sidene til nettstedet

because-transmission = Overføring av kommunikasjon
because-authentication = Du forblir innlogget
because-remember-me = Du logges inn igjen, hvis du har bedt om det
because-csrf = Beskyttelse av skjemaer mot forfalskning
because-security = Sikkerheten i tjenesten
because-user-input = Det du har skrevet inn, tas vare på
because-basket = Handlekurv
because-payment = En betaling du har startet
because-load-balancing = Fordeling av forespørsler mellom servere
because-media-player = Avspilling av medier du har bedt om
because-interface = Innstillinger for grensesnittet
because-choice = Oppbevaring av et valg om informasjonskapsler
because-paywall = Telling av gratis artikler
access-fingerprint = Kjennetegn ved nettleser og enhet, kombinert slik at de kan gjenkjennes (fingeravtrykk)
access-link-decoration = Identifikatorer som legges til i lenker
access-client-hints = Opplysninger som nettleseren på forespørsel gir om seg selv (client hints)
access-email-pixel = Bilde i en e-post som melder at den er åpnet (sporingspiksel)
access-ip-address = IP-adresse
access-sensor = Enhetens sensorer

location-all = Alle sider
location-below = Sider under { $path }
location-embed = Innebygd innhold fra { $provider }
location-subdomains = Sendes også til underdomener
location-partitioned = Holdes atskilt for hvert nettsted som dette er innebygd i
location-choice = Dette nettstedet holder den aldri tilbake og sletter den aldri, ettersom det ville oppheve et valg du har tatt
location-stored-on = Lagres på { $site } og ikke på dette nettstedet, som verken kan sette eller slette den
location-stores-on = Lagrer informasjonskapslene sine på { $site }, der dette nettstedet ikke kan slette dem
also-serves = Tjener også formålet «{ $purpose }»

name-end = Slutten på navnet varierer
name-parts = Det som … står for i navnet, varierer

hosts-star = * står for et hvilket som helst underdomene
hosts-features = Det kan bruke disse funksjonene i nettleseren din: { $features }
loaded-consent = Først når du har gitt samtykke
loaded-objection = Med mindre du protesterer
loaded-necessary = Uten at du blir spurt, fordi det er nødvendig
loaded-by = Lastet av innhold fra { $provider }
choices-passed-on = Valgene dine formidles til denne leverandøren

readers-none = Ingen tredjepart
readers-scripts = Kan leses av skript på sidene til nettstedet

## Hvor lenge en informasjonskapsel varer.

lifetime-sliding = { $duration } etter ditt siste besøk
lifetime-session = Til nettleserøkten avsluttes
lifetime-unknown = Ikke oppgitt av leverandøren
lifetime-restored = Nettlesere kan gjenopprette en økt, og informasjonskapselen med den
lifetime-refusal = { $duration } hvis du avviser
lifetime-lasting = { $duration } etter ditt siste besøk, hvis du avviser det som i noen regioner er slått på uten spørsmål
lifetime-capped = Nettlesere kan forkorte dette til { $duration }

kept-local = Til den slettes
kept-local-note = Utløper ikke av seg selv
kept-scripts-note = Da sletter skript den, ettersom den ikke utløper av seg selv
kept-session = Til fanen lukkes
kept-session-note = Nettlesere kan gjenopprette en fane, og oppføringen med den

## Det som ikke lenger brukes.

retired = Informasjonskapsler som ikke lenger brukes
retired-text = Dette nettstedet brukte disse informasjonskapslene tidligere. Nettstedet setter dem ikke lenger, og når nettleseren din fortsatt sender en av dem, gir nettstedet nettleseren beskjed om å slette den.

## De besøkendes valg og rettigheter.

choices = Dine valg
choices-consent = Du kan gi eller nekte samtykke til hvert formål du blir spurt om, og du kan når som helst trekke samtykket tilbake, like enkelt som du ga det. Tilbaketrekkingen påvirker ikke lovligheten av det som er gjort tidligere.
choices-objection = Du kan når som helst protestere mot formål som ikke er nødvendige, og som du ikke blir bedt om samtykke til.
choices-deletion = Når du trekker samtykket tilbake eller protesterer, gir nettstedet nettleseren din beskjed om å slette de av formålets informasjonskapsler som nettstedet kan nå.
choices-partitions = Informasjonskapsler som holdes atskilt for hvert nettsted som dette er innebygd i, slettes bare på det nettstedet der du trekker samtykket tilbake eller protesterer.
choices-storage = Oppføringer i lagringsområdet i nettleseren din slettes ikke på denne måten. Du kan slette dem selv, i innstillingene i nettleseren.
choices-storage-cleared = Når du trekker samtykket til «{ $purpose }» tilbake eller protesterer, gir nettstedet nettleseren din beskjed om å slette alt den har i lagringsområdet sitt for dette nettstedet, også det nødvendige.
choices-elsewhere = Informasjonskapsler som andre selskaper oppbevarer på sine egne nettsteder, kan dette nettstedet ikke nå. Du kan slette dem i innstillingene i nettleseren din.
choices-link = Gjør valg eller endre dem
choices-none = Det er ingenting å velge på dette nettstedet, fordi det bare angir nødvendig bruk av informasjonskapsler.
choices-browser = I innstillingene i nettleseren din kan du slette eller blokkere informasjonskapsler. Det kan da hende at deler av nettstedet ikke fungerer.
choices-browser-storage = I innstillingene i nettleseren din kan du slette eller blokkere informasjonskapsler og lagrede oppføringer, som nettlesere ofte kaller nettstedsdata. Det kan da hende at deler av nettstedet ikke fungerer.

gpc = Global Privacy Control
gpc-text = Hvis nettleseren din sender signalet Global Privacy Control, oppfatter dette nettstedet det som at du avviser formålene som er angitt her, med mindre du tillater dem mens signalet sendes.

responsible = Hvem som er ansvarlig
responsible-controller = Behandlingsansvarlig
responsible-address = Postadresse
responsible-joint = Felles behandlingsansvarlig
responsible-privacy = Personvernerklæring
responsible-contact = Kontakt
responsible-dpo = Personvernombud
responsible-updated = Erklæringen ble sist oppdatert

rights = Rettighetene dine
rights-text = I den grad loven gir deg disse rettighetene, kan du be om innsyn i personopplysningene dine og om at de rettes, slettes, begrenses eller overføres, og protestere mot at de brukes.

complaint = Din rett til å klage
complaint-text = Hvis du mener at personopplysningene dine ikke behandles lovlig, har du rett til å klage til en tilsynsmyndighet for personvern, for eksempel den som hører til stedet der du bor eller arbeider, eller der saken oppsto.
complaint-authority = Tilsynsmyndighet
