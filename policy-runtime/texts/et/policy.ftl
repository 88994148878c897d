### Küpsiste põhimõtete lehe püsitekstid. Sõnumite ja nende argumentide loetelu on ingliskeelses failis.

title = Küpsiste kasutamise põhimõtted
contents = Sellel lehel

## Miks küpsiseid kasutatakse.

why = Miks see veebisait küpsiseid kasutab
why-intro = See veebisait kasutab küpsiseid:
why-necessary = selleks, et veebisait töötaks
why-statistical = veebianalüüsiks, et saada teada, kuidas veebisaiti kasutatakse
why-internal = veebisaidi enda funktsioonide ja eesmärkide jaoks, mis ei piirdu vajalikuga
why-third-party = teenuste jaoks, mida pakuvad teised ettevõtted
why-none = Nendes põhimõtetes ei ole nimetatud ühtki eesmärki, milleks see veebisait küpsiseid kasutaks.

## Mis on küpsis.

what = Mis on küpsis
what-is = Küpsis on väike kogus andmeid, millel on nimi. Veebisait annab selle teie brauserile, mis säilitab seda teatud aja ja saadab selle hilisemate päringutega samale veebisaidile tagasi.
what-for = Üldiselt kasutavad veebisaidid küpsiseid näiteks selleks, et hoida kasutajaid sisselogituna, säilitada ostukorvi, koostada statistikat või näidata reklaami. Milleks see veebisait neid kasutab, on kirjas allpool.
what-storage = Teie brauseril on ka salvestusruum, kus veebisaidi lehed saavad andmeid mingi nime all säilitada. Erinevalt küpsistest ei saadeta neid kirjeid päringutega kaasa. See, mida siin lehel öeldakse liikide ja nõusoleku kohta, kehtib ka nende kohta.
what-access = Veebisait võib teie seadme kohta midagi teada saada ka ilma sinna midagi salvestamata, näiteks andmetest, mida teie brauser kaasa saadab, või e-kirjas oleva pildi abil. See, mida siin lehel öeldakse liikide ja nõusoleku kohta, kehtib ka selle kohta.
what-embeds = Lehed võivad sisaldada ka teiste ettevõtete sisu, näiteks videoid, vorme või skripte. Selle laadimiseks võtab teie brauser ühendust nende ettevõtete serveritega. Need ettevõtted näevad siis teie ühenduse aadressi (IP) ja võivad kasutada oma küpsiseid.

## Küpsiste liigid.

kinds = Küpsiste liigid
kinds-intro = Küpsiseid on nelja liiki. Liigist sõltub, kas teie nõusolekut küsitakse.
kinds-kind = Liik
kinds-what = Kirjeldus
kinds-rule = Nõusolek
kinds-used = Kasutusel sellel veebisaidil
used-yes = Jah
used-no = Ei

kind-necessary = Vajalikud
kind-necessary-what = Need säilitavad teavet ühe ja sama seadme kahe külastuse vahel samal veebisaidil: sisselogimine, ostukorv, kasutajaliidese eelistused.
kind-necessary-rule = Ei küsita.

kind-statistical = Statistilised
kind-statistical-what = Need jälgivad statistika jaoks, mida külastajad teevad.
kind-statistical-rule = Küsitakse, välja arvatud juhul, kui andmed on anonüümitud nii, et neid ei saa isikuga seostada, ja kohaldatavad õigusnormid ei nõua nõusolekut. Kui seda ei küsita, saate esitada vastuväite.

kind-internal = Sisemised (esimese osapoole)
kind-internal-what = Külastatav veebisait salvestab need enamaks, kui on vajalik: isikuandmed, käitumine, reklaam.
kind-internal-rule = Küsitakse.

kind-third-party = Kolmanda osapoole
kind-third-party-what = Need salvestab mõni teine veebisait või salvestatakse need mõne teise veebisaidi jaoks; sageli on see reklaamiagentuur, kes siis näeb, mida külastati.
kind-third-party-rule = Küsitakse.

## Selle veebisaidi küpsised eesmärkide kaupa.

