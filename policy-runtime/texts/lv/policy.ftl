### Politikas lapas nemainīgie teksti. Ziņojumu un to argumentu saraksts ir angļu valodas versijā.

title = Sīkdatņu politika

## Kāpēc tiek izmantotas sīkdatnes.

why = Kāpēc šī vietne izmanto sīkdatnes
why-intro = Šī vietne izmanto sīkdatnes:
why-necessary = lai vietne darbotos
why-statistical = tīmekļa analīzei, lai uzzinātu, kā vietne tiek lietota
why-internal = savām funkcijām un nolūkiem, kas pārsniedz nepieciešamo
why-third-party = pakalpojumiem, ko sniedz citi uzņēmumi
why-none = Šajā politikā nav norādīts neviens nolūks, kādā šī vietne izmantotu sīkdatnes.

## Kas ir sīkdatne.

what = Kas ir sīkdatne
what-is = Sīkdatne ir neliels datu kopums ar nosaukumu. Vietne to nodod jūsu pārlūkprogrammai, kas to noteiktu laiku glabā un nosūta atpakaļ kopā ar turpmākajiem pieprasījumiem šai vietnei.
what-for = Parasti vietnes izmanto sīkdatnes, piemēram, lai lietotāji paliktu pieteikušies, lai glabātu pirkumu grozu, veidotu statistiku vai rādītu reklāmu. Tas, kam tās izmanto šī vietne, ir norādīts turpmāk.
what-storage = Jūsu pārlūkprogrammai ir arī krātuve, kurā vietnes lapas var glabāt datus ar noteiktu nosaukumu. Atšķirībā no sīkdatnēm šie ieraksti netiek sūtīti kopā ar pieprasījumiem. Šajā lapā teiktais par veidiem un piekrišanu attiecas arī uz tiem.
what-embeds = Lapās var būt arī citu uzņēmumu saturs, piemēram, video, veidlapas vai skripti. Lai to ielādētu, jūsu pārlūkprogramma savienojas ar šo uzņēmumu serveriem. Tad šie uzņēmumi redz jūsu savienojuma (IP) adresi un var izmantot savas sīkdatnes.

## Sīkdatņu veidi un katra veida noteikums.

kinds = Sīkdatņu veidi
kinds-intro = Ir četri sīkdatņu veidi. No veida ir atkarīgs, vai tiek lūgta jūsu piekrišana.
kinds-kind = Veids
kinds-what = Apraksts
kinds-rule = Piekrišana
kinds-used = Vai šī vietne tās izmanto
used-yes = Jā
used-no = Nē

kind-necessary = Nepieciešamās
kind-necessary-what = Tās glabā informāciju starp diviem vienas ierīces apmeklējumiem vienā vietnē: pieteikšanos, grozu, saskarnes iestatījumus.
kind-necessary-rule = Netiek lūgta.

kind-statistical = Statistikas
kind-statistical-what = Tās seko apmeklētāju darbībām statistikas vajadzībām.
kind-statistical-rule = Tiek lūgta, izņemot gadījumus, kad dati ir anonimizēti tā, ka tos nevar sasaistīt ar personu, un piemērojamie noteikumi piekrišanu neprasa. Ja tā netiek lūgta, jūs varat iebilst.

kind-internal = Iekšējās (pirmās puses)
kind-internal-what = Apmeklētā vietne tās saglabā nolūkos, kas pārsniedz nepieciešamo: personas dati, uzvedība, reklāma.
kind-internal-rule = Tiek lūgta.

kind-third-party = Trešo pušu
kind-third-party-what = Tās saglabā cita vietne, vai arī tās tiek saglabātas citas vietnes vajadzībām; bieži tā ir reklāmas aģentūra, kas tad redz, kas ir apmeklēts.
kind-third-party-rule = Tiek lūgta.

## Šīs vietnes sīkdatnes pēc nolūka.

