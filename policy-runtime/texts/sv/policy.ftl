### De fasta texterna på sidan med policyn. Listan över meddelanden och deras argument finns i den engelska filen.

title = Policy för kakor (cookies)
contents = På den här sidan

## Varför kakor används.

why = Varför webbplatsen använder kakor
why-intro = Den här webbplatsen använder kakor:
why-necessary = för att webbplatsen ska fungera
why-statistical = för webbanalys, för att ta reda på hur webbplatsen används
why-internal = för egna funktioner och ändamål som går utöver det nödvändiga
why-third-party = för tjänster som andra företag tillhandahåller
why-none = I den här policyn anges inget ändamål som webbplatsen skulle använda kakor för.

## Vad en kaka är.

what = Vad en kaka är
what-is = En kaka (cookie) är en liten mängd data med ett namn. En webbplats lämnar den till din webbläsare, som sparar den under en viss tid och skickar tillbaka den vid senare förfrågningar till samma webbplats.
what-for = Webbplatser använder generellt kakor för att till exempel hålla besökare inloggade, spara en kundvagn, föra statistik eller visa annonser. Vad den här webbplatsen använder dem till framgår nedan.
what-storage = Din webbläsare har också ett lagringsutrymme där en webbplats sidor kan spara data under ett namn. Till skillnad från kakor skickas dessa poster inte med i förfrågningar. Det som står på den här sidan om typer och om samtycke gäller även för dem.
what-access = En webbplats kan också få veta något om din enhet utan att lagra något i den, till exempel genom uppgifter som din webbläsare skickar med eller genom en bild i ett e-postmeddelande. Det som står på den här sidan om typer och om samtycke gäller även för det.
what-embeds = Sidor kan också innehålla material från andra företag, till exempel videor, formulär eller skript. För att hämta det ansluter din webbläsare till företagens servrar. Företagen ser då adressen (IP) för din anslutning och kan använda egna kakor.

## Typerna av kakor.

kinds = Typer av kakor
kinds-intro = Det finns fyra typer av kakor. Om ditt samtycke begärs beror på typen.
kinds-kind = Typ
kinds-what = Beskrivning
kinds-rule = Samtycke
kinds-used = Används på den här webbplatsen
used-yes = Ja
used-no = Nej

kind-necessary = Nödvändiga
kind-necessary-what = De sparar information mellan två besök från en och samma enhet på en och samma webbplats: en inloggning, en kundvagn, inställningar för gränssnittet.
kind-necessary-rule = Begärs inte.

kind-statistical = Statistiska
kind-statistical-what = De följer vad besökare gör, för statistik.
kind-statistical-rule = Begärs, såvida inte uppgifterna är anonymiserade så att de inte kan härledas till en person och de regler som gäller inte kräver samtycke. När samtycke inte begärs kan du invända.

kind-internal = Interna (förstapart)
kind-internal-what = Den besökta webbplatsen lagrar dem för mer än det nödvändiga: personuppgifter, beteende, annonsering.
kind-internal-rule = Begärs.

kind-third-party = Tredjepart
kind-third-party-what = De lagras av eller för en annan webbplats, ofta en annonsbyrå, som då ser vad som har besökts.
kind-third-party-rule = Begärs.

## Webbplatsens kakor, efter ändamål.

used = Kakor som används på { $site }
used-intro = Här är de ändamål som kakor används för, vart och ett med sina kakor.
used-intro-more = Här är de ändamål som kakor används för, vart och ett med sina kakor och med det som i övrigt lagras i din webbläsare eller hämtas från andra servrar.
used-none = I den här policyn anges varken ändamål eller kakor.
purpose-kind = Typ
purpose-consent = Samtycke
purpose-basis = Rättslig grund
purpose-data = Kategorier av personuppgifter
purpose-use = Användning av uppgifterna
purpose-data-kept = Insamlade uppgifter sparas i
purpose-recipients = Andra mottagare av uppgifterna
purpose-cookies = Kakor
purpose-storage = Lagringsutrymmet i din webbläsare
purpose-access = Åtkomst utan lagring
purpose-embeds = Inbäddat innehåll
purpose-companies = Företag
purpose-no-cookies = I den här policyn anges inga kakor för detta ändamål.

