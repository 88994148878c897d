### Textele fixe ale paginii cu politica. A se vedea versiunea engleză, care dă lista mesajelor și a argumentelor lor.

title = Politica privind cookie-urile
contents = Pe această pagină

## De ce se folosesc cookie-uri.

why = De ce folosește acest site cookie-uri
why-intro = Acest site folosește cookie-uri:
why-necessary = pentru a funcționa
why-statistical = pentru analiza traficului, spre a afla cum este folosit site-ul
why-internal = pentru funcții și scopuri proprii care depășesc ceea ce este necesar
why-third-party = pentru servicii pe care le furnizează alte societăți
why-none = Această politică nu indică niciun scop pentru care site-ul ar folosi cookie-uri.

## Ce este un cookie.

what = Ce este un cookie
what-is = Un cookie este un mic set de date care poartă un nume. Un site îl transmite browserului dumneavoastră, care îl păstrează un anumit timp și îl trimite înapoi odată cu cererile ulterioare către acel site.
what-for = În general, site-urile folosesc cookie-uri, de exemplu, pentru a menține autentificarea, a păstra un coș de cumpărături, a întocmi statistici sau a afișa publicitate. Utilizările lor pe acest site sunt indicate mai jos.
what-storage = Browserul dumneavoastră are și un spațiu de stocare, în care paginile unui site pot păstra date sub un nume. Spre deosebire de cookie-uri, aceste elemente nu sunt trimise odată cu cererile. Ceea ce spune această pagină despre tipuri și despre consimțământ este valabil și pentru ele.
what-access = Un site poate afla ceva despre dispozitivul dumneavoastră și fără să stocheze nimic pe el, de exemplu din informațiile pe care le trimite browserul sau printr-o imagine dintr-un e-mail. Ceea ce spune această pagină despre tipuri și despre consimțământ este valabil și pentru aceasta.
what-embeds = Paginile pot cuprinde și conținut de la alte societăți, cum ar fi videoclipuri, formulare sau scripturi. Pentru a-l încărca, browserul dumneavoastră se conectează la serverele acestor societăți, care văd atunci adresa (IP) a conexiunii dumneavoastră și pot folosi propriile cookie-uri.

## Tipurile de cookie-uri, fiecare cu regula sa.

kinds = Tipurile de cookie-uri
kinds-intro = Există patru tipuri de cookie-uri. De tip depinde dacă vi se cere consimțământul.
kinds-kind = Tip
kinds-what = Descriere
kinds-rule = Consimțământ
kinds-used = Folosite pe acest site
used-yes = Da
used-no = Nu

kind-necessary = Necesare
kind-necessary-what = Păstrează informații între două vizite ale aceluiași dispozitiv pe același site: o autentificare, un coș, preferințe privind interfața.
kind-necessary-rule = Nu se cere.

kind-statistical = Statistice
kind-statistical-what = Urmăresc ce fac vizitatorii, în scopuri statistice.
kind-statistical-rule = Se cere, cu excepția cazului în care datele sunt anonimizate astfel încât să nu poată fi puse în legătură cu o persoană, iar normele aplicabile nu impun consimțământul. Când nu se cere, vă puteți opune.

kind-internal = Interne (proprii)
kind-internal-what = Sunt stocate de site-ul vizitat pentru mai mult decât ceea ce este necesar: date cu caracter personal, comportament, publicitate.
kind-internal-rule = Se cere.

kind-third-party = De la terți
kind-third-party-what = Sunt stocate de un alt site sau pentru un alt site, adesea o agenție de publicitate, care vede atunci ce s-a vizitat.
kind-third-party-rule = Se cere.

## Cookie-urile acestui site, pe scopuri.

