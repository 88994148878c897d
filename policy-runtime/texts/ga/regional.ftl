### Na téacsanna seasta faoi réigiún an chuairteora. Féach an Béarla.

sale-link = Ná díol agus ná roinn m’fhaisnéis phearsanta
limit-link = Cuir teorainn le húsáid m’fhaisnéise pearsanta íogaire
privacy-choices-link = Do roghanna príobháideachais
opt-out-honored = Tá d’iarratas ar dhiúltú á urramú
advertising-link = Diúltaigh do dhíol sonraí agus d’fhógraíocht spriocdhírithe

opt-out-text = Leis an gcnaipe seo diúltaíonn tú do dhíol agus do roinnt d’fhaisnéise pearsanta agus d’fhógraíocht spriocdhírithe. Múchann sé na cuspóirí seo, a bhfaigheann cuideachtaí eile sonraí ina leith:
opt-out-button = Diúltaigh do dhíol agus do roinnt
limit-text = Leis an gcnaipe seo cuireann tú teorainn le húsáid d’fhaisnéise pearsanta íogaire. Múchann sé na cuspóirí seo:
limit-button = Cuir teorainn leis an úsáid
opt-out-done = Tá na cuspóirí seo neamhghníomhach sa bhrabhsálaí seo.
opt-out-reach = Baineann sé leis an mbrabhsálaí seo ar an suíomh seo, ón am seo amach. Ní bhaineann sé le brabhsálaithe ná gléasanna eile, ná le sonraí a tugadh ar aghaidh roimhe seo nó ar bhealaí eile. Ina leith sin, scríobh chuig: { $contact }

confirm = Deimhnigh, le do thoil
confirm-text = Dhiúltaigh tusa nó do bhrabhsálaí do na cuspóirí seo. Fanann siad neamhghníomhach mura ndeimhníonn tú gur mian leat iad a cheadú:
confirm-yes = Sea, ceadaigh iad
confirm-no = Ní hea, fág neamhghníomhach iad

entry-notice = Fógra faoi fhianáin
entry-notice-text = Tá na cuspóirí seo gníomhach anseo gan do thoiliú a iarraidh, agus glacann na cuideachtaí a luaitear páirt iontu. Is féidir leat diúltú dóibh anois nó tráth ar bith, seachas iad siúd atá gníomhach i gcónaí.
entry-notice-refuse = Diúltaigh dóibh
entry-notice-ok = OK

banner-close = Dún agus diúltaigh do gach ceann
banner-separate = Teastaíonn a fhreagra féin ó gach ceann de na cuspóirí seo a leanas:

off-here = Neamhghníomhach anseo
off-here-intro = San áit ina bhfuil tú, tá na cuspóirí seo neamhghníomhach, agus ní chuireann aon rogha i ngníomh iad.
state-off = Neamhghníomhach anseo
off-here-text = Níl sé seo ar fáil san áit ina bhfuil tú: tá “{ $purpose }” neamhghníomhach anseo, agus ní chuireann aon rogha i ngníomh é.
