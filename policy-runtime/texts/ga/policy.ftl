### Téacsanna seasta leathanach an bheartais. Tá liosta na dteachtaireachtaí agus a n-athróg sa chomhad Béarla.

title = Beartas fianán
contents = Ar an leathanach seo

## Cén fáth a n-úsáidtear fianáin.

why = Cén fáth a n-úsáideann an suíomh seo fianáin
why-intro = Úsáideann an suíomh seo fianáin:
why-necessary = chun go n-oibreoidh an suíomh
why-statistical = le haghaidh anailísíochta gréasáin, chun a fháil amach conas a úsáidtear an suíomh
why-internal = le haghaidh gnéithe agus cuspóirí dá chuid féin a théann thar a bhfuil riachtanach
why-third-party = le haghaidh seirbhísí a sholáthraíonn cuideachtaí eile
why-none = Níl aon chuspóir liostaithe sa bheartas seo a n-úsáidfeadh an suíomh seo fianáin lena aghaidh.

## Cad is fianán ann.

what = Cad is fianán ann
what-is = Is éard is fianán ann píosa beag sonraí a bhfuil ainm air. Tugann suíomh do do bhrabhsálaí é; coinníonn an brabhsálaí é ar feadh tréimhse áirithe agus cuireann sé ar ais é in éineacht le hiarratais ina dhiaidh sin chuig an suíomh céanna.
what-for = Go ginearálta, úsáideann suíomhanna fianáin, mar shampla, chun daoine a choinneáil logáilte isteach, chun ciseán siopadóireachta a choinneáil, chun staidreamh a chur le chéile nó chun fógraíocht a thaispeáint. Tá liosta thíos de na húsáidí a bhaineann an suíomh seo astu.
what-storage = Tá stóras ag do bhrabhsálaí freisin, inar féidir le leathanaigh suímh sonraí a choinneáil faoi ainm. Murab ionann agus fianáin, ní sheoltar na hiontrálacha sin in éineacht le hiarratais. An rud a deirtear ar an leathanach seo faoi na cineálacha agus faoin toiliú, baineann sé leo siúd freisin.
what-access = Is féidir le suíomh rud éigin a fháil amach faoi do ghléas freisin gan aon rud a stóráil ann, mar shampla ó shonraí a sheolann do bhrabhsálaí nó ó íomhá i ríomhphost. An rud a deirtear ar an leathanach seo faoi na cineálacha agus faoin toiliú, baineann sé leis sin freisin.
what-embeds = D’fhéadfadh ábhar ó chuideachtaí eile a bheith ar leathanaigh freisin, amhail físeáin, foirmeacha nó scripteanna. Chun an t-ábhar sin a lódáil, nascann do bhrabhsálaí le hóstaigh na gcuideachtaí sin. Feiceann na cuideachtaí sin seoladh (IP) do naisc ansin, agus d’fhéadfaidís a bhfianáin féin a úsáid.

## Na cineálacha fianán, agus an riail a bhaineann le gach cineál.

kinds = Na cineálacha fianán
kinds-intro = Tá ceithre chineál fianán ann. Braitheann sé ar an gcineál an iarrtar do thoiliú nó nach n-iarrtar.
kinds-kind = Cineál
kinds-what = Cur síos
kinds-rule = Toiliú
kinds-used = In úsáid ar an suíomh seo
used-yes = Tá
used-no = Níl

kind-necessary = Riachtanach
kind-necessary-what = Coinníonn siad faisnéis idir dhá chuairt ó ghléas amháin ar shuíomh amháin: logáil isteach, ciseán, sainroghanna don chomhéadan.
kind-necessary-rule = Ní iarrtar é.

kind-statistical = Staitistiúil
kind-statistical-what = Rianaíonn siad a ndéanann cuairteoirí, ar mhaithe le staidreamh.
kind-statistical-rule = Iarrtar é, ach amháin má tá na sonraí anaithnidithe sa chaoi nach féidir iad a rianú siar chuig duine agus mura n-éilíonn na rialacha is infheidhme toiliú. Sa chás nach n-iarrtar é, is féidir leat agóid a dhéanamh.

