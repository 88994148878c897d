### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Regoli skont ir-reġjun
rules-text = Liema regoli japplikaw jiddependi mir-reġjun li minnu żżur dan is-sit. Dak li hu meħtieġ ikun attiv kullimkien, u mhuwiex fit-tabella.
rules-from = Dawn huma r-regoli ta’ dawn li ġejjin fi { $date }, applikati għall-fatti li tiddikjara din il-politika: { $jurisdictions }. Mhumiex parir legali.
rules-unsure = Ir-reġjun tiegħek jittieħed mill-konnessjoni tiegħek. Jista’ jkun żbaljat, pereżempju b’VPN. Meta ma jkunx magħruf, jew ikun magħruf biss parzjalment, japplikaw l-aktar regoli stretti fost dawk possibbli.
rules-travel = Rifjut, irtirar jew oġġezzjoni jgħodd f’kull reġjun. Ir-reġjun tiegħek ma jinħażinx.
rules-record = Jekk dan is-sit iżomm rekord tal-għażla tiegħek, dan isemmi r-regoli li kienu japplikaw.
rules-region = Reġjun
rules-others = Ir-reġjuni l-oħra kollha
rules-unknown = Reġjun mhux magħruf
rules-general = Regola ġenerali
rules-keep = Kunsens jgħodd mhux aktar minn
rules-wait = Wara rifjut, ma terġax tiġi mistoqsi għal
rule-off = Mitfi, u ma jistax jiġi permess
rule-ask = Mitfi sakemm tagħti l-kunsens tiegħek
rule-object = Attiv sakemm ma toġġezzjonax
rule-inform = Attiv, b’din l-informazzjoni; tista’ toġġezzjona
rule-of = { $purpose } – regola: { $jurisdiction }

## Where they come from.

sources = Sorsi ta’ dawn ir-regoli
sources-text = Minn fejn ġejjin dawn ir-regoli, kif inqara dan, u f’liema jum. Is-sorsi huma msemmija bl-Ingliż.
sources-source = Sors
sources-grade = Kif inqara
sources-day = Fi
grade-primary = It-test innifsu
grade-primary-old = Verżjoni eqdem tat-test
grade-secondary = Rapport dwar it-test
grade-unverified = Mhux ivverifikat, għalhekk tapplika l-interpretazzjoni l-aktar stretta

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Hemm erba’ tipi ta’ cookies. Jekk jintalabx il-kunsens tiegħek jew le jiddependi mit-tip u mir-reġjun tiegħek.
kind-rule-region = Jiddependi mir-reġjun tiegħek.
consent-region = Jiddependi mir-reġjun tiegħek, ara “{ $rules }”. Tista’ tirrifjuta jew toġġezzjona, u tirtira kunsens, fi kwalunkwe ħin.
loaded-region = Fejn ir-regoli tar-reġjun tiegħek jitolbu l-kunsens tiegħek, biss wara li tagħtih; inkella, sakemm ma toġġezzjonax
basis-region = Fejn jintalab il-kunsens tiegħek, il-ħażna u l-qari fil-brawżer tiegħek xorta jeħtieġuh.
measurement-fr = Fi Franza, dawn l-iskopijiet ikejlu l-udjenza mingħajr ma jistaqsuk. Id-data sservi lil dan is-sit biss, hija anonimizzata, u ma tintużax biex issegwik x’imkien ieħor. Tista’ toġġezzjona fi kwalunkwe ħin: { $purposes }.
gpc-remembered = Fejn dawn l-iskopijiet ikunu attivi mingħajr mistoqsija, dan is-sit jiftakar ir-rifjut u jżomm miegħu anke meta s-sinjal jonqos aktar tard.

## What is sent to others.

sent = X’jirċievu oħrajn
sent-text = Liema data jirċievu kumpaniji oħra, u għal liema skopijiet.
sent-recipient = Riċevitur
sent-unlisted = Mhux elenkat skont il-kategorija
