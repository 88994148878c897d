### De faste tekster i banneret og på siden med den besøgendes valg. Se den engelske udgave. De spørger og presser ikke: Begge svar
### er benævnt på samme måde, og ingen sætning får et af dem til at fremstå som bedre, sikrere eller mere almindeligt.

## Banneret og links til valgene.

banner = Samtykke til cookies
banner-text = Dette website beder om dit samtykke til formålene nedenfor. Indtil du giver det, bliver intet gemt eller læst til disse formål. Du kan til enhver tid ændre dit valg.
banner-changed = Noget af det, du har givet samtykke til, er ændret. Derfor bliver du spurgt igen.
banner-expired = Dit tidligere samtykke er udløbet. Derfor bliver du spurgt igen.
banner-controller = { $controller } er ansvarlig for dette website.
accept-all = Acceptér alle
refuse-all = Afvis alle
details = Vælg enkeltvis
policy-link = Cookiepolitik
settings-link = Cookieindstillinger

## Siden med valgene.

settings = Cookieindstillinger
settings-intro = Her beslutter du for hvert formål. Dit valg får virkning med det samme, og du kan til enhver tid ændre det.
necessary = Altid slået til
necessary-intro = Websitet kan ikke fungere uden disse formål, så der er ikke noget at vælge. De er angivet i cookiepolitikken.
asked = Hvad du bliver spurgt om
not-asked = Hvad du kan gøre indsigelse mod
not-asked-intro = Til disse formål bliver du ikke bedt om samtykke. Du kan gøre indsigelse mod dem til enhver tid og uden omkostninger.
allow = Tillad
refuse = Afvis
do-not-object = Gør ikke indsigelse
object = Gør indsigelse
save = Gem mine valg
cookies-in-detail = Cookies i detaljer

## Hvordan det står til med et formål.

state-necessary = Altid slået til
state-undecided = Ikke valgt endnu, derfor slået fra
state-given = Tilladt
state-refused = Afvist
state-withdrawn = Samtykket er trukket tilbage
state-expired = Dit samtykke er udløbet, derfor slået fra
state-changed = Ændret, siden du tillod det, derfor slået fra
state-not-asked = Slået til, medmindre du gør indsigelse
state-objected = Du har gjort indsigelse, derfor slået fra
state-not-objected = Slået til; du har ikke gjort indsigelse

since = Siden den { $date }
until = Indtil den { $date }, derefter bliver du spurgt igen

## Hvad der er ændret, siden et samtykke blev givet.

change-lifetime = Noget gemmes nu længere, end du har givet samtykke til.
change-purpose = Nu bruges der andre cookies, eller andre modtager oplysninger.

## Global Privacy Control, et signal, som en browser sender.

signal-honoured = Din browser sender signalet Global Privacy Control. Dette website respekterer det, så dette formål er slået fra.
signal-offer = Du kan alligevel tillade det her.
signal-overridden = Du tillod dette formål, mens din browser sendte signalet Global Privacy Control. Dit valg her er afgørende.
signal-overrode = Du tillod dette formål, før din browser sendte signalet Global Privacy Control. Signalet er afgørende, så formålet er slået fra, medmindre du bekræfter det her.

## Beviset for et samtykke.

record = Nummeret på din registrering
record-text = Oplys det, hvis du har et spørgsmål om dit samtykke, eller hvis du vil have din registrering vist eller slettet.

## Hvad der siges efter et valg.

saved = Dine valg er gemt.
not-kept = Din browser har ikke gemt dine valg. Tillad cookies for dette website i browserens indstillinger, og vælg igen.
not-recorded = Dit samtykke kunne ikke registreres, så intet er blevet tilladt. Det, du har afvist, er afvist.
not-recorded-superseded = Du har i mellemtiden afvist, måske i en anden fane, så intet er blevet tilladt. Det, du har afvist, er afvist.
nothing-recorded = Dine valg kunne ikke registreres, så intet er ændret.
not-shown = Det, du tillod, blev ikke vist for dig, som det er nu, så det er ikke blevet tilladt. Det, du har afvist, er afvist. Vælg igen.
not-confirmed = Du tillod noget, som du eller din browser har fravalgt; det forbliver slået fra, medmindre du bekræfter det. Det, du har afvist, er afvist.
not-recorded-prefetch = Din browser indlæste denne side inden dit besøg, så der er ikke registreret noget valg.
try-again = Prøv igen. Det kan hjælpe at vente: { $duration }.
no-choice = Formularen indeholdt ikke noget valg, så intet er ændret. Vælg for mindst ét formål, og gem derefter.
foreign-form = Denne formular blev ikke sendt fra en side på dette website, så intet er ændret. Åbn cookieindstillingerne her, og vælg igen.
form-of-another-policy = Denne formular hører til en anden cookiepolitik, så intet er ændret. Åbn cookieindstillingerne her, og vælg igen.
back = Tilbage til, hvor du var

## Hvad der vises i stedet for indhold, som ikke er tilladt.

placeholder = Indhold fra { $provider }
placeholder-text = Det indlæses kun, hvis du tillader »{ $purpose }«. Din browser opretter så forbindelse til { $provider }.
placeholder-link = Tillad det i cookieindstillingerne
placeholder-allow = Tillad »{ $purpose }«
placeholder-once = Indlæs kun denne gang

## Svaret på en forespørgsel, der kræver et samtykke.

refused = Dit samtykke er nødvendigt
refused-text = Dette fungerer kun, hvis du tillader »{ $purpose }«.
