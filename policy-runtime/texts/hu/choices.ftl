### A sáv és a látogató döntéseit mutató oldal állandó szövegei. Kérdeznek, de nem sürgetnek: a két válasz neve egyforma,
### és egyetlen mondat sem tünteti fel bármelyiküket jobbnak, biztonságosabbnak vagy szokásosabbnak.

## A sáv és a döntésekhez vezető hivatkozások.

banner = Hozzájárulás a sütikhez
banner-text = Ez a webhely az Ön hozzájárulását kéri az alábbi célokhoz. Amíg Ön ezt nem adja meg, a webhely e célokra semmit sem tárol és semmit sem olvas ki. Döntését bármikor módosíthatja.
banner-changed = Valami megváltozott abból, amihez hozzájárult, ezért a webhely ismét megkérdezi Önt.
banner-expired = Korábbi hozzájárulása lejárt, ezért a webhely ismét megkérdezi Önt.
banner-controller = A webhelyért felelős: { $controller }.
accept-all = Összes elfogadása
refuse-all = Összes elutasítása
details = Döntés egyenként
policy-link = Sütiszabályzat
settings-link = Sütibeállítások

## A döntések oldala.

settings = Sütibeállítások
settings-intro = Itt minden célról külön dönthet. Döntése azonnal érvénybe lép, és bármikor módosíthatja.
necessary = Mindig bekapcsolva
necessary-intro = A webhely ezek nélkül nem tud működni, ezért nincs miről dönteni. A sütiszabályzat felsorolja őket.
asked = Amihez a webhely az Ön hozzájárulását kéri
not-asked = Ami ellen Ön tiltakozhat
not-asked-intro = Ezekhez a célokhoz a webhely nem kéri az Ön hozzájárulását. Bármikor és díjmentesen tiltakozhat ellenük.
allow = Engedélyezem
refuse = Elutasítom
do-not-object = Nem tiltakozom
object = Tiltakozom
save = Döntéseim mentése
cookies-in-detail = A sütik részletesen

## Egy cél állapota.

state-necessary = Mindig bekapcsolva
state-undecided = Még nincs döntés, ezért ki van kapcsolva
state-given = Engedélyezve
state-refused = Elutasítva
state-withdrawn = Hozzájárulás visszavonva
state-expired = Az Ön hozzájárulása lejárt, ezért ki van kapcsolva
state-changed = Az engedélyezése óta megváltozott, ezért ki van kapcsolva
state-not-asked = Be van kapcsolva, hacsak Ön nem tiltakozik
state-objected = Ön tiltakozott, ezért ki van kapcsolva
state-not-objected = Be van kapcsolva, Ön nem tiltakozott

since = { $date } óta
until = Eddig: { $date }, azután a webhely ismét megkérdezi Önt

## Ami egy hozzájárulás óta megváltozott.

change-lifetime = Valamit most hosszabb ideig őriznek meg, mint amihez hozzájárult.
change-purpose = Most más sütiket használnak, vagy mások kapnak adatokat.

## A Global Privacy Control, egy jel, amelyet a böngésző küld.

signal-honoured = Az Ön böngészője küldi a Global Privacy Control jelet. Ez a webhely ezt tiszteletben tartja, ezért ez a cél ki van kapcsolva.
signal-offer = Itt ennek ellenére engedélyezheti.
signal-overridden = Ön akkor engedélyezte ezt a célt, amikor a böngészője küldte a Global Privacy Control jelet. Az itt hozott döntése az irányadó.
signal-overrode = Ön azelőtt engedélyezte ezt a célt, hogy a böngészője küldte volna a Global Privacy Control jelet. A jel az irányadó, ezért ez a cél ki van kapcsolva, kivéve, ha itt megerősíti.

## A hozzájárulás bizonyítéka.

record = Az Önre vonatkozó feljegyzés száma
record-text = Hivatkozzon rá, ha kérdése van a hozzájárulásáról, vagy ha szeretné megtekinteni vagy töröltetni a feljegyzést.

## Ami a döntés után következik.

saved = Döntéseinek mentése megtörtént.
not-kept = Az Ön böngészője nem őrizte meg a döntéseit. Engedélyezze e webhely sütijeit a böngésző beállításaiban, majd döntsön ismét.
not-recorded = A hozzájárulását nem sikerült rögzíteni, ezért semmi sincs engedélyezve. Amit elutasított, az el van utasítva.
not-recorded-superseded = Időközben elutasította, talán egy másik lapon, ezért semmi sincs engedélyezve. Amit elutasított, az el van utasítva.
nothing-recorded = A döntéseit nem sikerült rögzíteni, ezért semmi sem változott.
not-shown = Amit engedélyezett, azt nem a mostani formájában látta, ezért nincs engedélyezve. Amit elutasított, az el van utasítva. Kérjük, döntsön ismét.
not-confirmed = Olyasmit engedélyezett, ami ellen Ön vagy a böngészője tiltakozott; kikapcsolva marad, hacsak Ön meg nem erősíti. Amit elutasított, az el van utasítva.
not-recorded-prefetch = Az Ön böngészője még a látogatása előtt betöltötte ezt az oldalt, ezért a webhely nem rögzített döntést.
try-again = Kérjük, próbálja újra. Segíthet, ha ennyit vár: { $duration }.
no-choice = Az űrlapon nem volt döntés, ezért semmi sem változott. Döntsön legalább egy célról, majd mentse a döntését.
foreign-form = Ezt az űrlapot nem e webhely valamelyik oldaláról küldték el, ezért semmi sem változott. Nyissa meg itt a sütibeállításokat, és döntsön ismét.
form-of-another-policy = Ez az űrlap egy másik sütiszabályzathoz tartozik, ezért semmi sem változott. Nyissa meg itt a sütibeállításokat, és döntsön ismét.
back = Vissza oda, ahol járt

## Ami a látogató által nem engedélyezett tartalom helyén látható.

placeholder = A következő szolgáltató tartalma: { $provider }
placeholder-text = Csak akkor töltődik be, ha Ön engedélyezi ezt a célt: „{ $purpose }”. A böngészője ekkor ehhez a szolgáltatóhoz kapcsolódik: { $provider }.
placeholder-link = Engedélyezés a sütibeállításokban
placeholder-allow = A következő cél engedélyezése: „{ $purpose }”
placeholder-once = Betöltés csak most az egyszer

## A válasz egy hozzájárulást igénylő kérésre.

refused = Az Ön hozzájárulására van szükség
refused-text = Ez csak akkor működik, ha Ön engedélyezi ezt a célt: „{ $purpose }”.
