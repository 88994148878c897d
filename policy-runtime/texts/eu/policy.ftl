### Politikaren orriko testu finkoak. Ikus ingelesa: han dago mezuen eta haien argumentuen zerrenda.

title = Cookie-politika
contents = Orri honetan

## Zergatik erabiltzen diren cookieak.

why = Zergatik erabiltzen ditu webgune honek cookieak?
why-intro = Webgune honek cookieak erabiltzen ditu:
why-necessary = webguneak funtziona dezan
why-statistical = web-analisirako, webgunea nola erabiltzen den jakiteko
why-internal = beharrezkoa dena gainditzen duten funtzio eta helburu propioetarako
why-third-party = beste enpresa batzuek ematen dituzten zerbitzuetarako
why-none = Politika honek ez du adierazten webgune honek cookieak erabiltzeko helbururik.

## Zer den cookie bat.

what = Zer da cookie bat?
what-is = Cookie bat izen bat duen datu-multzo txiki bat da. Webguneak zure nabigatzaileari ematen dio, eta nabigatzaileak denbora jakin batez gorde eta webgune horri egindako geroko eskaerekin itzultzen du.
what-for = Oro har, webguneek hainbat gauzatarako erabiltzen dituzte cookieak; adibidez, saioa irekita edukitzeko, erosketa-saskia gordetzeko, estatistikak egiteko edo publizitatea erakusteko. Webgune honek zertarako erabiltzen dituen beherago adierazten da.
what-storage = Zure nabigatzaileak biltegi bat ere badu, eta webgune bateko orriek datuak gorde ditzakete han, izen batekin. Cookieak ez bezala, sarrera horiek ez dira eskaerekin bidaltzen. Orri honek motei eta adostasunari buruz dioena haietarako ere bada.
what-access = Webgune batek zure gailuari buruzko zerbait jakin dezake, bertan ezer biltegiratu gabe ere, adibidez zure nabigatzaileak bidaltzen dituen datuetatik edo mezu elektroniko bateko irudi batetik. Orri honek motei eta adostasunari buruz dioena horretarako ere bada.
what-embeds = Orriek beste enpresa batzuen edukiak ere izan ditzakete, hala nola bideoak, formularioak edo scriptak. Horiek kargatzeko, zure nabigatzailea enpresa horien zerbitzarietara konektatzen da. Orduan, enpresa horiek zure konexioaren (IP) helbidea ikusten dute, eta beren cookieak erabil ditzakete.

## Cookie-motak, bakoitza bere arauarekin.

kinds = Cookie-motak
kinds-intro = Lau cookie-mota daude. Motaren araberakoa da zure adostasuna eskatzen den ala ez.
kinds-kind = Mota
kinds-what = Deskribapena
kinds-rule = Adostasuna
kinds-used = Webgune honetan erabiltzen dira
used-yes = Bai
used-no = Ez

kind-necessary = Beharrezkoak
kind-necessary-what = Gailu berak webgune berera egindako bi bisitaren artean informazioa gordetzen dute: saio-hasiera, saskia, interfazearen hobespenak.
kind-necessary-rule = Ez da eskatzen.

kind-statistical = Estatistikoak
kind-statistical-what = Bisitarien jarduerari jarraitzen diote, estatistiketarako.
kind-statistical-rule = Eskatzen da, salbu eta datuak anonimizatuta badaude, pertsona batenganaino iristerik ez dagoen moduan, eta aplikatu beharreko arauek adostasunik eskatzen ez badute. Eskatzen ez denean, aurka egin dezakezu.

kind-internal = Barnekoak (propioak)
kind-internal-what = Bisitatutako webguneak gordetzen ditu, beharrezkoa dena baino gehiagorako: datu pertsonalak, portaera, publizitatea.
kind-internal-rule = Eskatzen da.

kind-third-party = Hirugarrenenak
kind-third-party-what = Beste webgune batek gordetzen ditu, edo harentzat gordetzen dira; askotan publizitate-agentzia bat izaten da, eta orduan zer bisitatu den ikusten du.
kind-third-party-rule = Eskatzen da.

## Webgune honetako cookieak, helburuka.

