### Téacsanna buana an mheirge agus leathanach na roghanna. Fiafraíonn siad gan áiteamh: ainmnítear an dá fhreagra ar an dóigh chéanna, agus ní chuireann aon abairt cuma níos fearr, níos sábháilte ná níos gnáiche ar cheachtar acu.

## An meirge, agus naisc chuig na roghanna.

banner = Toiliú le fianáin
banner-text = Iarrann an suíomh seo do thoiliú leis na cuspóirí thíos. Go dtí go dtugann tú é, ní stóráiltear ná ní léitear aon rud lena n-aghaidh. Is féidir leat do rogha a athrú tráth ar bith.
banner-changed = Tá cuid den mhéid ar thoiligh tú leis athraithe, agus iarrtar do thoiliú arís dá bhrí sin.
banner-expired = Tá deireadh tagtha leis an toiliú a thug tú roimhe seo, agus iarrtar arís é dá bhrí sin.
banner-controller = Freagrach as an suíomh seo: { $controller }.
accept-all = Glac le gach ceann
refuse-all = Diúltaigh do gach ceann
details = Roghnaigh ceann ar cheann
policy-link = Beartas fianán
settings-link = Socruithe fianán

## Leathanach na roghanna.

settings = Socruithe fianán
settings-intro = Déanann tú cinneadh anseo i leith gach cuspóra. Bíonn éifeacht le do rogha láithreach, agus is féidir leat í a athrú tráth ar bith.
necessary = Ar siúl i gcónaí
necessary-intro = Ní féidir leis an suíomh oibriú gan iad seo, agus mar sin níl aon rud le roghnú. Tá siad liostaithe sa bheartas fianán.
asked = An méid a n-iarrtar do thoiliú leis
not-asked = An méid ar féidir leat agóid a dhéanamh ina choinne
not-asked-intro = Ní iarrtar do thoiliú leis na cuspóirí seo. Is féidir leat agóid a dhéanamh ina gcoinne, tráth ar bith agus saor in aisce.
allow = Ceadaigh
refuse = Diúltaigh
do-not-object = Ná déan agóid
object = Déan agóid
save = Sábháil mo roghanna
cookies-in-detail = Na fianáin go mion

## An staid ina bhfuil cuspóir.

state-necessary = Ar siúl i gcónaí
state-undecided = Gan rogha déanta fós, mar sin tá sé múchta
state-given = Ceadaithe
state-refused = Diúltaithe
state-withdrawn = Toiliú tarraingthe siar
state-expired = Tá deireadh tagtha le do thoiliú, mar sin tá sé múchta
state-changed = Athraithe ó cheadaigh tú é, mar sin tá sé múchta
state-not-asked = Ar siúl, mura ndéanann tú agóid
state-objected = Rinne tú agóid, mar sin tá sé múchta
state-not-objected = Ar siúl, agus ní dhearna tú agóid

since = Ón { $date }
until = Go dtí an { $date }; iarrfar do thoiliú arís ina dhiaidh sin

## Cad a d’athraigh ó tugadh toiliú.

change-lifetime = Coinnítear rud éigin anois ar feadh tréimhse níos faide ná an tréimhse ar thoiligh tú léi.
change-purpose = Úsáidtear fianáin eile anois, nó faigheann faighteoirí eile sonraí.

## Global Privacy Control, comhartha a sheolann brabhsálaí.

signal-honoured = Seolann do bhrabhsálaí an comhartha Global Privacy Control. Cloíonn an suíomh seo leis, agus mar sin tá an cuspóir seo múchta.
signal-offer = Is féidir leat é a cheadú anseo mar sin féin.
signal-overridden = Cheadaigh tú an cuspóir seo fad a bhí do bhrabhsálaí ag seoladh an chomhartha Global Privacy Control. Is í do rogha anseo atá i bhfeidhm.
signal-overrode = Cheadaigh tú an cuspóir seo sular sheol do bhrabhsálaí an comhartha Global Privacy Control. Is é an comhartha atá i bhfeidhm, agus mar sin tá an cuspóir múchta mura ndaingníonn tú anseo é.

## Cruthúnas toilithe.

record = Uimhir do thaifid
record-text = Luaigh í má tá ceist agat faoi do thoiliú, nó más mian leat go dtaispeánfaí duit do thaifead nó go scriosfaí é.

## An méid a deirtear tar éis rogha.

saved = Tá do roghanna sábháilte.
not-recorded = Níorbh fhéidir do thoiliú a thaifeadadh, agus mar sin níor ceadaíodh aon rud. An méid ar dhiúltaigh tú dó, tá sé diúltaithe.
not-recorded-prefetch = Luchtaigh do bhrabhsálaí an leathanach seo roimh do chuairt, agus mar sin níor taifeadadh aon rogha.
try-again = Bain triail eile as, le do thoil. D’fhéadfadh sé go gcabhródh fanacht: { $duration }.
no-choice = Ní raibh aon rogha san fhoirm, agus mar sin níor athraíodh aon rud. Déan rogha i gcás cuspóra amháin ar a laghad, agus sábháil ansin.
foreign-form = Níor seoladh an fhoirm seo ó leathanach den suíomh seo, agus mar sin níor athraíodh aon rud. Oscail na socruithe fianán anseo agus roghnaigh arís.
back = Ar ais go dtí an áit a raibh tú

## An méid a thaispeántar in áit ábhar nár cheadaigh an cuairteoir.

placeholder = Ábhar, soláthraí: { $provider }
placeholder-text = Ní luchtaítear é ach amháin má cheadaíonn tú “{ $purpose }”. Ceanglaíonn do bhrabhsálaí ansin leis an soláthraí: { $provider }.
placeholder-link = Ceadaigh sna socruithe fianán é

## An freagra ar iarratas a bhfuil toiliú ag teastáil uaidh.

refused = Tá do thoiliú ag teastáil
refused-text = Ní oibríonn sé seo ach amháin má cheadaíonn tú “{ $purpose }”.
