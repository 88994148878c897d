### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Arauak eskualdeka
rules-text = Zein arau aplikatzen diren, webgune hau bisitatzen duzun eskualdearen araberakoa da. Beharrezkoa dena leku guztietan dago aktibo, eta ez dago taulan.
rules-from = Hauek dira hurrengoen arauak, data honetan: { $date }, politika honek adierazten dituen egitateei aplikatuta: { $jurisdictions }. Ez dira lege-aholkua.
rules-unsure = Zure eskualdea zure konexiotik ondorioztatzen da. Okerra izan daiteke, adibidez VPN batekin. Ezezaguna bada, edo zati batean bakarrik ezaguna, aplika daitezkeen arauetatik zorrotzenak dira baliozkoak.
rules-travel = Ukatzeak, kentzeak edo aurka egiteak eskualde guztietan balio du. Zure eskualdea ez da gordetzen.
rules-record = Webgune honek zure aukeraren erregistro bat gordetzen badu, aplikatutako arauak izendatzen ditu.
rules-region = Eskualdea
rules-others = Gainerako eskualde guztiak
rules-unknown = Eskualde ezezaguna
rules-general = Arau orokorra
rules-keep = Adostasunak gehienez irauten du
rules-wait = Ukatu ondoren, ez zaizu berriro galdetzen epe honetan
rule-off = Desaktibatuta, ezin da baimendu
rule-ask = Desaktibatuta, adostasuna eman arte
rule-object = Aktibo, zuk aurka egin ezean
rule-inform = Aktibo, informazio honekin; aurka egin dezakezu
rule-of = { $purpose } – araua: { $jurisdiction }

## Where they come from.

sources = Arau hauen iturriak
sources-text = Arau hauek nondik datozen, hori nola irakurri den eta zein egunetan. Iturriak ingelesez daude izendatuta.
sources-source = Iturria
sources-grade = Nola irakurri den
sources-day = Data
grade-primary = Testua bera
grade-primary-old = Testuaren bertsio zaharrago bat
grade-secondary = Testuari buruzko txosten bat
grade-unverified = Egiaztatu gabe; beraz, irakurketa zorrotzena aplikatzen da

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Lau cookie-mota daude. Motaren eta zure eskualdearen araberakoa da zure adostasuna eskatzen den ala ez.
kind-rule-region = Zure eskualdearen araberakoa da.
consent-region = Zure eskualdearen araberakoa da, ikus «{ $rules }». Edozein unetan ukatu edo aurka egin dezakezu, eta adostasuna kendu.
loaded-region = Zure eskualdeko arauek zure adostasuna eskatzen duten lekuan, eman ondoren bakarrik; bestela, zuk aurka egin ezean
basis-region = Zure adostasuna eskatzen den lekuan, zure nabigatzailean biltegiratzeko eta irakurtzeko hala ere behar da.
measurement-fr = Frantzian, helburu hauek audientzia neurtzen dute zuri galdetu gabe. Datuek webgune honi bakarrik balio diote, anonimizatuta daude eta ez dira erabiltzen zuri beste nonbait jarraitzeko. Edozein unetan egin dezakezu aurka: { $purposes }.
gpc-remembered = Helburu hauek galdetu gabe aktibo dauden lekuan, webgune honek gogoan hartzen du ukatzea eta bete egiten du geroago seinalea falta bada ere.

## What is sent to others.

sent = Besteek jasotzen dutena
sent-text = Beste enpresek zein datu jasotzen dituzten, eta zein helburutarako.
sent-recipient = Hartzailea
sent-unlisted = Ez dago kategoriaka zerrendatuta