used = Hemen erabiltzen diren cookieak: { $site }
used-intro = Hauek dira cookieak erabiltzeko helburuak, bakoitza bere cookieekin.
used-intro-more = Hauek dira cookieak erabiltzeko helburuak, bakoitza bere cookieekin eta, horiez gain, zure nabigatzailean gordetzen duenarekin edo beste zerbitzari batzuetatik kargatzen duenarekin.
used-none = Politika honek ez du adierazten ez helbururik ez cookierik.
purpose-kind = Mota
purpose-consent = Adostasuna
purpose-basis = Oinarri juridikoa
purpose-data = Datu pertsonalen kategoriak
purpose-use = Datuen erabilera
purpose-data-kept = Bildutako datuak gordetzeko epea
purpose-recipients = Datuen beste hartzaile batzuk
purpose-cookies = Cookieak
purpose-storage = Zure nabigatzailearen biltegia
purpose-access = Biltegiratu gabeko sarbidea
purpose-embeds = Txertatutako edukiak
purpose-companies = Enpresak
purpose-no-cookies = Politika honek ez du adierazten helburu honetarako cookierik.

consent-asked = Aldez aurretik eskatzen da. Uka dezakezu, eta edozein unetan ken dezakezu.
consent-necessary = Ez da eskatzen, hau beharrezkoa delako.
consent-anonymised = Ez da eskatzen, datuak anonimizatuta daudelako, pertsona batenganaino iristerik ez dagoen moduan. Edozein unetan egin dezakezu aurka.
consent-not-asked = Ez da eskatzen. Edozein unetan egin dezakezu aurka.
basis-consent = Adostasuna (DBEO, 6. artikulua, 1. paragrafoa, a) letra)
basis-contract = Kontratua (DBEO, 6. artikulua, 1. paragrafoa, b) letra)
basis-legal-obligation = Legezko betebeharra (DBEO, 6. artikulua, 1. paragrafoa, c) letra)
basis-vital-interests = Bizi-interesak (DBEO, 6. artikulua, 1. paragrafoa, d) letra)
basis-public-task = Interes publikoko eginkizuna (DBEO, 6. artikulua, 1. paragrafoa, e) letra)
basis-legitimate-interest = Interes legitimoak (DBEO, 6. artikulua, 1. paragrafoa, f) letra)
basis-asked-too = Hala ere, zure nabigatzailean biltegiratzeko eta irakurtzeko zure adostasuna behar da.
data-identifier = lineako identifikatzaileak
data-ip-address = IP helbidea
data-device = gailuaren datuak
data-browser = nabigatzailearen datuak
data-browsing = nabigazio-portaera
data-clicks = klikak
data-location = kokapena
data-language = hizkuntza
data-preferences = hobespenak
data-interests = interesak
data-demographic = datu demografikoak, hala nola adina edo generoa
data-name = izena
data-email = helbide elektronikoa
data-phone = telefono-zenbakia
data-address = posta-helbidea
data-account = kontuaren datuak
data-purchases = erosketak
data-payment = ordainketa-datuak
data-communication = komunikazioen edukia
data-social-media = sare sozialetako datuak
data-health = osasun-datuak
data-special-category = datu pertsonalen beste kategoria berezi batzuk

## Helburu batek bere datuei buruz adierazten duena.

use-anonymised = Datuak anonimizatuta daude, pertsona batenganaino iristerik ez dagoen moduan.
use-own = Datuak arduradun honentzat bakarrik dira: { $controller }.
use-no-cross-site = Datuak ez dira erabiltzen beste webgune edo aplikazio batzuetan zuri jarraitzeko.
use-ip-masked = Zure IP helbidearen amaiera kendu egiten da ezer gorde edo bidali aurretik.
use-not-matched = Datuak ez dira kontu batekin edo pertsona ezagun batekin lotzen, ez hemen ezta jasotzen dituztenen aldetik ere.
use-sensitive = Datu sentikorrak tratatzen dira.

column-provider = Zerbitzuaren hornitzailea
column-location = Funtzioa eta kokapena
column-cookie = Cookiea
column-entry = Sarrera
column-access = Zer irakurtzen den
column-purpose = Helburua
column-lifetime = Iraupena (gehienez)
column-kept = Noiz arte gordetzen den
column-readers = Beste nork irakurtzen duen
column-hosts = Zure nabigatzailea hona konektatzen da
column-loaded = Noiz kargatzen den
column-country = Herrialdea
column-role = Eginkizuna
column-purposes = Helburuak
column-opt-out = Uko egitea

