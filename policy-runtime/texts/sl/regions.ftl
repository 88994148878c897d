### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Pravila po regijah
rules-text = Katera pravila veljajo, je odvisno od regije, iz katere obiskujete to spletno mesto. Kar je nujno, je vklopljeno povsod in ni v tabeli.
rules-from = To so pravila naslednjih na dan { $date }, uporabljena za dejstva, ki jih navaja ta politika: { $jurisdictions }. Niso pravni nasvet.
rules-unsure = Vaša regija je izpeljana iz vaše povezave. Lahko je napačna, na primer pri uporabi VPN. Če je neznana ali le delno znana, veljajo najstrožja od možnih pravil.
rules-travel = Zavrnitev, preklic ali ugovor velja v vseh regijah. Vaša regija se ne shrani.
rules-record = Če to spletno mesto hrani zapis vaše izbire, so v njem navedena pravila, ki so veljala.
rules-region = Regija
rules-others = Vse druge regije
rules-unknown = Neznana regija
rules-general = Splošno pravilo
rules-keep = Privolitev velja največ
rules-wait = Po zavrnitvi vas znova ne zaprosimo še
rule-off = Izklopljeno, ni mogoče dovoliti
rule-ask = Izklopljeno, dokler ne privolite
rule-object = Vklopljeno, razen če ugovarjate
rule-inform = Vklopljeno, s to informacijo; lahko ugovarjate
rule-of = { $purpose } – pravilo: { $jurisdiction }

## Where they come from.

sources = Viri teh pravil
sources-text = Od kod so ta pravila, kako je bilo to prebrano in na kateri dan. Viri so navedeni v angleščini.
sources-source = Vir
sources-grade = Kako je bil prebran
sources-day = Na dan
grade-primary = Samo besedilo
grade-primary-old = Starejša različica besedila
grade-secondary = Poročilo o besedilu
grade-unverified = Ni preverjeno, zato velja strožja razlaga

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Obstajajo štiri vrste piškotkov. Od vrste in od vaše regije je odvisno, ali spletno mesto zaprosi za vašo privolitev.
kind-rule-region = Odvisno od vaše regije.
consent-region = Odvisno od vaše regije, glejte »{ $rules }«. Kadar koli lahko zavrnete ali ugovarjate in prekličete privolitev.
loaded-region = Kjer pravila vaše regije zahtevajo privolitev, šele po njej; drugje, razen če ugovarjate
basis-region = Kjer spletno mesto zaprosi za vašo privolitev, je ta za shranjevanje in branje v vašem brskalniku vseeno potrebna.
measurement-fr = V Franciji ti nameni merijo obiskanost, ne da bi vas vprašali. Podatki služijo samo temu spletnemu mestu, so anonimizirani in se ne uporabljajo za sledenje drugje. Ugovarjate lahko kadar koli: { $purposes }.
gpc-remembered = Kjer so ti nameni vklopljeni brez vprašanja, si to spletno mesto zavrnitev zapomni in jo upošteva, tudi če signala pozneje ni.

## What is sent to others.

sent = Kaj prejmejo drugi
sent-text = Katere podatke prejmejo druga podjetja in za katere namene.
sent-recipient = Prejemnik
sent-unlisted = Ni navedeno po vrstah
