### A szabályzat oldalának állandó szövegei. Az üzenetek és változóik jegyzéke az angol fájlban van.

title = Sütiszabályzat
contents = Ezen az oldalon

## Miért van szükség sütikre.

why = Miért használ sütiket ez a webhely
why-intro = Ez a webhely a következőkhöz használ sütiket:
why-necessary = a webhely működéséhez
why-statistical = webanalitikához, hogy kiderüljön, hogyan használják a webhelyet
why-internal = saját, a szükségesen túlmutató funkciókhoz és célokhoz
why-third-party = más cégek által nyújtott szolgáltatásokhoz
why-none = Ez a szabályzat nem sorol fel olyan célt, amelyhez a webhely sütiket használna.

## Mi az a süti.

what = Mi az a süti
what-is = A süti egy névvel ellátott, kisméretű adat. A webhely átadja az Ön böngészőjének, amely egy bizonyos ideig megőrzi, és az ugyanahhoz a webhelyhez intézett későbbi kérésekkel visszaküldi.
what-for = A webhelyek általában például arra használnak sütiket, hogy a felhasználók bejelentkezve maradjanak, megmaradjon a bevásárlókosár tartalma, statisztikák készüljenek vagy hirdetések jelenjenek meg. Az alábbiakban olvasható, hogy ez a webhely mire használja őket.
what-storage = Az Ön böngészőjének tárolója is van, amelyben egy webhely oldalai név alatt adatokat őrizhetnek meg. A sütikkel ellentétben ezeket a bejegyzéseket a böngésző nem küldi el a kérésekkel. Amit ez az oldal a típusokról és a hozzájárulásról mond, rájuk is érvényes.
what-access = Egy webhely úgy is megtudhat valamit az Ön eszközéről, hogy nem tárol rajta semmit, például a böngésző által küldött adatokból vagy egy e-mailben lévő kép révén. Amit ez az oldal a típusokról és a hozzájárulásról mond, erre is érvényes.
what-embeds = Az oldalak más cégektől származó tartalmat is tartalmazhatnak, például videókat, űrlapokat vagy szkripteket. A betöltésükhöz az Ön böngészője e cégek kiszolgálóihoz kapcsolódik. E cégek ekkor látják az Ön kapcsolatának (IP-)címét, és saját sütiket is használhatnak.

## A sütik típusai, mindegyik a maga szabályával.

kinds = A sütik típusai
kinds-intro = A sütiknek négy típusa van. A típustól függ, hogy a webhely kéri-e az Ön hozzájárulását.
kinds-kind = Típus
kinds-what = Leírás
kinds-rule = Hozzájárulás
kinds-used = Használja ez a webhely
used-yes = Igen
used-no = Nem

kind-necessary = Szükséges
kind-necessary-what = Ugyanazon eszköz két látogatása között őriznek meg információkat ugyanazon a webhelyen: bejelentkezés, kosár, a felület beállításai.
kind-necessary-rule = A webhely nem kéri.

kind-statistical = Statisztikai
kind-statistical-what = Statisztikai célból követik, mit tesznek a látogatók.
kind-statistical-rule = A webhely kéri, kivéve, ha az adatokat úgy anonimizálják, hogy azok nem vezethetők vissza egy személyre, és az alkalmazandó szabályok nem írnak elő hozzájárulást. Ha nem kéri, Ön tiltakozhat.

kind-internal = Belső (első féltől származó)
kind-internal-what = A felkeresett webhely a szükségesnél többre tárolja őket: személyes adatok, viselkedés, hirdetés.
kind-internal-rule = A webhely kéri.

kind-third-party = Harmadik féltől származó
kind-third-party-what = Egy másik webhely – gyakran egy hirdetési ügynökség – tárolja őket, vagy más tárolja őket annak számára; ez a másik webhely így látja, mit kerestek fel.
kind-third-party-rule = A webhely kéri.

## A webhely sütijei, célok szerint.

