### It-testi fissi tal-paġna tal-politika. Ara l-Ingliż, li jagħti l-lista tal-messaġġi u tal-argumenti tagħhom.

title = Politika dwar il-cookies
contents = F’din il-paġna

## Għaliex jintużaw il-cookies.

why = Għaliex dan is-sit juża l-cookies
why-intro = Dan is-sit juża l-cookies:
why-necessary = biex is-sit jaħdem
why-statistical = għall-analitika tal-web, biex ikun magħruf kif jintuża s-sit
why-internal = għal funzjonijiet u skopijiet tiegħu stess li jmorru lil hinn minn dak li huwa meħtieġ
why-third-party = għal servizzi pprovduti minn kumpaniji oħra
why-none = Din il-politika ma tindika l-ebda skop li għalih is-sit juża l-cookies.

## X’inhi cookie.

what = X’inhi cookie
what-is = Cookie hija biċċa żgħira ta’ data b’isem. Is-sit jagħtiha lill-brawżer tiegħek, li jżommha għal ċertu żmien u jibgħatha lura ma’ talbiet ulterjuri lil dak is-sit.
what-for = B’mod ġenerali, is-siti jużaw il-cookies, pereżempju, biex iżommu s-sessjoni tal-utent miftuħa, biex iżommu basket tax-xiri, biex jiġbru l-istatistika jew biex juru r-reklami. L-użi li jagħmel minnhom dan is-sit huma elenkati hawn taħt.
what-storage = Il-brawżer tiegħek għandu wkoll ħażna, li fiha l-paġni ta’ sit jistgħu jżommu data taħt isem. B’differenza mill-cookies, dawn l-entrati ma jintbagħtux mat-talbiet. Dak li tgħid din il-paġna dwar it-tipi u dwar il-kunsens jgħodd għalihom ukoll.
what-access = Sit jista’ jsir jaf xi ħaġa dwar l-apparat tiegħek mingħajr ma jaħżen xejn fih, pereżempju minn dettalji li jibgħat il-brawżer tiegħek, jew minn stampa f’email. Dak li tgħid din il-paġna dwar it-tipi u dwar il-kunsens jgħodd għal dan ukoll.
what-embeds = Il-paġni jista’ jkun fihom ukoll kontenut minn kumpaniji oħra, bħal vidjos, formoli jew skripts. Biex jgħabbi dan il-kontenut, il-brawżer tiegħek jikkonnettja mas-servers tagħhom. Dawn il-kumpaniji mbagħad jaraw l-indirizz (IP) tal-konnessjoni tiegħek, u jistgħu jużaw cookies tagħhom stess.

## It-tipi ta’ cookies, kull wieħed bir-regola tiegħu.

kinds = It-tipi ta’ cookies
kinds-intro = Hemm erba’ tipi ta’ cookies. Jekk jintalabx il-kunsens tiegħek jew le jiddependi mit-tip.
kinds-kind = Tip
kinds-what = Deskrizzjoni
kinds-rule = Kunsens
kinds-used = Użati fuq dan is-sit
used-yes = Iva
used-no = Le

kind-necessary = Meħtieġa
kind-necessary-what = Iżommu l-informazzjoni bejn żewġ żjarat tal-istess apparat fl-istess sit: dħul f’kont, basket, preferenzi tal-interfaċċa.
kind-necessary-rule = Ma jintalabx.

kind-statistical = Statistiċi
kind-statistical-what = Isegwu dak li jagħmlu l-viżitaturi, għal skopijiet ta’ statistika.
kind-statistical-rule = Jintalab, ħlief meta d-data tkun anonimizzata b’mod li ma tkunx tista’ tiġi marbuta lura ma’ persuna u r-regoli applikabbli ma jkunu jeħtieġu l-ebda kunsens. Meta ma jintalabx, tista’ toġġezzjona.

kind-internal = Interni (tal-ewwel parti)
kind-internal-what = Jinħażnu mis-sit li qed iżżur għal aktar minn dak li huwa meħtieġ: data personali, imġiba, reklamar.
kind-internal-rule = Jintalab.

kind-third-party = Ta’ partijiet terzi
kind-third-party-what = Jinħażnu minn sit ieħor jew għal sit ieħor, ħafna drabi aġenzija tar-reklamar, li mbagħad tara x’kien żar l-utent.
kind-third-party-rule = Jintalab.

## Il-cookies ta’ dan is-sit, skont l-iskop.

