### Stalni tekstovi stranice s politikom. Popis poruka i njihovih argumenata nalazi se u engleskoj verziji.

title = Politika kolačića
contents = Na ovoj stranici

## Zašto se upotrebljavaju kolačići.

why = Zašto ovo web-mjesto upotrebljava kolačiće
why-intro = Ovo web-mjesto upotrebljava kolačiće:
why-necessary = da bi moglo funkcionirati
why-statistical = za web-analitiku, kako bi se saznalo kako se web-mjesto upotrebljava
why-internal = za vlastite funkcije i svrhe koje nadilaze ono što je nužno
why-third-party = za usluge koje pružaju druge tvrtke
why-none = U ovoj politici nije navedena nijedna svrha u koju bi ovo web-mjesto upotrebljavalo kolačiće.

## Što je kolačić.

what = Što je kolačić
what-is = Kolačić je mala količina podataka koja ima naziv. Web-mjesto predaje ga vašem pregledniku, koji ga čuva određeno vrijeme i vraća uz kasnije zahtjeve tom web-mjestu.
what-for = Web-mjesta općenito upotrebljavaju kolačiće primjerice kako bi korisnici ostali prijavljeni, kako bi se sačuvala košarica, izradile statistike ili prikazali oglasi. U nastavku je navedeno za što ih upotrebljava ovo web-mjesto.
what-storage = Vaš preglednik ima i spremište u kojem stranice web-mjesta mogu čuvati podatke pod određenim nazivom. Za razliku od kolačića, ti se unosi ne šalju uz zahtjeve. Ono što je na ovoj stranici navedeno o vrstama i o privoli vrijedi i za njih.
what-access = Web-mjesto može saznati nešto o vašem uređaju i bez pohranjivanja ičega u njega, na primjer iz podataka koje šalje vaš preglednik ili s pomoću slike u e-poruci. Ono što je na ovoj stranici navedeno o vrstama i o privoli vrijedi i za to.
what-embeds = Stranice mogu sadržavati i sadržaj drugih tvrtki, kao što su videozapisi, obrasci ili skripte. Kako bi ga učitao, vaš se preglednik povezuje s njihovim poslužiteljima. Te tvrtke tada vide adresu (IP) vaše veze i mogu upotrebljavati vlastite kolačiće.

## Vrste kolačića.

kinds = Vrste kolačića
kinds-intro = Postoje četiri vrste kolačića. O vrsti ovisi traži li se vaša privola.
kinds-kind = Vrsta
kinds-what = Opis
kinds-rule = Privola
kinds-used = Upotrebljavaju se na ovom web-mjestu
used-yes = Da
used-no = Ne

kind-necessary = Nužni
kind-necessary-what = Čuvaju podatke između dvaju posjeta istog uređaja istom web-mjestu: prijavu, košaricu, postavke sučelja.
kind-necessary-rule = Ne traži se.

kind-statistical = Statistički
kind-statistical-what = Prate što posjetitelji rade, u statističke svrhe.
kind-statistical-rule = Traži se, osim ako su podaci anonimizirani tako da se ne mogu povezati ni s jednom osobom, a primjenjiva pravila ne zahtijevaju privolu. Ako se ne traži, možete uložiti prigovor.

kind-internal = Interni (vlastiti)
kind-internal-what = Posjećeno web-mjesto pohranjuje ih za više od onoga što je nužno: osobni podaci, ponašanje, oglašavanje.
kind-internal-rule = Traži se.

kind-third-party = Kolačići treće strane
kind-third-party-what = Pohranjuje ih drugo web-mjesto ili se pohranjuju za drugo web-mjesto, često oglašivačku agenciju, koja tada vidi što je posjećeno.
kind-third-party-rule = Traži se.

## Kolačići ovog web-mjesta, po svrhama.

