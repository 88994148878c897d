### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Regler per region
rules-text = Vilka regler som gäller beror på den region du besöker webbplatsen från. Det nödvändiga är på överallt och står inte i tabellen.
rules-from = Det här är följande regler per den { $date }, tillämpade på de uppgifter som denna policy anger: { $jurisdictions }. De är inte juridisk rådgivning.
rules-unsure = Din region härleds från din anslutning. Den kan vara fel, till exempel med en VPN. Om den är okänd, eller bara delvis känd, gäller de strängaste av de möjliga reglerna.
rules-travel = En vägran, ett återkallande eller en invändning gäller i alla regioner. Din region lagras inte.
rules-record = Om webbplatsen bevarar en uppgift om ditt val anger den reglerna som gällde.
rules-region = Region
rules-others = Alla andra regioner
rules-unknown = Okänd region
rules-general = Allmän regel
rules-keep = Ett samtycke gäller högst
rules-wait = Efter en vägran tillfrågas du inte igen på
rule-off = Av, och kan inte tillåtas
rule-ask = Av tills du samtycker
rule-object = På såvida du inte invänder
rule-inform = På, med denna information; du kan invända
rule-of = { $purpose } – regel: { $jurisdiction }

## Where they come from.

sources = Källor till dessa regler
sources-text = Var reglerna kommer ifrån, hur det har lästs och per vilken dag. Källorna anges på engelska.
sources-source = Källa
sources-grade = Hur den har lästs
sources-day = Per den
grade-primary = Själva texten
grade-primary-old = En äldre version av texten
grade-secondary = En redogörelse för texten
grade-unverified = Inte kontrollerat, så den strängare tolkningen tillämpas

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Det finns fyra typer av kakor. Om ditt samtycke begärs beror på typen och på din region.
kind-rule-region = Beror på din region.
consent-region = Beror på din region, se ”{ $rules }”. Du kan när som helst neka eller invända, och återkalla ett samtycke.
loaded-region = Där reglerna i din region kräver ditt samtycke, först när du har gett det; annars såvida du inte invänder
basis-region = Där ditt samtycke begärs kräver lagring och läsning i din webbläsare det ändå.
measurement-fr = I Frankrike mäter dessa ändamål publiken utan att fråga dig. Uppgifterna tjänar bara den här webbplatsen, är anonymiserade och används inte för att följa dig på andra håll. Du kan när som helst invända: { $purposes }.
gpc-remembered = Där dessa ändamål är på utan fråga minns webbplatsen vägran och håller sig till den även när signalen saknas senare.

## What is sent to others.

sent = Vad andra tar emot
sent-text = Vilka uppgifter andra företag tar emot, och för vilka ändamål.
sent-recipient = Mottagare
sent-unlisted = Inte angivet per kategori