used = Az ezen a webhelyen használt sütik: { $site }
used-intro = Az alábbiakban azok a célok szerepelnek, amelyekhez a webhely sütiket használ, mindegyik a saját sütijeivel.
used-intro-more = Az alábbiakban azok a célok szerepelnek, amelyekhez a webhely sütiket használ, mindegyik a saját sütijeivel és mindazzal, amit ezeken kívül az Ön böngészőjében tárol vagy más kiszolgálókról betölt.
used-none = Ez a szabályzat nem sorol fel sem célokat, sem sütiket.
purpose-kind = Típus
purpose-consent = Hozzájárulás
purpose-basis = Jogalap
purpose-data = A személyes adatok kategóriái
purpose-use = Az adatok felhasználása
purpose-data-kept = A gyűjtött adatok megőrzési ideje
purpose-recipients = Az adatok további címzettjei
purpose-cookies = Sütik
purpose-storage = Az Ön böngészőjének tárolója
purpose-access = Hozzáférés tárolás nélkül
purpose-embeds = Beágyazott tartalom
purpose-companies = Vállalatok
purpose-no-cookies = Ez a szabályzat ehhez a célhoz nem sorol fel sütiket.

consent-asked = A webhely előzetesen kéri. Ön megtagadhatja, és a hozzájárulását bármikor visszavonhatja.
consent-necessary = A webhely nem kéri, mivel szükséges célról van szó.
consent-anonymised = A webhely nem kéri, mivel az adatokat úgy anonimizálják, hogy azok nem vezethetők vissza egy személyre. Ön bármikor tiltakozhat.
consent-not-asked = A webhely nem kéri. Ön bármikor tiltakozhat.
basis-consent = Hozzájárulás (GDPR 6. cikk (1) bekezdés a) pont)
basis-contract = Szerződés (GDPR 6. cikk (1) bekezdés b) pont)
basis-legal-obligation = Jogi kötelezettség (GDPR 6. cikk (1) bekezdés c) pont)
basis-vital-interests = Létfontosságú érdekek (GDPR 6. cikk (1) bekezdés d) pont)
basis-public-task = Közérdekű feladat (GDPR 6. cikk (1) bekezdés e) pont)
basis-legitimate-interest = Jogos érdekek (GDPR 6. cikk (1) bekezdés f) pont)
basis-asked-too = Az Ön böngészőjében való tároláshoz és az onnan való kiolvasáshoz ettől függetlenül az Ön hozzájárulása szükséges.
data-identifier = online azonosítók
data-ip-address = IP-cím
data-device = az eszköz adatai
data-browser = a böngésző adatai
data-browsing = böngészési szokások
data-clicks = kattintások
data-location = tartózkodási hely
data-language = nyelv
data-preferences = beállítások és preferenciák
data-interests = érdeklődési körök
data-demographic = demográfiai adatok, például életkor vagy nem
data-name = név
data-email = e-mail-cím
data-phone = telefonszám
data-address = postacím
data-account = fiókadatok
data-purchases = vásárlások
data-payment = fizetési adatok
data-communication = a kommunikáció tartalma
data-social-media = a közösségi média adatai
data-health = egészségügyi adatok
data-special-category = a személyes adatok egyéb különleges kategóriái

## Amit egy cél az adatairól kijelent.

use-anonymised = Az adatokat úgy anonimizálják, hogy azok nem vezethetők vissza egy személyre.
use-own = Az adatok kizárólag a következő adatkezelőt szolgálják: { $controller }.
use-no-cross-site = Az adatokat nem használják arra, hogy Önt más webhelyeken vagy alkalmazásokban kövessék.
use-ip-masked = Az Ön IP-címének végét eltávolítják, mielőtt bármit megőriznének vagy továbbítanának.
use-not-matched = Az adatokat sem itt, sem a címzettek nem kapcsolják össze fiókkal vagy ismert személlyel.
use-sensitive = Érzékeny adatok kezelése történik.

column-provider = Szolgáltató
column-location = Funkció és hely
column-cookie = Süti
column-entry = Bejegyzés
column-access = Ami kiolvasásra kerül
column-purpose = Cél
column-lifetime = Élettartam (legfeljebb)
column-kept = Megőrzés
column-readers = Ki olvassa még
column-hosts = Az Ön böngészője ide kapcsolódik
column-loaded = Betöltés
column-country = Ország
column-role = Szerep
column-purposes = Célok
column-opt-out = Leiratkozás

