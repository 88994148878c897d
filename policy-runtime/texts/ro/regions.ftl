### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Reguli pe regiuni
rules-text = Regulile aplicabile depind de regiunea din care vizitați acest site. Ceea ce este necesar este activ peste tot și nu figurează în tabel.
rules-from = Acestea sunt regulile următoare la data de { $date }, aplicate faptelor pe care le declară această politică: { $jurisdictions }. Ele nu constituie consultanță juridică.
rules-unsure = Regiunea dumneavoastră este dedusă din conexiune. Poate fi greșită, de exemplu cu un VPN. Dacă este necunoscută sau cunoscută doar în parte, se aplică cele mai stricte dintre regulile posibile.
rules-travel = Un refuz, o retragere sau o opoziție este valabilă în toate regiunile. Regiunea dumneavoastră nu este stocată.
rules-record = Dacă acest site păstrează o înregistrare a alegerii dumneavoastră, ea numește regulile care s-au aplicat.
rules-region = Regiune
rules-others = Toate celelalte regiuni
rules-unknown = Regiune necunoscută
rules-general = Regulă generală
rules-keep = Un consimțământ este valabil cel mult
rules-wait = După un refuz, nu sunteți întrebat din nou timp de
rule-off = Inactiv, nu poate fi permis
rule-ask = Inactiv până când vă dați consimțământul
rule-object = Activ, cu excepția cazului în care vă opuneți
rule-inform = Activ, cu această informare; vă puteți opune
rule-of = { $purpose } – regulă: { $jurisdiction }

## Where they come from.

sources = Sursele acestor reguli
sources-text = De unde provin aceste reguli, cum a fost citit acest lucru și la ce dată. Sursele sunt numite în engleză.
sources-source = Sursă
sources-grade = Cum a fost citită
sources-day = La data de
grade-primary = Textul însuși
grade-primary-old = O versiune mai veche a textului
grade-secondary = O relatare despre text
grade-unverified = Neverificat, deci se aplică interpretarea mai strictă

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Există patru tipuri de cookie-uri. De tip și de regiunea dumneavoastră depinde dacă vi se cere consimțământul.
kind-rule-region = Depinde de regiunea dumneavoastră.
consent-region = Depinde de regiunea dumneavoastră, a se vedea „{ $rules }”. Puteți refuza sau vă puteți opune și puteți retrage un consimțământ în orice moment.
loaded-region = Unde regulile regiunii dumneavoastră cer consimțământul, numai după ce l-ați dat; în rest, cu excepția cazului în care vă opuneți
basis-region = Unde vi se cere consimțământul, stocarea și citirea în browserul dumneavoastră îl necesită totuși.
measurement-fr = În Franța, aceste scopuri măsoară audiența fără să vă întrebe. Datele servesc doar acestui site, sunt anonimizate și nu sunt folosite pentru a vă urmări în altă parte. Vă puteți opune în orice moment: { $purposes }.
gpc-remembered = Unde aceste scopuri sunt active fără întrebare, acest site reține refuzul și îl respectă chiar dacă semnalul lipsește ulterior.

## What is sent to others.

sent = Ce primesc alții
sent-text = Ce date primesc alte companii și în ce scopuri.
sent-recipient = Destinatar
sent-unlisted = Neindicat pe categorii
