### Pevné texty stránky so zásadami. Zoznam správ a ich argumentov je v angličtine.
### Pevná medzera (U+00A0) po jednopísmenových slovách.

title = Zásady používania súborov cookie
contents = Na tejto stránke

## Prečo sa súbory cookie používajú.

why = Prečo toto webové sídlo používa súbory cookie
why-intro = Toto webové sídlo používa súbory cookie:
why-necessary = aby mohlo fungovať
why-statistical = na webovú analytiku, aby bolo zrejmé, ako sa webové sídlo používa
why-internal = na vlastné funkcie a účely, ktoré presahujú to, čo je nevyhnutné
why-third-party = na služby, ktoré poskytujú iné spoločnosti
why-none = V týchto zásadách sa neuvádza žiadny účel, na ktorý by toto webové sídlo používalo súbory cookie.

## Čo je súbor cookie.

what = Čo je súbor cookie
what-is = Súbor cookie je malé množstvo údajov, ktoré má svoj názov. Webové sídlo ho odovzdá vášmu prehliadaču, ten ho určitý čas uchováva a s neskoršími požiadavkami ho tomuto webovému sídlu posiela späť.
what-for = Webové sídla vo všeobecnosti používajú súbory cookie napríklad na to, aby používatelia zostali prihlásení, na uchovanie nákupného košíka, na tvorbu štatistík alebo na zobrazovanie reklamy. Na čo ich používa toto webové sídlo, je uvedené nižšie.
what-storage = Váš prehliadač má aj úložisko, do ktorého môžu stránky webového sídla pod určitým názvom ukladať údaje. Na rozdiel od súborov cookie sa tieto položky s požiadavkami neodosielajú. Čo sa na tejto stránke uvádza o druhoch a o súhlase, platí aj pre ne.
what-access = Webové sídlo môže z vášho zariadenia niečo zistiť, aj keď doň nič neuloží, napríklad z údajov, ktoré váš prehliadač odosiela, alebo pomocou obrázka v e-maile. Čo sa na tejto stránke uvádza o druhoch a o súhlase, platí aj pre to.
what-embeds = Stránky môžu obsahovať aj obsah iných spoločností, napríklad videá, formuláre alebo skripty. Na jeho načítanie sa váš prehliadač pripojí k ich serverom. Tieto spoločnosti potom vidia adresu (IP) vášho pripojenia a môžu používať vlastné súbory cookie.

## Druhy súborov cookie.

kinds = Druhy súborov cookie
kinds-intro = Existujú štyri druhy súborov cookie. Od druhu závisí, či sa žiada o váš súhlas.
kinds-kind = Druh
kinds-what = Opis
kinds-rule = Súhlas
kinds-used = Používa sa na tomto webovom sídle
used-yes = Áno
used-no = Nie

kind-necessary = Nevyhnutné
kind-necessary-what = Uchovávajú informácie medzi dvoma návštevami toho istého zariadenia na tom istom webovom sídle: prihlásenie, košík, predvoľby rozhrania.
kind-necessary-rule = Nežiada sa oň.

kind-statistical = Štatistické
kind-statistical-what = Sledujú na štatistické účely, čo návštevníci robia.
kind-statistical-rule = Žiada sa oň, okrem prípadu, keď sú údaje anonymizované tak, že ich nemožno spojiť so žiadnou osobou, a príslušné predpisy súhlas nevyžadujú. Ak sa oň nežiada, môžete namietať.

kind-internal = Interné (vlastné)
kind-internal-what = Navštívené webové sídlo ich ukladá nad rámec toho, čo je nevyhnutné: osobné údaje, správanie, reklama.
kind-internal-rule = Žiada sa oň.

kind-third-party = Tretích strán
kind-third-party-what = Ukladá ich iné webové sídlo alebo sa ukladajú pre iné webové sídlo, často pre reklamnú agentúru, ktorá potom vidí, čo bolo navštívené.
kind-third-party-rule = Žiada sa oň.

## Súbory cookie tohto webového sídla podľa účelu.

