### It-testi fissi tal-banner u tal-paġna tal-għażliet. Ara l-Ingliż. Jistaqsu mingħajr ma jimbuttaw: iż-żewġ tweġibiet jissemmew bl-istess mod.

## Il-banner, u l-links għall-għażliet.

banner = Kunsens għall-cookies
banner-text = Dan is-sit jitolbok il-kunsens tiegħek għall-iskopijiet ta’ hawn taħt. Sakemm tagħtih, ma jinħażen u ma jinqara xejn għalihom. Tista’ tibdel l-għażla tiegħek fi kwalunkwe ħin.
banner-changed = Parti minn dak li tajt il-kunsens tiegħek għalih inbidlet, u għalhekk il-mistoqsija qed terġa’ ssir.
banner-expired = Il-kunsens li kont tajt intemm, u għalhekk il-mistoqsija qed terġa’ ssir.
banner-controller = Responsabbli għal dan is-sit: { $controller }.
accept-all = Aċċetta kollox
refuse-all = Irrifjuta kollox
details = Agħżel wieħed wieħed
policy-link = Politika dwar il-cookies
settings-link = Settings tal-cookies

## Il-paġna tal-għażliet.

settings = Settings tal-cookies
settings-intro = Hawn tiddeċiedi dwar kull skop. L-għażla tiegħek tidħol fis-seħħ minnufih, u tista’ tibdilha fi kwalunkwe ħin.
necessary = Dejjem attivi
necessary-intro = Is-sit ma jistax jaħdem mingħajr dawn l-iskopijiet, u għalhekk m’hemm xejn x’tagħżel. Il-politika dwar il-cookies telenkahom.
asked = Dak li qed jintalab mingħandek
not-asked = Dak li tista’ toġġezzjona għalih
not-asked-intro = Għal dawn l-iskopijiet ma jintalabx il-kunsens tiegħek. Tista’ toġġezzjona għalihom fi kwalunkwe ħin u mingħajr ħlas.
allow = Ippermetti
refuse = Irrifjuta
do-not-object = Ma noġġezzjonax
object = Noġġezzjona
save = Issejvja l-għażliet tiegħi
cookies-in-detail = Il-cookies fid-dettall

## Il-qagħda ta’ skop.

state-necessary = Dejjem attiv
state-undecided = Għadu ma ntgħażilx, għalhekk mhux attiv
state-given = Permess
state-refused = Irrifjutat
state-withdrawn = Kunsens irtirat
state-expired = Il-kunsens tiegħek intemm, għalhekk mhux attiv
state-changed = Inbidel minn meta ppermettejtu, għalhekk mhux attiv
state-not-asked = Attiv, sakemm ma toġġezzjonax
state-objected = Oġġezzjonajt, għalhekk mhux attiv
state-not-objected = Attiv, u ma oġġezzjonajtx

since = Mid-data: { $date }
until = Sad-data: { $date }; wara, il-mistoqsija terġa’ ssir

## X’inbidel minn meta ngħata kunsens.

change-lifetime = Issa xi ħaġa tinżamm għal aktar żmien milli aċċettajt.
change-purpose = Issa jintużaw cookies oħra, jew oħrajn jirċievu d-data.

## Global Privacy Control, sinjal li jibgħat il-brawżer.

signal-honoured = Il-brawżer tiegħek jibgħat is-sinjal Global Privacy Control. Dan is-sit jirrispettah, u għalhekk dan l-iskop mhux attiv.
signal-offer = Xorta waħda tista’ tippermettih hawn.
signal-overridden = Ippermettejt dan l-iskop waqt li l-brawżer tiegħek kien qed jibgħat is-sinjal Global Privacy Control. Tgħodd l-għażla li għamilt hawn.
signal-overrode = Ippermettejt dan l-iskop qabel ma l-brawżer tiegħek bagħat is-sinjal Global Privacy Control. Jgħodd is-sinjal, u għalhekk l-iskop mhux attiv sakemm ma tikkonfermahx hawn.

## Il-prova ta’ kunsens.

record = In-numru tar-reġistrazzjoni tiegħek
record-text = Semmih jekk għandek mistoqsija dwar il-kunsens tiegħek, jew jekk trid li r-reġistrazzjoni tiegħek tintwera jew titħassar.

## X’jingħad wara għażla.

saved = L-għażliet tiegħek ġew issejvjati.
not-kept = Il-brawżer tiegħek ma żammx l-għażliet tiegħek. Ippermetti l-cookies ta’ dan is-sit fis-settings tal-brawżer tiegħek, imbagħad erġa’ agħżel.
not-recorded = Il-kunsens tiegħek ma setax jiġi rreġistrat, u għalhekk ma ġie permess xejn. Dak li rrifjutajt huwa rrifjutat.
not-recorded-superseded = Sadanittant irrifjutajt, forsi f’tab ieħor, u għalhekk ma ġie permess xejn. Dak li rrifjutajt huwa rrifjutat.
nothing-recorded = L-għażliet tiegħek ma setgħux jiġu rreġistrati, u għalhekk ma nbidel xejn.
not-shown = Dak li ppermettejt ma ntweriekx kif inhu issa, u għalhekk ma ġiex permess. Dak li rrifjutajt huwa rrifjutat. Jekk jogħġbok erġa’ agħżel.
not-confirmed = Ippermettejt xi ħaġa li int jew il-brawżer tiegħek oġġezzjonajtu għaliha; tibqa’ mhux attiva sakemm ma tikkonfermahiex. Dak li rrifjutajt huwa rrifjutat.
not-recorded-prefetch = Il-brawżer tiegħek għabba din il-paġna qabel iż-żjara tiegħek, u għalhekk ma ġiet irreġistrata l-ebda għażla.
try-again = Jekk jogħġbok erġa’ pprova. Jista’ jgħin li tistenna: { $duration }.
no-choice = Il-formola ma kien fiha l-ebda għażla, u għalhekk ma nbidel xejn. Agħżel għal mill-inqas skop wieħed, imbagħad issejvja.
foreign-form = Din il-formola ma ntbagħtitx minn paġna ta’ dan is-sit, u għalhekk ma nbidel xejn. Iftaħ is-settings tal-cookies hawn u erġa’ agħżel.
form-of-another-policy = Din il-formola tappartjeni għal politika oħra dwar il-cookies, u għalhekk ma nbidel xejn. Iftaħ is-settings tal-cookies hawn u erġa’ agħżel.
back = Lura fejn kont

## X’jidher flok kontenut li ma ġiex permess.

placeholder = Kontenut minn { $provider }
placeholder-text = Jitgħabba biss jekk tippermetti “{ $purpose }”. Il-brawżer tiegħek imbagħad jikkonnettja ma’ { $provider }.
placeholder-link = Ippermettih fis-settings tal-cookies
placeholder-allow = Ippermetti “{ $purpose }”
placeholder-once = Għabbih din id-darba biss

## It-tweġiba għal talba li teħtieġ kunsens.

refused = Il-kunsens tiegħek huwa meħtieġ
refused-text = Dan jaħdem biss jekk tippermetti “{ $purpose }”.
