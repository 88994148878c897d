### Stalna besedila pasice in strani z izbirami (gl. angleško različico). Sprašujejo in ne nagovarjajo: oba odgovora sta poimenovana enako
### in noben stavek enega od njiju ne prikazuje kot boljšega, varnejšega ali običajnejšega.

## Pasica in povezave do izbir.

banner = Privolitev v piškotke
banner-text = To spletno mesto vas prosi za privolitev v spodaj navedene namene. Dokler je ne date, se zanje nič ne shrani in nič ne prebere. Svojo izbiro lahko kadar koli spremenite.
banner-changed = Nekaj tega, v kar ste privolili, se je spremenilo, zato vas spletno mesto sprašuje znova.
banner-expired = Vaša prejšnja privolitev je prenehala veljati, zato vas spletno mesto sprašuje znova.
banner-controller = Za to spletno mesto odgovarja: { $controller }.
accept-all = Sprejmi vse
refuse-all = Zavrni vse
details = Izberi posamezno
policy-link = Politika piškotkov
settings-link = Nastavitve piškotkov

## Stran z izbirami.

settings = Nastavitve piškotkov
settings-intro = Tu odločate o vsakem namenu posebej. Vaša izbira velja takoj in jo lahko kadar koli spremenite.
necessary = Vedno aktivni
necessary-intro = Brez teh namenov spletno mesto ne more delovati, zato ni ničesar za izbiro. Navedeni so v politiki piškotkov.
asked = Kaj vas spletno mesto sprašuje
not-asked = Čemu lahko ugovarjate
not-asked-intro = Za te namene spletno mesto ne zaprosi za vašo privolitev. Ugovarjate jim lahko kadar koli in brezplačno.
allow = Dovolim
refuse = Zavrnem
do-not-object = Ne ugovarjam
object = Ugovarjam
save = Shrani moje izbire
cookies-in-detail = Piškotki podrobno

## Stanje namena.

state-necessary = Vedno aktiven
state-undecided = Še brez izbire, zato neaktiven
state-given = Dovoljen
state-refused = Zavrnjen
state-withdrawn = Privolitev preklicana
state-expired = Vaša privolitev je prenehala veljati, zato neaktiven
state-changed = Spremenjen, odkar ste ga dovolili, zato neaktiven
state-not-asked = Aktiven, razen če ugovarjate
state-objected = Ugovarjali ste, zato neaktiven
state-not-objected = Aktiven, niste ugovarjali

since = Od: { $date }
until = Do: { $date }, nato vas bo spletno mesto vprašalo znova

## Kaj se je spremenilo po privolitvi.

change-lifetime = Neki čas hrambe je zdaj daljši od tistega, v katerega ste privolili.
change-purpose = Zdaj se uporabljajo drugi piškotki ali pa podatke prejemajo drugi.

## Global Privacy Control, signal, ki ga pošilja brskalnik.

signal-honoured = Vaš brskalnik pošilja signal Global Privacy Control. To spletno mesto ga upošteva, zato je ta namen neaktiven.
signal-offer = Kljub temu lahko ta namen tu dovolite.
signal-overridden = Ta namen ste dovolili, ko je vaš brskalnik pošiljal signal Global Privacy Control. Velja vaša izbira na tem mestu.
signal-overrode = Ta namen ste dovolili, preden je vaš brskalnik poslal signal Global Privacy Control. Velja signal, zato je ta namen neaktiven, razen če svoje dovoljenje tu potrdite.

## Dokazilo o privolitvi.

record = Številka vašega zapisa
record-text = Navedite jo, če imate vprašanje o svoji privolitvi ali če želite vpogled v svoj zapis ali njegov izbris.

## Kar se pove po izbiri.

saved = Vaše izbire so shranjene.
not-kept = Vaš brskalnik ni ohranil vaših izbir. V nastavitvah brskalnika dovolite piškotke tega spletnega mesta in nato izberite znova.
not-recorded = Vaše privolitve ni bilo mogoče zabeležiti, zato ni bilo dovoljeno nič. Kar ste zavrnili, je zavrnjeno.
not-recorded-superseded = Medtem ste zavrnili, morda v drugem zavihku, zato ni bilo dovoljeno nič. Kar ste zavrnili, je zavrnjeno.
nothing-recorded = Vaših izbir ni bilo mogoče zabeležiti, zato se ni nič spremenilo.
not-shown = To, kar ste dovolili, vam ni bilo prikazano tako, kot je zdaj, zato ni bilo dovoljeno. Kar ste zavrnili, je zavrnjeno. Izberite znova.
not-confirmed = Dovolili ste nekaj, kar ste vi ali vaš brskalnik zavrnili; ostane neaktivno, razen če to potrdite. Kar ste zavrnili, je zavrnjeno.
not-recorded-prefetch = Vaš brskalnik je to stran naložil še pred vašim obiskom, zato ni bila zabeležena nobena izbira.
try-again = Poskusite znova. Morda pomaga, če počakate: { $duration }.
no-choice = Obrazec ni vseboval nobene izbire, zato se ni nič spremenilo. Izberite za vsaj en namen in nato shranite.
foreign-form = Ta obrazec ni bil poslan z ene od strani tega spletnega mesta, zato se ni nič spremenilo. Odprite nastavitve piškotkov tukaj in izberite znova.
form-of-another-policy = Ta obrazec pripada drugi politiki piškotkov, zato se ni nič spremenilo. Odprite nastavitve piškotkov tukaj in izberite znova.
back = Nazaj tja, kjer ste bili

## Kar se prikaže namesto vsebine, ki ni dovoljena.

placeholder = Vsebina ponudnika { $provider }
placeholder-text = Naloži se samo, če dovolite »{ $purpose }«. Vaš brskalnik se tedaj poveže s ponudnikom { $provider }.
placeholder-link = Dovoli v nastavitvah piškotkov
placeholder-allow = Dovoli »{ $purpose }«
placeholder-once = Naloži samo tokrat

## Odgovor na zahtevo, za katero je potrebna privolitev.

refused = Potrebna je vaša privolitev
refused-text = To deluje samo, če dovolite »{ $purpose }«.