used = Veebisaidil { $site } kasutatavad küpsised
used-intro = Siin on eesmärgid, milleks küpsiseid kasutatakse, ja iga eesmärgi küpsised.
used-intro-more = Siin on eesmärgid, milleks küpsiseid kasutatakse, iga eesmärgi küpsised ja see, mida selleks veel teie brauserisse salvestatakse või muudest serveritest laaditakse.
used-none = Nendes põhimõtetes ei ole nimetatud eesmärke ega küpsiseid.
purpose-kind = Liik
purpose-consent = Nõusolek
purpose-basis = Õiguslik alus
purpose-data = Isikuandmete liigid
purpose-use = Andmete kasutamine
purpose-data-kept = Kogutud andmete säilitamise aeg
purpose-recipients = Andmete muud vastuvõtjad
purpose-cookies = Küpsised
purpose-storage = Teie brauseri salvestusruum
purpose-access = Juurdepääs ilma salvestamiseta
purpose-embeds = Manustatud sisu
purpose-companies = Ettevõtted
purpose-no-cookies = Nendes põhimõtetes ei ole selle eesmärgi jaoks nimetatud ühtki küpsist.

consent-asked = Küsitakse eelnevalt. Võite keelduda ja oma nõusoleku igal ajal tagasi võtta.
consent-necessary = Ei küsita, sest see on vajalik.
consent-anonymised = Ei küsita, sest andmed on anonüümitud nii, et neid ei saa isikuga seostada. Võite igal ajal esitada vastuväite.
consent-not-asked = Ei küsita. Võite igal ajal esitada vastuväite.
basis-consent = Nõusolek (isikuandmete kaitse üldmääruse artikli 6 lõike 1 punkt a)
basis-contract = Leping (isikuandmete kaitse üldmääruse artikli 6 lõike 1 punkt b)
basis-legal-obligation = Juriidiline kohustus (isikuandmete kaitse üldmääruse artikli 6 lõike 1 punkt c)
basis-vital-interests = Elulised huvid (isikuandmete kaitse üldmääruse artikli 6 lõike 1 punkt d)
basis-public-task = Avalikes huvides olev ülesanne (isikuandmete kaitse üldmääruse artikli 6 lõike 1 punkt e)
basis-legitimate-interest = Õigustatud huvid (isikuandmete kaitse üldmääruse artikli 6 lõike 1 punkt f)
basis-asked-too = Teie brauserisse salvestamiseks ja sealt lugemiseks on teie nõusolekut siiski vaja.
data-identifier = võrguidentifikaatorid
data-ip-address = IP-aadress
data-device = seadme andmed
data-browser = brauseri andmed
data-browsing = sirvimiskäitumine
data-clicks = klõpsud
data-location = asukoht
data-language = keel
data-preferences = eelistused
data-interests = huvid
data-demographic = demograafilised andmed, näiteks vanus või sugu
data-name = nimi
data-email = e-posti aadress
data-phone = telefoninumber
data-address = postiaadress
data-account = konto andmed
data-purchases = ostud
data-payment = makseandmed
data-communication = suhtluse sisu
data-social-media = sotsiaalmeedia andmed
data-health = terviseandmed
data-special-category = muud isikuandmete eriliigid

## Mida eesmärgi andmete kohta teatatakse.

use-anonymised = Andmed on anonüümitud nii, et neid ei saa isikuga seostada.
use-own = Andmed on üksnes vastutava töötleja tarbeks: { $controller }.
use-no-cross-site = Andmeid ei kasutata selleks, et jälgida teid teistel veebisaitidel või teistes rakendustes.
use-ip-masked = Teie IP-aadressi lõpp eemaldatakse enne, kui midagi salvestatakse või edastatakse.
use-not-matched = Andmeid ei seostata konto ega tuntud isikuga ei siin ega andmete saajate juures.
use-sensitive = Töödeldakse tundlikke andmeid.

column-provider = Teenuseosutaja
column-location = Funktsioon ja asukoht
column-cookie = Küpsis
column-entry = Kirje
column-access = Mida loetakse
column-purpose = Eesmärk
column-lifetime = Kehtivusaeg (maksimaalselt)
column-kept = Säilitamine
column-readers = Muud lugejad
column-hosts = Serverid, millega teie brauser ühendust võtab
column-loaded = Laadimine
column-country = Riik
column-role = Roll
column-purposes = Eesmärgid
column-opt-out = Loobumine

