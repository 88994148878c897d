### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Regler etter region
rules-text = Hvilke regler som gjelder, avhenger av regionen du besøker nettstedet fra. Det nødvendige er slått på overalt og står ikke i tabellen.
rules-from = Dette er følgende regler per { $date }, anvendt på opplysningene som denne erklæringen angir: { $jurisdictions }. De er ikke juridisk rådgivning.
rules-unsure = Regionen din utledes av tilkoblingen din. Den kan være feil, for eksempel med en VPN. Hvis den er ukjent eller bare delvis kjent, gjelder de strengeste av de mulige reglene.
rules-travel = En avvisning, en tilbaketrekking eller en protest gjelder i alle regioner. Regionen din lagres ikke.
rules-record = Hvis nettstedet oppbevarer en registrering av valget ditt, nevner den reglene som gjaldt.
rules-region = Region
rules-others = Alle andre regioner
rules-unknown = Ukjent region
rules-general = Generell regel
rules-keep = Et samtykke gjelder høyst
rules-wait = Etter en avvisning blir du ikke spurt igjen i
rule-off = Slått av, kan ikke tillates
rule-ask = Slått av til du samtykker
rule-object = Slått på med mindre du protesterer
rule-inform = Slått på, med denne informasjonen; du kan protestere
rule-of = { $purpose } – regel: { $jurisdiction }

## Where they come from.

sources = Kilder til disse reglene
sources-text = Hvor disse reglene kommer fra, hvordan det er lest, og per hvilken dag. Kildene er angitt på engelsk.
sources-source = Kilde
sources-grade = Hvordan den er lest
sources-day = Per
grade-primary = Selve teksten
grade-primary-old = En eldre utgave av teksten
grade-secondary = En omtale av teksten
grade-unverified = Ikke etterprøvd, så den strengere lesningen brukes

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Det finnes fire typer informasjonskapsler. Det avhenger av typen og av regionen din om du blir bedt om samtykke.
kind-rule-region = Avhenger av regionen din.
consent-region = Avhenger av regionen din, se «{ $rules }». Du kan når som helst avvise eller protestere, og trekke et samtykke tilbake.
loaded-region = Der reglene i regionen din krever samtykke, først når du har gitt det; ellers med mindre du protesterer
basis-region = Der du blir bedt om samtykke, krever lagring og lesing i nettleseren din det likevel.
measurement-fr = I Frankrike måler disse formålene publikum uten å spørre deg. Opplysningene tjener bare dette nettstedet, er anonymisert og brukes ikke til å følge deg andre steder. Du kan når som helst protestere: { $purposes }.
gpc-remembered = Der disse formålene er slått på uten spørsmål, husker nettstedet avvisningen og holder seg til den også når signalet senere mangler.

## What is sent to others.

sent = Hva andre mottar
sent-text = Hvilke opplysninger andre selskaper mottar, og til hvilke formål.
sent-recipient = Mottaker
sent-unlisted = Ikke angitt etter kategori