used = Cookie-uri folosite pe { $site }
used-intro = Acestea sunt scopurile pentru care se folosesc cookie-uri, fiecare cu cookie-urile sale.
used-intro-more = Acestea sunt scopurile pentru care se folosesc cookie-uri, fiecare cu cookie-urile sale și cu ceea ce mai stochează în browserul dumneavoastră sau încarcă de pe alte servere.
used-none = Această politică nu indică niciun scop și niciun cookie.
purpose-kind = Tip
purpose-consent = Consimțământ
purpose-basis = Temei juridic
purpose-data = Categorii de date cu caracter personal
purpose-use = Utilizarea datelor
purpose-data-kept = Păstrarea datelor colectate
purpose-recipients = Alți destinatari ai datelor
purpose-cookies = Cookie-uri
purpose-storage = Spațiul de stocare al browserului dumneavoastră
purpose-access = Acces fără stocare
purpose-embeds = Conținut încorporat
purpose-companies = Societăți
purpose-no-cookies = Această politică nu indică niciun cookie pentru acest scop.

consent-asked = Se cere în prealabil. Puteți să îl refuzați și puteți să îl retrageți în orice moment.
consent-necessary = Nu se cere, deoarece scopul este necesar.
consent-anonymised = Nu se cere, deoarece datele sunt anonimizate astfel încât să nu poată fi puse în legătură cu o persoană. Vă puteți opune în orice moment.
consent-not-asked = Nu se cere. Vă puteți opune în orice moment.
basis-consent = Consimțământ (RGPD, art. 6 alin. (1) lit. a))
basis-contract = Contract (RGPD, art. 6 alin. (1) lit. b))
basis-legal-obligation = Obligație legală (RGPD, art. 6 alin. (1) lit. c))
basis-vital-interests = Interese vitale (RGPD, art. 6 alin. (1) lit. d))
basis-public-task = Sarcină de interes public (RGPD, art. 6 alin. (1) lit. e))
basis-legitimate-interest = Interese legitime (RGPD, art. 6 alin. (1) lit. f))
basis-asked-too = Stocarea și citirea în browserul dumneavoastră necesită totuși consimțământul dumneavoastră.
data-identifier = identificatori online
data-ip-address = adresă IP
data-device = date despre dispozitiv
data-browser = date despre browser
data-browsing = comportament de navigare
data-clicks = clicuri
data-location = localizare
data-language = limbă
data-preferences = preferințe
data-interests = interese
data-demographic = date demografice, precum vârsta sau genul
data-name = nume
data-email = adresă de e-mail
data-phone = număr de telefon
data-address = adresă poștală
data-account = date de cont
data-purchases = cumpărături
data-payment = date de plată
data-communication = conținutul comunicărilor
data-social-media = date din rețelele sociale
data-health = date privind sănătatea
data-special-category = alte categorii speciale de date cu caracter personal

## Ce declară un scop despre datele sale.

use-anonymised = Datele sunt anonimizate astfel încât să nu poată fi puse în legătură cu o persoană.
use-own = Datele sunt folosite exclusiv pentru { $controller }.
use-no-cross-site = Datele nu sunt folosite pentru a vă urmări pe alte site-uri sau în alte aplicații.
use-ip-masked = Sfârșitul adresei dumneavoastră IP este eliminat înainte ca ceva să fie păstrat sau transmis.
use-not-matched = Datele nu sunt asociate cu un cont sau cu o persoană cunoscută, nici aici, nici de către destinatari.
use-sensitive = Sunt prelucrate date sensibile.

column-provider = Furnizorul serviciului
column-location = Funcție și loc
column-cookie = Cookie
column-entry = Element
column-access = Ce se citește
column-purpose = Scop
column-lifetime = Durată (maximă)
column-kept = Păstrare
column-readers = Cine îl mai citește
column-hosts = Browserul dumneavoastră se conectează la
column-loaded = Încărcare
column-country = Țară
column-role = Rol
column-purposes = Scopuri
column-opt-out = Renunțare