kind-internal = Inmheánach (céad pháirtí)
kind-internal-what = Stórálann an suíomh a dtugtar cuairt air iad le haghaidh níos mó ná a bhfuil riachtanach: sonraí pearsanta, iompar, fógraíocht.
kind-internal-rule = Iarrtar é.

kind-third-party = Tríú páirtí
kind-third-party-what = Suíomh eile a stórálann iad, nó stóráiltear dó iad. Is minic gur gníomhaireacht fógraíochta an suíomh sin, agus feiceann sé ansin cad ar tugadh cuairt air.
kind-third-party-rule = Iarrtar é.

## Fianáin an tsuímh seo, de réir cuspóra.

used = Fianáin a úsáidtear ar { $site }
used-intro = Seo iad na cuspóirí a n-úsáidtear fianáin lena n-aghaidh, agus na fianáin a bhaineann le gach ceann acu.
used-intro-more = Seo iad na cuspóirí a n-úsáidtear fianáin lena n-aghaidh, mar aon leis na fianáin a bhaineann le gach ceann acu agus leis na nithe eile a stóráiltear i do bhrabhsálaí nó a lódáiltear ó óstaigh eile lena aghaidh.
used-none = Níl aon chuspóir ná aon fhianán liostaithe sa bheartas seo.
purpose-kind = Cineál
purpose-consent = Toiliú
purpose-basis = Bunús dlí
purpose-data = Catagóirí sonraí pearsanta
purpose-use = Úsáid na sonraí
purpose-data-kept = Cá fhad a choinnítear sonraí a bhailítear
purpose-recipients = Faighteoirí eile na sonraí
purpose-cookies = Fianáin
purpose-storage = Stóras do bhrabhsálaí
purpose-access = Rochtain gan stóráil
purpose-embeds = Ábhar leabaithe
purpose-companies = Cuideachtaí
purpose-no-cookies = Níl aon fhianán liostaithe sa bheartas seo don chuspóir seo.

consent-asked = Iarrtar roimh ré é. Is féidir leat diúltú, agus do thoiliú a tharraingt siar tráth ar bith.
consent-necessary = Ní iarrtar é, mar gur cuspóir riachtanach é seo.
consent-anonymised = Ní iarrtar é, mar go bhfuil na sonraí anaithnidithe sa chaoi nach féidir iad a rianú siar chuig duine. Is féidir leat agóid a dhéanamh tráth ar bith.
consent-not-asked = Ní iarrtar é. Is féidir leat agóid a dhéanamh tráth ar bith.
basis-consent = Toiliú (RGCS, Airteagal 6(1)(a))
basis-contract = Conradh (RGCS, Airteagal 6(1)(b))
basis-legal-obligation = Oibleagáid dhlíthiúil (RGCS, Airteagal 6(1)(c))
basis-vital-interests = Leasanna ríthábhachtacha (RGCS, Airteagal 6(1)(d))
basis-public-task = Cúram ar mhaithe le leas an phobail (RGCS, Airteagal 6(1)(e))
basis-legitimate-interest = Leasanna dlisteanacha (RGCS, Airteagal 6(1)(f))
basis-asked-too = Teastaíonn do thoiliú mar sin féin chun rudaí a stóráil agus a léamh i do bhrabhsálaí.
data-identifier = aitheantóirí ar líne
data-ip-address = seoladh IP
data-device = sonraí gléis
data-browser = sonraí brabhsálaí
data-browsing = iompar brabhsála
data-clicks = cliceanna
data-location = suíomh
data-language = teanga
data-preferences = roghanna
data-interests = ábhair spéise
data-demographic = sonraí déimeagrafacha, amhail aois nó inscne
data-name = ainm
data-email = seoladh ríomhphoist
data-phone = uimhir theileafóin
data-address = seoladh poist
data-account = sonraí cuntais
data-purchases = ceannacháin
data-payment = sonraí íocaíochta
data-communication = ábhar cumarsáide
data-social-media = sonraí ó na meáin shóisialta
data-health = sonraí sláinte
data-special-category = catagóirí speisialta eile sonraí pearsanta