used = Súbory cookie používané na webovom sídle { $site }
used-intro = Toto sú účely, na ktoré sa súbory cookie používajú, vždy s príslušnými súbormi cookie.
used-intro-more = Toto sú účely, na ktoré sa súbory cookie používajú, vždy s príslušnými súbormi cookie a s tým, čo sa na daný účel ďalej ukladá vo vašom prehliadači alebo načítava z iných serverov.
used-none = V týchto zásadách sa neuvádzajú žiadne účely ani súbory cookie.
purpose-kind = Druh
purpose-consent = Súhlas
purpose-basis = Právny základ
purpose-data = Kategórie osobných údajov
purpose-use = Využitie údajov
purpose-data-kept = Doba uchovávania zhromaždených údajov
purpose-recipients = Ďalší príjemcovia údajov
purpose-cookies = Súbory cookie
purpose-storage = Úložisko vášho prehliadača
purpose-access = Prístup bez ukladania
purpose-embeds = Vložený obsah
purpose-companies = Spoločnosti
purpose-no-cookies = V týchto zásadách sa na tento účel neuvádzajú žiadne súbory cookie.

consent-asked = Žiada sa oň vopred. Súhlas môžete odmietnuť a udelený súhlas kedykoľvek odvolať.
consent-necessary = Nežiada sa oň, pretože je to nevyhnutné.
consent-anonymised = Nežiada sa oň, pretože údaje sú anonymizované tak, že ich nemožno spojiť so žiadnou osobou. Kedykoľvek môžete namietať.
consent-not-asked = Nežiada sa oň. Kedykoľvek môžete namietať.
basis-consent = Súhlas (GDPR čl. 6 ods. 1 písm. a))
basis-contract = Zmluva (GDPR čl. 6 ods. 1 písm. b))
basis-legal-obligation = Zákonná povinnosť (GDPR čl. 6 ods. 1 písm. c))
basis-vital-interests = Životne dôležité záujmy (GDPR čl. 6 ods. 1 písm. d))
basis-public-task = Úloha vo verejnom záujme (GDPR čl. 6 ods. 1 písm. e))
basis-legitimate-interest = Oprávnené záujmy (GDPR čl. 6 ods. 1 písm. f))
basis-asked-too = Na ukladanie a čítanie údajov vo vašom prehliadači je napriek tomu potrebný váš súhlas.
data-identifier = online identifikátory
data-ip-address = IP adresa
data-device = údaje o zariadení
data-browser = údaje o prehliadači
data-browsing = správanie pri prehliadaní
data-clicks = kliknutia
data-location = poloha
data-language = jazyk
data-preferences = predvoľby
data-interests = záujmy
data-demographic = demografické údaje, napríklad vek alebo pohlavie
data-name = meno
data-email = e-mailová adresa
data-phone = telefónne číslo
data-address = poštová adresa
data-account = údaje o účte
data-purchases = nákupy
data-payment = platobné údaje
data-communication = obsah komunikácie
data-social-media = údaje zo sociálnych médií
data-health = údaje o zdraví
data-special-category = iné osobitné kategórie osobných údajov

## Čo účel uvádza o svojich údajoch.

use-anonymised = Údaje sú anonymizované tak, že ich nemožno spojiť so žiadnou osobou.
use-own = Údaje slúžia výlučne prevádzkovateľovi: { $controller }.
use-no-cross-site = Údaje sa nepoužívajú na vaše sledovanie na iných webových sídlach ani v iných aplikáciách.
use-ip-masked = Koniec vašej IP adresy sa odstráni skôr, než sa čokoľvek uloží alebo poskytne ďalej.
use-not-matched = Údaje sa nespájajú s účtom ani so známou osobou, a to ani tu, ani u príjemcov.
use-sensitive = Spracúvajú sa citlivé údaje.

column-provider = Poskytovateľ služby
column-location = Funkcia a umiestnenie
column-cookie = Súbor cookie
column-entry = Položka
column-access = Čo sa číta
column-purpose = Účel
column-lifetime = Doba platnosti (najviac)
column-kept = Doba uchovávania
column-readers = Kto ďalší má prístup na čítanie
column-hosts = Servery, ku ktorým sa váš prehliadač pripája
column-loaded = Načítanie
column-country = Krajina
column-role = Úloha
column-purposes = Účely
column-opt-out = Odhlásenie

