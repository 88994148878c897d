### Téacsanna buana leathanach an bheartais. Sa leagan Béarla atá liosta na dteachtaireachtaí agus a n-argóintí.

title = Beartas fianán

## Cén fáth a n-úsáidtear fianáin.

why = Cén fáth a n-úsáideann an suíomh seo fianáin
why-intro = Úsáideann an suíomh seo fianáin:
why-necessary = chun go n-oibreoidh an suíomh
why-statistical = le haghaidh anailísíocht ghréasáin, chun fáil amach conas a úsáidtear an suíomh
why-internal = le haghaidh gnéithe agus cuspóirí dá chuid féin a théann thar a bhfuil riachtanach
why-third-party = le haghaidh seirbhísí a chuireann cuideachtaí eile ar fáil
why-none = Ní luaitear sa bheartas seo aon chuspóir a n-úsáidfeadh an suíomh seo fianáin lena aghaidh.

## Cad is fianán ann.

what = Cad is fianán ann
what-is = Is éard is fianán ann píosa beag sonraí a bhfuil ainm air. Tugann suíomh do do bhrabhsálaí é; coinníonn an brabhsálaí é ar feadh tréimhse áirithe agus seolann sé ar ais é le hiarratais níos déanaí chuig an suíomh sin.
what-for = Úsáideann suíomhanna i gcoitinne fianáin chun daoine a choinneáil logáilte isteach, chun ciseán siopadóireachta a choinneáil, chun staidreamh a dhéanamh nó chun fógraíocht a thaispeáint, mar shampla. Luaitear thíos cad chuige a n-úsáideann an suíomh seo iad.
what-storage = Tá stóras ag do bhrabhsálaí freisin, inar féidir le leathanaigh suímh sonraí a choinneáil faoi ainm. Murab ionann agus fianáin, ní sheoltar na hiontrálacha sin le hiarratais. An méid a deirtear ar an leathanach seo faoi chineálacha agus faoi thoiliú, baineann sé leo sin freisin.
what-embeds = Féadfaidh ábhar ó chuideachtaí eile a bheith ar leathanaigh freisin, amhail físeáin, foirmeacha nó scripteanna. Chun é a luchtú, ceanglaíonn do bhrabhsálaí le freastalaithe na gcuideachtaí sin. Feiceann na cuideachtaí sin seoladh (IP) do cheangail ansin, agus féadfaidh siad a bhfianáin féin a úsáid.

## Na cineálacha fianán, agus riail gach cineáil.

kinds = Na cineálacha fianán
kinds-intro = Tá ceithre chineál fianán ann. Is ar an gcineál a bhraitheann sé an iarrtar do thoiliú.
kinds-kind = Cineál
kinds-what = Cur síos
kinds-rule = Toiliú
kinds-used = In úsáid ar an suíomh seo
used-yes = Tá
used-no = Níl

kind-necessary = Riachtanach
kind-necessary-what = Coinníonn siad faisnéis idir dhá chuairt ón ngléas céanna ar an suíomh céanna: logáil isteach, ciseán, roghanna an chomhéadain.
kind-necessary-rule = Ní iarrtar é.

kind-statistical = Staidrimh
kind-statistical-what = Rianaíonn siad a ndéanann cuairteoirí, ar mhaithe le staidreamh.
kind-statistical-rule = Iarrtar é, ach amháin má tá na sonraí anaithnidithe sa chaoi nach féidir iad a rianú siar go dtí duine agus mura gceanglaítear toiliú leis na rialacha is infheidhme. I gcás nach n-iarrtar é, is féidir leat agóid a dhéanamh.

kind-internal = Inmheánach (an chéad pháirtí)
kind-internal-what = Stórálann an suíomh a dtugtar cuairt air iad chun críocha a théann thar a bhfuil riachtanach: sonraí pearsanta, iompar, fógraíocht.
kind-internal-rule = Iarrtar é.

kind-third-party = Tríú páirtí
kind-third-party-what = Suíomh eile a stórálann iad, nó stóráiltear iad ar son suíomh eile; gníomhaireacht fógraíochta a bhíonn i gceist go minic, agus feiceann sí ansin cad ar tugadh cuairt air.
kind-third-party-rule = Iarrtar é.

## Fianáin an tsuímh seo, de réir cuspóra.

