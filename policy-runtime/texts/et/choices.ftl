### Bänneri ja valikute lehe püsitekstid. Vt ingliskeelset faili. Need küsivad ega suru peale: mõlemad vastused
### on nimetatud ühtemoodi ja ükski lause ei näita üht neist paremana, turvalisemana ega tavalisemana.

## Bänner ja lingid valikute juurde.

banner = Nõusolek küpsiste kasutamiseks
banner-text = See veebisait küsib teie nõusolekut allpool loetletud eesmärkideks. Kuni te ei ole seda andnud, ei salvestata ega loeta nende jaoks midagi. Saate oma valikut igal ajal muuta.
banner-changed = Midagi, milleks olete nõusoleku andnud, on muutunud. Seepärast küsitakse teilt uuesti.
banner-expired = Teie varasem nõusolek on lõppenud. Seepärast küsitakse teilt uuesti.
banner-controller = Selle veebisaidi eest vastutab { $controller }.
accept-all = Nõustun kõigiga
refuse-all = Keeldun kõigist
details = Valin ükshaaval
policy-link = Küpsiste kasutamise põhimõtted
settings-link = Küpsiste seaded

## Valikute leht.

settings = Küpsiste seaded
settings-intro = Siin otsustate iga eesmärgi üle. Teie valik hakkab kohe kehtima ja saate seda igal ajal muuta.
necessary = Alati sisse lülitatud
necessary-intro = Ilma nende eesmärkideta veebisait ei tööta, seega ei ole midagi valida. Need on loetletud küpsiste kasutamise põhimõtetes.
asked = Mille kohta teilt küsitakse
not-asked = Mille suhtes saate esitada vastuväite
not-asked-intro = Nende eesmärkide jaoks teie nõusolekut ei küsita. Saate nende suhtes igal ajal ja tasuta vastuväite esitada.
allow = Luban
refuse = Keeldun
do-not-object = Ei esita vastuväidet
object = Esitan vastuväite
save = Salvestan oma valikud
cookies-in-detail = Küpsised üksikasjalikult

## Eesmärgi seis.

state-necessary = Alati sisse lülitatud
state-undecided = Veel valimata, seega välja lülitatud
state-given = Olete lubanud
state-refused = Olete keeldunud
state-withdrawn = Nõusolek on tagasi võetud
state-expired = Teie nõusolek on lõppenud, seega välja lülitatud
state-changed = Muutunud pärast teie luba, seega välja lülitatud
state-not-asked = Sisse lülitatud, kui te ei esita vastuväidet
state-objected = Olete esitanud vastuväite, seega välja lülitatud
state-not-objected = Sisse lülitatud; te ei ole vastuväidet esitanud

since = Alates: { $date }
until = Kuni: { $date }; seejärel küsitakse teilt uuesti

## Mis on pärast nõusoleku andmist muutunud.

change-lifetime = Nüüd säilitatakse midagi kauem, kui olete nõustunud.
change-purpose = Nüüd kasutatakse teisi küpsiseid või saavad andmeid teised.

## Global Privacy Control, signaal, mille saadab brauser.

signal-honoured = Teie brauser saadab signaali Global Privacy Control. See veebisait järgib seda, seega on see eesmärk välja lülitatud.
signal-offer = Siiski saate selle siin lubada.
signal-overridden = Lubasite selle eesmärgi ajal, kui teie brauser saatis signaali Global Privacy Control. Määrav on teie siin tehtud valik.
signal-overrode = Lubasite selle eesmärgi enne, kui teie brauser saatis signaali Global Privacy Control. Määrav on signaal, seega on see eesmärk välja lülitatud, kuni te selle siin kinnitate.

## Nõusoleku tõend.

record = Teie kirje number
record-text = Märkige see, kui teil on küsimus oma nõusoleku kohta või kui soovite, et teie kirjet näidataks või see kustutataks.

## Mida öeldakse pärast valikut.

saved = Teie valikud on salvestatud.
not-kept = Teie brauser ei jätnud teie valikuid alles. Lubage brauseri seadetes selle veebisaidi küpsised ja valige siis uuesti.
not-recorded = Teie nõusolekut ei saanud talletada, seega ei lubatud midagi. Millest keeldusite, sellest on keeldutud.
not-recorded-superseded = Te keeldusite vahepeal, võib-olla teisel vahekaardil, seega ei lubatud midagi. Millest keeldusite, sellest on keeldutud.
nothing-recorded = Teie valikuid ei saanud talletada, seega ei muudetud midagi.
not-shown = Seda, mida lubasite, ei näidatud teile sellisena, nagu see praegu on, seega seda ei lubatud. Millest keeldusite, sellest on keeldutud. Palun valige uuesti.
not-confirmed = Lubasite midagi, millest teie või teie brauser on keeldunud; see jääb välja lülitatuks, kui te seda ei kinnita. Millest keeldusite, sellest on keeldutud.
not-recorded-prefetch = Teie brauser laadis selle lehe enne teie külastust, seega ei talletatud ühtki valikut.
try-again = Palun proovige uuesti. Abi võib olla ootamisest: { $duration }.
no-choice = Vormis ei olnud ühtki valikut, seega ei muudetud midagi. Tehke valik vähemalt ühe eesmärgi kohta ja seejärel salvestage.
foreign-form = Seda vormi ei saadetud selle veebisaidi lehelt, seega ei muudetud midagi. Avage küpsiste seaded siin ja valige uuesti.
form-of-another-policy = See vorm kuulub teiste küpsiste kasutamise põhimõtete juurde, seega ei muudetud midagi. Avage küpsiste seaded siin ja valige uuesti.
back = Tagasi sinna, kus olite

## Mida näidatakse lubamata sisu asemel.

placeholder = Sisu: { $provider }
placeholder-text = See laaditakse ainult siis, kui lubate eesmärgi „{ $purpose }“. Teie brauser võtab siis ühendust teenuseosutajaga: { $provider }.
placeholder-link = Lubamine küpsiste seadetes
placeholder-allow = Luba eesmärk „{ $purpose }“
placeholder-once = Laadi ainult see kord

## Vastus päringule, milleks on vaja nõusolekut.

refused = Teie nõusolek on vajalik
refused-text = See toimib ainult siis, kui lubate eesmärgi „{ $purpose }“.