opt-out = Odmietnutie u tohto poskytovateľa (opt-out)
provider-privacy = Informácie tohto poskytovateľa o ochrane súkromia
role-processor = koná v mene prevádzkovateľa: { $controller }
role-controller = o využití údajov rozhoduje samostatne
role-joint = spoločný prevádzkovateľ s prevádzkovateľom: { $controller }
transfer-adequacy = Prenos do tretej krajiny ({ $country }): rozhodnutie o primeranosti
transfer-scc = Prenos do tretej krajiny ({ $country }): štandardné zmluvné doložky
transfer-bcr = Prenos do tretej krajiny ({ $country }): záväzné vnútropodnikové pravidlá
transfer-derogation = Prenos do tretej krajiny ({ $country }): výnimka pre osobitné situácie

companies = Všetky spoločnosti
companies-text = Všetky spoločnosti, ktoré tieto zásady uvádzajú, každá s účelmi, na ktoré údaje ukladá, číta alebo dostáva.

set-by-middleware = Nastavené inou súčasťou servera tohto webového sídla
set-by-proxy = Nastavené serverom predradeným tomuto webovému sídlu
set-by-proxy-again = Pri odmietnutí alebo námietke sa vymaže, ale tento server ho môže nastaviť znova
set-by-scripts = Nastavené skriptmi tohto webového sídla vo vašom prehliadači
set-by-embed = Nastavené obsahom tohto poskytovateľa na stránkach tohto webového sídla

because-transmission = Prenos správy
because-authentication = Udržanie vášho prihlásenia
because-remember-me = Opätovné prihlásenie na vašu žiadosť
because-csrf = Ochrana formulárov pred falšovaním
because-security = Bezpečnosť služby
because-user-input = Zachovanie toho, čo ste zadali
because-basket = Nákupný košík
because-payment = Platba, ktorú ste začali
because-load-balancing = Rozdeľovanie požiadaviek medzi servery
because-media-player = Prehrávanie médií na vašu žiadosť
because-interface = Predvoľby rozhrania
because-choice = Uchovanie voľby týkajúcej sa súborov cookie
because-paywall = Počítanie bezplatných článkov
access-fingerprint = Vlastnosti prehliadača a zariadenia, spájané na ich rozpoznanie (digitálny odtlačok)
access-link-decoration = Identifikátory pridávané k odkazom
access-client-hints = Údaje, ktoré o sebe prehliadač na požiadanie poskytne (client hints)
access-email-pixel = Obrázok v e-maile, ktorý oznámi jeho otvorenie (sledovací pixel)
access-ip-address = IP adresa
access-sensor = Senzory zariadenia

location-all = Všetky stránky
location-below = Stránky pod cestou { $path }
location-embed = Vložený obsah poskytovateľa { $provider }
location-subdomains = Odosiela sa aj subdoménam
location-partitioned = Uchováva sa oddelene pre každé webové sídlo, do ktorého je toto webové sídlo vložené
location-choice = Toto webové sídlo to nikdy nezadržiava ani nevymazáva, pretože by tým zrušilo vašu voľbu
location-stored-on = Uložený na webovom sídle { $site }, nie na tomto webovom sídle, ktoré ho nemôže nastaviť ani vymazať
location-stores-on = Svoje súbory cookie ukladá na webovom sídle { $site }, kde ich toto webové sídlo nemôže vymazať
also-serves = Slúži aj účelu „{ $purpose }“

name-end = Koniec názvu sa mení
name-parts = Časť názvu označená znakom … sa mení

hosts-star = * zastupuje ľubovoľnú subdoménu
hosts-features = Môže používať tieto funkcie vášho prehliadača: { $features }
loaded-consent = Až po tom, čo udelíte súhlas
loaded-objection = Ak nebudete namietať
loaded-necessary = Bez opýtania, pretože je to nevyhnutné
loaded-by = Načítava obsah poskytovateľa { $provider }
choices-passed-on = Vaša voľba sa odovzdáva tomuto poskytovateľovi

readers-none = Žiadna tretia strana
readers-scripts = Prístup na čítanie majú skripty na stránkach webového sídla

## Ako dlho súbor cookie trvá.

lifetime-sliding = { $duration } od vašej poslednej návštevy
lifetime-session = Do skončenia relácie prehliadača
lifetime-unknown = Poskytovateľ ju neuvádza
lifetime-restored = Prehliadače môžu reláciu obnoviť, a s ňou aj súbor cookie
lifetime-refusal = { $duration } v prípade odmietnutia
lifetime-lasting = { $duration } od vašej poslednej návštevy, ak odmietnete to, čo je v niektorých regiónoch zapnuté bez pýtania
lifetime-capped = Prehliadače môžu túto dobu skrátiť; po skrátení: { $duration }