## A ndearbhaíonn cuspóir faoina shonraí.

use-anonymised = Tá na sonraí anaithnidithe sa chaoi nach féidir iad a rianú siar chuig duine.
use-own = Don rialaitheoir amháin na sonraí: { $controller }.
use-no-cross-site = Ní úsáidtear na sonraí chun tú a leanúint chuig suíomhanna ná aipeanna eile.
use-ip-masked = Baintear deireadh do sheolta IP sula gcoimeádtar nó sula dtarchuirtear aon rud.
use-not-matched = Ní cheanglaítear na sonraí le cuntas ná le duine aitheanta, anseo ná ag na faighteoirí.
use-sensitive = Próiseáiltear sonraí íogaire.

column-provider = Soláthraí seirbhíse
column-location = Feidhm agus áit
column-cookie = Fianán
column-entry = Iontráil
column-access = A léitear
column-purpose = Cuspóir
column-lifetime = Saolré (ar a mhéad)
column-kept = Coinneáil
column-readers = Cé eile a léann
column-hosts = Nascann do bhrabhsálaí le
column-loaded = Lódáil
column-country = Tír
column-role = Ról
column-purposes = Críocha
column-opt-out = Diúltú

opt-out = Rogha an diúltaithe ag an soláthraí seo
provider-privacy = Fógra príobháideachais an tsoláthraí seo
role-processor = gníomhaíonn sé thar ceann an rialaitheora: { $controller }
role-controller = cinneann sé féin conas a úsáideann sé na sonraí
role-joint = comhrialaitheoir leis an rialaitheoir: { $controller }
transfer-adequacy = Aistriú chuig tríú tír ({ $country }): cinneadh leordhóthanachta
transfer-scc = Aistriú chuig tríú tír ({ $country }): clásail chaighdeánacha chonarthacha
transfer-bcr = Aistriú chuig tríú tír ({ $country }): rialacha ceangailteacha corparáideacha
transfer-derogation = Aistriú chuig tríú tír ({ $country }): maolú le haghaidh cásanna sonracha

companies = Gach cuideachta
companies-text = Gach cuideachta a ainmníonn an beartas seo, agus na críocha a stórálann, a léann nó a bhfaigheann sí sonraí chucu.

set-by-middleware = Arna shocrú ag comhpháirt eile d’fhreastalaí an tsuímh seo
set-by-proxy = Arna shocrú ag freastalaí atá os comhair an tsuímh seo
set-by-proxy-again = Scriostar é nuair a dhiúltaíonn tú nó nuair a dhéanann tú agóid, ach d’fhéadfadh an freastalaí sin é a shocrú arís
set-by-scripts = Arna shocrú ag scripteanna an tsuímh seo, i do bhrabhsálaí
set-by-embed = Arna shocrú ag ábhar an tsoláthraí seo ar leathanaigh an tsuímh seo

because-transmission = Cumarsáid a tharchur
because-authentication = Tú a choinneáil logáilte isteach
because-remember-me = Tú a logáil isteach arís, má d’iarr tú é sin
because-csrf = Foirmeacha a chosaint ar bhrionnú
because-security = Slándáil na seirbhíse
because-user-input = An méid a chlóscríobh tú a choinneáil
because-basket = Ciseán siopadóireachta
because-payment = Íocaíocht ar chuir tú tús léi
because-load-balancing = Iarratais a dháileadh ar fhreastalaithe
because-media-player = Meáin a d’iarr tú a sheinm
because-interface = Sainroghanna don chomhéadan
because-choice = Rogha faoi fhianáin a choinneáil
because-paywall = Ailt saor in aisce a chomhaireamh
access-fingerprint = Tréithe an bhrabhsálaí agus an ghléis, curtha le chéile chun iad a aithint (méarlorg digiteach)
access-link-decoration = Aitheantóirí a chuirtear le naisc
access-client-hints = Sonraí a thugann an brabhsálaí faoi féin nuair a iarrtar iad (client hints)
access-email-pixel = Íomhá i ríomhphost a thuairiscíonn gur osclaíodh é (picteilín rianaithe)
access-ip-address = Seoladh IP
access-sensor = Braiteoirí an ghléis

