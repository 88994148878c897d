### De faste tekstene i banneret og på siden med valgene. Se den engelske filen. De spør og maser ikke: Begge svar
### er benevnt på samme måte, og ingen setning får et av dem til å virke bedre, tryggere eller vanligere.

## Banneret og lenker til valgene.

banner = Samtykke til informasjonskapsler
banner-text = Dette nettstedet ber om ditt samtykke til formålene nedenfor. Før du har gitt det, blir ingenting lagret eller lest for disse formålene. Du kan endre valget ditt når som helst.
banner-changed = Noe av det du har samtykket til, er endret. Derfor blir du spurt igjen.
banner-expired = Ditt tidligere samtykke har utløpt. Derfor blir du spurt igjen.
banner-controller = { $controller } er ansvarlig for dette nettstedet.
accept-all = Godta alle
refuse-all = Avvis alle
details = Velg enkeltvis
policy-link = Erklæring om informasjonskapsler
settings-link = Innstillinger for informasjonskapsler

## Siden med valgene.

settings = Innstillinger for informasjonskapsler
settings-intro = Her bestemmer du for hvert formål. Valget ditt gjelder med en gang, og du kan endre det når som helst.
necessary = Alltid på
necessary-intro = Nettstedet kan ikke fungere uten disse formålene, så det er ingenting å velge. De står i erklæringen om informasjonskapsler.
asked = Det du blir spurt om
not-asked = Det du kan protestere mot
not-asked-intro = For disse formålene blir du ikke bedt om samtykke. Du kan protestere mot dem når som helst, uten kostnad.
allow = Tillat
refuse = Avvis
do-not-object = Ikke protester
object = Protester
save = Lagre valgene mine
cookies-in-detail = Informasjonskapslene i detalj

## Hvordan det står til med et formål.

state-necessary = Alltid på
state-undecided = Ikke valgt ennå, derfor av
state-given = Tillatt
state-refused = Avvist
state-withdrawn = Samtykket er trukket tilbake
state-expired = Samtykket ditt har utløpt, derfor av
state-changed = Endret etter at du tillot det, derfor av
state-not-asked = På, med mindre du protesterer
state-objected = Du har protestert, derfor av
state-not-objected = På; du har ikke protestert

since = Siden { $date }
until = Til { $date }, deretter blir du spurt igjen

## Det som er endret siden et samtykke ble gitt.

change-lifetime = Nå oppbevares noe lenger enn du har samtykket til.
change-purpose = Nå brukes andre informasjonskapsler, eller andre mottar opplysninger.

## Global Privacy Control, et signal som en nettleser sender.

signal-honoured = Nettleseren din sender signalet Global Privacy Control. Dette nettstedet respekterer det, så dette formålet er slått av.
signal-offer = Du kan likevel tillate det her.
signal-overridden = Du tillot dette formålet mens nettleseren din sendte signalet Global Privacy Control. Det er valget ditt her som gjelder.
signal-overrode = Du tillot dette formålet før nettleseren din sendte signalet Global Privacy Control. Det er signalet som gjelder, så dette formålet er slått av med mindre du bekrefter det her.

## Beviset på et samtykke.

record = Nummeret på registreringen din
record-text = Oppgi det hvis du har spørsmål om samtykket ditt, eller hvis du vil få registreringen din vist eller slettet.

## Det som blir sagt etter et valg.

saved = Valgene dine er lagret.
not-kept = Nettleseren din tok ikke vare på valgene dine. Tillat informasjonskapsler fra dette nettstedet i nettleserens innstillinger, og velg deretter på nytt.
not-recorded = Samtykket ditt kunne ikke registreres, så ingenting er tillatt. Det du avviste, er avvist.
not-recorded-superseded = Du har avvist i mellomtiden, kanskje i en annen fane, så ingenting er tillatt. Det du avviste, er avvist.
nothing-recorded = Valgene dine kunne ikke registreres, så ingenting er endret.
not-shown = Det du tillot, ble ikke vist deg slik det er nå, så det er ikke tillatt. Det du avviste, er avvist. Velg på nytt.
not-confirmed = Du tillot noe som du eller nettleseren din har valgt bort; det forblir slått av med mindre du bekrefter det. Det du avviste, er avvist.
not-recorded-prefetch = Nettleseren din lastet inn denne siden før besøket ditt, så ingen valg er registrert.
try-again = Prøv igjen. Det kan hjelpe å vente: { $duration }.
no-choice = Skjemaet inneholdt ingen valg, så ingenting er endret. Velg for minst ett formål, og lagre deretter.
foreign-form = Dette skjemaet ble ikke sendt fra en side på dette nettstedet, så ingenting er endret. Åpne innstillingene for informasjonskapsler her, og velg på nytt.
form-of-another-policy = Dette skjemaet hører til en annen erklæring om informasjonskapsler, så ingenting er endret. Åpne innstillingene for informasjonskapsler her, og velg på nytt.
back = Tilbake til der du var

## Det som vises i stedet for innhold som ikke er tillatt.

placeholder = Innhold fra { $provider }
placeholder-text = Det lastes bare inn hvis du tillater «{ $purpose }». Nettleseren din kobler seg da til { $provider }.
placeholder-link = Tillat det i innstillingene for informasjonskapsler
placeholder-allow = Tillat «{ $purpose }»
placeholder-once = Last det inn bare denne gangen

## Svaret på en forespørsel som krever samtykke.

refused = Samtykket ditt er nødvendig
refused-text = Dette fungerer bare hvis du tillater «{ $purpose }».
