### Joslas un apmeklētāja izvēļu lapas nemainīgie teksti. Tie jautā, bet nemudina: abas atbildes ir nosauktas vienādi,
### un neviens teikums kādu no tām neparāda kā labāku, drošāku vai ierastāku.

## Josla un saites uz izvēlēm.

banner = Piekrišana sīkdatnēm
banner-text = Šī vietne lūdz jūsu piekrišanu turpmāk norādītajiem nolūkiem. Kamēr jūs to nedodat, šajos nolūkos nekas netiek glabāts un netiek nolasīts. Savu izvēli varat mainīt jebkurā laikā.
banner-changed = Kaut kas no tā, kam jūs piekritāt, ir mainījies, tāpēc jums jautā vēlreiz.
banner-expired = Jūsu iepriekšējā piekrišana ir beigusies, tāpēc jums jautā vēlreiz.
banner-controller = Par šo vietni atbild { $controller }.
accept-all = Pieņemt visu
refuse-all = Noraidīt visu
details = Izvēlēties atsevišķi
policy-link = Sīkdatņu politika
settings-link = Sīkdatņu iestatījumi

## Izvēļu lapa.

settings = Sīkdatņu iestatījumi
settings-intro = Šeit jūs lemjat par katru nolūku. Jūsu izvēle stājas spēkā uzreiz, un jūs to varat mainīt jebkurā laikā.
necessary = Vienmēr ieslēgti
necessary-intro = Bez šiem nolūkiem vietne nevar darboties, tāpēc nav nekā, ko izvēlēties. Tie ir norādīti sīkdatņu politikā.
asked = Par ko jums jautā
not-asked = Pret ko jūs varat iebilst
not-asked-intro = Šiem nolūkiem jūsu piekrišana netiek lūgta. Pret tiem jūs varat iebilst jebkurā laikā un bez maksas.
allow = Atļaut
refuse = Noraidīt
do-not-object = Neiebilst
object = Iebilst
save = Saglabāt manas izvēles
cookies-in-detail = Sīkāk par sīkdatnēm

## Nolūka stāvoklis.

state-necessary = Vienmēr ieslēgts
state-undecided = Vēl nav izvēlēts, tāpēc ir izslēgts
state-given = Atļauts
state-refused = Noraidīts
state-withdrawn = Piekrišana atsaukta
state-expired = Jūsu piekrišana ir beigusies, tāpēc ir izslēgts
state-changed = Mainījies, kopš to atļāvāt, tāpēc ir izslēgts
state-not-asked = Ieslēgts, ja vien jūs neiebilstat
state-objected = Jūs iebildāt, tāpēc ir izslēgts
state-not-objected = Ieslēgts, jūs neiebildāt

since = Kopš: { $date }
until = Līdz: { $date }, pēc tam jums jautās vēlreiz

## Kas mainījies, kopš dota piekrišana.

change-lifetime = Tagad kaut kas tiek glabāts ilgāk, nekā jūs piekritāt.
change-purpose = Tagad tiek izmantotas citas sīkdatnes vai datus saņem citi.

## Global Privacy Control, signāls, ko sūta pārlūkprogramma.

signal-honoured = Jūsu pārlūkprogramma sūta Global Privacy Control signālu. Šī vietne to ievēro, tāpēc šis nolūks ir izslēgts.
signal-offer = Jūs to šeit tomēr varat atļaut.
signal-overridden = Jūs atļāvāt šo nolūku laikā, kad jūsu pārlūkprogramma sūtīja Global Privacy Control signālu. Noteicošā ir jūsu šeit izdarītā izvēle.
signal-overrode = Jūs atļāvāt šo nolūku, pirms jūsu pārlūkprogramma sūtīja Global Privacy Control signālu. Noteicošais ir signāls, tāpēc nolūks ir izslēgts, ja vien jūs to šeit neapstiprināt.

## Piekrišanas pierādījums.

record = Jūsu ieraksta numurs
record-text = Norādiet to, ja jums ir jautājums par savu piekrišanu vai ja vēlaties, lai jūsu ierakstu jums parāda vai izdzēš.

## Kas tiek teikts pēc izvēles.

saved = Jūsu izvēles ir saglabātas.
not-kept = Jūsu pārlūkprogramma nesaglabāja jūsu izvēles. Atļaujiet šīs vietnes sīkdatnes pārlūkprogrammas iestatījumos un pēc tam izvēlieties vēlreiz.
not-recorded = Jūsu piekrišanu neizdevās reģistrēt, tāpēc nekas nav atļauts. Tas, ko noraidījāt, ir noraidīts.
not-recorded-superseded = Pa šo laiku noraidījāt, iespējams, citā cilnē, tāpēc nekas nav atļauts. Tas, ko noraidījāt, ir noraidīts.
nothing-recorded = Jūsu izvēles neizdevās reģistrēt, tāpēc nekas netika mainīts.
not-shown = Tas, ko atļāvāt, jums netika parādīts tāds, kāds tas ir tagad, tāpēc tas nav atļauts. Tas, ko noraidījāt, ir noraidīts. Lūdzu, izvēlieties vēlreiz.
not-confirmed = Jūs atļāvāt to, no kā jūs vai jūsu pārlūkprogramma esat atteikušies; tas paliek izslēgts, ja vien jūs to neapstiprināt. Tas, ko noraidījāt, ir noraidīts.
not-recorded-prefetch = Jūsu pārlūkprogramma ielādēja šo lapu pirms jūsu apmeklējuma, tāpēc neviena izvēle netika reģistrēta.
try-again = Lūdzu, mēģiniet vēlreiz. Var palīdzēt, ja nogaidīsiet: { $duration }.
no-choice = Veidlapā nebija nevienas izvēles, tāpēc nekas netika mainīts. Izdariet izvēli vismaz par vienu nolūku un pēc tam saglabājiet.
foreign-form = Šī veidlapa netika nosūtīta no šīs vietnes lapas, tāpēc nekas netika mainīts. Atveriet sīkdatņu iestatījumus šeit un izvēlieties vēlreiz.
form-of-another-policy = Šī veidlapa pieder pie citas sīkdatņu politikas, tāpēc nekas netika mainīts. Atveriet sīkdatņu iestatījumus šeit un izvēlieties vēlreiz.
back = Atgriezties turpat, kur bijāt

## Kas redzams tā satura vietā, kuru apmeklētājs nav atļāvis.

placeholder = Sniedzēja { $provider } saturs
placeholder-text = Tas tiek ielādēts tikai tad, ja jūs atļaujat nolūku “{ $purpose }”. Jūsu pārlūkprogramma tad savienojas ar sniedzēju { $provider }.
placeholder-link = Atļaut sīkdatņu iestatījumos
placeholder-allow = Atļaut nolūku “{ $purpose }”
placeholder-once = Ielādēt tikai šoreiz

## Atbilde uz pieprasījumu, kuram vajadzīga piekrišana.

refused = Nepieciešama jūsu piekrišana
refused-text = Tas darbojas tikai tad, ja jūs atļaujat nolūku “{ $purpose }”.
