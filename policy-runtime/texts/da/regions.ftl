### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Regler efter region
rules-text = Hvilke regler der gælder, afhænger af den region, du besøger dette website fra. Det nødvendige er slået til overalt og står ikke i tabellen.
rules-from = Dette er følgende regler pr. { $date }, anvendt på de oplysninger, som denne politik angiver: { $jurisdictions }. De er ikke juridisk rådgivning.
rules-unsure = Din region udledes af din forbindelse. Den kan være forkert, for eksempel med en VPN. Hvis den er ukendt eller kun delvist kendt, gælder de strengeste af de mulige regler.
rules-travel = En afvisning, en tilbagetrækning eller en indsigelse gælder i alle regioner. Din region gemmes ikke.
rules-record = Hvis dette website opbevarer en registrering af dit valg, nævner den de regler, der gjaldt.
rules-region = Region
rules-others = Alle andre regioner
rules-unknown = Ukendt region
rules-general = Generel regel
rules-keep = Et samtykke gælder højst
rules-wait = Efter en afvisning bliver du ikke spurgt igen i
rule-off = Slået fra, kan ikke tillades
rule-ask = Slået fra, indtil du giver samtykke
rule-object = Slået til, medmindre du gør indsigelse
rule-inform = Slået til, med denne oplysning; du kan gøre indsigelse
rule-of = { $purpose } – regel: { $jurisdiction }

## Where they come from.

sources = Kilder til disse regler
sources-text = Hvor disse regler kommer fra, hvordan det er læst, og pr. hvilken dag. Kilderne er angivet på engelsk.
sources-source = Kilde
sources-grade = Hvordan den er læst
sources-day = Pr.
grade-primary = Selve teksten
grade-primary-old = En ældre udgave af teksten
grade-secondary = En beretning om teksten
grade-unverified = Ikke efterprøvet, så den strengere læsning anvendes

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Der er fire typer cookies. Det afhænger af typen og af din region, om du bliver bedt om samtykke.
kind-rule-region = Afhænger af din region.
consent-region = Afhænger af din region, se »{ $rules }«. Du kan til enhver tid afvise eller gøre indsigelse og trække et samtykke tilbage.
loaded-region = Hvor reglerne i din region kræver dit samtykke, først når du har givet det; ellers medmindre du gør indsigelse
basis-region = Hvor du bliver bedt om samtykke, kræver lagring og læsning i din browser det alligevel.
measurement-fr = I Frankrig måler disse formål publikum uden at spørge dig. Oplysningerne tjener kun dette website, er anonymiseret og bruges ikke til at følge dig andre steder. Du kan til enhver tid gøre indsigelse: { $purposes }.
gpc-remembered = Hvor disse formål er slået til uden spørgsmål, husker dette website afvisningen og holder sig til den, også når signalet senere mangler.

## What is sent to others.

sent = Hvad andre modtager
sent-text = Hvilke oplysninger andre virksomheder modtager, og til hvilke formål.
sent-recipient = Modtager
sent-unlisted = Ikke angivet efter kategori
