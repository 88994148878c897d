### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Regels per regio
rules-text = Welke regels gelden, hangt af van de regio van waaruit u deze website bezoekt. Wat noodzakelijk is, staat overal aan en staat niet in de tabel.
rules-from = Dit zijn de volgende regels per { $date }, toegepast op de feiten die dit beleid vermeldt: { $jurisdictions }. Ze zijn geen juridisch advies.
rules-unsure = Uw regio wordt afgeleid van uw verbinding. Ze kan onjuist zijn, bijvoorbeeld met een VPN. Als ze onbekend of slechts gedeeltelijk bekend is, gelden de strengste van de mogelijke regels.
rules-travel = Een weigering, een intrekking of een bezwaar geldt in elke regio. Uw regio wordt niet opgeslagen.
rules-record = Als deze website uw keuze vastlegt, staan daarbij de regels die golden.
rules-region = Regio
rules-others = Alle andere regio’s
rules-unknown = Onbekende regio
rules-general = Algemene regel
rules-keep = Een toestemming geldt hoogstens
rules-wait = Na een weigering wordt u niet opnieuw gevraagd gedurende
rule-off = Uit, en kan niet worden toegestaan
rule-ask = Uit tot u toestemming geeft
rule-object = Aan, tenzij u bezwaar maakt
rule-inform = Aan, met deze informatie; u kunt bezwaar maken
rule-of = { $purpose } – regel: { $jurisdiction }

## Where they come from.

sources = Bronnen van deze regels
sources-text = Waar deze regels vandaan komen, hoe dat is gelezen en per welke dag. De bronnen worden in het Engels genoemd.
sources-source = Bron
sources-grade = Hoe ze is gelezen
sources-day = Stand per
grade-primary = De tekst zelf
grade-primary-old = Een oudere versie van de tekst
grade-secondary = Een verslag over de tekst
grade-unverified = Niet nagegaan, dus geldt de strengere lezing

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Er zijn vier soorten cookies. Van de soort en van uw regio hangt af of uw toestemming wordt gevraagd.
kind-rule-region = Hangt af van uw regio.
consent-region = Hangt af van uw regio, zie ‘{ $rules }’. U kunt op elk moment weigeren of bezwaar maken en een toestemming intrekken.
loaded-region = Waar de regels van uw regio uw toestemming vragen, pas nadat u die hebt gegeven; elders, tenzij u bezwaar maakt
basis-region = Waar uw toestemming wordt gevraagd, is die voor het opslaan en uitlezen in uw browser toch nodig.
measurement-fr = In Frankrijk meten deze doeleinden het bereik zonder het u te vragen. De gegevens dienen alleen deze website, zijn geanonimiseerd en worden niet gebruikt om u elders te volgen. U kunt op elk moment bezwaar maken: { $purposes }.
gpc-remembered = Waar deze doeleinden zonder vraag aan staan, onthoudt deze website de weigering en houdt zich daaraan, ook als het signaal later ontbreekt.

## What is sent to others.

sent = Wat anderen ontvangen
sent-text = Welke gegevens andere bedrijven ontvangen, en voor welke doeleinden.
sent-recipient = Ontvanger
sent-unlisted = Niet per categorie vermeld
