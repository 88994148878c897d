### A látogató régiójára vonatkozó állandó szövegek. Lásd az angolt.

sale-link = Ne adják el és ne osszák meg a személyes adataimat
limit-link = Korlátozzák az érzékeny személyes adataim felhasználását
privacy-choices-link = Az Ön adatvédelmi választásai
opt-out-honored = A tiltakozást figyelembe vettük
advertising-link = Tiltakozás az adatok eladása és a célzott hirdetés ellen

opt-out-text = Ezzel a gombbal Ön tiltakozik személyes adatainak eladása és megosztása, valamint a célzott hirdetés ellen. A gomb kikapcsolja ezeket a célokat, amelyekhez más cégek adatokat kapnak:
opt-out-button = Tiltakozom az eladás és a megosztás ellen
limit-text = Ezzel a gombbal Ön korlátozza érzékeny személyes adatainak felhasználását. A gomb kikapcsolja ezeket a célokat:
limit-button = Felhasználás korlátozása
opt-out-done = Ezek a célok ebben a böngészőben ki vannak kapcsolva.
opt-out-reach = Ez mostantól erre a böngészőre és erre a webhelyre érvényes. Nem terjed ki más böngészőkre és eszközökre, sem a korábban vagy más módon továbbított adatokra. Ezekkel kapcsolatban ide írjon: { $contact }

confirm = Kérjük, erősítse meg
confirm-text = Ön vagy a böngészője tiltakozott e célok ellen. Kikapcsolva maradnak, hacsak Ön meg nem erősíti, hogy engedélyezni kívánja őket:
confirm-yes = Igen, engedélyezem
confirm-no = Nem, maradjanak kikapcsolva

entry-notice = Tájékoztatás a sütikről
entry-notice-text = Ezek a célok itt az Ön megkérdezése nélkül be vannak kapcsolva, és a megnevezett cégek részt vesznek bennük. Most vagy bármikor elutasíthatja őket, kivéve azokat, amelyek mindig be vannak kapcsolva.
entry-notice-refuse = Elutasítom őket
entry-notice-ok = Rendben

banner-close = Bezárás és az összes elutasítása
banner-separate = Az alábbi célok mindegyikéhez külön válasz szükséges:

off-here = Itt kikapcsolva
off-here-intro = Ott, ahol Ön tartózkodik, ezek a célok ki vannak kapcsolva, és semmilyen választás nem kapcsolja be őket.
state-off = Itt kikapcsolva
off-here-text = Ez ott, ahol Ön tartózkodik, nem érhető el: a(z) „{ $purpose }” cél itt ki van kapcsolva, és semmilyen választás nem kapcsolja be.