used = Cookies użati fuq { $site }
used-intro = Dawn huma l-iskopijiet li għalihom jintużaw il-cookies, kull wieħed bil-cookies tiegħu.
used-intro-more = Dawn huma l-iskopijiet li għalihom jintużaw il-cookies, kull wieħed bil-cookies tiegħu u b’dak li barra minn hekk jaħżen fil-brawżer tiegħek jew igħabbi minn servers oħra.
used-none = Din il-politika ma tindika l-ebda skop u l-ebda cookie.
purpose-kind = Tip
purpose-consent = Kunsens
purpose-basis = Bażi legali
purpose-data = Kategoriji ta’ data personali
purpose-use = Użu tad-data
purpose-data-kept = Żamma tad-data miġbura
purpose-recipients = Riċevituri oħra tad-data
purpose-cookies = Cookies
purpose-storage = Ħażna tal-brawżer tiegħek
purpose-access = Aċċess mingħajr ħażna
purpose-embeds = Kontenut inkorporat
purpose-companies = Kumpaniji
purpose-no-cookies = Din il-politika ma tindika l-ebda cookie għal dan l-iskop.

consent-asked = Jintalab minn qabel. Tista’ tirrifjuta, u tista’ tirtira l-kunsens tiegħek fi kwalunkwe ħin.
consent-necessary = Ma jintalabx, għax dan huwa meħtieġ.
consent-anonymised = Ma jintalabx, għax id-data tkun anonimizzata b’mod li ma tkunx tista’ tiġi marbuta lura ma’ persuna. Tista’ toġġezzjona fi kwalunkwe ħin.
consent-not-asked = Ma jintalabx. Tista’ toġġezzjona fi kwalunkwe ħin.
basis-consent = Kunsens (GDPR Art. 6(1)(a))
basis-contract = Kuntratt (GDPR Art. 6(1)(b))
basis-legal-obligation = Obbligu legali (GDPR Art. 6(1)(c))
basis-vital-interests = Interessi vitali (GDPR Art. 6(1)(d))
basis-public-task = Kompitu fl-interess pubbliku (GDPR Art. 6(1)(e))
basis-legitimate-interest = Interessi leġittimi (GDPR Art. 6(1)(f))
basis-asked-too = Il-ħażna u l-qari fil-brawżer tiegħek xorta jeħtieġu l-kunsens tiegħek.
data-identifier = identifikaturi online
data-ip-address = indirizz IP
data-device = data dwar l-apparat
data-browser = data dwar il-brawżer
data-browsing = imġiba waqt l-ibbrawżjar
data-clicks = klikks
data-location = post
data-language = lingwa
data-preferences = preferenzi
data-interests = interessi
data-demographic = data demografika, bħall-età jew il-ġeneru
data-name = isem
data-email = indirizz tal-email
data-phone = numru tat-telefown
data-address = indirizz postali
data-account = data tal-kont
data-purchases = xiri
data-payment = data tal-ħlas
data-communication = kontenut tal-komunikazzjoni
data-social-media = data mill-midja soċjali
data-health = data dwar is-saħħa
data-special-category = kategoriji speċjali oħra ta’ data personali

## Dak li skop jiddikjara dwar id-data tiegħu.

use-anonymised = Id-data tkun anonimizzata b’mod li ma tkunx tista’ tiġi marbuta lura ma’ persuna.
use-own = Id-data sservi biss lil { $controller }.
use-no-cross-site = Id-data ma tintużax biex issegwik fuq siti jew applikazzjonijiet oħra.
use-ip-masked = It-tarf tal-indirizz IP tiegħek jitneħħa qabel ma xi ħaġa tinżamm jew tintbagħat.
use-not-matched = Id-data ma tiġix marbuta ma’ kont jew ma’ persuna magħrufa, la hawn u lanqas minn min jirċeviha.
use-sensitive = Tiġi pproċessata data sensittiva.

column-provider = Fornitur tas-servizz
column-location = Funzjoni u post
column-cookie = Cookie
column-entry = Entrata
column-access = X’jinqara
column-purpose = Skop
column-lifetime = Tul ta’ żmien (massimu)
column-kept = Żamma
column-readers = Min jaqraha wkoll
column-hosts = Il-brawżer tiegħek jikkonnettja ma’
column-loaded = Tagħbija
column-country = Pajjiż
column-role = Rwol
column-purposes = Għanijiet
column-opt-out = Kif toħroġ

opt-out = Oġġezzjoni ma’ dan il-fornitur
provider-privacy = Avviż dwar il-privatezza ta’ dan il-fornitur
role-processor = jaġixxi f’isem { $controller }
role-controller = jiddeċiedi b’mod indipendenti kif juża d-data
role-joint = kontrollur konġunt ma’ { $controller }
transfer-adequacy = Trasferiment lejn pajjiż terz ({ $country }): deċiżjoni ta’ adegwatezza
transfer-scc = Trasferiment lejn pajjiż terz ({ $country }): klawżoli kuntrattwali standard
transfer-bcr = Trasferiment lejn pajjiż terz ({ $country }): regoli korporattivi vinkolanti
transfer-derogation = Trasferiment lejn pajjiż terz ({ $country }): deroga għal sitwazzjonijiet speċifiċi

