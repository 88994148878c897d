### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Pravila po regijama
rules-text = Koja pravila vrijede ovisi o regiji iz koje posjećujete ovo web-mjesto. Ono što je nužno uključeno je svugdje i nije u tablici.
rules-from = Ovo su pravila sljedećih na dan { $date }, primijenjena na činjenice koje ova politika navodi: { $jurisdictions }. Nisu pravni savjet.
rules-unsure = Vaša se regija izvodi iz vaše veze. Može biti pogrešna, na primjer uz VPN. Ako je nepoznata ili samo djelomično poznata, vrijede najstroža od mogućih pravila.
rules-travel = Odbijanje, povlačenje ili prigovor vrijedi u svakoj regiji. Vaša se regija ne pohranjuje.
rules-record = Ako ovo web-mjesto čuva zapis o vašem izboru, u njemu su navedena pravila koja su vrijedila.
rules-region = Regija
rules-others = Sve ostale regije
rules-unknown = Nepoznata regija
rules-general = Opće pravilo
rules-keep = Privola vrijedi najviše
rules-wait = Nakon odbijanja ne traži se ponovno
rule-off = Isključeno, ne može se dopustiti
rule-ask = Isključeno dok ne date privolu
rule-object = Uključeno, osim ako uložite prigovor
rule-inform = Uključeno, uz ovu obavijest; možete uložiti prigovor
rule-of = { $purpose } – pravilo: { $jurisdiction }

## Where they come from.

sources = Izvori ovih pravila
sources-text = Odakle potječu ova pravila, kako je to pročitano i na koji dan. Izvori su navedeni na engleskom.
sources-source = Izvor
sources-grade = Kako je pročitan
sources-day = Na dan
grade-primary = Sam tekst
grade-primary-old = Starija inačica teksta
grade-secondary = Prikaz teksta
grade-unverified = Nije provjereno, pa se primjenjuje strože tumačenje

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Postoje četiri vrste kolačića. O vrsti i o vašoj regiji ovisi traži li se vaša privola.
kind-rule-region = Ovisi o vašoj regiji.
consent-region = Ovisi o vašoj regiji, vidi „{ $rules }”. U bilo kojem trenutku možete odbiti ili uložiti prigovor te povući privolu.
loaded-region = Gdje pravila vaše regije traže privolu, tek nakon što je date; drugdje, osim ako uložite prigovor
basis-region = Gdje se traži vaša privola, za pohranu i čitanje u vašem pregledniku svejedno je potrebna.
measurement-fr = U Francuskoj ove svrhe mjere posjećenost bez pitanja. Podaci služe samo ovom web-mjestu, anonimizirani su i ne upotrebljavaju se kako bi vas se pratilo drugdje. Prigovor možete uložiti u bilo kojem trenutku: { $purposes }.
gpc-remembered = Gdje su ove svrhe uključene bez pitanja, ovo web-mjesto pamti odbijanje i drži ga se i kada signal poslije izostane.

## What is sent to others.

sent = Što primaju drugi
sent-text = Koje podatke primaju druga društva i u koje svrhe.
sent-recipient = Primatelj
sent-unlisted = Nije navedeno po kategorijama