used = Kolačići koji se upotrebljavaju na web-mjestu { $site }
used-intro = Ovo su svrhe u koje se upotrebljavaju kolačići, svaka sa svojim kolačićima.
used-intro-more = Ovo su svrhe u koje se upotrebljavaju kolačići, svaka sa svojim kolačićima i s onime što se u tu svrhu još pohranjuje u vašem pregledniku ili učitava s drugih poslužitelja.
used-none = U ovoj politici nisu navedene nikakve svrhe ni kolačići.
purpose-kind = Vrsta
purpose-consent = Privola
purpose-basis = Pravna osnova
purpose-data = Kategorije osobnih podataka
purpose-use = Uporaba podataka
purpose-data-kept = Razdoblje čuvanja prikupljenih podataka
purpose-recipients = Drugi primatelji podataka
purpose-cookies = Kolačići
purpose-storage = Spremište vašeg preglednika
purpose-access = Pristup bez pohrane
purpose-embeds = Ugrađeni sadržaj
purpose-companies = Društva
purpose-no-cookies = U ovoj politici za ovu svrhu nisu navedeni kolačići.

consent-asked = Traži se unaprijed. Privolu možete odbiti, a danu privolu povući u bilo kojem trenutku.
consent-necessary = Ne traži se jer je to nužno.
consent-anonymised = Ne traži se jer su podaci anonimizirani tako da se ne mogu povezati ni s jednom osobom. Prigovor možete uložiti u bilo kojem trenutku.
consent-not-asked = Ne traži se. Prigovor možete uložiti u bilo kojem trenutku.
basis-consent = Privola (Opća uredba o zaštiti podataka, čl. 6. st. 1. t. a)
basis-contract = Ugovor (Opća uredba o zaštiti podataka, čl. 6. st. 1. t. b)
basis-legal-obligation = Pravna obveza (Opća uredba o zaštiti podataka, čl. 6. st. 1. t. c)
basis-vital-interests = Životno važni interesi (Opća uredba o zaštiti podataka, čl. 6. st. 1. t. d)
basis-public-task = Zadaća od javnog interesa (Opća uredba o zaštiti podataka, čl. 6. st. 1. t. e)
basis-legitimate-interest = Legitimni interesi (Opća uredba o zaštiti podataka, čl. 6. st. 1. t. f)
basis-asked-too = Za pohranu i čitanje u vašem pregledniku svejedno je potrebna vaša privola.
data-identifier = mrežni identifikatori
data-ip-address = IP adresa
data-device = podaci o uređaju
data-browser = podaci o pregledniku
data-browsing = ponašanje pri pregledavanju
data-clicks = klikovi
data-location = lokacija
data-language = jezik
data-preferences = postavke i sklonosti
data-interests = interesi
data-demographic = demografski podaci, kao što su dob ili spol
data-name = ime
data-email = adresa e-pošte
data-phone = telefonski broj
data-address = poštanska adresa
data-account = podaci o računu
data-purchases = kupnje
data-payment = podaci o plaćanju
data-communication = sadržaj komunikacije
data-social-media = podaci s društvenih mreža
data-health = zdravstveni podaci
data-special-category = druge posebne kategorije osobnih podataka

## Što se za svrhu navodi o njezinim podacima.

use-anonymised = Podaci su anonimizirani tako da se ne mogu povezati ni s jednom osobom.
use-own = Podaci služe isključivo voditelju obrade: { $controller }.
use-no-cross-site = Podaci se ne upotrebljavaju kako bi vas se pratilo na drugim web-mjestima ili u drugim aplikacijama.
use-ip-masked = Kraj vaše IP adrese uklanja se prije nego što se bilo što pohrani ili proslijedi.
use-not-matched = Podaci se ne povezuju s računom ni s poznatom osobom, ni ovdje ni kod primatelja.
use-sensitive = Obrađuju se osjetljivi podaci.

column-provider = Pružatelj usluge
column-location = Funkcija i mjesto
column-cookie = Kolačić
column-entry = Unos
column-access = Što se čita
column-purpose = Svrha
column-lifetime = Trajanje (najdulje)
column-kept = Razdoblje čuvanja
column-readers = Tko ga još čita
column-hosts = Poslužitelji s kojima se povezuje vaš preglednik
column-loaded = Učitavanje
column-country = Zemlja
column-role = Uloga
column-purposes = Svrhe
column-opt-out = Odjava