location-all = Gach leathanach
location-below = Leathanaigh faoi { $path }
location-embed = Ábhar leabaithe ó { $provider }
location-subdomains = Seoltar chuig fofhearainn freisin é
location-partitioned = Coinnítear ar leithligh é do gach suíomh ina bhfuil an suíomh seo leabaithe
location-choice = Ní choisceann ná ní scriosann an suíomh seo riamh é, mar go gcuirfeadh sé sin rogha de do chuid ar ceal
location-stored-on = Stóráiltear ar { $site } é, seachas ar an suíomh seo, nach féidir leis é a shocrú ná a scriosadh
location-stores-on = Stórálann sé a chuid fianán ar { $site }, áit nach féidir leis an suíomh seo iad a scriosadh
also-serves = Freastalaíonn sé freisin ar an gcuspóir “{ $purpose }”

name-end = Athraíonn deireadh an ainm
name-parts = Athraíonn an chuid den ainm a seasann … di

hosts-star = Seasann * d’fhofhearann ar bith
hosts-features = Féadfaidh sé na gnéithe seo de do bhrabhsálaí a úsáid: { $features }
loaded-consent = Tar éis duit do thoiliú a thabhairt, agus ní roimhe sin
loaded-objection = Mura ndéanann tú agóid
loaded-necessary = Gan toiliú a iarraidh, mar go bhfuil sé riachtanach
loaded-by = Á lódáil ag ábhar ó { $provider }
choices-passed-on = Cuirtear do roghanna in iúl don soláthraí seo

readers-none = Ní léann aon tríú páirtí é
readers-scripts = Is féidir le scripteanna ar leathanaigh an tsuímh é a léamh

## Cá fhad a mhaireann fianán.

lifetime-sliding = { $duration } tar éis do chuairte deireanaí
lifetime-session = Go dtí deireadh sheisiún an bhrabhsálaí
lifetime-unknown = Níl sé luaite ag an soláthraí
lifetime-restored = D’fhéadfadh brabhsálaithe seisiún a athchóiriú, agus an fianán in éineacht leis
lifetime-refusal = { $duration } má dhiúltaíonn tú
lifetime-lasting = { $duration } tar éis do chuairte deireanaí, má dhiúltaíonn tú don rud atá ar siúl gan fiafraí i réigiúin áirithe
lifetime-capped = D’fhéadfadh brabhsálaithe é seo a ghiorrú go { $duration }

kept-local = Go dtí go scriostar í
kept-local-note = Ní théann sí as feidhm uaithi féin
kept-scripts-note = Scriosann scripteanna ansin í, ós rud é nach dtéann sí as feidhm uaithi féin
kept-session = Go dtí go ndúntar an cluaisín
kept-session-note = D’fhéadfadh brabhsálaithe cluaisín a athchóiriú, agus an iontráil in éineacht leis

## Rudaí nach n-úsáidtear a thuilleadh.

retired = Fianáin nach n-úsáidtear a thuilleadh
retired-text = D’úsáideadh an suíomh seo na fianáin seo roimhe seo. Ní shocraíonn sé iad a thuilleadh, agus má sheolann do bhrabhsálaí ceann acu fós, deir an suíomh leis an mbrabhsálaí é a scriosadh.

## Roghanna agus cearta an chuairteora.