used = Fianáin a úsáidtear ar { $site }
used-intro = Seo na cuspóirí a n-úsáidtear fianáin lena n-aghaidh, agus na fianáin a bhaineann le gach ceann díobh.
used-intro-more = Seo na cuspóirí a n-úsáidtear fianáin lena n-aghaidh, agus na fianáin a bhaineann le gach ceann díobh, mar aon le haon ní eile a stóráiltear i do bhrabhsálaí nó a luchtaítear ó fhreastalaithe eile lena aghaidh.
used-none = Ní luaitear cuspóirí ná fianáin sa bheartas seo.
purpose-kind = Cineál
purpose-consent = Toiliú
purpose-use = Úsáid na sonraí
purpose-data-kept = Tréimhse choinneála na sonraí a bhailítear
purpose-recipients = Faighteoirí eile na sonraí
purpose-cookies = Fianáin
purpose-storage = Stóras do bhrabhsálaí
purpose-embeds = Ábhar leabaithe
purpose-no-cookies = Ní luaitear fianáin ar bith don chuspóir seo sa bheartas seo.

consent-asked = Iarrtar roimh ré é. Is féidir leat diúltú, agus do thoiliú a tharraingt siar tráth ar bith.
consent-necessary = Ní iarrtar é, toisc go bhfuil sé seo riachtanach.
consent-anonymised = Ní iarrtar é, toisc go bhfuil na sonraí anaithnidithe sa chaoi nach féidir iad a rianú siar go dtí duine. Is féidir leat agóid a dhéanamh tráth ar bith.
consent-not-asked = Ní iarrtar é. Is féidir leat agóid a dhéanamh tráth ar bith.

## Fíricí a dhearbhaíonn cuspóir maidir lena shonraí.

use-anonymised = Tá na sonraí anaithnidithe sa chaoi nach féidir iad a rianú siar go dtí duine.
use-own = Is don rialaitheoir amháin a fhónann na sonraí: { $controller }.
use-no-cross-site = Ní úsáidtear na sonraí chun tú a leanúint chuig suíomhanna ná aipeanna eile.

column-provider = Soláthraí na seirbhíse
column-location = Feidhm agus láthair
column-cookie = Fianán
column-entry = Iontráil
column-purpose = Cuspóir
column-lifetime = Saolré (uasta)
column-kept = Tréimhse choinneála
column-readers = Cé eile a léann
column-hosts = Ceanglaíonn do bhrabhsálaí le
column-loaded = Luchtú

opt-out = Rogha diúltaithe an tsoláthraí seo
provider-privacy = Fógra príobháideachais an tsoláthraí seo
role-processor = gníomhaíonn thar ceann an rialaitheora: { $controller }
role-controller = cinneann féin conas a úsáideann sé na sonraí

set-by-middleware = Socraithe ag comhpháirt eile d’fhreastalaí an tsuímh seo
set-by-proxy = Socraithe ag freastalaí atá suite os comhair an tsuímh seo
set-by-scripts = Socraithe ag scripteanna an tsuímh seo, i do bhrabhsálaí
set-by-embed = Socraithe ag ábhar an tsoláthraí seo ar leathanaigh an tsuímh seo

because-transmission = Cumarsáid a tharchur
because-authentication = Tú a choinneáil logáilte isteach
because-remember-me = Tú a logáil isteach arís, má d’iarr tú é
because-csrf = Foirmeacha a chosaint ar bhrionnú
because-security = Slándáil na seirbhíse
because-user-input = An méid a chlóscríobh tú a choinneáil
because-basket = Ciseán siopadóireachta
because-payment = Íocaíocht ar chuir tú tús léi
because-load-balancing = Iarratais a dháileadh ar fhreastalaithe
because-media-player = Seinm meán a d’iarr tú
because-interface = Roghanna an chomhéadain
because-paywall = Ailt saor in aisce a chomhaireamh

location-all = Gach leathanach
location-below = Leathanaigh faoi { $path }
location-embed = Ábhar leabaithe, soláthraí: { $provider }
location-subdomains = Seoltar chuig fofhearainn freisin é
location-partitioned = Coinnítear ar leithligh é do gach suíomh a bhfuil an suíomh seo leabaithe ann
location-stored-on = Stóráilte ar { $site }, ní ar an suíomh seo; ní féidir leis an suíomh seo é a shocrú ná a scriosadh
location-stores-on = Stórálann sé a chuid fianán ar { $site }, áit nach féidir leis an suíomh seo iad a scriosadh

name-end = Athraíonn deireadh an ainm
name-parts = Athraíonn an chuid den ainm a bhfuil … ina hionad

hosts-star = Seasann * d’aon fhofhearann
loaded-consent = Tar éis duit do thoiliú a thabhairt, ní roimhe sin
loaded-objection = Mura ndéanann tú agóid
loaded-necessary = Gan fiafraí, toisc go bhfuil sé riachtanach

