### Nekintami politikos puslapio tekstai. Pranešimų ir jų argumentų sąrašas pateiktas angliškoje versijoje.

title = Slapukų politika

## Kodėl naudojami slapukai.

why = Kodėl ši svetainė naudoja slapukus
why-intro = Ši svetainė naudoja slapukus:
why-necessary = kad svetainė veiktų
why-statistical = žiniatinklio analitikai, siekiant sužinoti, kaip svetainė naudojama
why-internal = savo funkcijoms ir tikslams, kurie peržengia būtinybės ribas
why-third-party = paslaugoms, kurias teikia kitos įmonės
why-none = Šioje politikoje nenurodytas joks tikslas, kuriuo ši svetainė naudotų slapukus.

## Kas yra slapukas.

what = Kas yra slapukas
what-is = Slapukas – tai nedidelis duomenų kiekis, turintis pavadinimą. Svetainė perduoda jį jūsų naršyklei, o ši tam tikrą laiką jį saugo ir siunčia atgal su vėlesnėmis užklausomis tai svetainei.
what-for = Paprastai svetainės slapukus naudoja, pavyzdžiui, tam, kad žmonės liktų prisijungę, būtų saugomas prekių krepšelis, rengiama statistika arba rodoma reklama. Kam juos naudoja ši svetainė, nurodyta toliau.
what-storage = Jūsų naršyklė turi ir saugyklą, kurioje svetainės puslapiai gali laikyti pavadinimą turinčius duomenis. Kitaip nei slapukai, šie įrašai nesiunčiami kartu su užklausomis. Tai, kas šiame puslapyje sakoma apie rūšis ir sutikimą, taikoma ir jiems.
what-embeds = Puslapiuose taip pat gali būti kitų įmonių turinio, pavyzdžiui, vaizdo įrašų, formų ar scenarijų. Kad jį įkeltų, jūsų naršyklė prisijungia prie tų įmonių serverių. Tada šios įmonės mato jūsų ryšio (IP) adresą ir gali naudoti savo slapukus.

## Slapukų rūšys ir kiekvienos rūšies taisyklė.

kinds = Slapukų rūšys
kinds-intro = Yra keturios slapukų rūšys. Nuo rūšies priklauso, ar prašoma jūsų sutikimo.
kinds-kind = Rūšis
kinds-what = Aprašymas
kinds-rule = Sutikimas
kinds-used = Ar naudojami šioje svetainėje
used-yes = Taip
used-no = Ne

kind-necessary = Būtinieji
kind-necessary-what = Jie išlaiko informaciją tarp dviejų to paties įrenginio apsilankymų toje pačioje svetainėje: prisijungimą, krepšelį, sąsajos nuostatas.
kind-necessary-rule = Neprašoma.

kind-statistical = Statistiniai
kind-statistical-what = Jie seka lankytojų veiksmus statistikos tikslais.
kind-statistical-rule = Prašoma, išskyrus atvejus, kai duomenys nuasmeninti taip, kad pagal juos neįmanoma nustatyti asmens, o taikomos taisyklės sutikimo nereikalauja. Kai sutikimo neprašoma, galite prieštarauti.

kind-internal = Vidiniai (pirmosios šalies)
kind-internal-what = Lankoma svetainė juos įrašo tikslais, kurie peržengia būtinybės ribas: asmens duomenys, elgesys, reklama.
kind-internal-rule = Prašoma.

kind-third-party = Trečiosios šalies
kind-third-party-what = Juos įrašo kita svetainė arba jie įrašomi kitai svetainei; dažnai tai reklamos agentūra, kuri tada mato, kas aplankyta.
kind-third-party-rule = Prašoma.

## Šios svetainės slapukai pagal tikslus.

