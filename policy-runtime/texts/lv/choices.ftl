### Joslas un izvēles lapas nemainīgie teksti. Tie jautā, nevis mudina: abas atbildes ir nosauktas vienādi, un neviens teikums nevienu no tām nepadara labāku, drošāku vai ierastāku.

## Josla un saites uz izvēli.

banner = Piekrišana sīkdatnēm
banner-text = Šī vietne lūdz jūsu piekrišanu tālāk norādītajiem nolūkiem. Kamēr jūs to nedodat, šajos nolūkos nekas netiek saglabāts vai nolasīts. Jūs varat mainīt savu izvēli jebkurā laikā.
banner-changed = Daļa no tā, kam jūs piekritāt, ir mainījusies, tāpēc piekrišana tiek lūgta no jauna.
banner-expired = Jūsu iepriekšējā piekrišana ir beigusies, tāpēc tā tiek lūgta no jauna.
banner-controller = Par šo vietni atbild { $controller }.
accept-all = Pieņemt visu
refuse-all = Noraidīt visu
details = Izvēlēties atsevišķi
policy-link = Sīkdatņu politika
settings-link = Sīkdatņu iestatījumi

## Izvēles lapa.

settings = Sīkdatņu iestatījumi
settings-intro = Šeit jūs izlemjat par katru nolūku. Jūsu izvēle stājas spēkā nekavējoties, un jūs varat to mainīt jebkurā laikā.
necessary = Vienmēr ieslēgti
necessary-intro = Bez šiem nolūkiem vietne nevar darboties, tāpēc nav ko izvēlēties. Tie ir uzskaitīti sīkdatņu politikā.
asked = Kam tiek lūgta jūsu piekrišana
not-asked = Pret ko jūs varat iebilst
not-asked-intro = Šiem nolūkiem jūsu piekrišana netiek lūgta. Jūs varat pret tiem iebilst jebkurā laikā un bez maksas.
allow = Atļaut
refuse = Noraidīt
do-not-object = Neiebilst
object = Iebilst
save = Saglabāt manu izvēli
cookies-in-detail = Sīkāk par sīkdatnēm

## Nolūka stāvoklis.

state-necessary = Vienmēr ieslēgts
state-undecided = Izvēle vēl nav izdarīta, tāpēc izslēgts
state-given = Atļauts
state-refused = Noraidīts
state-withdrawn = Piekrišana atsaukta
state-expired = Jūsu piekrišana ir beigusies, tāpēc izslēgts
state-changed = Mainījies, kopš to atļāvāt, tāpēc izslēgts
state-not-asked = Ieslēgts, ja vien jūs neiebilstat
state-objected = Jūs iebildāt, tāpēc izslēgts
state-not-objected = Ieslēgts, jūs neiebildāt

since = Sākums: { $date }
until = Beigas: { $date }; pēc tam piekrišana tiks lūgta no jauna

## Kas mainījies, kopš dota piekrišana.

change-lifetime = Tagad kaut kas tiek glabāts ilgāk, nekā jūs piekritāt.
change-purpose = Tagad tiek izmantotas citas sīkdatnes vai datus saņem citi saņēmēji.

## Global Privacy Control, pārlūkprogrammas sūtīts signāls.

signal-honoured = Jūsu pārlūkprogramma sūta signālu Global Privacy Control. Šī vietne to ievēro, tāpēc šis nolūks ir izslēgts.
signal-offer = Jūs to tomēr varat šeit atļaut.
signal-overridden = Jūs atļāvāt šo nolūku, kamēr jūsu pārlūkprogramma sūtīja signālu Global Privacy Control. Noteicošā ir šeit izdarītā izvēle.
signal-overrode = Jūs atļāvāt šo nolūku, pirms jūsu pārlūkprogramma nosūtīja signālu Global Privacy Control. Noteicošais ir signāls, tāpēc šis nolūks ir izslēgts, ja vien jūs to šeit neapstiprināt.

## Piekrišanas pierādījums.

record = Jūsu ieraksta numurs
record-text = Norādiet to, ja jums ir jautājums par savu piekrišanu vai vēlaties, lai jūsu ierakstu parāda vai dzēš.

## Kas tiek paziņots pēc izvēles.

saved = Jūsu izvēle ir saglabāta.
not-recorded = Jūsu piekrišanu neizdevās reģistrēt, tāpēc nekas nav atļauts. Tas, ko jūs noraidījāt, ir noraidīts.
not-recorded-prefetch = Jūsu pārlūkprogramma šo lapu ielādēja pirms jūsu apmeklējuma, tāpēc izvēle nav reģistrēta.
try-again = Lūdzu, mēģiniet vēlreiz. Var palīdzēt, ja nogaidāt: { $duration }.
no-choice = Veidlapā nebija izvēles, tāpēc nekas nav mainīts. Izdariet izvēli vismaz par vienu nolūku un saglabājiet.
foreign-form = Šī veidlapa nav nosūtīta no šīs vietnes lapas, tāpēc nekas nav mainīts. Atveriet sīkdatņu iestatījumus šeit un izdariet izvēli no jauna.
back = Atpakaļ uz iepriekšējo vietu

## Kas tiek rādīts apmeklētāja neatļauta satura vietā.

placeholder = Saturs, sniedzējs: { $provider }
placeholder-text = Tas tiek ielādēts tikai tad, ja jūs atļaujat nolūku “{ $purpose }”. Tad jūsu pārlūkprogramma savienojas ar pakalpojuma sniedzēju: { $provider }.
placeholder-link = Atļaut sīkdatņu iestatījumos

## Atbilde uz pieprasījumu, kam vajadzīga piekrišana.

refused = Nepieciešama jūsu piekrišana
refused-text = Tas darbojas tikai tad, ja jūs atļaujat nolūku “{ $purpose }”.
