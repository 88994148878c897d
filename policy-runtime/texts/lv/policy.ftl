### Politikas lapas nemainīgie teksti. Ziņojumu un to mainīgo saraksts ir angļu valodas datnē.

title = Sīkdatņu politika
contents = Šajā lapā

## Kāpēc izmanto sīkdatnes.

why = Kāpēc šī vietne izmanto sīkdatnes
why-intro = Šī vietne izmanto sīkdatnes:
why-necessary = lai vietne darbotos
why-statistical = tīmekļa analītikai, lai uzzinātu, kā vietne tiek izmantota
why-internal = savām funkcijām un nolūkiem, kas pārsniedz nepieciešamo
why-third-party = pakalpojumiem, ko sniedz citi uzņēmumi
why-none = Šajā politikā nav norādīts neviens nolūks, kādā šī vietne izmantotu sīkdatnes.

## Kas ir sīkdatne.

what = Kas ir sīkdatne
what-is = Sīkdatne ir neliels datu kopums, kuram ir nosaukums. Vietne to nodod jūsu pārlūkprogrammai, kas to noteiktu laiku glabā un kopā ar vēlākiem pieprasījumiem nosūta atpakaļ šai pašai vietnei.
what-for = Kopumā vietnes izmanto sīkdatnes, piemēram, lai lietotāji paliktu pierakstījušies, lai saglabātu iepirkumu grozu, veidotu statistiku vai rādītu reklāmu. Tas, kam sīkdatnes izmanto šī vietne, ir norādīts turpmāk.
what-storage = Jūsu pārlūkprogrammai ir arī krātuve, kurā vietnes lapas var glabāt datus ar noteiktu nosaukumu. Atšķirībā no sīkdatnēm šie ieraksti netiek nosūtīti kopā ar pieprasījumiem. Tas, kas šajā lapā teikts par veidiem un piekrišanu, attiecas arī uz tiem.
what-access = Vietne var kaut ko uzzināt par jūsu ierīci arī tad, ja tajā neko neglabā, piemēram, no ziņām, ko jūsu pārlūkprogramma nosūta līdzi, vai no attēla e-pasta vēstulē. Tas, kas šajā lapā teikts par veidiem un piekrišanu, attiecas arī uz to.
what-embeds = Lapās var būt arī citu uzņēmumu saturs, piemēram, videoieraksti, veidlapas vai skripti. Lai to ielādētu, jūsu pārlūkprogramma savienojas ar šo uzņēmumu serveriem. Šie uzņēmumi tad redz jūsu savienojuma (IP) adresi un var izmantot savas sīkdatnes.

## Sīkdatņu veidi un katra veida noteikums.

kinds = Sīkdatņu veidi
kinds-intro = Ir četri sīkdatņu veidi. Tas, vai tiek lūgta jūsu piekrišana, ir atkarīgs no veida.
kinds-kind = Veids
kinds-what = Apraksts
kinds-rule = Piekrišana
kinds-used = Izmanto šajā vietnē
used-yes = Jā
used-no = Nē

kind-necessary = Nepieciešamās
kind-necessary-what = Tās saglabā informāciju starp diviem vienas un tās pašas ierīces apmeklējumiem vienā un tajā pašā vietnē: pierakstīšanos, grozu, saskarnes preferences.
kind-necessary-rule = Netiek lūgta.

kind-statistical = Statistikas
kind-statistical-what = Tās statistikas nolūkā izseko to, ko dara apmeklētāji.
kind-statistical-rule = Tiek lūgta, izņemot gadījumus, kad dati ir anonimizēti tā, ka tos nav iespējams saistīt ar personu, un piemērojamie noteikumi piekrišanu neprasa. Ja tā netiek lūgta, jūs varat iebilst.

kind-internal = Iekšējās (pirmās puses)
kind-internal-what = Apmeklētā vietne tās glabā ne tikai nepieciešamajam: personas dati, uzvedība, reklāma.
kind-internal-rule = Tiek lūgta.

kind-third-party = Trešo pušu
kind-third-party-what = Tās glabā cita vietne, bieži vien reklāmas aģentūra, vai arī tās glabā šādas vietnes labā; šī cita vietne tad redz, kas ir apmeklēts.
kind-third-party-rule = Tiek lūgta.

## Šīs vietnes sīkdatnes pēc nolūka.

