### Nekintami politikos puslapio tekstai. Pranešimų ir jų kintamųjų sąrašas – angliškame faile.

title = Slapukų politika
contents = Šiame puslapyje

## Kodėl naudojami slapukai.

why = Kodėl ši svetainė naudoja slapukus
why-intro = Ši svetainė naudoja slapukus:
why-necessary = kad svetainė veiktų
why-statistical = žiniatinklio analitikai, kad būtų žinoma, kaip svetainė naudojama
why-internal = savo funkcijoms ir tikslams, viršijantiems tai, kas būtina
why-third-party = kitų bendrovių teikiamoms paslaugoms
why-none = Šioje politikoje nenurodyta jokio tikslo, kuriuo ši svetainė naudotų slapukus.

## Kas yra slapukas.

what = Kas yra slapukas
what-is = Slapukas – tai nedidelis duomenų vienetas, turintis pavadinimą. Svetainė jį pateikia jūsų naršyklei, o ši jį tam tikrą laiką saugo ir siunčia atgal su vėlesnėmis užklausomis tai pačiai svetainei.
what-for = Apskritai svetainės slapukus naudoja, pavyzdžiui, tam, kad naudotojai liktų prisijungę, kad išliktų pirkinių krepšelis, kad būtų rengiama statistika arba rodoma reklama. Kam juos naudoja ši svetainė, nurodyta toliau.
what-storage = Jūsų naršyklė taip pat turi saugyklą, kurioje svetainės puslapiai gali laikyti duomenis, suteikę jiems pavadinimą. Kitaip nei slapukai, šie įrašai nesiunčiami kartu su užklausomis. Tai, kas šiame puslapyje sakoma apie rūšis ir apie sutikimą, galioja ir jiems.
what-access = Svetainė gali ką nors sužinoti apie jūsų įrenginį ir nieko jame neįrašydama, pavyzdžiui, iš duomenų, kuriuos kartu siunčia jūsų naršyklė, arba iš paveikslėlio el. laiške. Tai, kas šiame puslapyje sakoma apie rūšis ir apie sutikimą, galioja ir tam.
what-embeds = Puslapiuose taip pat gali būti kitų bendrovių turinio, pavyzdžiui, vaizdo įrašų, formų ar scenarijų. Kad jį įkeltų, jūsų naršyklė jungiasi prie tų bendrovių serverių. Tada tos bendrovės mato jūsų ryšio (IP) adresą ir gali naudoti savo slapukus.

## Slapukų rūšys ir kiekvienos jų taisyklė.

kinds = Slapukų rūšys
kinds-intro = Yra keturios slapukų rūšys. Ar prašoma jūsų sutikimo, priklauso nuo rūšies.
kinds-kind = Rūšis
kinds-what = Aprašymas
kinds-rule = Sutikimas
kinds-used = Naudojami šioje svetainėje
used-yes = Taip
used-no = Ne

kind-necessary = Būtinieji
kind-necessary-what = Jie saugo informaciją tarp dviejų to paties įrenginio apsilankymų toje pačioje svetainėje: prisijungimą, krepšelį, sąsajos nuostatas.
kind-necessary-rule = Neprašoma.

kind-statistical = Statistiniai
kind-statistical-what = Jie statistikos tikslais seka, ką daro lankytojai.
kind-statistical-rule = Prašoma, išskyrus atvejus, kai duomenys anonimizuoti taip, kad jų neįmanoma susieti su asmeniu, ir pagal taikomas taisykles sutikimo nereikia. Kai sutikimo neprašoma, galite prieštarauti.

kind-internal = Vidiniai (pirmosios šalies)
kind-internal-what = Lankoma svetainė juos saugo ne vien tam, kas būtina: asmens duomenys, elgsena, reklama.
kind-internal-rule = Prašoma.

kind-third-party = Trečiųjų šalių
kind-third-party-what = Juos saugo kita svetainė, dažnai reklamos agentūros, arba jie saugomi tokios svetainės naudai; ji tada mato, kas buvo lankyta.
kind-third-party-rule = Prašoma.

## Šios svetainės slapukai pagal tikslą.

