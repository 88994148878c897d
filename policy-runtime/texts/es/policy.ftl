### Los textos fijos de la página de la política. Véase el inglés, que da la lista de los mensajes y de sus argumentos.

title = Política de cookies
contents = En esta página

## Por qué se utilizan cookies.

why = Por qué este sitio utiliza cookies
why-intro = Este sitio utiliza cookies:
why-necessary = para funcionar
why-statistical = para la analítica web, con el fin de saber cómo se utiliza el sitio
why-internal = para funciones y finalidades propias que van más allá de lo necesario
why-third-party = para servicios que prestan otras empresas
why-none = Esta política no indica ninguna finalidad para la que este sitio utilice cookies.

## Qué es una cookie.

what = Qué es una cookie
what-is = Una cookie es un pequeño conjunto de datos con un nombre. Un sitio lo entrega a su navegador, que lo conserva durante un tiempo determinado y lo devuelve con las solicitudes posteriores a ese sitio.
what-for = En general, los sitios utilizan cookies, por ejemplo, para mantener iniciada la sesión, conservar una cesta de la compra, elaborar estadísticas o mostrar publicidad. Los usos que les da este sitio se indican más abajo.
what-storage = Su navegador dispone además de un espacio de almacenamiento en el que las páginas de un sitio pueden conservar datos con un nombre. A diferencia de las cookies, estas entradas no se envían con las solicitudes. Lo que esta página dice de los tipos y del consentimiento vale también para ellas.
what-access = Un sitio también puede obtener información de su dispositivo sin almacenar nada en él, por ejemplo, a partir de datos que envía su navegador o de una imagen en un correo electrónico. Lo que esta página dice de los tipos y del consentimiento vale también para ello.
what-embeds = Las páginas pueden incluir también contenidos de otras empresas, como vídeos, formularios o scripts. Para cargarlos, su navegador se conecta a los servidores de esas empresas, que ven entonces la dirección IP de su conexión y pueden utilizar sus propias cookies.

## Los tipos de cookies, cada uno con su regla.

kinds = Los tipos de cookies
kinds-intro = Hay cuatro tipos de cookies. Del tipo depende que se solicite o no su consentimiento.
kinds-kind = Tipo
kinds-what = Descripción
kinds-rule = Consentimiento
kinds-used = Se utilizan en este sitio
used-yes = Sí
used-no = No

kind-necessary = Necesarias
kind-necessary-what = Conservan información entre dos visitas de un mismo dispositivo a un mismo sitio: un inicio de sesión, una cesta, preferencias de la interfaz.
kind-necessary-rule = No se solicita.

kind-statistical = Estadísticas
kind-statistical-what = Siguen la actividad de los visitantes, con fines estadísticos.
kind-statistical-rule = Se solicita, salvo que los datos estén anonimizados de modo que no puedan vincularse con una persona y que, además, las normas aplicables no exijan el consentimiento. Cuando no se solicita, usted puede oponerse.

kind-internal = Internas (propias)
kind-internal-what = Las almacena el sitio visitado para algo más que lo necesario: datos personales, comportamiento, publicidad.
kind-internal-rule = Se solicita.

kind-third-party = De terceros
kind-third-party-what = Las almacena otro sitio, o se almacenan para él; a menudo se trata de una agencia de publicidad, que ve entonces lo que se ha visitado.
kind-third-party-rule = Se solicita.

## Las cookies de este sitio, por finalidad.

used = Cookies utilizadas en { $site }
used-intro = Estas son las finalidades para las que se utilizan cookies, cada una con sus cookies.
used-intro-more = Estas son las finalidades para las que se utilizan cookies, cada una con sus cookies y con lo que además almacena en su navegador o carga desde otros servidores.
used-none = Esta política no indica ninguna finalidad ni ninguna cookie.
purpose-kind = Tipo
purpose-consent = Consentimiento
purpose-basis = Base jurídica
purpose-data = Categorías de datos personales
purpose-use = Uso de los datos
purpose-data-kept = Conservación de los datos recogidos
purpose-recipients = Otros destinatarios de los datos
purpose-cookies = Cookies
purpose-storage = Espacio de almacenamiento de su navegador
purpose-access = Acceso sin almacenamiento
purpose-embeds = Contenidos incrustados
purpose-companies = Empresas
purpose-no-cookies = Esta política no indica ninguna cookie para esta finalidad.

