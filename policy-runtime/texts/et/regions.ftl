### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Reeglid piirkonna järgi
rules-text = Kehtivad reeglid sõltuvad piirkonnast, kust te seda veebisaiti külastate. Vajalik on kõikjal sees ja seda tabelis ei ole.
rules-from = Need on järgmised reeglid seisuga { $date }, kohaldatud andmetele, mille need põhimõtted esitavad: { $jurisdictions }. Need ei ole õigusnõu.
rules-unsure = Teie piirkond tuletatakse teie ühendusest. See võib olla vale, näiteks VPN-i puhul. Kui see on teadmata või teada vaid osaliselt, kehtivad võimalikest reeglitest kõige rangemad.
rules-travel = Keeldumine, tagasivõtmine või vastuväide kehtib igas piirkonnas. Teie piirkonda ei salvestata.
rules-record = Kui see veebisait säilitab teie valiku kohta kirje, nimetab see reeglid, mis kehtisid.
rules-region = Piirkond
rules-others = Kõik muud piirkonnad
rules-unknown = Teadmata piirkond
rules-general = Üldreegel
rules-keep = Nõusolek kehtib kõige rohkem
rules-wait = Pärast keeldumist ei küsita teilt uuesti
rule-off = Väljas, lubada ei saa
rule-ask = Väljas, kuni annate nõusoleku
rule-object = Sees, kui te ei esita vastuväidet
rule-inform = Sees, selle teabega; võite esitada vastuväite
rule-of = { $purpose } – reegel: { $jurisdiction }

## Where they come from.

sources = Nende reeglite allikad
sources-text = Kust need reeglid pärinevad, kuidas seda loeti ja mis päeva seisuga. Allikad on nimetatud inglise keeles.
sources-source = Allikas
sources-grade = Kuidas seda loeti
sources-day = Seisuga
grade-primary = Tekst ise
grade-primary-old = Teksti vanem versioon
grade-secondary = Ülevaade tekstist
grade-unverified = Kontrollimata, seega kohaldatakse rangemat tõlgendust

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Küpsiseid on nelja liiki. Liigist ja teie piirkonnast sõltub, kas teie nõusolekut küsitakse.
kind-rule-region = Sõltub teie piirkonnast.
consent-region = Sõltub teie piirkonnast, vt „{ $rules }“. Võite igal ajal keelduda või esitada vastuväite ning nõusoleku tagasi võtta.
loaded-region = Kui teie piirkonna reeglid nõuavad teie nõusolekut, alles pärast seda; mujal, kui te ei esita vastuväidet
basis-region = Kui teie nõusolekut küsitakse, on seda teie brauserisse salvestamiseks ja sealt lugemiseks siiski vaja.
measurement-fr = Prantsusmaal mõõdavad need eesmärgid külastatavust teilt küsimata. Andmed teenivad ainult seda veebisaiti, on anonüümitud ja neid ei kasutata teie jälgimiseks mujal. Võite igal ajal esitada vastuväite: { $purposes }.
gpc-remembered = Kui need eesmärgid on sees küsimata, jätab see veebisait keeldumise meelde ja peab sellest kinni ka siis, kui signaal hiljem puudub.

## What is sent to others.

sent = Mida teised saavad
sent-text = Milliseid andmeid teised ettevõtted saavad ja mis eesmärgil.
sent-recipient = Saaja
sent-unlisted = Ei ole liikide kaupa esitatud
