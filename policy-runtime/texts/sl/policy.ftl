### Stalna besedila strani s politiko. Seznam sporočil in njihovih argumentov je v angleški različici.

title = Politika piškotkov
contents = Na tej strani

## Zakaj se uporabljajo piškotki.

why = Zakaj to spletno mesto uporablja piškotke
why-intro = To spletno mesto uporablja piškotke:
why-necessary = da lahko deluje
why-statistical = za spletno analitiko, da se ugotovi, kako se spletno mesto uporablja
why-internal = za lastne funkcije in namene, ki presegajo to, kar je nujno
why-third-party = za storitve, ki jih zagotavljajo druga podjetja
why-none = Ta politika ne navaja nobenega namena, za katerega bi to spletno mesto uporabljalo piškotke.

## Kaj je piškotek.

what = Kaj je piškotek
what-is = Piškotek je majhna količina podatkov z imenom. Spletno mesto ga preda vašemu brskalniku, ta pa ga določen čas hrani in ga ob poznejših zahtevah pošlje nazaj temu spletnemu mestu.
what-for = Spletna mesta na splošno uporabljajo piškotke na primer za to, da uporabniki ostanejo prijavljeni, da se ohrani nakupovalna košarica, da se pripravljajo statistike ali prikazujejo oglasi. Za kaj jih uporablja to spletno mesto, je navedeno spodaj.
what-storage = Vaš brskalnik ima tudi shrambo, v kateri lahko strani spletnega mesta pod določenim imenom hranijo podatke. Drugače kot piškotki se ti vnosi ne pošiljajo skupaj z zahtevami. Kar je na tej strani navedeno o vrstah in o privolitvi, velja tudi zanje.
what-access = Spletno mesto lahko o vaši napravi kaj izve, tudi ne da bi vanjo kar koli shranilo, na primer iz podatkov, ki jih pošilja vaš brskalnik, ali s sliko v e-pošti. Kar je na tej strani navedeno o vrstah in o privolitvi, velja tudi za to.
what-embeds = Strani lahko vsebujejo tudi vsebine drugih podjetij, na primer videoposnetke, obrazce ali skripte. Da jih naloži, se vaš brskalnik poveže z njihovimi strežniki. Ta podjetja tedaj vidijo naslov (IP) vaše povezave in lahko uporabljajo lastne piškotke.

## Vrste piškotkov.

kinds = Vrste piškotkov
kinds-intro = Obstajajo štiri vrste piškotkov. Od vrste je odvisno, ali spletno mesto zaprosi za vašo privolitev.
kinds-kind = Vrsta
kinds-what = Opis
kinds-rule = Privolitev
kinds-used = Se uporabljajo na tem spletnem mestu
used-yes = Da
used-no = Ne

kind-necessary = Nujni
kind-necessary-what = Ohranjajo informacije med dvema obiskoma iste naprave na istem spletnem mestu: prijavo, košarico, nastavitve vmesnika.
kind-necessary-rule = Spletno mesto zanjo ne zaprosi.

kind-statistical = Statistični
kind-statistical-what = Za statistične namene sledijo temu, kaj obiskovalci počnejo.
kind-statistical-rule = Spletno mesto zanjo zaprosi, razen če so podatki anonimizirani tako, da jih ni mogoče povezati z nobeno osebo, in veljavna pravila privolitve ne zahtevajo. Kadar zanjo ne zaprosi, lahko ugovarjate.

kind-internal = Notranji (lastni)
kind-internal-what = Obiskano spletno mesto jih shranjuje za več, kot je nujno: osebni podatki, vedenje, oglaševanje.
kind-internal-rule = Spletno mesto zanjo zaprosi.

kind-third-party = Piškotki tretjih oseb
kind-third-party-what = Shranjuje jih drugo spletno mesto ali pa se shranjujejo za drugo spletno mesto, pogosto za oglaševalsko agencijo, ki tedaj vidi, kaj je bilo obiskano.
kind-third-party-rule = Spletno mesto zanjo zaprosi.

## Piškotki tega spletnega mesta po namenih.