used = Svetainėje { $site } naudojami slapukai
used-intro = Toliau nurodyti tikslai, kuriais naudojami slapukai, ir kiekvieno tikslo slapukai.
used-intro-more = Toliau nurodyti tikslai, kuriais naudojami slapukai, kiekvieno tikslo slapukai ir tai, kas juo dar saugoma jūsų naršyklėje ar įkeliama iš kitų serverių.
used-none = Šioje politikoje nenurodyta nei tikslų, nei slapukų.
purpose-kind = Rūšis
purpose-consent = Sutikimas
purpose-basis = Teisinis pagrindas
purpose-data = Asmens duomenų kategorijos
purpose-use = Duomenų naudojimas
purpose-data-kept = Surinktų duomenų saugojimo trukmė
purpose-recipients = Kiti duomenų gavėjai
purpose-cookies = Slapukai
purpose-storage = Jūsų naršyklės saugykla
purpose-access = Prieiga nieko neįrašant
purpose-embeds = Įterptasis turinys
purpose-companies = Įmonės
purpose-no-cookies = Šioje politikoje šiam tikslui slapukų nenurodyta.

consent-asked = Prašoma iš anksto. Galite atsisakyti jį duoti, o duotą sutikimą bet kada atšaukti.
consent-necessary = Neprašoma, nes šis tikslas būtinas.
consent-anonymised = Neprašoma, nes duomenys anonimizuoti taip, kad jų neįmanoma susieti su asmeniu. Bet kada galite prieštarauti.
consent-not-asked = Neprašoma. Bet kada galite prieštarauti.
basis-consent = Sutikimas (BDAR 6 str. 1 d. a p.)
basis-contract = Sutartis (BDAR 6 str. 1 d. b p.)
basis-legal-obligation = Teisinė prievolė (BDAR 6 str. 1 d. c p.)
basis-vital-interests = Gyvybiniai interesai (BDAR 6 str. 1 d. d p.)
basis-public-task = Užduotis viešojo intereso labui (BDAR 6 str. 1 d. e p.)
basis-legitimate-interest = Teisėti interesai (BDAR 6 str. 1 d. f p.)
basis-asked-too = Duomenims jūsų naršyklėje įrašyti ir iš jos skaityti jūsų sutikimo vis tiek reikia.
data-identifier = interneto identifikatoriai
data-ip-address = IP adresas
data-device = įrenginio duomenys
data-browser = naršyklės duomenys
data-browsing = naršymo elgsena
data-clicks = paspaudimai
data-location = buvimo vieta
data-language = kalba
data-preferences = nuostatos
data-interests = pomėgiai
data-demographic = demografiniai duomenys, pavyzdžiui, amžius ar lytis
data-name = vardas ir pavardė
data-email = el. pašto adresas
data-phone = telefono numeris
data-address = pašto adresas
data-account = paskyros duomenys
data-purchases = pirkimai
data-payment = mokėjimo duomenys
data-communication = bendravimo turinys
data-social-media = socialinių tinklų duomenys
data-health = sveikatos duomenys
data-special-category = kitos specialios asmens duomenų kategorijos

## Ką tikslas nurodo apie savo duomenis.

use-anonymised = Duomenys anonimizuoti taip, kad jų neįmanoma susieti su asmeniu.
use-own = Duomenys naudojami tik duomenų valdytojo { $controller } reikmėms.
use-no-cross-site = Duomenys nenaudojami jums sekti kitose svetainėse ar programėlėse.
use-ip-masked = Jūsų IP adreso pabaiga pašalinama prieš ką nors išsaugant ar perduodant.
use-not-matched = Duomenys nesiejami su paskyra ar žinomu asmeniu nei čia, nei juos gaunančiųjų.
use-sensitive = Tvarkomi jautrūs duomenys.

column-provider = Paslaugos teikėjas
column-location = Funkcija ir vieta
column-cookie = Slapukas
column-entry = Įrašas
column-access = Kas skaitoma
column-purpose = Tikslas
column-lifetime = Galiojimo trukmė (ilgiausia)
column-kept = Saugojimas
column-readers = Kas dar jį skaito
column-hosts = Serveriai, prie kurių jungiasi jūsų naršyklė
column-loaded = Įkėlimas
column-country = Šalis
column-role = Vaidmuo
column-purposes = Tikslai
column-opt-out = Atsisakymas