used = Sīkdatnes, kas tiek izmantotas vietnē { $site }
used-intro = Šie ir nolūki, kādos tiek izmantotas sīkdatnes, un katra nolūka sīkdatnes.
used-intro-more = Šie ir nolūki, kādos tiek izmantotas sīkdatnes, un katra nolūka sīkdatnes, kā arī tas, kas šajā nolūkā vēl tiek saglabāts jūsu pārlūkprogrammā vai ielādēts no citiem serveriem.
used-none = Šajā politikā nav norādīti ne nolūki, ne sīkdatnes.
purpose-kind = Veids
purpose-consent = Piekrišana
purpose-use = Datu izmantošana
purpose-data-kept = Savākto datu glabāšanas ilgums
purpose-recipients = Citi datu saņēmēji
purpose-cookies = Sīkdatnes
purpose-storage = Jūsu pārlūkprogrammas krātuve
purpose-embeds = Iegultais saturs
purpose-no-cookies = Šajā politikā šim nolūkam nav norādīta neviena sīkdatne.

consent-asked = Tiek lūgta iepriekš. Jūs varat atteikties to dot un jebkurā laikā atsaukt doto piekrišanu.
consent-necessary = Netiek lūgta, jo tas ir nepieciešams.
consent-anonymised = Netiek lūgta, jo dati ir anonimizēti tā, ka tos nevar sasaistīt ar personu. Jūs varat iebilst jebkurā laikā.
consent-not-asked = Netiek lūgta. Jūs varat iebilst jebkurā laikā.

## Ziņas, ko par nolūka datiem sniedz politika.

use-anonymised = Dati ir anonimizēti tā, ka tos nevar sasaistīt ar personu.
use-own = Dati kalpo vienīgi pārzinim: { $controller }.
use-no-cross-site = Dati netiek izmantoti, lai jums sekotu citās vietnēs vai lietotnēs.

column-provider = Pakalpojuma sniedzējs
column-location = Funkcija un vieta
column-cookie = Sīkdatne
column-entry = Ieraksts
column-purpose = Nolūks
column-lifetime = Derīguma ilgums (ne vairāk kā)
column-kept = Glabāšanas ilgums
column-readers = Kas vēl to lasa
column-hosts = Ar ko savienojas jūsu pārlūkprogramma
column-loaded = Ielāde

opt-out = Atteikties pie šī pakalpojuma sniedzēja
provider-privacy = Šī pakalpojuma sniedzēja privātuma paziņojums
role-processor = rīkojas pārziņa vārdā: { $controller }
role-controller = pats lemj, kā izmanto datus

set-by-middleware = Iestata cita šīs vietnes servera komponente
set-by-proxy = Iestata serveris, kas atrodas šīs vietnes priekšā
set-by-scripts = Iestata šīs vietnes skripti jūsu pārlūkprogrammā
set-by-embed = Iestata šī pakalpojuma sniedzēja saturs šīs vietnes lapās

because-transmission = Saziņas pārraide
because-authentication = Pieteikšanās saglabāšana
because-remember-me = Atkārtota pieteikšanās, ja jūs to lūdzāt
because-csrf = Veidlapu aizsardzība pret viltošanu
because-security = Pakalpojuma drošība
because-user-input = Jūsu ievadītā saglabāšana
because-basket = Pirkumu grozs
because-payment = Maksājums, ko jūs sākāt
because-load-balancing = Pieprasījumu sadale starp serveriem
because-media-player = Jūsu pieprasītu multivides materiālu atskaņošana
because-interface = Saskarnes iestatījumi
because-paywall = Bezmaksas rakstu skaitīšana

location-all = Visas lapas
location-below = Lapas zem { $path }
location-embed = Iegults saturs, sniedzējs: { $provider }
location-subdomains = Tiek sūtīta arī apakšdomēniem
location-partitioned = Tiek glabāta atsevišķi katrai vietnei, kurā ir iegulta šī vietne
location-stored-on = Tiek glabāta vietnē { $site }, nevis šajā vietnē, kas to nevar ne iestatīt, ne dzēst
location-stores-on = Savas sīkdatnes glabā vietnē { $site }, kur šī vietne tās nevar dzēst

name-end = Nosaukuma beigas ir mainīgas
name-parts = Tas, ko nosaukumā aizstāj …, ir mainīgs

hosts-star = * aizstāj jebkuru apakšdomēnu
loaded-consent = Tikai pēc jūsu piekrišanas
loaded-objection = Ja vien jūs neiebilstat
loaded-necessary = Nejautājot, jo tas ir nepieciešams

