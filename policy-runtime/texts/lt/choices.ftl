### Nekintami juostos ir lankytojo pasirinkimų puslapio tekstai. Jie klausia, bet neragina: abu atsakymai vadinami vienodai,
### ir nė vienas sakinys nevaizduoja kurio nors iš jų kaip geresnio, saugesnio ar įprastesnio.

## Juosta ir nuorodos į pasirinkimus.

banner = Sutikimas dėl slapukų
banner-text = Ši svetainė prašo jūsų sutikimo toliau nurodytiems tikslams. Kol jo neduodate, šiais tikslais nieko nesaugoma ir neskaitoma. Savo pasirinkimą galite bet kada pakeisti.
banner-changed = Kai kas iš to, dėl ko davėte sutikimą, pasikeitė, todėl jūsų klausiama iš naujo.
banner-expired = Ankstesnis jūsų sutikimas baigė galioti, todėl jūsų klausiama iš naujo.
banner-controller = Už šią svetainę atsako { $controller }.
accept-all = Priimti visus
refuse-all = Atmesti visus
details = Rinktis po vieną
policy-link = Slapukų politika
settings-link = Slapukų nuostatos

## Pasirinkimų puslapis.

settings = Slapukų nuostatos
settings-intro = Čia sprendžiate dėl kiekvieno tikslo. Jūsų pasirinkimas įsigalioja iš karto, ir jį galite bet kada pakeisti.
necessary = Visada įjungti
necessary-intro = Be šių tikslų svetainė negali veikti, todėl nėra ką rinktis. Jie nurodyti slapukų politikoje.
asked = Ko jūsų klausiama
not-asked = Kam galite prieštarauti
not-asked-intro = Šiems tikslams jūsų sutikimo neprašoma. Jiems galite prieštarauti bet kada ir nemokamai.
allow = Leisti
refuse = Atmesti
do-not-object = Neprieštarauti
object = Prieštarauti
save = Išsaugoti mano pasirinkimus
cookies-in-detail = Išsamiai apie slapukus

## Tikslo būsena.

state-necessary = Visada įjungtas
state-undecided = Dar nepasirinkta, todėl išjungtas
state-given = Leista
state-refused = Atmesta
state-withdrawn = Sutikimas atšauktas
state-expired = Jūsų sutikimas baigė galioti, todėl išjungtas
state-changed = Pasikeitė po to, kai davėte leidimą, todėl išjungtas
state-not-asked = Įjungtas, jei neprieštaraujate
state-objected = Prieštaravote, todėl išjungtas
state-not-objected = Įjungtas, jūs neprieštaravote

since = Nuo { $date }
until = Iki { $date }, po to jūsų bus klausiama iš naujo

## Kas pasikeitė po to, kai duotas sutikimas.

change-lifetime = Dabar kai kas saugoma ilgiau, negu sutikote.
change-purpose = Dabar naudojami kiti slapukai arba duomenis gauna kiti.

## „Global Privacy Control“ – signalas, kurį siunčia naršyklė.

signal-honoured = Jūsų naršyklė siunčia „Global Privacy Control“ signalą. Ši svetainė jo paiso, todėl šis tikslas išjungtas.
signal-offer = Vis tiek galite čia duoti leidimą.
signal-overridden = Šiam tikslui leidimą davėte tuo metu, kai jūsų naršyklė siuntė „Global Privacy Control“ signalą. Galioja čia padarytas jūsų pasirinkimas.
signal-overrode = Šiam tikslui leidimą davėte anksčiau, negu jūsų naršyklė siuntė „Global Privacy Control“ signalą. Galioja signalas, todėl tikslas išjungtas, nebent čia patvirtinsite leidimą.

## Sutikimo įrodymas.

record = Jūsų įrašo numeris
record-text = Nurodykite jį, jei turite klausimą dėl savo sutikimo arba norite, kad jūsų įrašas būtų parodytas ar ištrintas.

## Kas sakoma po pasirinkimo.

saved = Jūsų pasirinkimai išsaugoti.
not-kept = Jūsų naršyklė neišsaugojo jūsų pasirinkimų. Naršyklės nuostatose leiskite šios svetainės slapukus ir pasirinkite iš naujo.
not-recorded = Jūsų sutikimo nepavyko užregistruoti, todėl niekas neleista. Tai, ką atmetėte, atmesta.
not-recorded-superseded = Tuo tarpu atmetėte, galbūt kitame skirtuke, todėl niekas neleista. Tai, ką atmetėte, atmesta.
nothing-recorded = Jūsų pasirinkimų nepavyko užregistruoti, todėl niekas nepakeista.
not-shown = Tai, ką leidote, jums nebuvo parodyta taip, kaip yra dabar, todėl tai neleista. Tai, ką atmetėte, atmesta. Pasirinkite iš naujo.
not-confirmed = Leidote tai, ko jūs arba jūsų naršyklė atsisakėte; tai lieka išjungta, nebent tai patvirtinsite. Tai, ką atmetėte, atmesta.
not-recorded-prefetch = Jūsų naršyklė įkėlė šį puslapį iš anksto, prieš jums apsilankant, todėl joks pasirinkimas neužregistruotas.
try-again = Bandykite dar kartą. Gali padėti, jei palauksite: { $duration }.
no-choice = Formoje nebuvo jokio pasirinkimo, todėl niekas nepakeista. Pasirinkite bent dėl vieno tikslo ir tada išsaugokite.
foreign-form = Ši forma išsiųsta ne iš šios svetainės puslapio, todėl niekas nepakeista. Atverkite slapukų nuostatas čia ir pasirinkite iš naujo.
form-of-another-policy = Ši forma priklauso kitai slapukų politikai, todėl niekas nepakeista. Atverkite slapukų nuostatas čia ir pasirinkite iš naujo.
back = Grįžti ten, kur buvote

## Kas rodoma vietoj turinio, kurio lankytojas neleido.

placeholder = Teikėjo { $provider } turinys
placeholder-text = Jis įkeliamas tik tada, jei duodate leidimą tikslui „{ $purpose }“. Tada jūsų naršyklė jungiasi prie teikėjo { $provider }.
placeholder-link = Leisti slapukų nuostatose
placeholder-allow = Leisti tikslą „{ $purpose }“
placeholder-once = Įkelti tik šį kartą

## Atsakymas į užklausą, kuriai reikia sutikimo.

refused = Reikia jūsų sutikimo
refused-text = Tai veikia tik tada, jei duodate leidimą tikslui „{ $purpose }“.