used = Piškotki, ki se uporabljajo na spletnem mestu { $site }
used-intro = To so nameni, za katere se uporabljajo piškotki, vsak s svojimi piškotki.
used-intro-more = To so nameni, za katere se uporabljajo piškotki, vsak s svojimi piškotki in s tem, kar se zanj še shranjuje v vašem brskalniku ali nalaga z drugih strežnikov.
used-none = Ta politika ne navaja nobenih namenov in nobenih piškotkov.
purpose-kind = Vrsta
purpose-consent = Privolitev
purpose-basis = Pravna podlaga
purpose-data = Vrste osebnih podatkov
purpose-use = Uporaba podatkov
purpose-data-kept = Čas hrambe zbranih podatkov
purpose-recipients = Drugi uporabniki podatkov
purpose-cookies = Piškotki
purpose-storage = Shramba vašega brskalnika
purpose-access = Dostop brez shranjevanja
purpose-embeds = Vdelane vsebine
purpose-companies = Podjetja
purpose-no-cookies = Ta politika za ta namen ne navaja nobenih piškotkov.

consent-asked = Spletno mesto zanjo zaprosi vnaprej. Privolitev lahko zavrnete in jo kadar koli prekličete.
consent-necessary = Spletno mesto zanjo ne zaprosi, ker je to nujno.
consent-anonymised = Spletno mesto zanjo ne zaprosi, ker so podatki anonimizirani tako, da jih ni mogoče povezati z nobeno osebo. Ugovarjate lahko kadar koli.
consent-not-asked = Spletno mesto zanjo ne zaprosi. Ugovarjate lahko kadar koli.
basis-consent = Privolitev (GDPR člen 6(1)(a))
basis-contract = Pogodba (GDPR člen 6(1)(b))
basis-legal-obligation = Zakonska obveznost (GDPR člen 6(1)(c))
basis-vital-interests = Življenjski interesi (GDPR člen 6(1)(d))
basis-public-task = Naloga v javnem interesu (GDPR člen 6(1)(e))
basis-legitimate-interest = Zakoniti interesi (GDPR člen 6(1)(f))
basis-asked-too = Za shranjevanje in branje v vašem brskalniku je vseeno potrebna vaša privolitev.
data-identifier = spletni identifikatorji
data-ip-address = naslov IP
data-device = podatki o napravi
data-browser = podatki o brskalniku
data-browsing = vedenje pri brskanju
data-clicks = kliki
data-location = lokacija
data-language = jezik
data-preferences = nastavitve in želje
data-interests = zanimanja
data-demographic = demografski podatki, na primer starost ali spol
data-name = ime
data-email = elektronski naslov
data-phone = telefonska številka
data-address = poštni naslov
data-account = podatki o računu
data-purchases = nakupi
data-payment = plačilni podatki
data-communication = vsebina komunikacije
data-social-media = podatki z družbenih medijev
data-health = zdravstveni podatki
data-special-category = druge posebne vrste osebnih podatkov

## Kaj namen navaja o svojih podatkih.

use-anonymised = Podatki so anonimizirani tako, da jih ni mogoče povezati z nobeno osebo.
use-own = Podatki so namenjeni izključno upravljavcu: { $controller }.
use-no-cross-site = Podatki se ne uporabljajo za to, da bi vam sledili na drugih spletnih mestih ali v drugih aplikacijah.
use-ip-masked = Konec vašega naslova IP se odstrani, preden se kar koli shrani ali posreduje.
use-not-matched = Podatki se ne povezujejo z računom ali znano osebo, niti tukaj niti pri prejemnikih.
use-sensitive = Obdelujejo se občutljivi podatki.

column-provider = Ponudnik storitve
column-location = Funkcija in mesto
column-cookie = Piškotek
column-entry = Vnos
column-access = Kaj se prebere
column-purpose = Namen
column-lifetime = Čas veljavnosti (največ)
column-kept = Čas hrambe
column-readers = Kdo ga še bere
column-hosts = Strežniki, s katerimi se poveže vaš brskalnik
column-loaded = Nalaganje
column-country = Država
column-role = Vloga
column-purposes = Nameni
column-opt-out = Odjava