choices = Do roghanna
choices-consent = I gcás gach cuspóra a n-iarrtar toiliú ina leith, is féidir leat do thoiliú a thabhairt nó a dhiúltú, agus é a tharraingt siar tráth ar bith, chomh héasca agus a thug tú é. Ní dhéanann an tarraingt siar difear do dhlíthiúlacht a ndearnadh roimhe sin.
choices-objection = Is féidir leat agóid a dhéanamh tráth ar bith i gcoinne cuspóirí nach bhfuil riachtanach agus nach n-iarrtar do thoiliú ina leith.
choices-deletion = Nuair a tharraingíonn tú do thoiliú siar nó nuair a dhéanann tú agóid, deir an suíomh seo le do bhrabhsálaí fianáin an chuspóra a scriosadh, a mhéid atá teacht ag an suíomh orthu.
choices-partitions = Fianáin a choinnítear ar leithligh do gach suíomh ina bhfuil an suíomh seo leabaithe, ní scriostar iad ach ar an suíomh ina dtarraingíonn tú do thoiliú siar nó ina ndéanann tú agóid.
choices-storage = Ní scriostar iontrálacha i stóras do bhrabhsálaí ar an mbealach sin. Is féidir leat féin iad a scriosadh, i socruithe do bhrabhsálaí.
choices-storage-cleared = Nuair a tharraingíonn tú do thoiliú do “{ $purpose }” siar nó nuair a dhéanann tú agóid, deir an suíomh seo le do bhrabhsálaí gach rud atá ina stóras don suíomh seo a scriosadh, an méid atá riachtanach san áireamh.
choices-elsewhere = Níl teacht ag an suíomh seo ar fhianáin a choinníonn cuideachtaí eile ar a suíomhanna féin. Is féidir leat iad a scriosadh i socruithe do bhrabhsálaí.
choices-link = Déan nó athraigh do roghanna
choices-none = Níl aon rud le roghnú ar an suíomh seo, mar nach bhfuil liostaithe air ach úsáidí riachtanacha fianán.
choices-browser = I socruithe do bhrabhsálaí is féidir leat fianáin a scriosadh nó a bhlocáil. D’fhéadfadh sé nach n-oibreodh codanna den suíomh ansin.
choices-browser-storage = I socruithe do bhrabhsálaí is féidir leat fianáin agus iontrálacha stóráilte, ar a dtugann brabhsálaithe sonraí suímh go minic, a scriosadh nó a bhlocáil. D’fhéadfadh sé nach n-oibreodh codanna den suíomh ansin.

gpc = Global Privacy Control
gpc-text = Má sheolann do bhrabhsálaí an comhartha Global Privacy Control, glacann an suíomh seo leis mar dhiúltú uait do na cuspóirí atá liostaithe anseo, ach amháin má cheadaíonn tú iad fad atá an comhartha á sheoladh.

responsible = Cé atá freagrach
responsible-controller = Rialaitheoir
responsible-address = Seoladh poist
responsible-joint = Comhrialaitheoir
responsible-privacy = Fógra príobháideachais
responsible-contact = Teagmháil
responsible-dpo = Oifigeach cosanta sonraí
responsible-updated = Nuashonrú is déanaí ar an mbeartas

rights = Do chearta
rights-text = A mhéid a thugann an dlí na cearta sin duit, is féidir leat rochtain ar do shonraí pearsanta a iarraidh, chomh maith lena gceartú, lena léirscriosadh, lena srianadh nó lena n-aistriú, agus agóid a dhéanamh i gcoinne a n-úsáide.

complaint = Do cheart chun gearán a thaisceadh
complaint-text = Má mheasann tú nach láimhseáiltear do shonraí pearsanta go dleathach, tá sé de cheart agat gearán a thaisceadh le húdarás maoirseachta um chosaint sonraí, mar shampla údarás na háite ina bhfuil tú i do chónaí nó ag obair, nó na háite inar tháinig an cheist chun cinn.
complaint-authority = Údarás maoirseachta