opt-out = Tiltakozás ennél a szolgáltatónál
provider-privacy = E szolgáltató adatvédelmi tájékoztatója
role-processor = a következő adatkezelő nevében jár el: { $controller }
role-controller = maga dönt arról, hogyan használja fel az adatokat
role-joint = közös adatkezelő a következővel: { $controller }
transfer-adequacy = Továbbítás harmadik országba ({ $country }): megfelelőségi határozat
transfer-scc = Továbbítás harmadik országba ({ $country }): általános szerződési feltételek
transfer-bcr = Továbbítás harmadik országba ({ $country }): kötelező erejű vállalati szabályok
transfer-derogation = Továbbítás harmadik országba ({ $country }): különös helyzetekben biztosított eltérés

companies = Minden vállalat
companies-text = Minden vállalat, amelyet ez a szabályzat megnevez, azokkal a célokkal, amelyekre adatokat tárol, olvas vagy kap.

set-by-middleware = A webhely kiszolgálójának egy másik összetevője helyezi el
set-by-proxy = A webhely előtt álló kiszolgáló helyezi el
set-by-proxy-again = Elutasításkor vagy tiltakozáskor törlődik, de ez a kiszolgáló újra elhelyezheti
set-by-scripts = A webhely szkriptjei helyezik el az Ön böngészőjében
set-by-embed = E szolgáltatónak a webhely oldalain lévő tartalma helyezi el

because-transmission = Közlés továbbítása
because-authentication = A bejelentkezés fenntartása
because-remember-me = Ismételt bejelentkeztetés, ha Ön kérte
because-csrf = Az űrlapok védelme hamisítás ellen
because-security = A szolgáltatás biztonsága
because-user-input = Az Ön által beírtak megőrzése
because-basket = Bevásárlókosár
because-payment = Az Ön által elindított fizetés
because-load-balancing = A kérések elosztása a kiszolgálók között
because-media-player = Az Ön által kért médiatartalom lejátszása
because-interface = A felület beállításai
because-choice = A sütikre vonatkozó döntés megőrzése
because-paywall = Az ingyenes cikkek számlálása
access-fingerprint = A böngésző és az eszköz jellemzői, amelyek együtt lehetővé teszik a felismerésüket (digitális ujjlenyomat)
access-link-decoration = Hivatkozásokhoz hozzáadott azonosítók
access-client-hints = Adatok, amelyeket a böngésző kérésre közöl magáról (client hints)
access-email-pixel = E-mailben lévő kép, amely jelzi a levél megnyitását (nyomkövető képpont)
access-ip-address = IP-cím
access-sensor = Az eszköz érzékelői

location-all = Minden oldal
location-below = Oldalak ezen útvonal alatt: { $path }
location-embed = A következő szolgáltató beágyazott tartalma: { $provider }
location-subdomains = Az aldomainek is megkapják
location-partitioned = Külön tárolódik minden olyan webhelyhez, amely ezt a webhelyet beágyazza
location-choice = Ezt a webhely soha nem tartja vissza és nem törli, mert azzal az Ön egyik döntését vonná vissza
location-stored-on = Tárolási helye: { $site }, nem pedig ez a webhely, amely sem elhelyezni, sem törölni nem tudja
location-stores-on = Sütijeinek tárolási helye: { $site }, ahol ez a webhely nem tudja törölni őket
also-serves = Ezt a célt is szolgálja: „{ $purpose }”

name-end = A név vége változó
name-parts = A névben a … helyén álló rész változó

hosts-star = A * bármely aldomaint jelölheti
hosts-features = A böngészőjének ezeket a funkcióit használhatja: { $features }
loaded-consent = Csak az Ön hozzájárulása után
loaded-objection = Hacsak Ön nem tiltakozik
loaded-necessary = Kérdés nélkül, mivel szükséges
loaded-by = A következő szolgáltató tartalma tölti be: { $provider }
choices-passed-on = Döntéseiről ez a szolgáltató tájékoztatást kap

readers-none = Harmadik fél nem olvassa
readers-scripts = A webhely oldalain lévő szkriptek olvashatják

## Egy süti élettartama.

lifetime-sliding = Az Ön utolsó látogatásától számítva { $duration }
lifetime-session = A böngésző munkamenetének végéig
lifetime-unknown = A szolgáltató nem adta meg
lifetime-restored = A böngészők visszaállíthatják a munkamenetet és vele a sütit
lifetime-refusal = Megtagadás esetén { $duration }
lifetime-lasting = Az Ön utolsó látogatásától számítva { $duration }, ha elutasítja azt, ami egyes régiókban kérdés nélkül be van kapcsolva
lifetime-capped = A böngészők lerövidíthetik erre az időre: { $duration }