opt-out = Loobumine selle teenuseosutaja juures
provider-privacy = Selle teenuseosutaja privaatsusteade
role-processor = tegutseb vastutava töötleja nimel: { $controller }
role-controller = otsustab ise, kuidas andmeid kasutada
role-joint = kaasvastutav töötleja koos vastutava töötlejaga: { $controller }
transfer-adequacy = Edastamine kolmandasse riiki ({ $country }): kaitse piisavuse otsus
transfer-scc = Edastamine kolmandasse riiki ({ $country }): lepingu tüüptingimused
transfer-bcr = Edastamine kolmandasse riiki ({ $country }): siduvad kontsernisisesed eeskirjad
transfer-derogation = Edastamine kolmandasse riiki ({ $country }): erand konkreetsetes olukordades

companies = Kõik ettevõtted
companies-text = Kõik ettevõtted, keda need põhimõtted nimetavad, igaüks koos eesmärkidega, milleks ta andmeid salvestab, loeb või saab.

set-by-middleware = Salvestab selle veebisaidi serveri muu komponent
set-by-proxy = Salvestab selle veebisaidi ees olev server
set-by-proxy-again = Kustutatakse, kui keeldute või esitate vastuväite, kuid see server võib selle uuesti salvestada
set-by-scripts = Salvestavad selle veebisaidi skriptid teie brauseris
set-by-embed = Salvestab selle teenuseosutaja sisu selle veebisaidi lehtedel

because-transmission = Side edastamine
because-authentication = Sisselogituna hoidmine
because-remember-me = Uuesti sisselogimine, kui olete seda palunud
because-csrf = Vormide kaitsmine võltsimise eest
because-security = Teenuse turvalisus
because-user-input = Teie sisestatu säilitamine
because-basket = Ostukorv
because-payment = Teie alustatud makse
because-load-balancing = Päringute jaotamine serverite vahel
because-media-player = Teie soovitud meedia esitamine
because-interface = Kasutajaliidese eelistused
because-choice = Küpsiseid puudutava valiku säilitamine
because-paywall = Tasuta artiklite loendamine
access-fingerprint = Brauseri ja seadme tunnused, mida ühendatakse nende äratundmiseks (sõrmejälg)
access-link-decoration = Linkidele lisatud identifikaatorid
access-client-hints = Andmed, mida brauser küsimise peale enda kohta annab (client hints)
access-email-pixel = E-kirjas olev pilt, mis teatab kirja avamisest (jälgimispiksel)
access-ip-address = IP-aadress
access-sensor = Seadme andurid

location-all = Kõik lehed
location-below = Lehed tee { $path } all
location-embed = Manustatud sisu: { $provider }
location-subdomains = Saadetakse ka alamdomeenidele
location-partitioned = Hoitakse eraldi iga veebisaidi jaoks, millesse see veebisait on manustatud
location-choice = See veebisait ei takista ega kustuta seda kunagi, sest see tühistaks teie valiku
location-stored-on = Salvestatud veebisaidil { $site }, mitte siin; siinne veebisait ei saa seda luua ega kustutada
location-stores-on = Salvestab oma küpsised veebisaidil { $site }, kus siinne veebisait neid kustutada ei saa
also-serves = Teenib ka eesmärki „{ $purpose }“

name-end = Nime lõpp varieerub
name-parts = Nime osa, mida tähistab …, varieerub

hosts-star = * tähistab mis tahes alamdomeeni
hosts-features = See võib kasutada teie brauseri järgmisi funktsioone: { $features }
loaded-consent = Alles pärast teie nõusolekut
loaded-objection = Kui te ei esita vastuväidet
loaded-necessary = Küsimata, sest see on vajalik
loaded-by = Laaditud selle pakkuja sisu kaudu: { $provider }
choices-passed-on = Teie valikud edastatakse sellele pakkujale

readers-none = Kolmandaid isikuid ei ole
readers-scripts = Veebisaidi lehtedel olevad skriptid saavad seda lugeda

## Kui kaua küpsis kestab.

lifetime-sliding = { $duration } pärast teie viimast külastust
lifetime-session = Kuni brauseri seansi lõpuni
lifetime-unknown = Teenuseosutaja ei ole seda teatanud
lifetime-restored = Brauserid võivad seansi taastada ja koos sellega ka küpsise
lifetime-refusal = { $duration }, kui keeldute
lifetime-lasting = { $duration } pärast teie viimast külastust, kui keeldute sellest, mis on mõnes piirkonnas sees küsimata
lifetime-capped = Brauserid võivad seda aega lühendada; lühendatud aeg: { $duration }

