### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Szabályok régiónként
rules-text = Az, hogy mely szabályok érvényesek, attól a régiótól függ, ahonnan Ön ezt a webhelyet felkeresi. Ami szükséges, mindenhol be van kapcsolva, és nem szerepel a táblázatban.
rules-from = Ezek az alábbiak szabályai { $date } állapot szerint, a szabályzatban megadott tényekre alkalmazva: { $jurisdictions }. Nem minősülnek jogi tanácsadásnak.
rules-unsure = Az Ön régióját a kapcsolata alapján állapítjuk meg. Lehet téves, például VPN esetén. Ha ismeretlen vagy csak részben ismert, a szóba jövő szabályok közül a legszigorúbbak érvényesek.
rules-travel = Az elutasítás, a visszavonás és a tiltakozás minden régióban érvényes. Az Ön régióját nem tároljuk.
rules-record = Ha ez a webhely nyilvántartást őriz az Ön választásáról, az megnevezi az alkalmazott szabályokat.
rules-region = Régió
rules-others = Minden más régió
rules-unknown = Ismeretlen régió
rules-general = Általános szabály
rules-keep = A hozzájárulás legfeljebb ennyi ideig érvényes
rules-wait = Elutasítás után a webhely ennyi ideig nem kérdezi újra
rule-off = Ki van kapcsolva, nem engedélyezhető
rule-ask = Ki van kapcsolva, amíg Ön hozzá nem járul
rule-object = Be van kapcsolva, hacsak Ön nem tiltakozik
rule-inform = Be van kapcsolva, ezzel a tájékoztatással; Ön tiltakozhat
rule-of = { $purpose } – szabály: { $jurisdiction }

## Where they come from.

sources = E szabályok forrásai
sources-text = Honnan származnak e szabályok, hogyan olvastuk ezt, és mely napi állapot szerint. A források angolul szerepelnek.
sources-source = Forrás
sources-grade = Hogyan olvastuk
sources-day = Állapot
grade-primary = Maga a szöveg
grade-primary-old = A szöveg régebbi változata
grade-secondary = Beszámoló a szövegről
grade-unverified = Nincs ellenőrizve, ezért a szigorúbb értelmezés érvényes

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = A sütiknek négy típusa van. A típustól és az Ön régiójától függ, hogy a webhely kéri-e az Ön hozzájárulását.
kind-rule-region = Az Ön régiójától függ.
consent-region = Az Ön régiójától függ, lásd: „{ $rules }”. Ön bármikor elutasíthatja vagy tiltakozhat, és visszavonhatja a hozzájárulását.
loaded-region = Ahol az Ön régiójának szabályai hozzájárulást kérnek, csak azután; máshol, hacsak Ön nem tiltakozik
basis-region = Ahol a webhely kéri az Ön hozzájárulását, az Ön böngészőjében való tároláshoz és az onnan való kiolvasáshoz az ettől függetlenül szükséges.
measurement-fr = Franciaországban ezek a célok kérdés nélkül mérik a látogatottságot. Az adatok kizárólag ezt a webhelyet szolgálják, anonimizáltak, és nem használják őket arra, hogy Önt máshol kövessék. Ön bármikor tiltakozhat: { $purposes }.
gpc-remembered = Ahol ezek a célok kérdés nélkül be vannak kapcsolva, ez a webhely megjegyzi az elutasítást, és akkor is tartja magát hozzá, ha a jel később hiányzik.

## What is sent to others.

sent = Mit kapnak mások
sent-text = Milyen adatokat kapnak más cégek, és milyen célokra.
sent-recipient = Címzett
sent-unlisted = Nincs kategóriánként megadva