kept-local = Do vymazania
kept-local-note = Nemá vlastný koniec platnosti
kept-scripts-note = Potom ju vymažú skripty, pretože nemá vlastný koniec platnosti
kept-session = Do zatvorenia karty
kept-session-note = Prehliadače môžu kartu obnoviť, a s ňou aj položku

## Čo sa už nepoužíva.

retired = Súbory cookie, ktoré sa už nepoužívajú
retired-text = Toto webové sídlo v minulosti používalo tieto súbory cookie. Už ich nenastavuje, a ak váš prehliadač niektorý z nich ešte odosiela, dáva mu webové sídlo pokyn, aby ho vymazal.

## Voľba a práva návštevníkov.

choices = Vaša voľba
choices-consent = Pri každom účele, pri ktorom sa žiada o váš súhlas, môžete súhlas udeliť alebo odmietnuť a kedykoľvek ho odvolať rovnako jednoducho, ako ste ho udelili. Odvolanie nemá vplyv na zákonnosť toho, čo sa vykonalo predtým.
choices-objection = Kedykoľvek môžete namietať proti účelom, ktoré nie sú nevyhnutné a pri ktorých sa o váš súhlas nežiada.
choices-deletion = Keď odvoláte súhlas alebo budete namietať, dá toto webové sídlo vášmu prehliadaču pokyn, aby vymazal tie súbory cookie daného účelu, ktoré má webové sídlo v dosahu.
choices-partitions = Súbory cookie, ktoré sa uchovávajú oddelene pre každé webové sídlo, do ktorého je toto webové sídlo vložené, sa vymažú len na tom webovom sídle, na ktorom súhlas odvoláte alebo na ktorom namietate.
choices-storage = Položky v úložisku vášho prehliadača sa týmto spôsobom nevymažú. Môžete ich vymazať sami v nastaveniach svojho prehliadača.
choices-storage-cleared = Keď odvoláte súhlas s účelom „{ $purpose }“ alebo budete namietať, dá toto webové sídlo vášmu prehliadaču pokyn, aby vymazal všetko, čo má pre toto webové sídlo vo svojom úložisku, vrátane toho, čo je nevyhnutné.
choices-elsewhere = Súbory cookie, ktoré iné spoločnosti uchovávajú na svojich vlastných webových sídlach, sú mimo dosahu tohto webového sídla. Môžete ich vymazať v nastaveniach svojho prehliadača.
choices-link = Vykonať alebo zmeniť voľbu
choices-none = Na tomto webovom sídle nie je z čoho vyberať, pretože sa na ňom uvádzajú len nevyhnutné použitia súborov cookie.
choices-browser = V nastaveniach svojho prehliadača môžete súbory cookie vymazať alebo blokovať. Niektoré časti webového sídla potom nemusia fungovať.
choices-browser-storage = V nastaveniach svojho prehliadača môžete vymazať alebo blokovať súbory cookie a uložené položky, ktoré sa v prehliadačoch často nazývajú údaje webových stránok. Niektoré časti webového sídla potom nemusia fungovať.

gpc = Global Privacy Control
gpc-text = Ak váš prehliadač odosiela signál Global Privacy Control, toto webové sídlo ho považuje za vaše odmietnutie tu uvedených účelov, okrem prípadu, keď ich povolíte v čase, keď sa signál odosiela.

responsible = Kto je zodpovedný
responsible-controller = Prevádzkovateľ
responsible-address = Poštová adresa
responsible-joint = Spoločný prevádzkovateľ
responsible-privacy = Informácie o ochrane súkromia
responsible-contact = Kontakt
responsible-dpo = Zodpovedná osoba
responsible-updated = Posledná aktualizácia zásad

rights = Vaše práva
rights-text = V rozsahu, v akom vám tieto práva dáva zákon, môžete požiadať o prístup k svojim osobným údajom, o ich opravu, vymazanie, obmedzenie spracúvania alebo prenos a namietať proti ich používaniu.

complaint = Vaše právo podať sťažnosť
complaint-text = Ak sa domnievate, že sa s vašimi osobnými údajmi nezaobchádza v súlade so zákonom, máte právo podať sťažnosť dozornému orgánu pre ochranu osobných údajov, napríklad v mieste, kde žijete alebo pracujete alebo kde k veci došlo.
complaint-authority = Dozorný orgán