kept-local = Kuni kustutamiseni
kept-local-note = Ise see ei aegu
kept-scripts-note = Seejärel kustutavad selle skriptid, sest ise see ei aegu
kept-session = Kuni vahekaardi sulgemiseni
kept-session-note = Brauserid võivad vahekaardi taastada ja koos sellega ka kirje

## Mida enam ei kasutata.

retired = Küpsised, mida enam ei kasutata
retired-text = See veebisait kasutas neid küpsiseid varem. Veebisait enam neid ei salvesta ja kui teie brauser mõne neist veel saadab, annab veebisait brauserile korralduse see kustutada.

## Külastaja valikud ja õigused.

choices = Teie valikud
choices-consent = Iga eesmärgi puhul, mille jaoks teie nõusolekut küsitakse, võite selle anda või sellest keelduda ning selle igal ajal tagasi võtta sama lihtsalt, kui te selle andsite. Tagasivõtmine ei mõjuta enne seda tehtu seaduslikkust.
choices-objection = Eesmärkide suhtes, mis ei ole vajalikud ja mille jaoks teie nõusolekut ei küsita, võite igal ajal esitada vastuväite.
choices-deletion = Kui võtate nõusoleku tagasi või esitate vastuväite, annab see veebisait teie brauserile korralduse kustutada need eesmärgi küpsised, milleni veebisait ulatub.
choices-partitions = Küpsised, mida hoitakse eraldi iga veebisaidi jaoks, millesse see veebisait on manustatud, kustutatakse ainult sellel veebisaidil, kus te nõusoleku tagasi võtate või vastuväite esitate.
choices-storage = Teie brauseri salvestusruumi kirjeid nii ei kustutata. Saate need ise oma brauseri seadetes kustutada.
choices-storage-cleared = Kui võtate eesmärgi „{ $purpose }“ nõusoleku tagasi või esitate vastuväite, annab see veebisait teie brauserile korralduse kustutada kõik, mis on selle veebisaidi jaoks brauseri salvestusruumis, ka vajaliku.
choices-elsewhere = Küpsised, mida teised ettevõtted säilitavad oma veebisaitidel, on sellele veebisaidile kättesaamatud. Saate need oma brauseri seadetes kustutada.
choices-link = Valikute tegemine või muutmine
choices-none = Sellel veebisaidil ei ole midagi valida, sest nimetatud on ainult küpsiste vajalikud kasutusviisid.
choices-browser = Oma brauseri seadetes saate küpsiseid kustutada või blokeerida. Veebisaidi osad ei pruugi siis töötada.
choices-browser-storage = Oma brauseri seadetes saate kustutada või blokeerida küpsiseid ja salvestatud kirjeid, mida brauserid nimetavad sageli saidi andmeteks. Veebisaidi osad ei pruugi siis töötada.

gpc = Global Privacy Control
gpc-text = Kui teie brauser saadab signaali Global Privacy Control, käsitab see veebisait seda teie keeldumisena siin loetletud eesmärkidest, välja arvatud juhul, kui lubate need signaali saatmise ajal.

responsible = Kes vastutab
responsible-controller = Vastutav töötleja
responsible-address = Postiaadress
responsible-joint = Kaasvastutav töötleja
responsible-privacy = Privaatsusteade
responsible-contact = Kontakt
responsible-dpo = Andmekaitsespetsialist
responsible-updated = Põhimõtted viimati uuendatud

rights = Teie õigused
rights-text = Niivõrd, kuivõrd seadus teile need õigused annab, võite taotleda juurdepääsu oma isikuandmetele, nende parandamist, kustutamist, töötlemise piiramist või ülekandmist ning esitada nende kasutamisele vastuväiteid.

complaint = Teie õigus esitada kaebus
complaint-text = Kui leiate, et teie isikuandmeid ei töödelda seaduslikult, on teil õigus esitada kaebus andmekaitse järelevalveasutusele, näiteks selle koha asutusele, kus te elate või töötate või kus asi aset leidis.
complaint-authority = Järelevalveasutus