consent-asked = Begärs i förväg. Du kan neka, och du kan när som helst återkalla ditt samtycke.
consent-necessary = Begärs inte, eftersom detta är nödvändigt.
consent-anonymised = Begärs inte, eftersom uppgifterna är anonymiserade så att de inte kan härledas till en person. Du kan invända när som helst.
consent-not-asked = Begärs inte. Du kan invända när som helst.
basis-consent = Samtycke (dataskyddsförordningen art. 6.1 a)
basis-contract = Avtal (dataskyddsförordningen art. 6.1 b)
basis-legal-obligation = Rättslig förpliktelse (dataskyddsförordningen art. 6.1 c)
basis-vital-interests = Grundläggande intressen (dataskyddsförordningen art. 6.1 d)
basis-public-task = Uppgift av allmänt intresse (dataskyddsförordningen art. 6.1 e)
basis-legitimate-interest = Berättigade intressen (dataskyddsförordningen art. 6.1 f)
basis-asked-too = Lagring och läsning i din webbläsare kräver ändå ditt samtycke.
data-identifier = nätidentifierare
data-ip-address = IP-adress
data-device = enhetsuppgifter
data-browser = webbläsaruppgifter
data-browsing = surfbeteende
data-clicks = klick
data-location = plats
data-language = språk
data-preferences = inställningar och önskemål
data-interests = intressen
data-demographic = demografiska uppgifter, såsom ålder eller kön
data-name = namn
data-email = e-postadress
data-phone = telefonnummer
data-address = postadress
data-account = kontouppgifter
data-purchases = köp
data-payment = betalningsuppgifter
data-communication = innehåll i kommunikation
data-social-media = uppgifter från sociala medier
data-health = hälsouppgifter
data-special-category = andra särskilda kategorier av personuppgifter

## Vad som gäller för ett ändamåls uppgifter.

use-anonymised = Uppgifterna är anonymiserade så att de inte kan härledas till en person.
use-own = Uppgifterna tjänar enbart { $controller }.
use-no-cross-site = Uppgifterna används inte för att följa dig till andra webbplatser eller appar.
use-ip-masked = Slutet av din IP-adress tas bort innan något sparas eller lämnas vidare.
use-not-matched = Uppgifterna kopplas inte till ett konto eller en känd person, varken här eller hos mottagarna.
use-sensitive = Känsliga uppgifter behandlas.

column-provider = Tjänsteleverantör
column-location = Funktion och plats
column-cookie = Kaka
column-entry = Post
column-access = Vad som läses
column-purpose = Ändamål
column-lifetime = Livslängd (högst)
column-kept = Sparas
column-readers = Läses även av
column-hosts = Din webbläsare ansluter till
column-loaded = Hämtas
column-country = Land
column-role = Roll
column-purposes = Ändamål
column-opt-out = Bortval

opt-out = Välj bort hos denna leverantör
provider-privacy = Denna leverantörs integritetspolicy
role-processor = agerar för { $controller }
role-controller = bestämmer själv hur uppgifterna används
role-joint = gemensamt personuppgiftsansvarig med { $controller }
transfer-adequacy = Överföring till ett tredjeland ({ $country }): beslut om adekvat skyddsnivå
transfer-scc = Överföring till ett tredjeland ({ $country }): standardavtalsklausuler
transfer-bcr = Överföring till ett tredjeland ({ $country }): bindande företagsbestämmelser
transfer-derogation = Överföring till ett tredjeland ({ $country }): undantag i särskilda situationer

companies = Alla företag
companies-text = Alla företag som den här policyn nämner, vart och ett med de ändamål för vilka det lagrar, läser eller tar emot uppgifter.

set-by-middleware = Sätts av en annan komponent i webbplatsens server
set-by-proxy = Sätts av en server som står framför webbplatsen
set-by-proxy-again = Raderas när du nekar eller invänder, men servern kan sätta den igen
set-by-scripts = Sätts av webbplatsens skript, i din webbläsare
set-by-embed = Sätts av denna leverantörs innehåll på webbplatsens sidor

because-transmission = Överföring av kommunikation
because-authentication = Du förblir inloggad
because-remember-me = Du loggas in på nytt, om du har bett om det
because-csrf = Skydd av formulär mot förfalskning
because-security = Tjänstens säkerhet
because-user-input = Det du har skrivit in sparas
because-basket = Kundvagn
because-payment = En betalning som du har påbörjat
because-load-balancing = Fördelning av förfrågningar mellan servrar
because-media-player = Uppspelning av medier som du har begärt
because-interface = Inställningar för gränssnittet
because-choice = Bevarande av ett val om kakor
because-paywall = Räkning av gratisartiklar
access-fingerprint = Kännetecken för webbläsare och enhet, kombinerade så att de kan kännas igen (fingeravtryck)
access-link-decoration = Identifierare som läggs till i länkar
access-client-hints = Uppgifter som webbläsaren på begäran lämnar om sig själv (client hints)
access-email-pixel = Bild i ett e-postmeddelande som meddelar att det har öppnats (spårningspixel)
access-ip-address = IP-adress
access-sensor = Enhetens sensorer

location-all = Alla sidor
location-below = Sidor under { $path }
location-embed = Inbäddat innehåll från { $provider }
location-subdomains = Skickas även till underdomäner
location-partitioned = Hålls åtskild för varje webbplats som bäddar in den här
location-choice = Den här webbplatsen håller aldrig tillbaka eller raderar detta, eftersom det skulle upphäva ett val du har gjort
location-stored-on = Lagras på { $site }, inte på den här webbplatsen, som varken kan sätta eller radera den
location-stores-on = Lagrar sina kakor på { $site }, där den här webbplatsen inte kan radera dem
also-serves = Används även för ändamålet ”{ $purpose }”

