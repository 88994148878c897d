### Nekintami juostos ir pasirinkimų puslapio tekstai. Jie klausia, bet neragina: abu atsakymai įvardyti vienodai ir nė vienas sakinys nepateikia kurio nors iš jų kaip geresnio, saugesnio ar įprastesnio.

## Juosta ir nuorodos į pasirinkimus.

banner = Sutikimas dėl slapukų
banner-text = Ši svetainė prašo jūsų sutikimo dėl toliau nurodytų tikslų. Kol jo neduodate, šiais tikslais nieko neįrašoma ir neskaitoma. Savo pasirinkimą bet kada galite pakeisti.
banner-changed = Dalis to, dėl ko davėte sutikimą, pasikeitė, todėl sutikimo prašoma dar kartą.
banner-expired = Ankstesnis jūsų sutikimas baigėsi, todėl jo prašoma dar kartą.
banner-controller = Už šią svetainę atsako { $controller }.
accept-all = Priimti viską
refuse-all = Atmesti viską
details = Pasirinkti atskirai
policy-link = Slapukų politika
settings-link = Slapukų nuostatos

## Pasirinkimų puslapis.

settings = Slapukų nuostatos
settings-intro = Čia sprendžiate dėl kiekvieno tikslo. Jūsų pasirinkimas įsigalioja iškart, ir jį bet kada galite pakeisti.
necessary = Visada įjungta
necessary-intro = Be šių tikslų svetainė negali veikti, todėl rinktis nėra ko. Jie išvardyti slapukų politikoje.
asked = Dėl ko prašoma jūsų sutikimo
not-asked = Kam galite prieštarauti
not-asked-intro = Šiems tikslams jūsų sutikimo neprašoma. Galite jiems prieštarauti bet kada ir nemokamai.
allow = Leisti
refuse = Atmesti
do-not-object = Neprieštarauti
object = Prieštarauti
save = Įrašyti mano pasirinkimus
cookies-in-detail = Išsamiai apie slapukus

## Tikslo būsena.

state-necessary = Visada įjungta
state-undecided = Dar nepasirinkta, todėl išjungta
state-given = Leista
state-refused = Atmesta
state-withdrawn = Sutikimas atšauktas
state-expired = Jūsų sutikimas baigėsi, todėl išjungta
state-changed = Pasikeitė po to, kai leidote, todėl išjungta
state-not-asked = Įjungta, nebent paprieštarausite
state-objected = Paprieštaravote, todėl išjungta
state-not-objected = Įjungta, neprieštaravote

since = Nuo { $date }
until = Iki { $date }, tada sutikimo bus prašoma dar kartą

## Kas pasikeitė davus sutikimą.

change-lifetime = Dabar kai kas saugoma ilgiau, nei sutikote.
change-purpose = Dabar naudojami kiti slapukai arba duomenis gauna kiti gavėjai.

## „Global Privacy Control“ – naršyklės siunčiamas signalas.

signal-honoured = Jūsų naršyklė siunčia signalą „Global Privacy Control“. Ši svetainė jo paiso, todėl šis tikslas išjungtas.
signal-offer = Vis dėlto čia galite duoti leidimą.
signal-overridden = Leidimą šiam tikslui davėte tuo metu, kai jūsų naršyklė siuntė signalą „Global Privacy Control“. Galioja čia padarytas pasirinkimas.
signal-overrode = Leidimą šiam tikslui davėte prieš tai, kai jūsų naršyklė atsiuntė signalą „Global Privacy Control“. Galioja signalas, todėl šis tikslas išjungtas, nebent čia leidimą patvirtinsite.

## Sutikimo įrodymas.

record = Jūsų įrašo numeris
record-text = Nurodykite jį, jei turite klausimų dėl savo sutikimo arba norite, kad jūsų įrašas būtų parodytas ar ištrintas.

## Kas pranešama pasirinkus.

saved = Jūsų pasirinkimai įrašyti.
not-recorded = Jūsų sutikimo nepavyko užregistruoti, todėl nieko neleista. Tai, ką atmetėte, atmesta.
not-recorded-prefetch = Jūsų naršyklė šį puslapį įkėlė prieš jūsų apsilankymą, todėl pasirinkimas neužregistruotas.
try-again = Bandykite dar kartą. Gali padėti, jei palauksite: { $duration }.
no-choice = Formoje nebuvo pasirinkimo, todėl nieko nepakeista. Pasirinkite bent dėl vieno tikslo ir įrašykite.
foreign-form = Ši forma išsiųsta ne iš šios svetainės puslapio, todėl nieko nepakeista. Atverkite slapukų nuostatas čia ir pasirinkite dar kartą.
back = Grįžti ten, kur buvote

## Kas rodoma vietoj turinio, kurio lankytojas neleido.

placeholder = Turinys, teikėjas: { $provider }
placeholder-text = Jis įkeliamas tik tada, jei leidžiate „{ $purpose }“. Tada jūsų naršyklė prisijungia prie paslaugos teikėjo serverių: { $provider }.
placeholder-link = Leisti slapukų nuostatose

## Atsakymas į užklausą, kuriai reikia sutikimo.

refused = Reikia jūsų sutikimo
refused-text = Tai veikia tik tada, jei leidžiate „{ $purpose }“.
