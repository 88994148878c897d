### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Rialacha de réir réigiúin
rules-text = Braitheann sé ar an réigiún óna dtugann tú cuairt ar an suíomh seo cé na rialacha a bhaineann leat. Tá an rud atá riachtanach ar siúl i ngach áit, agus níl sé sa tábla.
rules-from = Seo iad rialacha na nithe seo a leanas amhail { $date }, curtha i bhfeidhm ar na fíricí a luann an beartas seo: { $jurisdictions }. Ní comhairle dlí iad.
rules-unsure = Oibrítear amach do réigiún ó do nasc. Is féidir leis a bheith mícheart, mar shampla le VPN. Nuair nach eol é, nó nuair nach eol ach cuid de, baineann na rialacha is déine de na rialacha féideartha leat.
rules-travel = Tá diúltú, tarraingt siar nó agóid i bhfeidhm i ngach réigiún. Ní stóráiltear do réigiún.
rules-record = Má choinníonn an suíomh seo taifead ar do rogha, ainmnítear ann na rialacha a bhí i bhfeidhm.
rules-region = Réigiún
rules-others = Gach réigiún eile
rules-unknown = Réigiún anaithnid
rules-general = Riail ghinearálta
rules-keep = Maireann toiliú ar a mhéad
rules-wait = Tar éis diúltú, ní fhiafraítear díot arís go ceann
rule-off = As, agus ní féidir é a cheadú
rule-ask = As go dtí go dtoilíonn tú
rule-object = Ar siúl mura ndéanann tú agóid
rule-inform = Ar siúl, leis an eolas seo; is féidir leat agóid a dhéanamh
rule-of = { $purpose } – riail: { $jurisdiction }

## Where they come from.

sources = Foinsí na rialacha seo
sources-text = Cá as a dtagann na rialacha seo, conas a léadh é sin, agus cén lá. Luaitear na foinsí i mBéarla.
sources-source = Foinse
sources-grade = Conas a léadh í
sources-day = Amhail
grade-primary = An téacs féin
grade-primary-old = Leagan níos sine den téacs
grade-secondary = Tuairisc ar an téacs
grade-unverified = Gan fíorú, mar sin cuirtear an léamh is déine i bhfeidhm

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Tá ceithre chineál fianán ann. Braitheann sé ar an gcineál agus ar do réigiún an iarrtar do thoiliú nó nach n-iarrtar.
kind-rule-region = Braitheann sé ar do réigiún.
consent-region = Braitheann sé ar do réigiún, féach “{ $rules }”. Is féidir leat diúltú nó agóid a dhéanamh, agus toiliú a tharraingt siar, tráth ar bith.
loaded-region = I gcás ina n-iarrann rialacha do réigiúin do thoiliú, tar éis duit é a thabhairt agus ní roimhe sin; in áiteanna eile, mura ndéanann tú agóid
basis-region = I gcás ina n-iarrtar do thoiliú, teastaíonn sé mar sin féin chun rudaí a stóráil agus a léamh i do bhrabhsálaí.
measurement-fr = Sa Fhrainc, tomhaiseann na cuspóirí seo an lucht féachana gan fiafraí díot. Freastalaíonn na sonraí ar an suíomh seo amháin, tá siad anaithnidithe, agus ní úsáidtear iad chun tú a leanúint in áit eile. Is féidir leat agóid a dhéanamh tráth ar bith: { $purposes }.
gpc-remembered = I gcás ina bhfuil na cuspóirí seo ar siúl gan fiafraí, cuimhníonn an suíomh seo ar an diúltú agus cloíonn sé leis nuair a bhíonn an comhartha ar iarraidh ina dhiaidh sin.

## What is sent to others.

sent = An méid a fhaigheann daoine eile
sent-text = Cé na sonraí a fhaigheann cuideachtaí eile, agus cé na cuspóirí atá leo.
sent-recipient = Faighteoir
sent-unlisted = Gan liostú de réir catagóire