used = Vietnē { $site } izmantotās sīkdatnes
used-intro = Šeit ir norādīti nolūki, kādos izmanto sīkdatnes, un katra nolūka sīkdatnes.
used-intro-more = Šeit ir norādīti nolūki, kādos izmanto sīkdatnes, katra nolūka sīkdatnes un tas, ko šajā nolūkā vēl glabā jūsu pārlūkprogrammā vai ielādē no citiem serveriem.
used-none = Šajā politikā nav norādīti ne nolūki, ne sīkdatnes.
purpose-kind = Veids
purpose-consent = Piekrišana
purpose-basis = Juridiskais pamats
purpose-data = Personas datu kategorijas
purpose-use = Datu izmantošana
purpose-data-kept = Savākto datu glabāšanas ilgums
purpose-recipients = Citi datu saņēmēji
purpose-cookies = Sīkdatnes
purpose-storage = Jūsu pārlūkprogrammas krātuve
purpose-access = Piekļuve bez glabāšanas
purpose-embeds = Iegultais saturs
purpose-companies = Uzņēmumi
purpose-no-cookies = Šajā politikā šim nolūkam sīkdatnes nav norādītas.

consent-asked = Tiek lūgta iepriekš. Jūs varat atteikties un varat jebkurā laikā atsaukt savu piekrišanu.
consent-necessary = Netiek lūgta, jo šis nolūks ir nepieciešams.
consent-anonymised = Netiek lūgta, jo dati ir anonimizēti tā, ka tos nav iespējams saistīt ar personu. Jūs jebkurā laikā varat iebilst.
consent-not-asked = Netiek lūgta. Jūs jebkurā laikā varat iebilst.
basis-consent = Piekrišana (VDAR 6. panta 1. punkta a) apakšpunkts)
basis-contract = Līgums (VDAR 6. panta 1. punkta b) apakšpunkts)
basis-legal-obligation = Juridisks pienākums (VDAR 6. panta 1. punkta c) apakšpunkts)
basis-vital-interests = Vitālas intereses (VDAR 6. panta 1. punkta d) apakšpunkts)
basis-public-task = Uzdevums sabiedrības interesēs (VDAR 6. panta 1. punkta e) apakšpunkts)
basis-legitimate-interest = Leģitīmas intereses (VDAR 6. panta 1. punkta f) apakšpunkts)
basis-asked-too = Datu glabāšanai jūsu pārlūkprogrammā un to nolasīšanai jūsu piekrišana tomēr ir vajadzīga.
data-identifier = tiešsaistes identifikatori
data-ip-address = IP adrese
data-device = ierīces dati
data-browser = pārlūkprogrammas dati
data-browsing = pārlūkošanas paradumi
data-clicks = klikšķi
data-location = atrašanās vieta
data-language = valoda
data-preferences = preferences
data-interests = intereses
data-demographic = demogrāfiskie dati, piemēram, vecums vai dzimums
data-name = vārds un uzvārds
data-email = e-pasta adrese
data-phone = tālruņa numurs
data-address = pasta adrese
data-account = konta dati
data-purchases = pirkumi
data-payment = maksājumu dati
data-communication = saziņas saturs
data-social-media = sociālo mediju dati
data-health = veselības dati
data-special-category = citas īpašas personas datu kategorijas

## Ko nolūks norāda par saviem datiem.

use-anonymised = Dati ir anonimizēti tā, ka tos nav iespējams saistīt ar personu.
use-own = Dati kalpo vienīgi pārzinim { $controller }.
use-no-cross-site = Dati netiek izmantoti, lai jums sekotu citās vietnēs vai lietotnēs.
use-ip-masked = Jūsu IP adreses beigu daļa tiek noņemta, pirms kaut kas tiek saglabāts vai nodots tālāk.
use-not-matched = Dati netiek saistīti ar kontu vai zināmu personu ne šeit, ne pie datu saņēmējiem.
use-sensitive = Tiek apstrādāti sensitīvi dati.

column-provider = Pakalpojuma sniedzējs
column-location = Funkcija un vieta
column-cookie = Sīkdatne
column-entry = Ieraksts
column-access = Kas tiek nolasīts
column-purpose = Nolūks
column-lifetime = Derīguma laiks (ilgākais)
column-kept = Glabāšana
column-readers = Kas vēl nolasa
column-hosts = Serveri, ar kuriem savienojas jūsu pārlūkprogramma
column-loaded = Ielāde
column-country = Valsts
column-role = Loma
column-purposes = Nolūki
column-opt-out = Atteikšanās

