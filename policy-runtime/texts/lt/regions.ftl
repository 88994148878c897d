### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Taisyklės pagal regioną
rules-text = Kokios taisyklės taikomos, priklauso nuo regiono, iš kurio lankotės šioje svetainėje. Tai, kas būtina, įjungta visur ir į lentelę neįtraukta.
rules-from = Tai toliau nurodytų vietų taisyklės { $date } būkle, pritaikytos faktams, kuriuos nurodo ši politika: { $jurisdictions }. Tai nėra teisinė konsultacija.
rules-unsure = Jūsų regionas nustatomas pagal jūsų ryšį. Jis gali būti klaidingas, pavyzdžiui, naudojant VPN. Jei jis nežinomas arba žinomas tik iš dalies, galioja griežčiausios iš galimų taisyklių.
rules-travel = Atsisakymas, atšaukimas ar prieštaravimas galioja visuose regionuose. Jūsų regionas nesaugomas.
rules-record = Jei ši svetainė saugo jūsų pasirinkimo įrašą, jame nurodytos taikytos taisyklės.
rules-region = Regionas
rules-others = Visi kiti regionai
rules-unknown = Nežinomas regionas
rules-general = Bendra taisyklė
rules-keep = Sutikimas galioja ne ilgiau kaip
rules-wait = Po atsisakymo jūsų pakartotinai neklausiama
rule-off = Išjungta, leisti negalima
rule-ask = Išjungta, kol nesutinkate
rule-object = Įjungta, jei neprieštaraujate
rule-inform = Įjungta, pateikiant šią informaciją; galite prieštarauti
rule-of = { $purpose } – taisyklė: { $jurisdiction }

## Where they come from.

sources = Šių taisyklių šaltiniai
sources-text = Iš kur kilo šios taisyklės, kaip tai perskaityta ir kurios dienos būkle. Šaltiniai įvardyti anglų kalba.
sources-source = Šaltinis
sources-grade = Kaip jis perskaitytas
sources-day = Būklė
grade-primary = Pats tekstas
grade-primary-old = Senesnė teksto versija
grade-secondary = Teksto apžvalga
grade-unverified = Nepatikrinta, todėl taikomas griežtesnis aiškinimas

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Yra keturios slapukų rūšys. Ar prašoma jūsų sutikimo, priklauso nuo rūšies ir nuo jūsų regiono.
kind-rule-region = Priklauso nuo jūsų regiono.
consent-region = Priklauso nuo jūsų regiono, žr. „{ $rules }“. Bet kada galite atsisakyti ar prieštarauti ir atšaukti sutikimą.
loaded-region = Jei jūsų regiono taisyklės reikalauja jūsų sutikimo, tik jį davus; kitur, jei neprieštaraujate
basis-region = Jei prašoma jūsų sutikimo, duomenims jūsų naršyklėje įrašyti ir iš jos skaityti jo vis tiek reikia.
measurement-fr = Prancūzijoje šie tikslai matuoja auditoriją jūsų neklausiant. Duomenys skirti tik šiai svetainei, yra anonimizuoti ir nenaudojami jums sekti kitur. Bet kada galite prieštarauti: { $purposes }.
gpc-remembered = Kai šie tikslai įjungti neklausiant, ši svetainė įsimena atsisakymą ir jo laikosi, net jei vėliau signalo nėra.

## What is sent to others.

sent = Ką gauna kiti
sent-text = Kokius duomenis gauna kitos įmonės ir kokiais tikslais.
sent-recipient = Gavėjas
sent-unlisted = Nenurodyta pagal kategorijas
