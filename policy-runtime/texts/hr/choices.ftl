### Stalni tekstovi trake i stranice s odabirom (v. englesku verziju). Pitaju i ne nagovaraju: oba su odgovora jednako nazvana
### i nijedna rečenica jedan od njih ne prikazuje kao bolji, sigurniji ili uobičajeniji.

## Traka i poveznice na odabir.

banner = Privola za kolačiće
banner-text = Ovo web-mjesto traži vašu privolu za svrhe navedene u nastavku. Dok je ne date, u te se svrhe ništa ne pohranjuje niti čita. Svoj odabir možete promijeniti u bilo kojem trenutku.
banner-changed = Dio onoga za što ste dali privolu promijenio se, stoga se vaša privola ponovno traži.
banner-expired = Vaša je prijašnja privola prestala važiti, stoga se ponovno traži.
banner-controller = Za ovo web-mjesto odgovara: { $controller }.
accept-all = Prihvati sve
refuse-all = Odbij sve
details = Odaberi pojedinačno
policy-link = Politika kolačića
settings-link = Postavke kolačića

## Stranica s odabirom.

settings = Postavke kolačića
settings-intro = Ovdje odlučujete o svakoj svrsi zasebno. Vaš odabir vrijedi odmah i možete ga promijeniti u bilo kojem trenutku.
necessary = Uvijek aktivne
necessary-intro = Web-mjesto ne može funkcionirati bez ovih svrha, pa se nema što odabrati. Navedene su u politici kolačića.
asked = Što vas web-mjesto pita
not-asked = Na što možete uložiti prigovor
not-asked-intro = Za ove se svrhe vaša privola ne traži. Na njih možete uložiti prigovor u bilo kojem trenutku i besplatno.
allow = Dopuštam
refuse = Odbijam
do-not-object = Ne ulažem prigovor
object = Ulažem prigovor
save = Spremi moj odabir
cookies-in-detail = Pojedinosti o kolačićima

## Stanje svrhe.

state-necessary = Uvijek aktivna
state-undecided = Još nema odabira, stoga neaktivna
state-given = Dopuštena
state-refused = Odbijena
state-withdrawn = Privola povučena
state-expired = Vaša je privola prestala važiti, stoga neaktivna
state-changed = Promijenjena otkad ste je dopustili, stoga neaktivna
state-not-asked = Aktivna, osim ako uložite prigovor
state-objected = Uložili ste prigovor, stoga neaktivna
state-not-objected = Aktivna, niste uložili prigovor

since = Od { $date }
until = Do { $date }, nakon čega će vas web-mjesto ponovno pitati

## Što se promijenilo otkad je dana privola.

change-lifetime = Nešto se sada čuva dulje od razdoblja za koje ste dali privolu.
change-purpose = Sada se upotrebljavaju drugi kolačići ili podatke primaju drugi.

## Global Privacy Control, signal koji šalje preglednik.

signal-honoured = Vaš preglednik šalje signal Global Privacy Control. Ovo ga web-mjesto poštuje, stoga je ova svrha neaktivna.
signal-offer = Ipak je možete dopustiti ovdje.
signal-overridden = Ovu ste svrhu dopustili dok je vaš preglednik slao signal Global Privacy Control. Vrijedi vaš odabir na ovom mjestu.
signal-overrode = Ovu ste svrhu dopustili prije nego što je vaš preglednik poslao signal Global Privacy Control. Vrijedi signal, stoga je ova svrha neaktivna, osim ako je ovdje potvrdite.

## Dokaz o privoli.

record = Broj vašeg zapisa
record-text = Navedite ga ako imate pitanje o svojoj privoli ili ako tražite uvid u svoj zapis ili njegovo brisanje.

## Što se kaže nakon odabira.

saved = Vaš je odabir spremljen.
not-kept = Vaš preglednik nije zadržao vaš odabir. Dopustite kolačiće ovog web-mjesta u postavkama preglednika, a zatim ponovno odaberite.
not-recorded = Vaša se privola nije mogla zabilježiti, stoga ništa nije dopušteno. Ono što ste odbili odbijeno je.
not-recorded-superseded = U međuvremenu ste odbili, možda u drugoj kartici, stoga ništa nije dopušteno. Ono što ste odbili odbijeno je.
nothing-recorded = Vaš se odabir nije mogao zabilježiti, stoga ništa nije promijenjeno.
not-shown = Ono što ste dopustili nije vam prikazano onakvo kakvo je sada, stoga nije dopušteno. Ono što ste odbili odbijeno je. Odaberite ponovno.
not-confirmed = Dopustili ste nešto što ste vi ili vaš preglednik odbili; ostaje neaktivno, osim ako to potvrdite. Ono što ste odbili odbijeno je.
not-recorded-prefetch = Vaš je preglednik ovu stranicu učitao prije vašeg posjeta, stoga nije zabilježen nijedan odabir.
try-again = Pokušajte ponovno. Možda pomogne ako pričekate: { $duration }.
no-choice = Obrazac nije sadržavao nijedan odabir, stoga ništa nije promijenjeno. Odaberite za barem jednu svrhu, a zatim spremite.
foreign-form = Ovaj obrazac nije poslan sa stranice ovog web-mjesta, stoga ništa nije promijenjeno. Otvorite postavke kolačića ovdje i ponovno odaberite.
form-of-another-policy = Ovaj obrazac pripada drugoj politici kolačića, stoga ništa nije promijenjeno. Otvorite postavke kolačića ovdje i ponovno odaberite.
back = Natrag na mjesto na kojem ste bili

## Što se prikazuje umjesto sadržaja koji nije dopušten.

placeholder = Sadržaj pružatelja { $provider }
placeholder-text = Učitava se samo ako dopustite „{ $purpose }”. Vaš se preglednik tada povezuje s pružateljem { $provider }.
placeholder-link = Dopusti u postavkama kolačića
placeholder-allow = Dopusti „{ $purpose }”
placeholder-once = Učitaj samo ovaj put

## Odgovor na zahtjev za koji je potrebna privola.

refused = Potrebna je vaša privola
refused-text = Ovo funkcionira samo ako dopustite „{ $purpose }”.
