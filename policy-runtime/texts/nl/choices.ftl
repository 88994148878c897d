### De vaste teksten van de banner en van de pagina met de keuzes. Zie het Engels. Ze vragen en dringen niet aan: beide antwoorden
### zijn op dezelfde manier benoemd, en geen zin laat een ervan beter, veiliger of gebruikelijker lijken.

## De banner, en links naar de keuzes.

banner = Toestemming voor cookies
banner-text = Deze website vraagt uw toestemming voor de onderstaande doeleinden. Zolang u die niet geeft, wordt daarvoor niets opgeslagen of gelezen. U kunt uw keuze op elk moment wijzigen.
banner-changed = Er is iets gewijzigd in datgene waarvoor u toestemming hebt gegeven. Daarom wordt het u opnieuw gevraagd.
banner-expired = Uw eerdere toestemming is verlopen. Daarom wordt het u opnieuw gevraagd.
banner-controller = { $controller } is verantwoordelijk voor deze website.
accept-all = Alles accepteren
refuse-all = Alles weigeren
details = Een voor een kiezen
policy-link = Cookiebeleid
settings-link = Cookie-instellingen

## De pagina met de keuzes.

settings = Cookie-instellingen
settings-intro = Hier beslist u over elk doeleinde. Uw keuze geldt meteen, en u kunt die op elk moment wijzigen.
necessary = Altijd aan
necessary-intro = Zonder deze doeleinden kan de website niet werken; daarom valt er niets te kiezen. Ze staan in het cookiebeleid.
asked = Wat u wordt gevraagd
not-asked = Waartegen u bezwaar kunt maken
not-asked-intro = Voor deze doeleinden wordt uw toestemming niet gevraagd. U kunt er op elk moment en kosteloos bezwaar tegen maken.
allow = Toestaan
refuse = Weigeren
do-not-object = Geen bezwaar maken
object = Bezwaar maken
save = Mijn keuzes opslaan
cookies-in-detail = Cookies in detail

## Hoe het met een doeleinde staat.

state-necessary = Altijd aan
state-undecided = Nog niet gekozen, dus uit
state-given = Toegestaan
state-refused = Geweigerd
state-withdrawn = Toestemming ingetrokken
state-expired = Uw toestemming is verlopen, dus uit
state-changed = Gewijzigd sinds u het hebt toegestaan, dus uit
state-not-asked = Aan, tenzij u bezwaar maakt
state-objected = U hebt bezwaar gemaakt, dus uit
state-not-objected = Aan; u hebt geen bezwaar gemaakt

since = Sinds { $date }
until = Tot { $date }, daarna wordt het u opnieuw gevraagd

## Wat sinds een toestemming is gewijzigd.

change-lifetime = Een bewaartermijn is nu langer dan die waarvoor u toestemming hebt gegeven.
change-purpose = Nu worden er andere cookies gebruikt, of ontvangen anderen gegevens.

## Global Privacy Control, een signaal dat een browser stuurt.

signal-honoured = Uw browser stuurt het signaal Global Privacy Control. Deze website houdt zich daaraan, dus dit doeleinde staat uit.
signal-offer = U kunt het hier toch toestaan.
signal-overridden = U hebt dit toegestaan terwijl uw browser het signaal Global Privacy Control stuurde. Uw keuze hier is bepalend.
signal-overrode = U hebt dit toegestaan voordat uw browser het signaal Global Privacy Control stuurde. Het signaal is bepalend, dus dit doeleinde staat uit, tenzij u het hier bevestigt.

## Het bewijs van een toestemming.

record = Het nummer van uw registratie
record-text = Vermeld dit nummer als u een vraag hebt over uw toestemming, of als u uw registratie wilt inzien of laten wissen.

## Wat na een keuze wordt gezegd.

saved = Uw keuzes zijn opgeslagen.
not-kept = Uw browser heeft uw keuzes niet bewaard. Sta cookies van deze website toe in de instellingen van uw browser en kies daarna opnieuw.
not-recorded = Uw toestemming kon niet worden geregistreerd, dus er is niets toegestaan. Wat u hebt geweigerd, is geweigerd.
not-recorded-superseded = U hebt intussen geweigerd, misschien in een ander tabblad, dus er is niets toegestaan. Wat u hebt geweigerd, is geweigerd.
nothing-recorded = Uw keuzes konden niet worden geregistreerd, dus er is niets gewijzigd.
not-shown = Wat u hebt toegestaan, is u niet getoond zoals het nu is, dus het is niet toegestaan. Wat u hebt geweigerd, is geweigerd. Kies opnieuw.
not-confirmed = U hebt iets toegestaan waartegen u of uw browser bezwaar heeft gemaakt; het blijft uit, tenzij u het bevestigt. Wat u hebt geweigerd, is geweigerd.
not-recorded-prefetch = Uw browser heeft deze pagina al vóór uw bezoek geladen, dus er is geen keuze geregistreerd.
try-again = Probeer het opnieuw. Wachten kan helpen: { $duration }.
no-choice = Het formulier bevatte geen keuze, dus er is niets gewijzigd. Kies voor ten minste één doeleinde en sla daarna op.
foreign-form = Dit formulier is niet vanaf een pagina van deze website verstuurd, dus er is niets gewijzigd. Open de cookie-instellingen hier en kies opnieuw.
form-of-another-policy = Dit formulier hoort bij een ander cookiebeleid, dus er is niets gewijzigd. Open de cookie-instellingen hier en kies opnieuw.
back = Terug naar waar u was

## Wat wordt getoond in plaats van inhoud die niet is toegestaan.

placeholder = Inhoud van { $provider }
placeholder-text = Deze inhoud wordt alleen geladen als u ‘{ $purpose }’ toestaat. Uw browser maakt dan verbinding met { $provider }.
placeholder-link = Toestaan in de cookie-instellingen
placeholder-allow = ‘{ $purpose }’ toestaan
placeholder-once = Alleen deze keer laden

## Het antwoord op een verzoek waarvoor toestemming nodig is.

refused = Uw toestemming is nodig
refused-text = Dit werkt alleen als u ‘{ $purpose }’ toestaat.