opt-out = Exprimarea opoziției la acest furnizor
provider-privacy = Politica de confidențialitate a acestui furnizor
role-processor = acționează pentru { $controller }
role-controller = decide în mod independent cum folosește datele
role-joint = operator asociat cu { $controller }
transfer-adequacy = Transfer către o țară terță ({ $country }): decizie privind caracterul adecvat al nivelului de protecție
transfer-scc = Transfer către o țară terță ({ $country }): clauze contractuale standard
transfer-bcr = Transfer către o țară terță ({ $country }): reguli corporatiste obligatorii
transfer-derogation = Transfer către o țară terță ({ $country }): derogare pentru situații specifice

companies = Toate societățile
companies-text = Toate societățile pe care le menționează această politică, fiecare cu scopurile pentru care stochează, citește sau primește date.

set-by-middleware = Creat de o altă componentă a serverului acestui site
set-by-proxy = Creat de un server aflat în fața acestui site
set-by-proxy-again = Șters când refuzați sau vă opuneți, dar acel server îl poate crea din nou
set-by-scripts = Creat de scripturi ale acestui site, în browserul dumneavoastră
set-by-embed = Creat de conținutul acestui furnizor din paginile acestui site

because-transmission = Transmiterea unei comunicări
because-authentication = Menținerea autentificării dumneavoastră
because-remember-me = Reautentificarea, dacă ați cerut-o
because-csrf = Protecția formularelor împotriva falsificării
because-security = Securitatea serviciului
because-user-input = Păstrarea a ceea ce ați introdus
because-basket = Coș de cumpărături
because-payment = O plată pe care ați inițiat-o
because-load-balancing = Repartizarea cererilor între servere
because-media-player = Redarea conținutului pe care l-ați cerut
because-interface = Preferințe privind interfața
because-choice = Păstrarea unei alegeri privind cookie-urile
because-paywall = Numărarea articolelor gratuite
access-fingerprint = Caracteristici ale browserului și ale dispozitivului, combinate pentru a le recunoaște (amprentă digitală)
access-link-decoration = Identificatori adăugați la linkuri
access-client-hints = Informații pe care browserul le dă despre sine la cerere (client hints)
access-email-pixel = Imagine într-un e-mail care anunță deschiderea acestuia (pixel de urmărire)
access-ip-address = Adresă IP
access-sensor = Senzori ai dispozitivului

location-all = Toate paginile
location-below = Paginile de sub { $path }
location-embed = Conținut încorporat de la { $provider }
location-subdomains = Trimis și către subdomenii
location-partitioned = Păstrat separat pentru fiecare site care îl încorporează pe acesta
location-choice = Acest site nu îl împiedică și nu îl șterge niciodată, deoarece ar anula o alegere a dumneavoastră
location-stored-on = Stocat pe { $site }, nu pe acest site, care nu îl poate nici crea, nici șterge
location-stores-on = Își stochează cookie-urile pe { $site }, unde acest site nu le poate șterge
also-serves = Servește și scopului „{ $purpose }”

name-end = Sfârșitul numelui variază
name-parts = Ceea ce apare în nume în locul semnului … variază

hosts-star = * ține locul oricărui subdomeniu
hosts-features = Poate folosi aceste funcții ale browserului dumneavoastră: { $features }
loaded-consent = Numai după ce v-ați dat consimțământul
loaded-objection = Cu excepția cazului în care vă opuneți
loaded-necessary = Fără a întreba, deoarece este necesar
loaded-by = Încărcat de conținut de la { $provider }
choices-passed-on = Alegerile dumneavoastră sunt comunicate acestui furnizor

readers-none = Niciun terț
readers-scripts = Scripturile din paginile site-ului îl pot citi

## Cât durează un cookie.

lifetime-sliding = { $duration } de la ultima dumneavoastră vizită
lifetime-session = Până la încheierea sesiunii browserului
lifetime-unknown = Neindicată de furnizor
lifetime-restored = Browserele pot restabili o sesiune și, odată cu ea, cookie-ul
lifetime-refusal = { $duration } în caz de refuz
lifetime-lasting = { $duration } de la ultima dumneavoastră vizită, dacă refuzați ceea ce în unele regiuni este activ fără întrebare
lifetime-capped = Browserele pot reduce această durată la { $duration }