opt-out = Aurka egin hornitzaile honen aurrean
provider-privacy = Hornitzaile honen pribatutasun-politika
role-processor = arduradun honen kontura dihardu: { $controller }
role-controller = bere kabuz erabakitzen du datuak nola erabili
role-joint = baterako arduraduna, arduradun honekin: { $controller }
transfer-adequacy = Transferentzia hirugarren herrialde batera ({ $country }): egokitasun-erabakia
transfer-scc = Transferentzia hirugarren herrialde batera ({ $country }): kontratu-klausula tipoak
transfer-bcr = Transferentzia hirugarren herrialde batera ({ $country }): arau korporatibo lotesleak
transfer-derogation = Transferentzia hirugarren herrialde batera ({ $country }): egoera jakinetarako salbuespena

companies = Enpresa guztiak
companies-text = Politika honek aipatzen dituen enpresa guztiak, bakoitza datuak gordetzeko, irakurtzeko edo jasotzeko dituen helburuekin.

set-by-middleware = Webgune honen zerbitzariko beste osagai batek sortua
set-by-proxy = Webgune honen aurrean dagoen zerbitzari batek sortua
set-by-proxy-again = Ezabatu egiten da baztertzen duzunean edo aurka egiten duzunean, baina zerbitzari horrek berriro sor dezake
set-by-scripts = Webgune honetako scriptek sortua, zure nabigatzailean
set-by-embed = Hornitzaile honek webgune honetako orrietan duen edukiak sortua

because-transmission = Komunikazio bat transmititzea
because-authentication = Zure saioa irekita edukitzea
because-remember-me = Zure saioa berriz hastea, hala eskatu baduzu
because-csrf = Formularioak faltsutzeetatik babestea
because-security = Zerbitzuaren segurtasuna
because-user-input = Idatzi duzuna gordetzea
because-basket = Erosketa-saskia
because-payment = Zuk hasitako ordainketa bat
because-load-balancing = Eskaerak zerbitzarien artean banatzea
because-media-player = Zuk eskatutako multimedia-edukia erreproduzitzea
because-interface = Interfazearen hobespenak
because-choice = Cookieei buruzko aukera bat gordetzea
because-paywall = Doako artikuluak zenbatzea
access-fingerprint = Nabigatzailearen eta gailuaren ezaugarriak, haiek ezagutzeko konbinatuak (aztarna digitala)
access-link-decoration = Esteketan gehitutako identifikatzaileak
access-client-hints = Nabigatzaileak eskatuta bere buruari buruz ematen dituen datuak (client hints)
access-email-pixel = Mezu elektroniko bateko irudia, mezua ireki dela jakinarazten duena (jarraipen-pixela)
access-ip-address = IP helbidea
access-sensor = Gailuaren sentsoreak

location-all = Orri guztiak
location-below = Bide honen azpiko orriak: { $path }
location-embed = Hornitzaile honen eduki txertatua: { $provider }
location-subdomains = Azpidomeinuetara ere bidaltzen da
location-partitioned = Bereizita gordetzen da, hau txertatzen duen webgune bakoitzerako
location-choice = Webgune honek ez du inoiz ez eragozten ez ezabatzen, zure aukera bat desegingo bailuke
location-stored-on = Beste webgune batean gordetzen da ({ $site }), eta ez honetan; webgune honek ezin du ez sortu ez ezabatu
location-stores-on = Bere cookieak beste webgune batean gordetzen ditu ({ $site }), eta webgune honek ezin ditu han ezabatu
also-serves = Helburu honetarako ere erabiltzen da: «{ $purpose }»

name-end = Izenaren amaiera aldatu egiten da
name-parts = Izenean … zeinuaren lekuan dagoena aldatu egiten da

hosts-star = * zeinuak edozein azpidomeinu adierazten du
hosts-features = Zure nabigatzailearen funtzio hauek erabil ditzake: { $features }
loaded-consent = Zuk adostasuna eman ondoren bakarrik
loaded-objection = Zuk aurka egin ezean
loaded-necessary = Galdetu gabe, beharrezkoa delako
loaded-by = Hornitzaile honen edukiak kargatua: { $provider }
choices-passed-on = Zure aukerak hornitzaile honi jakinarazten zaizkio

readers-none = Hirugarrenik ez
readers-scripts = Webguneko orrietako scriptek irakur dezakete

## Zenbat irauten duen cookie batek.

lifetime-sliding = Zure azken bisitaren ondoren: { $duration }
lifetime-session = Nabigatzailearen saioa amaitu arte
lifetime-unknown = Hornitzaileak ez du adierazten
lifetime-restored = Nabigatzaileek saio bat leheneratu dezakete, eta cookiea ere bai harekin batera
lifetime-refusal = Baztertzen baduzu: { $duration }
lifetime-lasting = Zure azken bisitaren ondoren: { $duration }, eskualde batzuetan galdetu gabe aktibo dagoena baztertzen baduzu
lifetime-capped = Nabigatzaileek iraupen laburragoa ezar dezakete: { $duration }