kept-local = Törlésig
kept-local-note = Magától nem jár le
kept-scripts-note = Ekkor szkriptek törlik, mivel magától nem jár le
kept-session = A lap bezárásáig
kept-session-note = A böngészők visszaállíthatják a lapot és vele a bejegyzést

## Ami már nincs használatban.

retired = Már nem használt sütik
retired-text = Ez a webhely korábban használta ezeket a sütiket. Már nem helyezi el őket, és ha az Ön böngészője még elküldi valamelyiket, a webhely utasítja a böngészőt a törlésére.

## A látogató döntései és jogai.

choices = Az Ön döntései
choices-consent = Minden olyan célhoz, amelyhez a webhely a hozzájárulását kéri, megadhatja vagy megtagadhatja azt, és bármikor ugyanolyan egyszerűen visszavonhatja, mint ahogyan megadta. A visszavonás nem érinti az azt megelőzően történtek jogszerűségét.
choices-objection = Bármikor tiltakozhat azok ellen a célok ellen, amelyek nem szükségesek, és amelyekhez a webhely nem kéri az Ön hozzájárulását.
choices-deletion = Ha visszavonja a hozzájárulását vagy tiltakozik, ez a webhely utasítja az Ön böngészőjét a cél azon sütijeinek törlésére, amelyekhez a webhely hozzáfér.
choices-partitions = Azok a sütik, amelyek külön tárolódnak minden olyan webhelyhez, amely ezt a webhelyet beágyazza, csak azon a webhelyen törlődnek, ahol Ön visszavonja a hozzájárulását vagy tiltakozik.
choices-storage = Az Ön böngészőjének tárolójában lévő bejegyzések ily módon nem törlődnek. Ezeket Ön törölheti a böngésző beállításaiban.
choices-storage-cleared = Ha visszavonja a(z) „{ $purpose }” célhoz adott hozzájárulását vagy tiltakozik ellene, ez a webhely utasítja az Ön böngészőjét, hogy töröljön mindent, amit a tárolójában ehhez a webhelyhez őriz, a szükségeset is.
choices-elsewhere = Azokhoz a sütikhez, amelyeket más cégek a saját webhelyeiken őriznek, ez a webhely nem fér hozzá. Ezeket a böngésző beállításaiban törölheti.
choices-link = Döntések meghozatala vagy módosítása
choices-none = Ezen a webhelyen nincs miről dönteni, mivel csak szükséges sütihasználatot sorol fel.
choices-browser = A böngésző beállításaiban törölheti vagy letilthatja a sütiket. Ilyenkor előfordulhat, hogy a webhely egyes részei nem működnek.
choices-browser-storage = A böngésző beállításaiban törölheti vagy letilthatja a sütiket és a tárolt bejegyzéseket, amelyeket a böngészők gyakran webhelyadatoknak neveznek. Ilyenkor előfordulhat, hogy a webhely egyes részei nem működnek.

gpc = Global Privacy Control
gpc-text = Ha az Ön böngészője küldi a Global Privacy Control jelet, ez a webhely azt az itt felsorolt célok elutasításának tekinti, kivéve, ha Ön a jel küldése közben engedélyezi őket.

responsible = Ki a felelős
responsible-controller = Adatkezelő
responsible-address = Postacím
responsible-joint = Közös adatkezelő
responsible-privacy = Adatvédelmi tájékoztató
responsible-contact = Kapcsolat
responsible-dpo = Adatvédelmi tisztviselő
responsible-updated = A szabályzat utolsó frissítése

rights = Az Ön jogai
rights-text = Amennyiben a jogszabályok biztosítják Önnek ezeket a jogokat, kérheti a személyes adataihoz való hozzáférést, azok helyesbítését, törlését, kezelésének korlátozását vagy hordozását, és tiltakozhat a felhasználásuk ellen.

complaint = Az Ön panasztételi joga
complaint-text = Ha úgy véli, hogy személyes adatait nem jogszerűen kezelik, joga van panaszt benyújtani egy adatvédelmi felügyeleti hatósághoz, például a lakóhelye, a munkahelye vagy az eset helye szerinti hatósághoz.
complaint-authority = Felügyeleti hatóság