opt-out = Atteikšanās pie šī sniedzēja
provider-privacy = Šī sniedzēja privātuma paziņojums
role-processor = rīkojas pārziņa { $controller } vārdā
role-controller = pats lemj par to, kā izmanto datus
role-joint = kopīgs pārzinis kopā ar { $controller }
transfer-adequacy = Nosūtīšana uz trešo valsti ({ $country }): lēmums par aizsardzības līmeņa pietiekamību
transfer-scc = Nosūtīšana uz trešo valsti ({ $country }): līguma standartklauzulas
transfer-bcr = Nosūtīšana uz trešo valsti ({ $country }): saistošie uzņēmuma noteikumi
transfer-derogation = Nosūtīšana uz trešo valsti ({ $country }): atkāpe īpašās situācijās

companies = Visi uzņēmumi
companies-text = Visi uzņēmumi, kurus šī politika min, katrs ar nolūkiem, kādiem tas glabā, lasa vai saņem datus.

set-by-middleware = Izveido cits šīs vietnes servera komponents
set-by-proxy = Izveido serveris, kas atrodas šīs vietnes priekšā
set-by-proxy-again = Tiek izdzēsta, kad atsakāties vai iebilstat, bet šis serveris to var izveidot no jauna
set-by-scripts = Izveido šīs vietnes skripti jūsu pārlūkprogrammā
set-by-embed = Izveido šī sniedzēja saturs šīs vietnes lapās

because-transmission = Komunikācijas pārraide
because-authentication = Jūsu pierakstīšanās saglabāšana
because-remember-me = Atkārtota pierakstīšana, ja to lūdzāt
because-csrf = Veidlapu aizsardzība pret viltošanu
because-security = Pakalpojuma drošība
because-user-input = Jūsu ievadītā saglabāšana
because-basket = Iepirkumu grozs
because-payment = Jūsu sākts maksājums
because-load-balancing = Pieprasījumu sadale pa serveriem
because-media-player = Jūsu pieprasītā multivides satura atskaņošana
because-interface = Saskarnes preferences
because-choice = Izvēles par sīkdatnēm saglabāšana
because-paywall = Bezmaksas rakstu skaitīšana
access-fingerprint = Pārlūkprogrammas un ierīces pazīmes, ko apvieno, lai tās atpazītu (pirkstu nospiedums)
access-link-decoration = Saitēm pievienoti identifikatori
access-client-hints = Ziņas, ko pārlūkprogramma pēc pieprasījuma sniedz par sevi (client hints)
access-email-pixel = Attēls e-pasta vēstulē, kas ziņo par tās atvēršanu (izsekošanas pikselis)
access-ip-address = IP adrese
access-sensor = Ierīces sensori

location-all = Visas lapas
location-below = Lapas zem { $path }
location-embed = Sniedzēja { $provider } iegultais saturs
location-subdomains = Tiek nosūtīta arī apakšdomēniem
location-partitioned = Tiek glabāta atsevišķi katrai vietnei, kurā ir iegulta šī vietne
location-choice = Šī vietne to nekad neaiztur un neizdzēš, jo tas atceltu jūsu izvēli
location-stored-on = Tiek glabāta vietnē { $site }, nevis šajā vietnē, kas to nevar ne izveidot, ne izdzēst
location-stores-on = Glabā savas sīkdatnes vietnē { $site }, kur šī vietne tās nevar izdzēst
also-serves = Kalpo arī nolūkam “{ $purpose }”

name-end = Nosaukuma beigas ir mainīgas
name-parts = Nosaukuma daļa, ko apzīmē …, ir mainīga

hosts-star = * apzīmē jebkuru apakšdomēnu
hosts-features = Tas var izmantot šādas jūsu pārlūkprogrammas funkcijas: { $features }
loaded-consent = Tikai pēc jūsu piekrišanas
loaded-objection = Ja vien jūs neiebilstat
loaded-necessary = Nelūdzot piekrišanu, jo tas ir nepieciešams
loaded-by = Ielādē šī pakalpojumu sniedzēja saturs: { $provider }
choices-passed-on = Jūsu izvēles tiek nodotas šim pakalpojumu sniedzējam

readers-none = Neviena trešā puse
readers-scripts = To var nolasīt skripti vietnes lapās

## Cik ilgi glabājas sīkdatne.

lifetime-sliding = { $duration } pēc jūsu pēdējā apmeklējuma
lifetime-session = Līdz pārlūkprogrammas sesijas beigām
lifetime-unknown = Sniedzējs to nenorāda
lifetime-restored = Pārlūkprogrammas var atjaunot sesiju un līdz ar to arī sīkdatni
lifetime-refusal = { $duration } atteikuma gadījumā
lifetime-lasting = { $duration } pēc jūsu pēdējā apmeklējuma, ja noraidāt to, kas dažos reģionos ir ieslēgts nejautājot
lifetime-capped = Pārlūkprogrammas var noteikt īsāku laiku: { $duration }