readers-none = Gan aon tríú páirtí
readers-scripts = Is féidir le scripteanna ar leathanaigh an tsuímh é a léamh

## Cá fhad a mhaireann fianán.

lifetime-sliding = { $duration } tar éis do chuairte deireanaí
lifetime-session = Go dtí deireadh sheisiún an bhrabhsálaí
lifetime-restored = Féadfaidh brabhsálaithe seisiún a athbhunú, agus an fianán in éineacht leis
lifetime-refusal = { $duration } má dhiúltaíonn tú
lifetime-capped = Féadfaidh brabhsálaithe é seo a ghiorrú go { $duration }

kept-local = Go dtí go scriosfar í
kept-local-note = Níl aon dáta deiridh dá cuid féin aici
kept-session = Go dtí go ndúnfar an cluaisín
kept-session-note = Féadfaidh brabhsálaithe cluaisín a athbhunú, agus an iontráil in éineacht leis

## An rud nach bhfuil in úsáid a thuilleadh.

retired = Fianáin nach bhfuil in úsáid a thuilleadh
retired-text = D’úsáideadh an suíomh seo na fianáin seo roimhe seo. Ní shocraíonn sé iad a thuilleadh, agus nuair a sheolann do bhrabhsálaí ceann díobh fós, deir an suíomh le do bhrabhsálaí é a scriosadh.

## Roghanna agus cearta an chuairteora.

choices = Do roghanna
choices-consent = Is féidir leat do thoiliú a thabhairt nó a dhiúltú i leith gach cuspóra a n-iarrtar toiliú lena aghaidh, agus é a tharraingt siar tráth ar bith, chomh héasca céanna agus a thug tú é. Ní dhéanann an tarraingt siar difear do dhlíthiúlacht a ndearnadh roimhe sin.
choices-objection = Is féidir leat agóid a dhéanamh tráth ar bith i gcoinne cuspóirí nach bhfuil riachtanach agus nach n-iarrtar do thoiliú lena n-aghaidh.
choices-deletion = Nuair a tharraingíonn tú do thoiliú siar nó nuair a dhéanann tú agóid, deir an suíomh seo le do bhrabhsálaí na fianáin sin de chuid an chuspóra a bhfuil teacht ag an suíomh orthu a scriosadh.
choices-partitions = Fianáin a choinnítear ar leithligh do gach suíomh a bhfuil an suíomh seo leabaithe ann, ní scriostar iad ach ar an suíomh ar a dtarraingíonn tú do thoiliú siar nó ar a ndéanann tú agóid.
choices-storage = Ní scriostar iontrálacha i stóras do bhrabhsálaí ar an mbealach seo. Is féidir leat féin iad a scriosadh, i socruithe do bhrabhsálaí.
choices-elsewhere = Níl teacht ag an suíomh seo ar fhianáin a choinníonn cuideachtaí eile ar a suíomhanna féin. Is féidir leat iad a scriosadh i socruithe do bhrabhsálaí.
choices-link = Déan do roghanna nó athraigh iad
choices-none = Níl aon rud le roghnú ar an suíomh seo, toisc nach luaitear ann ach úsáidí riachtanacha fianán.
choices-browser = I socruithe do bhrabhsálaí is féidir leat fianáin a scriosadh nó a bhlocáil. D’fhéadfadh sé nach n-oibreodh codanna den suíomh ansin.
choices-browser-storage = I socruithe do bhrabhsálaí is féidir leat fianáin agus iontrálacha stóráilte a scriosadh nó a bhlocáil; is minic a thugann brabhsálaithe sonraí suímh orthu sin. D’fhéadfadh sé nach n-oibreodh codanna den suíomh ansin.

gpc = Global Privacy Control
gpc-text = Má sheolann do bhrabhsálaí an comhartha Global Privacy Control, glacann an suíomh seo leis gur diúltú uait é do na cuspóirí a luaitear anseo, mura gceadaíonn tú iad fad atá an comhartha á sheoladh.

responsible = Cé atá freagrach
responsible-controller = Rialaitheoir
responsible-privacy = Fógra príobháideachais
responsible-contact = Teagmháil
responsible-updated = Nuashonrú deireanach an bheartais

complaint = Do cheart gearán a thaisceadh
complaint-text = Má mheasann tú nach láimhseáiltear do shonraí pearsanta go dlíthiúil, tá sé de cheart agat gearán a thaisceadh le húdarás maoirseachta um chosaint sonraí, mar shampla údarás na háite ina bhfuil tú i do chónaí nó ag obair, nó na háite inar tharla an t-ábhar gearáin.
complaint-authority = Údarás maoirseachta
