### Téacsanna seasta na meirge agus an leathanaigh ar a bhfuil roghanna an chuairteora. Cuireann siad ceist gan brú: ainmnítear an dá fhreagra ar an gcaoi chéanna,
### agus ní chuireann aon abairt cuma níos fearr, níos sábháilte ná níos coitianta ar cheann acu.

## An mheirge, agus naisc chuig na roghanna.

banner = Toiliú le fianáin
banner-text = Iarrann an suíomh seo do thoiliú le haghaidh na gcuspóirí thíos. Go dtí go dtugann tú é, ní stóráiltear ná ní léitear aon rud lena n-aghaidh. Is féidir leat do rogha a athrú tráth ar bith.
banner-changed = Tá athrú tagtha ar chuid den mhéid ar thoiligh tú leis, agus mar sin tá an cheist á cur ort arís.
banner-expired = Tá deireadh leis an toiliú a thug tú cheana, agus mar sin tá an cheist á cur ort arís.
banner-controller = Freagrach as an suíomh seo: { $controller }.
accept-all = Glac le gach ceann
refuse-all = Diúltaigh do gach ceann
details = Roghnaigh ceann ar cheann
policy-link = Beartas fianán
settings-link = Socruithe fianán

## An leathanach ar a bhfuil na roghanna.

settings = Socruithe fianán
settings-intro = Déanann tú cinneadh anseo faoi gach cuspóir. Bíonn éifeacht le do rogha láithreach, agus is féidir leat í a athrú tráth ar bith.
necessary = Gníomhach i gcónaí
necessary-intro = Ní féidir leis an suíomh oibriú gan na cuspóirí seo, agus mar sin níl aon rud le roghnú. Tá siad liostaithe sa bheartas fianán.
asked = An méid a iarrtar ort
not-asked = An méid ar féidir leat agóid a dhéanamh ina choinne
not-asked-intro = Ní iarrtar do thoiliú le haghaidh na gcuspóirí seo. Is féidir leat agóid a dhéanamh ina gcoinne, tráth ar bith agus saor in aisce.
allow = Ceadaigh
refuse = Diúltaigh
do-not-object = Gan agóid
object = Agóid
save = Sábháil mo roghanna
cookies-in-detail = Sonraí faoi na fianáin

## Staid cuspóra.

state-necessary = Gníomhach i gcónaí
state-undecided = Níl rogha déanta fós, mar sin tá sé neamhghníomhach
state-given = Ceadaithe
state-refused = Diúltaithe
state-withdrawn = Toiliú tarraingthe siar
state-expired = Tá deireadh le do thoiliú, mar sin tá sé neamhghníomhach
state-changed = Tá sé athraithe ó cheadaigh tú é, mar sin tá sé neamhghníomhach
state-not-asked = Gníomhach, mura ndéanann tú agóid
state-objected = Rinne tú agóid, mar sin tá sé neamhghníomhach
state-not-objected = Gníomhach, agus ní dhearna tú agóid

since = Ó { $date }
until = Go dtí { $date }, agus cuirfear an cheist ort arís ansin

## A bhfuil athraithe ó tugadh toiliú.

change-lifetime = Coinnítear rud éigin anois ar feadh tréimhse níos faide ná an tréimhse ar thoiligh tú léi.
change-purpose = Úsáidtear fianáin eile anois, nó faigheann páirtithe eile sonraí.

## Global Privacy Control, comhartha a sheolann brabhsálaí.

signal-honoured = Tá an comhartha Global Privacy Control á sheoladh ag do bhrabhsálaí. Urramaíonn an suíomh seo é, agus mar sin tá an cuspóir seo neamhghníomhach.
signal-offer = Is féidir leat é a cheadú anseo mar sin féin.
signal-overridden = Cheadaigh tú an cuspóir seo fad a bhí an comhartha Global Privacy Control á sheoladh ag do bhrabhsálaí. Is í do rogha anseo atá i réim.
signal-overrode = Cheadaigh tú an cuspóir seo sular sheol do bhrabhsálaí an comhartha Global Privacy Control. Is é an comhartha atá i réim, agus mar sin tá an cuspóir neamhghníomhach mura ndaingníonn tú anseo é.

## Cruthúnas an toilithe.

record = Uimhir do thaifid
record-text = Luaigh í má tá ceist agat faoi do thoiliú, nó más mian leat do thaifead a fheiceáil nó go léirscriosfaí é.

## A ndeirtear tar éis rogha.

saved = Tá do roghanna sábháilte.
not-kept = Níor choinnigh do bhrabhsálaí do roghanna. Ceadaigh fianáin an tsuímh seo i socruithe do bhrabhsálaí, agus roghnaigh arís ansin.
not-recorded = Níorbh fhéidir do thoiliú a thaifeadadh, agus mar sin níor ceadaíodh aon rud. An méid ar dhiúltaigh tú dó, tá sé diúltaithe.
not-recorded-superseded = Dhiúltaigh tú idir an dá linn, i gcluaisín eile b’fhéidir, agus mar sin níor ceadaíodh aon rud. An méid ar dhiúltaigh tú dó, tá sé diúltaithe.
nothing-recorded = Níorbh fhéidir do roghanna a thaifeadadh, agus mar sin níor athraíodh aon rud.
not-shown = Níor taispeánadh duit, mar atá sé anois, an méid a cheadaigh tú, agus mar sin níor ceadaíodh é. An méid ar dhiúltaigh tú dó, tá sé diúltaithe. Roghnaigh arís, le do thoil.
not-confirmed = Cheadaigh tú rud ar dhiúltaigh tusa nó do bhrabhsálaí dó; fanann sé neamhghníomhach mura ndeimhníonn tú é. An méid ar dhiúltaigh tú dó, tá sé diúltaithe.
not-recorded-prefetch = Lódáil do bhrabhsálaí an leathanach seo roimh do chuairt, agus mar sin níor taifeadadh aon rogha.
try-again = Bain triail eile as. D’fhéadfadh fanacht cabhrú: { $duration }.
no-choice = Ní raibh aon rogha san fhoirm, agus mar sin níor athraíodh aon rud. Déan rogha maidir le cuspóir amháin ar a laghad, agus sábháil ansin.
foreign-form = Níor seoladh an fhoirm seo ó leathanach de chuid an tsuímh seo, agus mar sin níor athraíodh aon rud. Oscail na socruithe fianán anseo agus roghnaigh arís.
form-of-another-policy = Baineann an fhoirm seo le beartas fianán eile, agus mar sin níor athraíodh aon rud. Oscail na socruithe fianán anseo agus roghnaigh arís.
back = Ar ais go dtí an áit a raibh tú

## A thaispeántar in áit ábhair nár cheadaigh an cuairteoir.

placeholder = Ábhar ó { $provider }
placeholder-text = Ní lódáiltear é ach amháin má cheadaíonn tú “{ $purpose }”. Nascann do bhrabhsálaí le { $provider } ansin.
placeholder-link = Ceadaigh é sna socruithe fianán
placeholder-allow = Ceadaigh “{ $purpose }”
placeholder-once = Lódáil é an uair seo amháin

## An freagra ar iarratas a dteastaíonn toiliú lena aghaidh.

refused = Tá do thoiliú de dhíth
refused-text = Ní oibríonn sé seo ach amháin má cheadaíonn tú “{ $purpose }”.