companies = Il-kumpaniji kollha
companies-text = Il-kumpaniji kollha li din il-politika ssemmi, kull waħda bl-għanijiet li għalihom taħżen, taqra jew tirċievi data.

set-by-middleware = Maħluqa minn komponent ieħor tas-server ta’ dan is-sit
set-by-proxy = Maħluqa minn server li jinsab quddiem dan is-sit
set-by-proxy-again = Titħassar meta tirrifjuta jew toġġezzjona, iżda dak is-server jista’ jerġa’ joħloqha
set-by-scripts = Maħluqa minn skripts ta’ dan is-sit, fil-brawżer tiegħek
set-by-embed = Maħluqa mill-kontenut ta’ dan il-fornitur fuq il-paġni ta’ dan is-sit

because-transmission = Trażmissjoni ta’ komunikazzjoni
because-authentication = Żamma tas-sessjoni tiegħek miftuħa
because-remember-me = Dħul mill-ġdid fil-kont tiegħek, jekk tlabtu
because-csrf = Protezzjoni tal-formoli kontra l-falsifikazzjoni
because-security = Sigurtà tas-servizz
because-user-input = Żamma ta’ dak li ktibt
because-basket = Basket tax-xiri
because-payment = Pagament li bdejt int
because-load-balancing = Tqassim tat-talbiet bejn is-servers
because-media-player = Daqq jew wiri ta’ kontenut li tlabt
because-interface = Preferenzi tal-interfaċċa
because-choice = Iż-żamma ta’ għażla dwar il-cookies
because-paywall = Għadd tal-artikli bla ħlas
access-fingerprint = Karatteristiċi tal-brawżer u tal-apparat, magħquda biex jingħarfu (marka tas-swaba’ diġitali)
access-link-decoration = Identifikaturi miżjuda mal-links
access-client-hints = Dettalji li l-brawżer jagħti dwaru nnifsu meta jintalab (client hints)
access-email-pixel = Stampa f’email li tirrapporta li nfetħet (piksel ta’ traċċar)
access-ip-address = Indirizz IP
access-sensor = Sensuri tal-apparat

location-all = Il-paġni kollha
location-below = Il-paġni taħt { $path }
location-embed = Kontenut inkorporat minn { $provider }
location-subdomains = Tintbagħat ukoll lis-sottodominji
location-partitioned = Tinżamm separata għal kull sit li jinkorpora lil dan
location-choice = Dan is-sit qatt ma jżommu lura jew iħassru, għax b’hekk iħassar għażla tiegħek
location-stored-on = Maħżuna fuq { $site } u mhux fuq dan is-sit, li la jista’ joħloqha u lanqas iħassarha
location-stores-on = Jaħżen il-cookies tiegħu fuq { $site }, fejn dan is-sit ma jistax iħassarhom
also-serves = Isservi wkoll għall-iskop “{ $purpose }”

name-end = It-tarf tal-isem ivarja
name-parts = Dak li jidħol flok … fl-isem ivarja

hosts-star = * tfisser kwalunkwe sottodominju
hosts-features = Jista’ juża dawn il-funzjonijiet tal-brawżer tiegħek: { $features }
loaded-consent = Biss wara li tagħti l-kunsens tiegħek
loaded-objection = Sakemm ma toġġezzjonax
loaded-necessary = Mingħajr ma jintalab kunsens, għax dan huwa meħtieġ
loaded-by = Mgħobbi minn kontenut ta’ { $provider }
choices-passed-on = L-għażliet tiegħek jiġu kkomunikati lil dan il-fornitur

readers-none = L-ebda parti terza
readers-scripts = L-iskripts tal-paġni tas-sit jistgħu jaqrawha

## Kemm iddum cookie.

lifetime-sliding = { $duration } wara l-aħħar żjara tiegħek
lifetime-session = Sa tmiem is-sessjoni tal-brawżer
lifetime-unknown = Mhux iddikjarat mill-fornitur
lifetime-restored = Il-brawżers jistgħu jirrestawraw sessjoni, u magħha l-cookie
lifetime-refusal = { $duration } jekk tirrifjuta
lifetime-lasting = { $duration } wara l-aħħar żjara tiegħek, jekk tirrifjuta dak li f’xi reġjuni jkun attiv mingħajr mistoqsija
lifetime-capped = Il-brawżers jistgħu jqassru dan iż-żmien għal { $duration }