opt-out = Odbijanje kod ovog pružatelja (opt-out)
provider-privacy = Obavijest o privatnosti ovog pružatelja
role-processor = djeluje u ime voditelja obrade: { $controller }
role-controller = o uporabi podataka odlučuje samostalno
role-joint = zajednički voditelj obrade s voditeljem obrade: { $controller }
transfer-adequacy = Prijenos u treću zemlju ({ $country }): odluka o primjerenosti
transfer-scc = Prijenos u treću zemlju ({ $country }): standardne ugovorne klauzule
transfer-bcr = Prijenos u treću zemlju ({ $country }): obvezujuća korporativna pravila
transfer-derogation = Prijenos u treću zemlju ({ $country }): odstupanje za posebne situacije

companies = Sva društva
companies-text = Sva društva koja ova politika navodi, svako sa svrhama u koje pohranjuje, čita ili prima podatke.

set-by-middleware = Postavlja ga druga komponenta poslužitelja ovog web-mjesta
set-by-proxy = Postavlja ga poslužitelj koji se nalazi ispred ovog web-mjesta
set-by-proxy-again = Briše se kada odbijete ili uložite prigovor, ali ga taj poslužitelj može ponovno postaviti
set-by-scripts = Postavljaju ga skripte ovog web-mjesta u vašem pregledniku
set-by-embed = Postavlja ga sadržaj ovog pružatelja na stranicama ovog web-mjesta

because-transmission = Prijenos komunikacije
because-authentication = Održavanje vaše prijave
because-remember-me = Ponovna prijava na vaš zahtjev
because-csrf = Zaštita obrazaca od krivotvorenja
because-security = Sigurnost usluge
because-user-input = Čuvanje onoga što ste unijeli
because-basket = Košarica
because-payment = Plaćanje koje ste započeli
because-load-balancing = Raspodjela zahtjeva među poslužiteljima
because-media-player = Reprodukcija multimedijskog sadržaja na vaš zahtjev
because-interface = Postavke sučelja
because-choice = Čuvanje odabira o kolačićima
because-paywall = Brojenje besplatnih članaka
access-fingerprint = Značajke preglednika i uređaja, kombinirane radi njihova prepoznavanja (digitalni otisak)
access-link-decoration = Identifikatori koji se dodaju poveznicama
access-client-hints = Podaci koje preglednik na zahtjev navodi o sebi (client hints)
access-email-pixel = Slika u e-poruci koja javlja da je poruka otvorena (piksel za praćenje)
access-ip-address = IP adresa
access-sensor = Senzori uređaja

location-all = Sve stranice
location-below = Stranice pod putanjom { $path }
location-embed = Ugrađeni sadržaj pružatelja { $provider }
location-subdomains = Šalje se i poddomenama
location-partitioned = Čuva se odvojeno za svako web-mjesto u koje je ugrađeno ovo web-mjesto
location-choice = Ovo ga web-mjesto nikad ne zadržava i ne briše jer bi time poništilo vaš odabir
location-stored-on = Pohranjen na web-mjestu { $site }, a ne na ovom web-mjestu, koje ga ne može ni postaviti ni izbrisati
location-stores-on = Svoje kolačiće pohranjuje na web-mjestu { $site }, gdje ih ovo web-mjesto ne može izbrisati
also-serves = Služi i svrsi „{ $purpose }”

name-end = Kraj naziva mijenja se
name-parts = Dio naziva označen znakom … mijenja se

hosts-star = * označava bilo koju poddomenu
hosts-features = Može koristiti ove funkcije vašeg preglednika: { $features }
loaded-consent = Tek nakon što date privolu
loaded-objection = Osim ako uložite prigovor
loaded-necessary = Bez pitanja jer je to nužno
loaded-by = Učitava sadržaj pružatelja { $provider }
choices-passed-on = Vaš se odabir prosljeđuje ovom pružatelju

readers-none = Nijedna treća strana
readers-scripts = Mogu ga čitati skripte na stranicama web-mjesta

## Koliko dugo kolačić traje.

lifetime-sliding = { $duration } nakon vašeg posljednjeg posjeta
lifetime-session = Do kraja sesije preglednika
lifetime-unknown = Pružatelj ga nije naveo
lifetime-restored = Preglednici mogu vratiti sesiju, a s njom i kolačić
lifetime-refusal = { $duration } u slučaju odbijanja
lifetime-lasting = { $duration } nakon vašeg posljednjeg posjeta, ako odbijete ono što je u nekim regijama uključeno bez pitanja
lifetime-capped = Preglednici mogu skratiti to razdoblje; skraćeno razdoblje: { $duration }