opt-out = Atsisakymas pas šį teikėją
provider-privacy = Šio teikėjo privatumo pranešimas
role-processor = veikia duomenų valdytojo { $controller } vardu
role-controller = pats sprendžia, kaip naudoja duomenis
role-joint = bendras duomenų valdytojas kartu su duomenų valdytoju: { $controller }
transfer-adequacy = Perdavimas į trečiąją valstybę ({ $country }): sprendimas dėl tinkamumo
transfer-scc = Perdavimas į trečiąją valstybę ({ $country }): standartinės sutarčių sąlygos
transfer-bcr = Perdavimas į trečiąją valstybę ({ $country }): įmonėms privalomos taisyklės
transfer-derogation = Perdavimas į trečiąją valstybę ({ $country }): nukrypti leidžianti nuostata konkrečiais atvejais

companies = Visos įmonės
companies-text = Visos įmonės, kurias mini ši politika, kiekviena su tikslais, kuriais ji saugo, skaito ar gauna duomenis.

set-by-middleware = Sukuria kitas šios svetainės serverio komponentas
set-by-proxy = Sukuria prieš šią svetainę esantis serveris
set-by-proxy-again = Ištrinamas, kai atsisakote arba prieštaraujate, bet tas serveris gali jį sukurti iš naujo
set-by-scripts = Sukuria šios svetainės scenarijai jūsų naršyklėje
set-by-embed = Sukuria šio teikėjo turinys šios svetainės puslapiuose

because-transmission = Pranešimo perdavimas
because-authentication = Jūsų prisijungimo išlaikymas
because-remember-me = Pakartotinis prijungimas, jei to prašėte
because-csrf = Formų apsauga nuo klastojimo
because-security = Paslaugos saugumas
because-user-input = To, ką įvedėte, išsaugojimas
because-basket = Pirkinių krepšelis
because-payment = Jūsų pradėtas mokėjimas
because-load-balancing = Užklausų paskirstymas serveriams
because-media-player = Garso ar vaizdo turinio, kurio prašėte, atkūrimas
because-interface = Sąsajos nuostatos
because-choice = Pasirinkimo dėl slapukų saugojimas
because-paywall = Nemokamų straipsnių skaičiavimas
access-fingerprint = Naršyklės ir įrenginio požymiai, sujungiami jiems atpažinti (skaitmeninis atspaudas)
access-link-decoration = Prie nuorodų pridedami identifikatoriai
access-client-hints = Duomenys, kuriuos naršyklė paprašyta pateikia apie save (client hints)
access-email-pixel = Paveikslėlis el. laiške, pranešantis, kad laiškas atidarytas (sekimo pikselis)
access-ip-address = IP adresas
access-sensor = Įrenginio jutikliai

location-all = Visi puslapiai
location-below = Puslapiai, esantys po { $path }
location-embed = Teikėjo { $provider } įterptasis turinys
location-subdomains = Siunčiamas ir subdomenams
location-partitioned = Saugomas atskirai kiekvienai svetainei, į kurią įterpta ši svetainė
location-choice = Ši svetainė jo niekada nesulaiko ir neištrina, nes taip panaikintų jūsų pasirinkimą
location-stored-on = Saugomas svetainėje { $site }, o ne šioje, kuri jo negali nei sukurti, nei ištrinti
location-stores-on = Savo slapukus saugo svetainėje { $site }, kur ši svetainė jų ištrinti negali
also-serves = Naudojamas ir tikslui „{ $purpose }“

name-end = Pavadinimo pabaiga kinta
name-parts = Pavadinimo dalis, kurią žymi …, kinta

hosts-star = * žymi bet kurį subdomeną
hosts-features = Jis gali naudoti šias jūsų naršyklės funkcijas: { $features }
loaded-consent = Tik jums davus sutikimą
loaded-objection = Jei neprieštaraujate
loaded-necessary = Neprašant sutikimo, nes tai būtina
loaded-by = Įkelia šio teikėjo turinys: { $provider }
choices-passed-on = Jūsų pasirinkimai perduodami šiam teikėjui

readers-none = Jokia trečioji šalis
readers-scripts = Gali skaityti svetainės puslapių scenarijai

## Kiek galioja slapukas.

lifetime-sliding = { $duration } po paskutinio jūsų apsilankymo
lifetime-session = Iki naršyklės seanso pabaigos
lifetime-unknown = Teikėjas jos nenurodo
lifetime-restored = Naršyklės gali atkurti seansą, o su juo – ir slapuką
lifetime-refusal = { $duration }, jei atsisakote
lifetime-lasting = { $duration } po paskutinio jūsų apsilankymo, jei atsisakote to, kas kai kuriuose regionuose įjungta neklausiant
lifetime-capped = Naršyklės gali taikyti trumpesnę trukmę: { $duration }