consent-asked = Se solicita previamente. Usted puede denegarlo, y retirarlo en cualquier momento.
consent-necessary = No se solicita, ya que se trata de algo necesario.
consent-anonymised = No se solicita, ya que los datos están anonimizados de modo que no pueden vincularse con una persona. Usted puede oponerse en cualquier momento.
consent-not-asked = No se solicita. Usted puede oponerse en cualquier momento.
basis-consent = Consentimiento (RGPD, art. 6.1.a))
basis-contract = Contrato (RGPD, art. 6.1.b))
basis-legal-obligation = Obligación legal (RGPD, art. 6.1.c))
basis-vital-interests = Intereses vitales (RGPD, art. 6.1.d))
basis-public-task = Misión de interés público (RGPD, art. 6.1.e))
basis-legitimate-interest = Intereses legítimos (RGPD, art. 6.1.f))
basis-asked-too = Aun así, almacenar y leer datos en su navegador requiere su consentimiento.
data-identifier = identificadores en línea
data-ip-address = dirección IP
data-device = datos del dispositivo
data-browser = datos del navegador
data-browsing = comportamiento de navegación
data-clicks = clics
data-location = ubicación
data-language = idioma
data-preferences = preferencias
data-interests = intereses
data-demographic = datos demográficos, como la edad o el sexo
data-name = nombre
data-email = dirección de correo electrónico
data-phone = número de teléfono
data-address = dirección postal
data-account = datos de la cuenta
data-purchases = compras
data-payment = datos de pago
data-communication = contenido de las comunicaciones
data-social-media = datos de redes sociales
data-health = datos de salud
data-special-category = otras categorías especiales de datos personales

## Lo que una finalidad declara de sus datos.

use-anonymised = Los datos están anonimizados de modo que no pueden vincularse con una persona.
use-own = Los datos sirven exclusivamente a { $controller }.
use-no-cross-site = Los datos no se utilizan para seguir su actividad en otros sitios o aplicaciones.
use-ip-masked = El final de su dirección IP se elimina antes de conservar o transmitir cualquier dato.
use-not-matched = Los datos no se vinculan con una cuenta ni con una persona conocida, ni aquí ni por parte de quienes los reciben.
use-sensitive = Se tratan datos sensibles.

column-provider = Proveedor del servicio
column-location = Función y ubicación
column-cookie = Cookie
column-entry = Entrada
column-access = Qué se lee
column-purpose = Finalidad
column-lifetime = Duración (máxima)
column-kept = Conservación
column-readers = Quién más la lee
column-hosts = Su navegador se conecta a
column-loaded = Carga
column-country = País
column-role = Función
column-purposes = Finalidades
column-opt-out = Oposición

opt-out = Oponerse ante este proveedor
provider-privacy = Política de privacidad de este proveedor
role-processor = actúa por cuenta de { $controller }
role-controller = decide por su cuenta cómo utiliza los datos
role-joint = corresponsable con { $controller }
transfer-adequacy = Transferencia a un tercer país ({ $country }): decisión de adecuación
transfer-scc = Transferencia a un tercer país ({ $country }): cláusulas contractuales tipo
transfer-bcr = Transferencia a un tercer país ({ $country }): normas corporativas vinculantes
transfer-derogation = Transferencia a un tercer país ({ $country }): excepción para situaciones específicas

companies = Todas las empresas
companies-text = Todas las empresas que menciona esta política, cada una con las finalidades para las que almacena, lee o recibe datos.

set-by-middleware = Creada por otro componente del servidor de este sitio
set-by-proxy = Creada por un servidor situado delante de este sitio
set-by-proxy-again = Se elimina cuando usted la rechaza o se opone, pero ese servidor puede volver a crearla
set-by-scripts = Creada por scripts de este sitio, en su navegador
set-by-embed = Creada por el contenido de este proveedor en las páginas de este sitio

because-transmission = Transmisión de una comunicación
because-authentication = Mantenimiento de la sesión iniciada
because-remember-me = Nuevo inicio de sesión, si usted lo pidió
because-csrf = Protección de los formularios contra la falsificación
because-security = Seguridad del servicio
because-user-input = Conservación de lo que usted escribió
because-basket = Cesta de la compra
because-payment = Un pago que usted inició
because-load-balancing = Reparto de las solicitudes entre servidores
because-media-player = Reproducción de contenidos que usted pidió
because-interface = Preferencias de la interfaz
because-choice = Conservación de una elección sobre las cookies
because-paywall = Recuento de artículos gratuitos
access-fingerprint = Características del navegador y del dispositivo, combinadas para reconocerlos (huella digital)
access-link-decoration = Identificadores añadidos a los enlaces
access-client-hints = Datos que el navegador da sobre sí mismo cuando se le piden (client hints)
access-email-pixel = Imagen en un correo electrónico que avisa de su apertura (píxel de seguimiento)
access-ip-address = Dirección IP
access-sensor = Sensores del dispositivo

location-all = Todas las páginas
location-below = Páginas bajo { $path }
location-embed = Contenido incrustado de { $provider }
location-subdomains = Se envía también a los subdominios
location-partitioned = Se conserva por separado para cada sitio en el que se incrusta este
location-choice = Este sitio nunca la bloquea ni la elimina, ya que con ello desharía una elección suya
location-stored-on = Se almacena en { $site } y no en este sitio, que no puede crearla ni eliminarla
location-stores-on = Almacena sus cookies en { $site }, donde este sitio no puede eliminarlas
also-serves = También sirve para la finalidad «{ $purpose }»