kept-local = Līdz izdzēšanai
kept-local-note = Tam nav sava beigu termiņa
kept-scripts-note = Tad to izdzēš skripti, jo tam nav sava beigu termiņa
kept-session = Līdz cilnes aizvēršanai
kept-session-note = Pārlūkprogrammas var atjaunot cilni un līdz ar to arī ierakstu

## Kas vairs netiek izmantots.

retired = Sīkdatnes, ko vairs neizmanto
retired-text = Šī vietne agrāk izmantoja šīs sīkdatnes. Tā tās vairs neizveido, un, ja jūsu pārlūkprogramma kādu no tām vēl nosūta, vietne norāda pārlūkprogrammai to izdzēst.

## Apmeklētāja izvēles un tiesības.

choices = Jūsu izvēles
choices-consent = Katram nolūkam, kuram tiek lūgta jūsu piekrišana, jūs varat to dot vai atteikt, kā arī jebkurā laikā to atsaukt tikpat viegli, kā devāt. Atsaukums neietekmē pirms tā veikto darbību likumīgumu.
choices-objection = Jūs jebkurā laikā varat iebilst pret nolūkiem, kuri nav nepieciešami un kuriem jūsu piekrišana netiek lūgta.
choices-deletion = Kad jūs atsaucat piekrišanu vai iebilstat, šī vietne norāda jūsu pārlūkprogrammai izdzēst tās šī nolūka sīkdatnes, kurām vietne var piekļūt.
choices-partitions = Sīkdatnes, kas tiek glabātas atsevišķi katrai vietnei, kurā ir iegulta šī vietne, tiek izdzēstas tikai tajā vietnē, kurā jūs atsaucat piekrišanu vai iebilstat.
choices-storage = Ieraksti jūsu pārlūkprogrammas krātuvē šādā veidā netiek izdzēsti. Tos varat izdzēst jūs savas pārlūkprogrammas iestatījumos.
choices-storage-cleared = Kad jūs atsaucat piekrišanu nolūkam “{ $purpose }” vai iebilstat, šī vietne norāda jūsu pārlūkprogrammai izdzēst visu, kas tās krātuvē glabājas šai vietnei, arī nepieciešamo.
choices-elsewhere = Sīkdatnes, ko citi uzņēmumi glabā savās vietnēs, šai vietnei nav sasniedzamas. Jūs varat tās izdzēst savas pārlūkprogrammas iestatījumos.
choices-link = Izdarīt vai mainīt izvēles
choices-none = Šajā vietnē nav nekā, ko izvēlēties, jo tajā ir norādīta tikai nepieciešama sīkdatņu izmantošana.
choices-browser = Savas pārlūkprogrammas iestatījumos jūs varat izdzēst vai bloķēt sīkdatnes. Tad dažas vietnes daļas var nedarboties.
choices-browser-storage = Savas pārlūkprogrammas iestatījumos jūs varat izdzēst vai bloķēt sīkdatnes un saglabātos ierakstus, ko pārlūkprogrammas bieži sauc par vietņu datiem. Tad dažas vietnes daļas var nedarboties.

gpc = Global Privacy Control
gpc-text = Ja jūsu pārlūkprogramma sūta Global Privacy Control signālu, šī vietne to uzskata par jūsu atteikumu šeit norādītajiem nolūkiem, ja vien jūs tos neatļaujat laikā, kad signāls tiek sūtīts.

responsible = Kas ir atbildīgs
responsible-controller = Pārzinis
responsible-address = Pasta adrese
responsible-joint = Kopīgs pārzinis
responsible-privacy = Privātuma paziņojums
responsible-contact = Kontaktinformācija
responsible-dpo = Datu aizsardzības speciālists
responsible-updated = Politika pēdējoreiz atjaunināta

rights = Jūsu tiesības
rights-text = Ciktāl likums jums šīs tiesības piešķir, jūs varat lūgt piekļuvi saviem personas datiem, to labošanu, dzēšanu, apstrādes ierobežošanu vai pārnešanu un iebilst pret to izmantošanu.

complaint = Jūsu tiesības iesniegt sūdzību
complaint-text = Ja uzskatāt, ka jūsu personas dati netiek apstrādāti likumīgi, jums ir tiesības iesniegt sūdzību datu aizsardzības uzraudzības iestādē, piemēram, jūsu dzīvesvietas, darba vietas vai notikuma vietas iestādē.
complaint-authority = Uzraudzības iestāde