kept-local = Ezabatu arte
kept-local-note = Ez du berezko amaierarik
kept-scripts-note = Orduan scriptek ezabatzen dute, ez baitu berezko amaierarik
kept-session = Fitxa itxi arte
kept-session-note = Nabigatzaileek fitxa bat leheneratu dezakete, eta sarrera ere bai harekin batera

## Jada erabiltzen ez dena.

retired = Jada erabiltzen ez diren cookieak
retired-text = Webgune honek cookie hauek erabiltzen zituen lehen. Orain ez ditu sortzen, eta zure nabigatzaileak oraindik bat bidaltzen duenean, ezabatzeko esaten dio.

## Bisitariaren aukerak eta eskubideak.

choices = Zure aukerak
choices-consent = Zure adostasuna eman edo uka dezakezu hura eskatzen duen helburu bakoitzerako, eta edozein unetan ken dezakezu, eman duzun bezain erraz. Adostasuna kentzeak ez dio eragiten aurretik egindakoaren zilegitasunari.
choices-objection = Edozein unetan egin dezakezu helburu baten aurka, beharrezkoa ez bada eta horretarako zure adostasuna eskatzen ez bada.
choices-deletion = Adostasuna kentzen duzunean edo aurka egiten duzunean, webgune honek zure nabigatzaileari esaten dio ezaba ditzala helburu horren cookieetatik webgunearen eskura daudenak.
choices-partitions = Cookie batzuk bereizita gordetzen dira, hau txertatzen duen webgune bakoitzerako; horiek adostasuna kentzen duzun edo aurka egiten duzun webgunean bakarrik ezabatzen dira.
choices-storage = Zure nabigatzailearen biltegiko sarrerak ez dira horrela ezabatzen. Zuk zeuk ezaba ditzakezu, nabigatzailearen ezarpenetan.
choices-storage-cleared = «{ $purpose }» helbururako adostasuna kentzen duzunean edo aurka egiten duzunean, webgune honek zure nabigatzaileari esaten dio ezaba dezala bere biltegian webgune honetarako duen guztia, baita beharrezkoa dena ere.
choices-elsewhere = Beste enpresa batzuek beren webguneetan gordetzen dituzten cookieak webgune honen eskuetatik kanpo daude. Zure nabigatzailearen ezarpenetan ezaba ditzakezu.
choices-link = Egin edo aldatu zure aukerak
choices-none = Webgune honetan ez dago zer aukeratu, cookieen beharrezko erabilerak baino ez baititu adierazten.
choices-browser = Zure nabigatzailearen ezarpenetan, cookieak ezaba edo blokea ditzakezu. Orduan, baliteke webgunearen zati batzuek ez funtzionatzea.
choices-browser-storage = Zure nabigatzailearen ezarpenetan, cookieak eta gordetako sarrerak ezaba edo blokea ditzakezu; nabigatzaileek guneen datuak deitzen diete askotan. Orduan, baliteke webgunearen zati batzuek ez funtzionatzea.

gpc = Global Privacy Control
gpc-text = Zure nabigatzaileak Global Privacy Control seinalea bidaltzen badu, webgune honek ulertzen du hemen adierazitako helburuak baztertzen dituzula, salbu eta seinalea bidaltzen den bitartean baimentzen badituzu.

responsible = Nor da arduraduna?
responsible-controller = Tratamenduaren arduraduna
responsible-address = Posta-helbidea
responsible-joint = Baterako arduraduna
responsible-privacy = Pribatutasun-politika
responsible-contact = Harremanetarako
responsible-dpo = Datuak babesteko ordezkaria
responsible-updated = Politikaren azken eguneratzea

rights = Zure eskubideak
rights-text = Legeak eskubide horiek ematen dizkizun neurrian, zure datu pertsonaletarako sarbidea, haien zuzenketa, ezabatzea, mugatzea edo eramangarritasuna eska ditzakezu, eta haien erabileraren aurka egin.

complaint = Erreklamazioa aurkezteko duzun eskubidea
complaint-text = Uste baduzu zure datu pertsonalak ez direla zilegitasunez tratatzen, eskubidea duzu datuak babesteko kontrol-agintaritza batean erreklamazioa aurkezteko; adibidez, bizi zaren edo lan egiten duzun tokikoan, edo gertakariak jazo diren tokikoan.
complaint-authority = Kontrol-agintaritza