kept-local = Iki ištrynimo
kept-local-note = Savaime nesibaigia
kept-scripts-note = Tada jį ištrina scenarijai, nes savaime jis nesibaigia
kept-session = Iki kortelės uždarymo
kept-session-note = Naršyklės gali atkurti kortelę, o su ja – ir įrašą

## Kas nebenaudojama.

retired = Nebenaudojami slapukai
retired-text = Anksčiau ši svetainė naudojo šiuos slapukus. Ji jų nebekuria, o kai jūsų naršyklė kurį nors dar atsiunčia, nurodo naršyklei jį ištrinti.

## Lankytojo pasirinkimai ir teisės.

choices = Jūsų pasirinkimai
choices-consent = Kiekvienam tikslui, kuriam prašoma sutikimo, galite jį duoti arba atsisakyti duoti, taip pat galite jį bet kada atšaukti, ir tai padaryti taip pat lengva, kaip jį duoti. Atšaukimas nedaro poveikio iki tol atliktų veiksmų teisėtumui.
choices-objection = Bet kada galite prieštarauti tikslams, kurie nėra būtini ir kuriems neprašoma jūsų sutikimo.
choices-deletion = Kai atšaukiate sutikimą arba prieštaraujate, ši svetainė nurodo jūsų naršyklei ištrinti tuos to tikslo slapukus, kuriuos svetainė gali pasiekti.
choices-partitions = Slapukai, saugomi atskirai kiekvienai svetainei, į kurią įterpta ši svetainė, ištrinami tik toje svetainėje, kurioje atšaukiate sutikimą arba prieštaraujate.
choices-storage = Įrašai jūsų naršyklės saugykloje taip neištrinami. Juos galite ištrinti jūs, savo naršyklės nuostatose.
choices-storage-cleared = Kai atšaukiate sutikimą tikslui „{ $purpose }“ arba prieštaraujate, ši svetainė nurodo jūsų naršyklei ištrinti viską, kas jos saugykloje laikoma šiai svetainei, taip pat ir tai, kas būtina.
choices-elsewhere = Slapukai, kuriuos kitos bendrovės laiko savo svetainėse, šiai svetainei nepasiekiami. Juos galite ištrinti savo naršyklės nuostatose.
choices-link = Pasirinkti arba pakeisti pasirinkimus
choices-none = Šioje svetainėje nėra ką rinktis, nes joje nurodytas tik būtinas slapukų naudojimas.
choices-browser = Savo naršyklės nuostatose galite ištrinti arba blokuoti slapukus. Tada kai kurios svetainės dalys gali neveikti.
choices-browser-storage = Savo naršyklės nuostatose galite ištrinti arba blokuoti slapukus ir saugomus įrašus, kuriuos naršyklės dažnai vadina svetainių duomenimis. Tada kai kurios svetainės dalys gali neveikti.

gpc = Global Privacy Control
gpc-text = Jei jūsų naršyklė siunčia „Global Privacy Control“ signalą, ši svetainė tai laiko jūsų atsisakymu dėl čia nurodytų tikslų, nebent duodate jiems leidimą tuo metu, kai signalas siunčiamas.

responsible = Kas atsako
responsible-controller = Duomenų valdytojas
responsible-address = Pašto adresas
responsible-joint = Bendras duomenų valdytojas
responsible-privacy = Privatumo pranešimas
responsible-contact = Kontaktiniai duomenys
responsible-dpo = Duomenų apsaugos pareigūnas
responsible-updated = Politika paskutinį kartą atnaujinta

rights = Jūsų teisės
rights-text = Tiek, kiek įstatymas jums šias teises suteikia, galite prašyti leisti susipažinti su savo asmens duomenimis, juos ištaisyti, ištrinti, apriboti jų tvarkymą ar juos perkelti ir nesutikti, kad jie būtų naudojami.

complaint = Jūsų teisė pateikti skundą
complaint-text = Jei manote, kad jūsų asmens duomenys tvarkomi neteisėtai, turite teisę pateikti skundą duomenų apsaugos priežiūros institucijai, pavyzdžiui, tos vietos, kurioje gyvenate ar dirbate arba kurioje tai įvyko.
complaint-authority = Priežiūros institucija