readers-none = Neviena trešā puse
readers-scripts = To var lasīt skripti vietnes lapās

## Cik ilgi sīkdatne ir derīga.

lifetime-sliding = { $duration } pēc jūsu pēdējā apmeklējuma
lifetime-session = Līdz pārlūkprogrammas sesijas beigām
lifetime-restored = Pārlūkprogrammas var atjaunot sesiju un kopā ar to arī sīkdatni
lifetime-refusal = { $duration }, ja jūs atsakāties
lifetime-capped = Pārlūkprogrammas šo laiku var saīsināt; saīsinātais ilgums: { $duration }

kept-local = Līdz dzēšanai
kept-local-note = Sava beigu termiņa nav
kept-session = Līdz cilnes aizvēršanai
kept-session-note = Pārlūkprogrammas var atjaunot cilni un kopā ar to arī ierakstu

## Kas vairs netiek izmantots.

retired = Sīkdatnes, kas vairs netiek izmantotas
retired-text = Šī vietne šīs sīkdatnes izmantoja agrāk. Tā tās vairs neiestata, un, ja jūsu pārlūkprogramma kādu no tām vēl nosūta, vietne tai norāda to dzēst.

## Apmeklētāja izvēle un tiesības.

choices = Jūsu izvēle
choices-consent = Katram nolūkam, kuram ir vajadzīga piekrišana, jūs varat to dot vai atteikt un jebkurā laikā atsaukt doto piekrišanu tikpat viegli, kā to devāt. Atsaukums neietekmē pirms tam veiktā likumīgumu.
choices-objection = Jūs jebkurā laikā varat iebilst pret nolūkiem, kas nav nepieciešami un kuriem jūsu piekrišana netiek lūgta.
choices-deletion = Kad jūs atsaucat piekrišanu vai iebilstat, šī vietne norāda jūsu pārlūkprogrammai dzēst tās attiecīgā nolūka sīkdatnes, kurām vietne var piekļūt.
choices-partitions = Sīkdatnes, kas tiek glabātas atsevišķi katrai vietnei, kurā ir iegulta šī vietne, tiek dzēstas tikai tajā vietnē, kurā jūs atsaucat piekrišanu vai iebilstat.
choices-storage = Ieraksti jūsu pārlūkprogrammas krātuvē šādi netiek dzēsti. Jūs varat tos dzēst savas pārlūkprogrammas iestatījumos.
choices-elsewhere = Sīkdatnēm, ko citi uzņēmumi glabā savās vietnēs, šī vietne nevar piekļūt. Jūs varat tās dzēst savas pārlūkprogrammas iestatījumos.
choices-link = Izdarīt vai mainīt izvēli
choices-none = Šajā vietnē nav ko izvēlēties, jo tajā ir norādīta tikai nepieciešama sīkdatņu izmantošana.
choices-browser = Savas pārlūkprogrammas iestatījumos jūs varat dzēst vai bloķēt sīkdatnes. Tad daļa vietnes var nedarboties.
choices-browser-storage = Savas pārlūkprogrammas iestatījumos jūs varat dzēst vai bloķēt sīkdatnes un saglabātos ierakstus, ko pārlūkprogrammas bieži sauc par vietņu datiem. Tad daļa vietnes var nedarboties.

gpc = Global Privacy Control
gpc-text = Ja jūsu pārlūkprogramma sūta signālu Global Privacy Control, šī vietne to uzskata par jūsu atteikumu šeit norādītajiem nolūkiem, ja vien jūs tos neatļaujat, kamēr signāls tiek sūtīts.

responsible = Kas ir atbildīgs
responsible-controller = Pārzinis
responsible-privacy = Privātuma paziņojums
responsible-contact = Kontaktinformācija
responsible-updated = Politika pēdējo reizi atjaunināta

complaint = Jūsu tiesības iesniegt sūdzību
complaint-text = Ja uzskatāt, ka jūsu personas dati netiek apstrādāti likumīgi, jums ir tiesības iesniegt sūdzību datu aizsardzības uzraudzības iestādē, piemēram, jūsu dzīvesvietas, darbavietas vai notikuma vietas iestādē.
complaint-authority = Uzraudzības iestāde
