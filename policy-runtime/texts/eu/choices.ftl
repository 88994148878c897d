### Oharreko eta aukeren orriko testu finkoak. Ikus ingelesa. Galdetu egiten dute, bultzatu gabe: bi erantzunak berdin izendatzen dira.

## Oharra, eta aukeretarako estekak.

banner = Cookieetarako adostasuna
banner-text = Webgune honek zure adostasuna eskatzen du beheko helburuetarako. Eman arte, ez da ezer gordetzen ez irakurtzen horietarako. Edozein unetan alda dezakezu zure aukera.
banner-changed = Adostasuna eman zenuen horren zati bat aldatu egin da; horregatik, berriz galdetzen zaizu.
banner-expired = Lehenago eman zenuen adostasuna amaitu da; horregatik, berriz galdetzen zaizu.
banner-controller = Webgune honen arduraduna: { $controller }.
accept-all = Onartu dena
refuse-all = Baztertu dena
details = Aukeratu banan-banan
policy-link = Cookie-politika
settings-link = Cookieen ezarpenak

## Aukeren orria.

settings = Cookieen ezarpenak
settings-intro = Hemen, helburu bakoitzari buruz erabakitzen duzu. Zure aukerak berehala hartzen du eragina, eta edozein unetan alda dezakezu.
necessary = Beti aktibo
necessary-intro = Webguneak ezin du helburu hauek gabe funtzionatu; beraz, ez dago zer aukeratu. Cookie-politikak adierazten ditu.
asked = Zer galdetzen zaizun
not-asked = Zeren aurka egin dezakezun
not-asked-intro = Helburu hauetarako ez da zure adostasuna eskatzen. Edozein unetan eta doan egin dezakezu haien aurka.
allow = Baimendu
refuse = Baztertu
do-not-object = Ez dut aurka egiten
object = Aurka egiten dut
save = Gorde nire aukerak
cookies-in-detail = Cookieak xehetasunez

## Helburu baten egoera.

state-necessary = Beti aktibo
state-undecided = Oraindik aukeratu gabe; beraz, ez dago aktibo
state-given = Baimenduta
state-refused = Baztertuta
state-withdrawn = Adostasuna kenduta
state-expired = Zure adostasuna amaitu da; beraz, ez dago aktibo
state-changed = Aldatu egin da baimendu zenuenetik; beraz, ez dago aktibo
state-not-asked = Aktibo, zuk aurka egin ezean
state-objected = Aurka egin duzu; beraz, ez dago aktibo
state-not-objected = Aktibo; ez duzu aurka egin

since = Noiztik: { $date }
until = Noiz arte: { $date }; ondoren, berriz galdetuko zaizu

## Zer aldatu den adostasuna eman zenetik.

change-lifetime = Orain, zerbait zuk onartu baino denbora luzeagoan gordetzen da.
change-purpose = Orain, beste cookie batzuk erabiltzen dira, edo beste batzuek jasotzen dituzte datuak.

## Global Privacy Control, nabigatzaileak bidaltzen duen seinale bat.

signal-honoured = Zure nabigatzaileak Global Privacy Control seinalea bidaltzen du. Webgune honek errespetatu egiten du; beraz, helburu hau ez dago aktibo.
signal-offer = Hala ere, hemen baimen dezakezu.
signal-overridden = Zure nabigatzaileak Global Privacy Control seinalea bidaltzen zuen bitartean baimendu zenuen helburu hau. Hemen aukeratu duzuna gailentzen da.
signal-overrode = Zure nabigatzaileak Global Privacy Control seinalea bidali aurretik baimendu zenuen helburu hau. Seinalea gailentzen da; beraz, ez dago aktibo, zuk hemen berretsi ezean.

## Adostasun baten froga.

record = Zure erregistroaren zenbakia
record-text = Aipatu, zure adostasunari buruzko galderaren bat baduzu, edo zure erregistroa erakustea edo ezabatzea nahi baduzu.

## Aukera bat egin ondoren esaten dena.

saved = Zure aukerak gorde dira.
not-kept = Zure nabigatzaileak ez ditu zure aukerak gorde. Baimendu webgune honetako cookieak nabigatzailearen ezarpenetan, eta, ondoren, aukeratu berriro.
not-recorded = Ezin izan da zure adostasuna erregistratu; beraz, ez da ezer baimendu. Baztertu duzuna baztertuta dago.
not-recorded-superseded = Bitartean baztertu egin duzu, agian beste fitxa batean; beraz, ez da ezer baimendu. Baztertu duzuna baztertuta dago.
nothing-recorded = Ezin izan dira zure aukerak erregistratu; beraz, ez da ezer aldatu.
not-shown = Baimendu duzuna ez zaizu orain den bezala erakutsi; beraz, ez da baimendu. Baztertu duzuna baztertuta dago. Aukeratu berriro, mesedez.
not-confirmed = Zuk edo zure nabigatzaileak aurka egindako zerbait baimendu duzu; ez da aktibatuko, berresten ez baduzu. Baztertu duzuna baztertuta dago.
not-recorded-prefetch = Zure nabigatzaileak zure bisitaren aurretik kargatu du orri hau; beraz, ez da aukerarik erregistratu.
try-again = Saiatu berriro, mesedez. Lagungarria izan daiteke itxarotea: { $duration }.
no-choice = Formularioak ez zuen aukerarik jasotzen; beraz, ez da ezer aldatu. Aukeratu gutxienez helburu batentzat, eta gorde ondoren.
foreign-form = Formulario hau ez da webgune honetako orri batetik bidali; beraz, ez da ezer aldatu. Ireki hemen cookieen ezarpenak, eta aukeratu berriro.
form-of-another-policy = Formulario hau beste cookie-politika batena da; beraz, ez da ezer aldatu. Ireki hemen cookieen ezarpenak, eta aukeratu berriro.
back = Itzuli lehen zeunden lekura

## Baimendu ez den eduki baten lekuan agertzen dena.

placeholder = Hornitzaile honen edukia: { $provider }
placeholder-text = Helburu hau baimentzen baduzu bakarrik kargatzen da: «{ $purpose }». Orduan, zure nabigatzailea hornitzaile honetara konektatzen da: { $provider }.
placeholder-link = Baimendu cookieen ezarpenetan
placeholder-allow = Baimendu helburu hau: «{ $purpose }»
placeholder-once = Kargatu oraingoan bakarrik

## Adostasuna behar duen eskaera baten erantzuna.

refused = Zure adostasuna behar da
refused-text = Honek funtzionatzeko, helburu hau baimendu behar duzu: «{ $purpose }».
