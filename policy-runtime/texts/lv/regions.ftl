### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Noteikumi pa reģioniem
rules-text = Tas, kuri noteikumi ir spēkā, ir atkarīgs no reģiona, no kura jūs apmeklējat šo vietni. Nepieciešamais ir ieslēgts visur un tabulā nav iekļauts.
rules-from = Šie ir turpmāk minēto noteikumi uz { $date }, piemēroti faktiem, ko norāda šī politika: { $jurisdictions }. Tie nav juridiska konsultācija.
rules-unsure = Jūsu reģions tiek noteikts pēc jūsu savienojuma. Tas var būt nepareizs, piemēram, lietojot VPN. Ja tas nav zināms vai ir zināms tikai daļēji, ir spēkā stingrākie no iespējamiem noteikumiem.
rules-travel = Atteikums, atsaukums vai iebildums ir spēkā visos reģionos. Jūsu reģions netiek saglabāts.
rules-record = Ja šī vietne glabā jūsu izvēles ierakstu, tajā ir nosaukti noteikumi, kas bija spēkā.
rules-region = Reģions
rules-others = Visi citi reģioni
rules-unknown = Nezināms reģions
rules-general = Vispārīgs noteikums
rules-keep = Piekrišana ir spēkā ne ilgāk kā
rules-wait = Pēc atteikuma jums netiek jautāts atkārtoti
rule-off = Izslēgts, nav iespējams atļaut
rule-ask = Izslēgts, līdz jūs piekrītat
rule-object = Ieslēgts, ja vien jūs neiebilstat
rule-inform = Ieslēgts ar šo informāciju; jūs varat iebilst
rule-of = { $purpose } – noteikums: { $jurisdiction }

## Where they come from.

sources = Šo noteikumu avoti
sources-text = No kurienes ir šie noteikumi, kā tas ir lasīts un uz kuru dienu. Avoti ir nosaukti angļu valodā.
sources-source = Avots
sources-grade = Kā tas ir lasīts
sources-day = Uz dienu
grade-primary = Pats teksts
grade-primary-old = Vecāka teksta versija
grade-secondary = Pārskats par tekstu
grade-unverified = Nav pārbaudīts, tāpēc piemēro stingrāko lasījumu

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Ir četri sīkdatņu veidi. Tas, vai tiek lūgta jūsu piekrišana, ir atkarīgs no veida un no jūsu reģiona.
kind-rule-region = Atkarīgs no jūsu reģiona.
consent-region = Atkarīgs no jūsu reģiona, sk. “{ $rules }”. Jūs jebkurā laikā varat atteikties vai iebilst un atsaukt piekrišanu.
loaded-region = Ja jūsu reģiona noteikumi prasa jūsu piekrišanu, tikai pēc tās; citur, ja vien jūs neiebilstat
basis-region = Ja tiek lūgta jūsu piekrišana, datu glabāšanai jūsu pārlūkprogrammā un to nolasīšanai tā tomēr ir vajadzīga.
measurement-fr = Francijā šie nolūki mēra auditoriju, jums nejautājot. Dati kalpo tikai šai vietnei, ir anonimizēti un netiek izmantoti, lai jums sekotu citur. Jūs jebkurā laikā varat iebilst: { $purposes }.
gpc-remembered = Ja šie nolūki ir ieslēgti nejautājot, šī vietne atceras atteikumu un ievēro to arī tad, ja signāla vēlāk nav.

## What is sent to others.

sent = Ko saņem citi
sent-text = Kādus datus saņem citi uzņēmumi un kādiem nolūkiem.
sent-recipient = Saņēmējs
sent-unlisted = Nav norādīts pa kategorijām