used = Slapukai, naudojami svetainėje { $site }
used-intro = Tai tikslai, kuriais naudojami slapukai, ir kiekvieno tikslo slapukai.
used-intro-more = Tai tikslai, kuriais naudojami slapukai, ir kiekvieno tikslo slapukai, taip pat tai, kas tuo tikslu dar įrašoma jūsų naršyklėje arba įkeliama iš kitų serverių.
used-none = Šioje politikoje nenurodyta nei tikslų, nei slapukų.
purpose-kind = Rūšis
purpose-consent = Sutikimas
purpose-use = Duomenų naudojimas
purpose-data-kept = Surinktų duomenų saugojimo trukmė
purpose-recipients = Kiti duomenų gavėjai
purpose-cookies = Slapukai
purpose-storage = Jūsų naršyklės saugykla
purpose-embeds = Įterptasis turinys
purpose-no-cookies = Šioje politikoje šiam tikslui nenurodyta jokių slapukų.

consent-asked = Prašoma iš anksto. Galite sutikimo neduoti, o duotą sutikimą bet kada atšaukti.
consent-necessary = Neprašoma, nes tai būtina.
consent-anonymised = Neprašoma, nes duomenys nuasmeninti taip, kad pagal juos neįmanoma nustatyti asmens. Bet kada galite prieštarauti.
consent-not-asked = Neprašoma. Bet kada galite prieštarauti.

## Ką apie tikslo duomenis nurodo politika.

use-anonymised = Duomenys nuasmeninti taip, kad pagal juos neįmanoma nustatyti asmens.
use-own = Duomenys naudojami tik duomenų valdytojo reikmėms: { $controller }.
use-no-cross-site = Duomenys nenaudojami jums sekti kitose svetainėse ar programėlėse.

column-provider = Paslaugos teikėjas
column-location = Funkcija ir vieta
column-cookie = Slapukas
column-entry = Įrašas
column-purpose = Tikslas
column-lifetime = Galiojimo trukmė (ne ilgiau kaip)
column-kept = Saugojimo trukmė
column-readers = Kas dar jį skaito
column-hosts = Prie ko prisijungia jūsų naršyklė
column-loaded = Įkėlimas

opt-out = Atsisakyti pas šį paslaugos teikėją
provider-privacy = Šio paslaugos teikėjo privatumo pranešimas
role-processor = veikia duomenų valdytojo vardu: { $controller }
role-controller = pats sprendžia, kaip naudoti duomenis

set-by-middleware = Įrašo kitas šios svetainės serverio komponentas
set-by-proxy = Įrašo priešais šią svetainę esantis serveris
set-by-scripts = Įrašo šios svetainės scenarijai jūsų naršyklėje
set-by-embed = Įrašo šio paslaugos teikėjo turinys šios svetainės puslapiuose

because-transmission = Pranešimo perdavimas
because-authentication = Prisijungimo išlaikymas
because-remember-me = Pakartotinis prisijungimas, jei to prašėte
because-csrf = Formų apsauga nuo klastojimo
because-security = Paslaugos saugumas
because-user-input = Jūsų įvestų duomenų išsaugojimas
because-basket = Prekių krepšelis
because-payment = Jūsų pradėtas mokėjimas
because-load-balancing = Užklausų paskirstymas serveriams
because-media-player = Medijos atkūrimas jūsų prašymu
because-interface = Sąsajos nuostatos
because-paywall = Nemokamų straipsnių skaičiavimas

location-all = Visi puslapiai
location-below = Puslapiai, esantys po { $path }
location-embed = Įterptasis turinys, teikėjas: { $provider }
location-subdomains = Siunčiamas ir padomeniams
location-partitioned = Laikomas atskirai kiekvienai svetainei, kurioje įterpta ši svetainė
location-stored-on = Laikomas svetainėje { $site }, o ne šioje svetainėje, kuri negali jo nei įrašyti, nei ištrinti
location-stores-on = Savo slapukus laiko svetainėje { $site }, kur ši svetainė jų ištrinti negali

name-end = Pavadinimo pabaiga kinta
name-parts = Tai, ką pavadinime žymi …, kinta

hosts-star = * žymi bet kurį padomenį
loaded-consent = Tik davus sutikimą
loaded-objection = Nebent paprieštarausite
loaded-necessary = Neklausiant, nes tai būtina