kept-local = Până la ștergere
kept-local-note = Nu are un termen propriu
kept-scripts-note = Atunci este șters de scripturi, deoarece nu are un termen propriu
kept-session = Până la închiderea filei
kept-session-note = Browserele pot restabili o filă și, odată cu ea, elementul

## Ce nu se mai folosește.

retired = Cookie-uri care nu se mai folosesc
retired-text = Acest site folosea înainte aceste cookie-uri. Nu le mai creează, iar atunci când browserul dumneavoastră mai trimite unul dintre ele, îi indică să îl șteargă.

## Opțiunile și drepturile vizitatorului.

choices = Opțiunile dumneavoastră
choices-consent = Puteți să vă dați sau să vă refuzați consimțământul pentru fiecare scop care îl cere și puteți să îl retrageți în orice moment, la fel de simplu cum l-ați dat. Retragerea nu afectează legalitatea a ceea ce s-a făcut înainte.
choices-objection = Vă puteți opune în orice moment scopurilor care nu sunt necesare și pentru care nu vi se cere consimțământul.
choices-deletion = Când vă retrageți consimțământul sau vă opuneți, acest site îi indică browserului dumneavoastră să șteargă acele cookie-uri ale scopului la care site-ul are acces.
choices-partitions = Cookie-urile păstrate separat pentru fiecare site care îl încorporează pe acesta sunt șterse numai pe site-ul pe care vă retrageți consimțământul sau vă opuneți.
choices-storage = Elementele din spațiul de stocare al browserului dumneavoastră nu sunt șterse astfel. Le puteți șterge dumneavoastră, din setările browserului.
choices-storage-cleared = Când vă retrageți consimțământul pentru „{ $purpose }” sau vă opuneți, acest site îi indică browserului dumneavoastră să șteargă tot ce are în spațiul său de stocare pentru acest site, inclusiv ce este necesar.
choices-elsewhere = Cookie-urile pe care alte societăți le păstrează pe propriile site-uri nu sunt accesibile acestui site. Le puteți șterge din setările browserului.
choices-link = Faceți sau modificați alegerile
choices-none = Pe acest site nu este nimic de ales, deoarece sunt indicate numai utilizări necesare ale cookie-urilor.
choices-browser = Din setările browserului puteți șterge sau bloca cookie-urile. Este posibil ca atunci unele părți ale site-ului să nu funcționeze.
choices-browser-storage = Din setările browserului puteți șterge sau bloca cookie-urile și elementele stocate, pe care browserele le numesc adesea date ale site-urilor. Este posibil ca atunci unele părți ale site-ului să nu funcționeze.

gpc = Global Privacy Control
gpc-text = Dacă browserul dumneavoastră trimite semnalul Global Privacy Control, acest site îl consideră drept refuzul dumneavoastră pentru scopurile indicate aici, cu excepția cazului în care le permiteți în timp ce semnalul este trimis.

responsible = Cine răspunde de acest site
responsible-controller = Operator
responsible-address = Adresă poștală
responsible-joint = Operator asociat
responsible-privacy = Politica de confidențialitate
responsible-contact = Contact
responsible-dpo = Responsabil cu protecția datelor
responsible-updated = Ultima actualizare a politicii

rights = Drepturile dumneavoastră
rights-text = În măsura în care legea vă conferă aceste drepturi, puteți cere accesul la datele dumneavoastră cu caracter personal, rectificarea, ștergerea, restricționarea prelucrării sau portabilitatea lor și vă puteți opune utilizării lor.

complaint = Dreptul dumneavoastră de a depune o plângere
complaint-text = În cazul în care considerați că datele dumneavoastră cu caracter personal nu sunt prelucrate în mod legal, aveți dreptul de a depune o plângere la o autoritate de supraveghere în domeniul protecției datelor, de exemplu cea de la locul în care locuiți sau lucrați ori de la locul în care s-au petrecut faptele.
complaint-authority = Autoritatea de supraveghere