name-end = El final del nombre varía
name-parts = Lo que se muestra como … en el nombre varía

hosts-star = * representa cualquier subdominio
hosts-features = Puede utilizar estas funciones de su navegador: { $features }
loaded-consent = Solo después de dar usted su consentimiento
loaded-objection = Salvo que usted se oponga
loaded-necessary = Sin preguntar, ya que es necesario
loaded-by = Cargado por contenido de { $provider }
choices-passed-on = Sus opciones se comunican a este proveedor

readers-none = Ningún tercero
readers-scripts = Los scripts de las páginas del sitio pueden leerla

## Cuánto dura una cookie.

lifetime-sliding = { $duration } desde su última visita
lifetime-session = Hasta que termine la sesión del navegador
lifetime-unknown = El proveedor no la indica
lifetime-restored = Los navegadores pueden restaurar una sesión y, con ella, la cookie
lifetime-refusal = { $duration } en caso de rechazo
lifetime-lasting = { $duration } desde su última visita, si rechaza lo que en algunas regiones está activo sin preguntar
lifetime-capped = Los navegadores pueden reducir esta duración a { $duration }

kept-local = Hasta que se elimine
kept-local-note = No caduca por sí misma
kept-scripts-note = Entonces la eliminan scripts, ya que no caduca por sí misma
kept-session = Hasta que se cierre la pestaña
kept-session-note = Los navegadores pueden restaurar una pestaña y, con ella, la entrada

## Lo que ya no se utiliza.

retired = Cookies que ya no se utilizan
retired-text = Este sitio utilizaba antes estas cookies. Ya no las crea y, cuando su navegador todavía envía alguna, le indica que la elimine.

## Las opciones y los derechos de quien visita el sitio.

choices = Sus opciones
choices-consent = Usted puede dar o denegar su consentimiento para cada finalidad para la que se solicita, y retirarlo en cualquier momento con la misma facilidad con que lo dio. La retirada no afecta a la licitud de lo que se hizo antes.
choices-objection = Usted puede oponerse en cualquier momento a las finalidades que no son necesarias y para las que no se solicita su consentimiento.
choices-deletion = Cuando usted retira su consentimiento o se opone, este sitio indica a su navegador que elimine las cookies de esa finalidad que están al alcance del sitio.
choices-partitions = Las cookies que se conservan por separado para cada sitio en el que se incrusta este se eliminan únicamente en el sitio en el que usted retira su consentimiento o se opone.
choices-storage = Las entradas del espacio de almacenamiento de su navegador no se eliminan de este modo. Puede eliminarlas usted en la configuración de su navegador.
choices-storage-cleared = Cuando usted retira su consentimiento para «{ $purpose }» o se opone, este sitio indica a su navegador que elimine todo lo que guarda de este sitio en su espacio de almacenamiento, también lo necesario.
choices-elsewhere = Las cookies que otras empresas conservan en sus propios sitios quedan fuera del alcance de este sitio. Usted puede eliminarlas en la configuración de su navegador.
choices-link = Elegir o cambiar sus opciones
choices-none = En este sitio no hay nada que elegir, ya que esta política solo indica usos necesarios de las cookies.
choices-browser = En la configuración de su navegador puede eliminar o bloquear las cookies. Es posible que entonces algunas partes del sitio no funcionen.
choices-browser-storage = En la configuración de su navegador puede eliminar o bloquear las cookies y las entradas almacenadas, que los navegadores suelen llamar datos de sitios. Es posible que entonces algunas partes del sitio no funcionen.

gpc = Global Privacy Control
gpc-text = Si su navegador envía la señal Global Privacy Control, este sitio la considera como su rechazo de las finalidades aquí indicadas, salvo que usted las permita mientras se envía la señal.

responsible = Quién es responsable
responsible-controller = Responsable del tratamiento
responsible-address = Dirección postal
responsible-joint = Corresponsable del tratamiento
responsible-privacy = Política de privacidad
responsible-contact = Contacto
responsible-dpo = Delegado de protección de datos
responsible-updated = Última actualización de la política

rights = Sus derechos
rights-text = En la medida en que la ley le reconoce estos derechos, usted puede solicitar el acceso a sus datos personales, su rectificación, supresión, limitación o portabilidad, y oponerse a su uso.

complaint = Su derecho a presentar una reclamación
complaint-text = Si considera que sus datos personales no se tratan de forma lícita, tiene derecho a presentar una reclamación ante una autoridad de control en materia de protección de datos, por ejemplo, la del lugar en que reside o trabaja, o la del lugar en que se produjeron los hechos.
complaint-authority = Autoridad de control