kept-local = Do brisanja
kept-local-note = Sam po sebi ne istječe
kept-scripts-note = Tada ga brišu skripte jer sam po sebi ne istječe
kept-session = Do zatvaranja kartice
kept-session-note = Preglednici mogu vratiti karticu, a s njom i unos

## Što se više ne upotrebljava.

retired = Kolačići koji se više ne upotrebljavaju
retired-text = Ovo je web-mjesto prije upotrebljavalo ove kolačiće. Više ih ne postavlja, a ako vaš preglednik neki od njih još šalje, web-mjesto mu daje uputu da ga izbriše.

## Odabir i prava posjetitelja.

choices = Vaš odabir
choices-consent = Za svaku svrhu za koju se traži vaša privola možete privolu dati ili odbiti te je povući u bilo kojem trenutku, jednako jednostavno kao što ste je dali. Povlačenje privole ne utječe na zakonitost onoga što je prije toga učinjeno.
choices-objection = U bilo kojem trenutku možete uložiti prigovor na svrhe koje nisu nužne i za koje se vaša privola ne traži.
choices-deletion = Kada povučete privolu ili uložite prigovor, ovo web-mjesto daje vašem pregledniku uputu da izbriše one kolačiće dotične svrhe koji su u dosegu web-mjesta.
choices-partitions = Kolačići koji se čuvaju odvojeno za svako web-mjesto u koje je ugrađeno ovo web-mjesto brišu se samo na web-mjestu na kojem povučete privolu ili uložite prigovor.
choices-storage = Unosi u spremištu vašeg preglednika ne brišu se na taj način. Možete ih sami izbrisati u postavkama svojeg preglednika.
choices-storage-cleared = Kada povučete privolu za „{ $purpose }“ ili uložite prigovor, ovo web-mjesto daje vašem pregledniku uputu da izbriše sve što u svojem spremištu ima za ovo web-mjesto, uključujući ono što je nužno.
choices-elsewhere = Kolačići koje druge tvrtke čuvaju na vlastitim web-mjestima izvan su dosega ovog web-mjesta. Možete ih izbrisati u postavkama svojeg preglednika.
choices-link = Odaberite ili promijenite svoj odabir
choices-none = Na ovom web-mjestu nema se što odabrati jer su na njemu navedene samo nužne uporabe kolačića.
choices-browser = U postavkama svojeg preglednika možete izbrisati ili blokirati kolačiće. Neki dijelovi web-mjesta tada možda neće funkcionirati.
choices-browser-storage = U postavkama svojeg preglednika možete izbrisati ili blokirati kolačiće i pohranjene unose, koje preglednici često nazivaju podacima web-lokacija. Neki dijelovi web-mjesta tada možda neće funkcionirati.

gpc = Global Privacy Control
gpc-text = Ako vaš preglednik šalje signal Global Privacy Control, ovo web-mjesto smatra ga vašim odbijanjem ovdje navedenih svrha, osim ako ih dopustite dok se signal šalje.

responsible = Tko je odgovoran
responsible-controller = Voditelj obrade
responsible-address = Poštanska adresa
responsible-joint = Zajednički voditelj obrade
responsible-privacy = Obavijest o privatnosti
responsible-contact = Kontakt
responsible-dpo = Službenik za zaštitu podataka
responsible-updated = Posljednje ažuriranje politike

rights = Vaša prava
rights-text = U mjeri u kojoj vam zakon daje ta prava možete zatražiti pristup svojim osobnim podacima, njihov ispravak, brisanje, ograničenje obrade ili prijenos te uložiti prigovor na njihovu uporabu.

complaint = Vaše pravo na pritužbu
complaint-text = Ako smatrate da se s vašim osobnim podacima ne postupa zakonito, imate pravo podnijeti pritužbu nadzornom tijelu za zaštitu podataka, primjerice tijelu nadležnom za mjesto u kojem živite ili radite ili u kojem je došlo do događaja.
complaint-authority = Nadzorno tijelo