readers-none = Jokia trečioji šalis
readers-scripts = Jį gali skaityti svetainės puslapiuose esantys scenarijai

## Kiek laiko galioja slapukas.

lifetime-sliding = { $duration } po jūsų paskutinio apsilankymo
lifetime-session = Iki naršyklės seanso pabaigos
lifetime-restored = Naršyklės gali atkurti seansą, o kartu ir slapuką
lifetime-refusal = { $duration }, jei atsisakote
lifetime-capped = Naršyklės šią trukmę gali sutrumpinti; sutrumpinta trukmė: { $duration }

kept-local = Kol bus ištrintas
kept-local-note = Savo galiojimo pabaigos neturi
kept-session = Kol bus uždarytas skirtukas
kept-session-note = Naršyklės gali atkurti skirtuką, o kartu ir įrašą

## Kas nebenaudojama.

retired = Nebenaudojami slapukai
retired-text = Šiuos slapukus ši svetainė naudojo anksčiau. Ji jų nebeįrašo, o kai jūsų naršyklė kurį nors iš jų dar atsiunčia, svetainė nurodo naršyklei jį ištrinti.

## Lankytojo pasirinkimai ir teisės.

choices = Jūsų pasirinkimai
choices-consent = Kiekvienam tikslui, kuriam prašoma sutikimo, galite jį duoti arba jo neduoti, o duotą sutikimą bet kada atšaukti taip pat lengvai, kaip jį davėte. Atšaukimas nedaro poveikio iki tol atliktų veiksmų teisėtumui.
choices-objection = Bet kada galite prieštarauti tikslams, kurie nėra būtini ir kuriems jūsų sutikimo neprašoma.
choices-deletion = Kai atšaukiate sutikimą arba prieštaraujate, ši svetainė nurodo jūsų naršyklei ištrinti tuos to tikslo slapukus, kuriuos svetainė gali pasiekti.
choices-partitions = Slapukai, kurie laikomi atskirai kiekvienai svetainei, kurioje įterpta ši svetainė, ištrinami tik toje svetainėje, kurioje atšaukiate sutikimą arba prieštaraujate.
choices-storage = Jūsų naršyklės saugykloje esantys įrašai taip neištrinami. Juos galite ištrinti savo naršyklės nuostatose.
choices-elsewhere = Slapukų, kuriuos kitos įmonės laiko savo svetainėse, ši svetainė pasiekti negali. Juos galite ištrinti savo naršyklės nuostatose.
choices-link = Pasirinkti arba pakeisti pasirinkimus
choices-none = Šioje svetainėje nėra ką rinktis, nes joje nurodyti tik būtini slapukų naudojimo atvejai.
choices-browser = Savo naršyklės nuostatose galite ištrinti arba užblokuoti slapukus. Tada kai kurios svetainės dalys gali neveikti.
choices-browser-storage = Savo naršyklės nuostatose galite ištrinti arba užblokuoti slapukus ir laikomus įrašus, kuriuos naršyklės dažnai vadina svetainių duomenimis. Tada kai kurios svetainės dalys gali neveikti.

gpc = Global Privacy Control
gpc-text = Jei jūsų naršyklė siunčia signalą „Global Privacy Control“, ši svetainė jį laiko jūsų atsisakymu dėl čia nurodytų tikslų, nebent duodate jiems leidimą tuo metu, kai signalas siunčiamas.

responsible = Kas yra atsakingas
responsible-controller = Duomenų valdytojas
responsible-privacy = Privatumo pranešimas
responsible-contact = Kontaktiniai duomenys
responsible-updated = Politika paskutinį kartą atnaujinta

complaint = Jūsų teisė pateikti skundą
complaint-text = Jei manote, kad jūsų asmens duomenys tvarkomi neteisėtai, turite teisę pateikti skundą duomenų apsaugos priežiūros institucijai, pavyzdžiui, tos vietos, kurioje gyvenate ar dirbate arba kurioje tai įvyko.
complaint-authority = Priežiūros institucija