opt-out = Zavrnitev pri tem ponudniku (opt-out)
provider-privacy = Obvestilo o zasebnosti tega ponudnika
role-processor = deluje v imenu upravljavca: { $controller }
role-controller = o uporabi podatkov odloča samostojno
role-joint = skupni upravljavec z upravljavcem: { $controller }
transfer-adequacy = Prenos v tretjo državo ({ $country }): sklep o ustreznosti
transfer-scc = Prenos v tretjo državo ({ $country }): standardna pogodbena določila
transfer-bcr = Prenos v tretjo državo ({ $country }): zavezujoča poslovna pravila
transfer-derogation = Prenos v tretjo državo ({ $country }): odstopanje v posebnih primerih

companies = Vsa podjetja
companies-text = Vsa podjetja, ki jih navaja ta politika, vsako z nameni, za katere shranjuje, bere ali prejema podatke.

set-by-middleware = Nastavi ga druga komponenta strežnika tega spletnega mesta
set-by-proxy = Nastavi ga strežnik, ki stoji pred tem spletnim mestom
set-by-proxy-again = Izbriše se, ko zavrnete ali ugovarjate, vendar ga ta strežnik lahko znova nastavi
set-by-scripts = Nastavijo ga skripte tega spletnega mesta v vašem brskalniku
set-by-embed = Nastavi ga vsebina tega ponudnika na straneh tega spletnega mesta

because-transmission = Prenos sporočila
because-authentication = Ohranjanje vaše prijave
because-remember-me = Vnovična prijava na vašo zahtevo
because-csrf = Zaščita obrazcev pred ponarejanjem
because-security = Varnost storitve
because-user-input = Ohranjanje tega, kar ste vnesli
because-basket = Nakupovalna košarica
because-payment = Plačilo, ki ste ga začeli
because-load-balancing = Porazdelitev zahtev med strežnike
because-media-player = Predvajanje večpredstavnosti na vašo zahtevo
because-interface = Nastavitve vmesnika
because-choice = Hramba izbire o piškotkih
because-paywall = Štetje brezplačnih člankov
access-fingerprint = Značilnosti brskalnika in naprave, združene za njuno prepoznavanje (digitalni odtis)
access-link-decoration = Identifikatorji, dodani povezavam
access-client-hints = Podatki, ki jih brskalnik na zahtevo navede o sebi (client hints)
access-email-pixel = Slika v e-pošti, ki sporoči, da je bila odprta (sledilna slikovna pika)
access-ip-address = Naslov IP
access-sensor = Senzorji naprave

location-all = Vse strani
location-below = Strani pod potjo { $path }
location-embed = Vdelana vsebina ponudnika { $provider }
location-subdomains = Pošilja se tudi poddomenam
location-partitioned = Hrani se ločeno za vsako spletno mesto, v katero je to spletno mesto vdelano
location-choice = To spletno mesto ga nikoli ne zadrži in ne izbriše, saj bi s tem razveljavilo vašo izbiro
location-stored-on = Shranjen na spletnem mestu { $site } in ne na tem spletnem mestu, ki ga ne more ne nastaviti ne izbrisati
location-stores-on = Svoje piškotke shranjuje na spletnem mestu { $site }, kjer jih to spletno mesto ne more izbrisati
also-serves = Uporablja se tudi za namen »{ $purpose }«

name-end = Konec imena se spreminja
name-parts = Del imena, označen z znakom …, se spreminja

hosts-star = * pomeni katero koli poddomeno
hosts-features = Uporablja lahko te funkcije vašega brskalnika: { $features }
loaded-consent = Šele po tem, ko date privolitev
loaded-objection = Razen če ugovarjate
loaded-necessary = Brez vprašanja, ker je to nujno
loaded-by = Naloži vsebina ponudnika { $provider }
choices-passed-on = Vaše izbire se posredujejo temu ponudniku

readers-none = Nobena tretja oseba
readers-scripts = Lahko ga berejo skripte na straneh spletnega mesta

## Kako dolgo piškotek obstaja.

lifetime-sliding = { $duration } po vašem zadnjem obisku
lifetime-session = Do konca seje brskalnika
lifetime-unknown = Ponudnik ga ne navaja
lifetime-restored = Brskalniki lahko sejo obnovijo in z njo tudi piškotek
lifetime-refusal = { $duration } v primeru zavrnitve
lifetime-lasting = { $duration } po vašem zadnjem obisku, če zavrnete to, kar je v nekaterih regijah vklopljeno brez vprašanja
lifetime-capped = Brskalniki lahko ta čas skrajšajo; skrajšani čas: { $duration }

