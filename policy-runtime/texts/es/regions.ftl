### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Normas por región
rules-text = Las normas aplicables dependen de la región desde la que usted visita este sitio. Lo necesario está activo en todas partes y no figura en la tabla.
rules-from = Estas son las normas siguientes a { $date }, aplicadas a los hechos que declara esta política: { $jurisdictions }. No constituyen asesoramiento jurídico.
rules-unsure = Su región se deduce de su conexión. Puede ser errónea, por ejemplo con una VPN. Si es desconocida, o conocida solo en parte, se aplican las más estrictas de las normas posibles.
rules-travel = Un rechazo, una retirada o una oposición vale en todas las regiones. Su región no se guarda.
rules-record = Si este sitio conserva un registro de su elección, este nombra las normas que se aplicaban.
rules-region = Región
rules-others = Todas las demás regiones
rules-unknown = Región desconocida
rules-general = Norma general
rules-keep = Un consentimiento vale como máximo
rules-wait = Tras un rechazo, no se le vuelve a preguntar durante
rule-off = Inactivo, no se puede permitir
rule-ask = Inactivo hasta que usted dé su consentimiento
rule-object = Activo salvo que usted se oponga
rule-inform = Activo, con esta información; usted puede oponerse
rule-of = { $purpose } – norma: { $jurisdiction }

## Where they come from.

sources = Fuentes de estas normas
sources-text = De dónde proceden estas normas, cómo se leyó y en qué fecha. Las fuentes se nombran en inglés.
sources-source = Fuente
sources-grade = Cómo se leyó
sources-day = A fecha de
grade-primary = El propio texto
grade-primary-old = Una versión anterior del texto
grade-secondary = Un informe sobre el texto
grade-unverified = Sin verificar, por lo que se aplica la lectura más estricta

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Hay cuatro tipos de cookies. Del tipo y de su región depende que se solicite o no su consentimiento.
kind-rule-region = Depende de su región.
consent-region = Depende de su región, véase «{ $rules }». Usted puede rechazar u oponerse, y retirar un consentimiento, en cualquier momento.
loaded-region = Donde las normas de su región exigen su consentimiento, solo después de darlo; en otro caso, salvo que usted se oponga
basis-region = Donde se solicita su consentimiento, almacenar y leer datos en su navegador lo requiere igualmente.
measurement-fr = En Francia, estas finalidades miden la audiencia sin preguntarle. Los datos sirven solo a este sitio, están anonimizados y no se utilizan para seguir su actividad en otros lugares. Usted puede oponerse en cualquier momento: { $purposes }.
gpc-remembered = Donde estas finalidades están activas sin preguntar, este sitio recuerda el rechazo y lo respeta aunque más tarde falte la señal.

## What is sent to others.

sent = Lo que otros reciben
sent-text = Qué datos reciben otras empresas y para qué finalidades.
sent-recipient = Destinatario
sent-unlisted = No indicado por categoría
