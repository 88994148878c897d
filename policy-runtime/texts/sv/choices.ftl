### De fasta texterna i bannern och på sidan med besökarens val. Se den engelska filen. De frågar och driver inte på: båda svaren
### benämns på samma sätt, och ingen mening får ett av dem att låta bättre, säkrare eller vanligare.

## Bannern och länkar till valen.

banner = Samtycke till kakor (cookies)
banner-text = Den här webbplatsen ber om ditt samtycke till ändamålen nedan. Innan du har gett det lagras eller läses ingenting för dessa ändamål. Du kan ändra ditt val när som helst.
banner-changed = Något av det som du har samtyckt till har ändrats. Därför får du frågan igen.
banner-expired = Ditt tidigare samtycke har upphört. Därför får du frågan igen.
banner-controller = { $controller } ansvarar för den här webbplatsen.
accept-all = Godkänn alla
refuse-all = Neka alla
details = Välj en i taget
policy-link = Policy för kakor
settings-link = Inställningar för kakor

## Sidan med valen.

settings = Inställningar för kakor
settings-intro = Här bestämmer du för varje ändamål. Ditt val gäller genast, och du kan ändra det när som helst.
necessary = Alltid aktiva
necessary-intro = Webbplatsen kan inte fungera utan dessa ändamål, så det finns inget att välja. De anges i policyn för kakor.
asked = Det du tillfrågas om
not-asked = Det du kan invända mot
not-asked-intro = För dessa ändamål begärs inte ditt samtycke. Du kan invända mot dem, när som helst och kostnadsfritt.
allow = Tillåt
refuse = Neka
do-not-object = Invänd inte
object = Invänd
save = Spara mina val
cookies-in-detail = Kakorna i detalj

## Hur det står till med ett ändamål.

state-necessary = Alltid aktivt
state-undecided = Inget val ännu, därför inaktivt
state-given = Tillåtet
state-refused = Nekat
state-withdrawn = Samtycket har återkallats
state-expired = Ditt samtycke har upphört, därför inaktivt
state-changed = Ändrat sedan du tillät det, därför inaktivt
state-not-asked = Aktivt, såvida du inte invänder
state-objected = Du har invänt, därför inaktivt
state-not-objected = Aktivt; du har inte invänt

since = Sedan den { $date }
until = Till den { $date }, därefter får du frågan igen

## Vad som har ändrats sedan ett samtycke gavs.

change-lifetime = Nu sparas något längre än du har samtyckt till.
change-purpose = Nu används andra kakor, eller så tar andra emot uppgifter.

## Global Privacy Control, en signal som en webbläsare skickar.

signal-honoured = Din webbläsare skickar signalen Global Privacy Control. Webbplatsen respekterar den, och därför är detta ändamål inaktivt.
signal-offer = Du kan ändå tillåta det här.
signal-overridden = Du tillät detta ändamål medan din webbläsare skickade signalen Global Privacy Control. Det är ditt val här som gäller.
signal-overrode = Du tillät detta ändamål innan din webbläsare skickade signalen Global Privacy Control. Det är signalen som gäller, och därför är ändamålet inaktivt såvida du inte bekräftar det här.

## Beviset på ett samtycke.

record = Numret på din registrering
record-text = Ange det om du har en fråga om ditt samtycke, eller om du vill få din registrering visad eller raderad.

## Vad som sägs efter ett val.

saved = Dina val är sparade.
not-kept = Din webbläsare har inte behållit dina val. Tillåt kakor från den här webbplatsen i webbläsarens inställningar och välj sedan igen.
not-recorded = Ditt samtycke kunde inte registreras, så ingenting har tillåtits. Det du har nekat är nekat.
not-recorded-superseded = Du har nekat under tiden, kanske i en annan flik, så ingenting har tillåtits. Det du har nekat är nekat.
nothing-recorded = Dina val kunde inte registreras, så ingenting har ändrats.
not-shown = Det som du tillät visades inte för dig så som det är nu, så det har inte tillåtits. Det du har nekat är nekat. Välj igen.
not-confirmed = Du tillät något som du eller din webbläsare har valt bort; det förblir inaktivt om du inte bekräftar det. Det du har nekat är nekat.
not-recorded-prefetch = Din webbläsare hämtade den här sidan före ditt besök, så inget val har registrerats.
try-again = Försök igen. Det kan hjälpa att vänta: { $duration }.
no-choice = Formuläret innehöll inget val, så ingenting har ändrats. Välj för minst ett ändamål och spara sedan.
foreign-form = Formuläret skickades inte från en sida på den här webbplatsen, så ingenting har ändrats. Öppna inställningarna för kakor här och välj igen.
form-of-another-policy = Formuläret hör till en annan policy för kakor, så ingenting har ändrats. Öppna inställningarna för kakor här och välj igen.
back = Tillbaka till där du var

## Vad som visas i stället för innehåll som inte är tillåtet.

placeholder = Innehåll från { $provider }
placeholder-text = Det hämtas bara om du tillåter ”{ $purpose }”. Din webbläsare ansluter då till { $provider }.
placeholder-link = Tillåt det i inställningarna för kakor
placeholder-allow = Tillåt ”{ $purpose }”
placeholder-once = Hämta bara den här gången

## Svaret på en förfrågan som kräver ett samtycke.

refused = Ditt samtycke behövs
refused-text = Detta fungerar bara om du tillåter ”{ $purpose }”.