kept-local = Do izbrisa
kept-local-note = Nima lastnega roka poteka
kept-scripts-note = Takrat ga izbrišejo skripte, saj nima lastnega roka poteka
kept-session = Do zaprtja zavihka
kept-session-note = Brskalniki lahko zavihek obnovijo in z njim tudi vnos

## Kar se ne uporablja več.

retired = Piškotki, ki se ne uporabljajo več
retired-text = To spletno mesto je te piškotke uporabljalo v preteklosti. Ne nastavlja jih več, in če vaš brskalnik katerega od njih še pošlje, mu spletno mesto naroči, naj ga izbriše.

## Izbire in pravice obiskovalcev.

choices = Vaše izbire
choices-consent = Za vsak namen, za katerega spletno mesto zaprosi za privolitev, lahko privolitev date ali zavrnete in jo kadar koli prekličete tako enostavno, kot ste jo dali. Preklic ne vpliva na zakonitost tega, kar je bilo opravljeno prej.
choices-objection = Kadar koli lahko ugovarjate namenom, ki niso nujni in za katere spletno mesto ne zaprosi za vašo privolitev.
choices-deletion = Ko prekličete privolitev ali ugovarjate, to spletno mesto vašemu brskalniku naroči, naj izbriše tiste piškotke zadevnega namena, ki jih spletno mesto doseže.
choices-partitions = Piškotki, ki se hranijo ločeno za vsako spletno mesto, v katero je to spletno mesto vdelano, se izbrišejo samo na spletnem mestu, na katerem prekličete privolitev ali ugovarjate.
choices-storage = Vnosi v shrambi vašega brskalnika se na ta način ne izbrišejo. Izbrišete jih lahko sami v nastavitvah svojega brskalnika.
choices-storage-cleared = Ko prekličete privolitev za »{ $purpose }« ali ugovarjate, to spletno mesto vašemu brskalniku naroči, naj izbriše vse, kar ima za to spletno mesto v svoji shrambi, tudi kar je nujno.
choices-elsewhere = Piškotki, ki jih druga podjetja hranijo na svojih spletnih mestih, so zunaj dosega tega spletnega mesta. Izbrišete jih lahko v nastavitvah svojega brskalnika.
choices-link = Določite ali spremenite svoje izbire
choices-none = Na tem spletnem mestu ni ničesar za izbiro, saj navaja samo nujne uporabe piškotkov.
choices-browser = V nastavitvah svojega brskalnika lahko piškotke izbrišete ali blokirate. Nekateri deli spletnega mesta tedaj morda ne bodo delovali.
choices-browser-storage = V nastavitvah svojega brskalnika lahko izbrišete ali blokirate piškotke in shranjene vnose, ki se v brskalnikih pogosto imenujejo podatki spletnih mest. Nekateri deli spletnega mesta tedaj morda ne bodo delovali.

gpc = Global Privacy Control
gpc-text = Če vaš brskalnik pošilja signal Global Privacy Control, ga to spletno mesto šteje za vašo zavrnitev tu navedenih namenov, razen če jih dovolite v času, ko se signal pošilja.

responsible = Kdo je odgovoren
responsible-controller = Upravljavec
responsible-address = Poštni naslov
responsible-joint = Skupni upravljavec
responsible-privacy = Obvestilo o zasebnosti
responsible-contact = Stik
responsible-dpo = Pooblaščena oseba za varstvo podatkov
responsible-updated = Zadnja posodobitev politike

rights = Vaše pravice
rights-text = Kolikor vam zakon te pravice daje, lahko zahtevate dostop do svojih osebnih podatkov, njihov popravek, izbris, omejitev obdelave ali prenos ter ugovarjate njihovi uporabi.

complaint = Vaša pravica do pritožbe
complaint-text = Če menite, da se z vašimi osebnimi podatki ne ravna zakonito, imate pravico vložiti pritožbo pri nadzornem organu za varstvo osebnih podatkov, na primer v kraju, kjer živite ali delate ali kjer je do zadeve prišlo.
complaint-authority = Nadzorni organ