kept-local = Sakemm titħassar
kept-local-note = Ma għandhiex tmiem tagħha stess
kept-scripts-note = Imbagħad iħassruha skripts, għax ma għandhiex tmiem tagħha stess
kept-session = Sakemm tingħalaq it-tab
kept-session-note = Il-brawżers jistgħu jirrestawraw tab, u magħha l-entrata

## Dak li ma għadux jintuża.

retired = Cookies li ma għadhomx jintużaw
retired-text = Dan is-sit kien juża dawn il-cookies qabel. Issa ma għadux joħloqhom, u meta l-brawżer tiegħek ikun għadu jibgħat xi waħda minnhom, is-sit jgħidlu jħassarha.

## L-għażliet u d-drittijiet ta’ min iżur is-sit.

choices = L-għażliet tiegħek
choices-consent = Tista’ tagħti jew tirrifjuta l-kunsens tiegħek għal kull skop li jitolbu, u tista’ tirtirah fi kwalunkwe ħin, bl-istess faċilità li biha tajtu. L-irtirar ma jaffettwax il-legalità ta’ dak li jkun sar qabel.
choices-objection = Tista’ toġġezzjona fi kwalunkwe ħin għal skopijiet li mhumiex meħtieġa u li għalihom ma jintalabx il-kunsens tiegħek.
choices-deletion = Meta tirtira l-kunsens tiegħek jew toġġezzjona, dan is-sit jgħid lill-brawżer tiegħek iħassar dawk il-cookies tal-iskop li s-sit jista’ jilħaq.
choices-partitions = Cookies li jinżammu separati għal kull sit li jinkorpora lil dan jitħassru biss fuq is-sit fejn tirtira l-kunsens tiegħek jew toġġezzjona.
choices-storage = L-entrati fil-ħażna tal-brawżer tiegħek ma jitħassrux b’dan il-mod. Tista’ tħassarhom int stess, mis-settings tal-brawżer tiegħek.
choices-storage-cleared = Meta tirtira l-kunsens tiegħek għal “{ $purpose }” jew toġġezzjona, dan is-sit jgħid lill-brawżer tiegħek iħassar dak kollu li għandu fil-ħażna tiegħu għal dan is-sit, inkluż dak li hu meħtieġ.
choices-elsewhere = Il-cookies li kumpaniji oħra jżommu fuq is-siti tagħhom stess ma jistgħux jintlaħqu minn dan is-sit. Tista’ tħassarhom mis-settings tal-brawżer tiegħek.
choices-link = Agħmel jew ibdel l-għażliet tiegħek
choices-none = Fuq dan is-sit m’hemm xejn x’tagħżel, għax huma indikati biss użi meħtieġa tal-cookies.
choices-browser = Mis-settings tal-brawżer tiegħek tista’ tħassar jew timblokka l-cookies. F’dak il-każ, jista’ jkun li xi partijiet tas-sit ma jaħdmux.
choices-browser-storage = Mis-settings tal-brawżer tiegħek tista’ tħassar jew timblokka l-cookies u l-entrati maħżuna, li l-brawżers spiss isejħulhom data tas-siti. F’dak il-każ, jista’ jkun li xi partijiet tas-sit ma jaħdmux.

gpc = Global Privacy Control
gpc-text = Jekk il-brawżer tiegħek jibgħat is-sinjal Global Privacy Control, dan is-sit iqisu bħala rifjut tiegħek tal-iskopijiet elenkati hawn, sakemm ma tippermettihomx waqt li jkun qed jintbagħat is-sinjal.

responsible = Min hu responsabbli
responsible-controller = Kontrollur
responsible-address = Indirizz postali
responsible-joint = Kontrollur konġunt
responsible-privacy = Avviż dwar il-privatezza
responsible-contact = Kuntatt
responsible-dpo = Uffiċjal tal-protezzjoni tad-data
responsible-updated = L-aħħar aġġornament tal-politika

rights = Id-drittijiet tiegħek
rights-text = Sa fejn il-liġi tagħtik dawn id-drittijiet, tista’ titlob aċċess għad-data personali tiegħek, u r-rettifika, it-tħassir, ir-restrizzjoni jew it-trasferiment tagħha, u toġġezzjona għall-użu tagħha.

complaint = Id-dritt tiegħek li tressaq ilment
complaint-text = Jekk taħseb li d-data personali tiegħek mhijiex qed tiġi pproċessata b’mod legali, għandek id-dritt li tressaq ilment quddiem awtorità superviżorja għall-protezzjoni tad-data, pereżempju dik tal-post fejn tgħix jew taħdem, jew fejn seħħ il-każ.
complaint-authority = Awtorità superviżorja
