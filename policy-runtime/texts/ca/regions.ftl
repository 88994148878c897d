### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Normes per regió
rules-text = Les normes aplicables depenen de la regió des de la qual visiteu aquest lloc web. El que és necessari està actiu arreu i no figura a la taula.
rules-from = Aquestes són les normes següents a data de { $date }, aplicades als fets que declara aquesta política: { $jurisdictions }. No constitueixen assessorament jurídic.
rules-unsure = La vostra regió es dedueix de la vostra connexió. Pot ser errònia, per exemple amb una VPN. Si és desconeguda, o coneguda només en part, valen les més estrictes de les normes possibles.
rules-travel = Un refús, una retirada o una oposició val a totes les regions. La vostra regió no es desa.
rules-record = Si aquest lloc web conserva un registre de la vostra elecció, aquest indica les normes que s’aplicaven.
rules-region = Regió
rules-others = Totes les altres regions
rules-unknown = Regió desconeguda
rules-general = Norma general
rules-keep = Un consentiment val com a màxim
rules-wait = Després d’un refús, no se us torna a demanar durant
rule-off = Inactiu, no es pot permetre
rule-ask = Inactiu fins que hi consentiu
rule-object = Actiu llevat que us hi oposeu
rule-inform = Actiu, amb aquesta informació; us hi podeu oposar
rule-of = { $purpose } – norma: { $jurisdiction }

## Where they come from.

sources = Fonts d’aquestes normes
sources-text = D’on provenen aquestes normes, com s’ha llegit i a quina data. Les fonts s’indiquen en anglès.
sources-source = Font
sources-grade = Com s’ha llegit
sources-day = A data de
grade-primary = El text mateix
grade-primary-old = Una versió anterior del text
grade-secondary = Un informe sobre el text
grade-unverified = Sense verificar, per la qual cosa s’aplica la lectura més estricta

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Hi ha quatre tipus de galetes. Del tipus i de la vostra regió depèn que se us demani o no el consentiment.
kind-rule-region = Depèn de la vostra regió.
consent-region = Depèn de la vostra regió, vegeu «{ $rules }». Podeu refusar o oposar-vos-hi, i retirar un consentiment, en qualsevol moment.
loaded-region = On les normes de la vostra regió exigeixen el vostre consentiment, només després de donar-lo; altrament, llevat que us hi oposeu
basis-region = On se us demana el consentiment, emmagatzemar i llegir dades al vostre navegador el requereix igualment.
measurement-fr = A França, aquestes finalitats mesuren l’audiència sense demanar-vos-ho. Les dades serveixen només per a aquest lloc web, estan anonimitzades i no s’utilitzen per seguir-vos en altres llocs. Us hi podeu oposar en qualsevol moment: { $purposes }.
gpc-remembered = On aquestes finalitats estan actives sense demanar-ho, aquest lloc web recorda el refús i el respecta encara que més tard falti el senyal.

## What is sent to others.

sent = Què reben altres
sent-text = Quines dades reben altres empreses i per a quines finalitats.
sent-recipient = Destinatari
sent-unlisted = No indicat per categoria