name-end = Slutet av namnet varierar
name-parts = Det som … står för i namnet varierar

hosts-star = * står för vilken underdomän som helst
hosts-features = Det kan använda dessa funktioner i din webbläsare: { $features }
loaded-consent = Först när du har gett ditt samtycke
loaded-objection = Såvida du inte invänder
loaded-necessary = Utan fråga, eftersom det är nödvändigt
loaded-by = Läses in av innehåll från { $provider }
choices-passed-on = Dina val förmedlas till den här leverantören

readers-none = Ingen tredje part
readers-scripts = Kan läsas av skript på webbplatsens sidor

## Hur länge en kaka finns kvar.

lifetime-sliding = { $duration } efter ditt senaste besök
lifetime-session = Tills webbläsarsessionen avslutas
lifetime-unknown = Anges inte av leverantören
lifetime-restored = Webbläsare kan återställa en session, och kakan med den
lifetime-refusal = { $duration } om du nekar
lifetime-lasting = { $duration } efter ditt senaste besök, om du nekar det som i vissa regioner är på utan fråga
lifetime-capped = Webbläsare kan korta detta till { $duration }

kept-local = Tills den raderas
kept-local-note = Upphör inte av sig själv
kept-scripts-note = Då raderas den av skript, eftersom den inte upphör av sig själv
kept-session = Tills fliken stängs
kept-session-note = Webbläsare kan återställa en flik, och posten med den

## Vad som inte längre används.

retired = Kakor som inte längre används
retired-text = Webbplatsen använde dessa kakor tidigare. Den sätter dem inte längre, och om din webbläsare fortfarande skickar någon av dem ger webbplatsen webbläsaren besked om att radera den.

## Besökarens val och rättigheter.

choices = Dina val
choices-consent = Du kan ge eller neka ditt samtycke för varje ändamål som det begärs för, och återkalla det när som helst, lika lätt som du gav det. Återkallelsen påverkar inte lagligheten av det som har gjorts dessförinnan.
choices-objection = Du kan när som helst invända mot ändamål som inte är nödvändiga och som ditt samtycke inte begärs för.
choices-deletion = När du återkallar ditt samtycke eller invänder ger den här webbplatsen din webbläsare besked om att radera de av ändamålets kakor som webbplatsen kan nå.
choices-partitions = Kakor som hålls åtskilda för varje webbplats som bäddar in den här raderas bara på den webbplats där du återkallar ditt samtycke eller invänder.
choices-storage = Poster i webbläsarens lagringsutrymme raderas inte på detta sätt. Du kan själv radera dem i webbläsarens inställningar.
choices-storage-cleared = När du återkallar ditt samtycke till ”{ $purpose }” eller invänder ger den här webbplatsen din webbläsare besked om att radera allt som den har i sitt lagringsutrymme för den här webbplatsen, även det som är nödvändigt.
choices-elsewhere = Kakor som andra företag lagrar på sina egna webbplatser kan den här webbplatsen inte nå. Du kan radera dem i webbläsarens inställningar.
choices-link = Gör eller ändra dina val
choices-none = Det finns inget att välja på den här webbplatsen, eftersom den bara anger nödvändig användning av kakor.
choices-browser = I webbläsarens inställningar kan du radera eller blockera kakor. Delar av webbplatsen kanske då inte fungerar.
choices-browser-storage = I webbläsarens inställningar kan du radera eller blockera kakor och lagrade poster, som webbläsare ofta kallar webbplatsdata. Delar av webbplatsen kanske då inte fungerar.

gpc = Global Privacy Control
gpc-text = Om din webbläsare skickar signalen Global Privacy Control uppfattar webbplatsen det som att du nekar de ändamål som anges här, såvida du inte tillåter dem medan signalen skickas.

responsible = Vem som är ansvarig
responsible-controller = Personuppgiftsansvarig
responsible-address = Postadress
responsible-joint = Gemensamt personuppgiftsansvarig
responsible-privacy = Integritetspolicy
responsible-contact = Kontakt
responsible-dpo = Dataskyddsombud
responsible-updated = Policyn uppdaterades senast

rights = Dina rättigheter
rights-text = I den mån lagen ger dig dessa rättigheter kan du begära tillgång till dina personuppgifter och att de rättas, raderas, begränsas eller överförs, och invända mot att de används.

complaint = Din rätt att klaga
complaint-text = Om du anser att dina personuppgifter inte behandlas lagligt har du rätt att lämna in ett klagomål till en tillsynsmyndighet för dataskydd, till exempel den för platsen där du bor eller arbetar eller där saken inträffade.
complaint-authority = Tillsynsmyndighet
