### Los textos fijos del aviso y de la página de opciones. Véase el inglés. Preguntan sin insistir: las dos respuestas se nombran igual.

## El aviso, y los enlaces a las opciones.

banner = Consentimiento para las cookies
banner-text = Este sitio solicita su consentimiento para las finalidades siguientes. Mientras no lo dé, no se almacena ni se lee nada para ellas. Puede cambiar su elección en cualquier momento.
banner-changed = Ha cambiado una parte de aquello para lo que dio su consentimiento; por eso se le pregunta de nuevo.
banner-expired = Su consentimiento anterior ha expirado; por eso se le pregunta de nuevo.
banner-controller = Responsable de este sitio: { $controller }.
accept-all = Aceptar todo
refuse-all = Rechazar todo
details = Elegir una por una
policy-link = Política de cookies
settings-link = Configuración de cookies

## La página de opciones.

settings = Configuración de cookies
settings-intro = Aquí decide usted sobre cada finalidad. Su elección surte efecto de inmediato y puede cambiarla en cualquier momento.
necessary = Siempre activas
necessary-intro = El sitio no puede funcionar sin estas finalidades, por lo que no hay nada que elegir. Se enumeran en la política de cookies.
asked = Lo que se le pregunta
not-asked = A lo que puede oponerse
not-asked-intro = Para estas finalidades no se solicita su consentimiento. Puede oponerse a ellas en cualquier momento y de forma gratuita.
allow = Permitir
refuse = Rechazar
do-not-object = No me opongo
object = Me opongo
save = Guardar mis opciones
cookies-in-detail = Las cookies en detalle

## La situación de una finalidad.

state-necessary = Siempre activa
state-undecided = Sin elección todavía; por tanto, inactiva
state-given = Permitida
state-refused = Rechazada
state-withdrawn = Consentimiento retirado
state-expired = Su consentimiento ha expirado; por tanto, inactiva
state-changed = Ha cambiado desde que usted la permitió; por tanto, inactiva
state-not-asked = Activa, salvo que usted se oponga
state-objected = Usted se ha opuesto; por tanto, inactiva
state-not-objected = Activa; usted no se ha opuesto

since = Desde el { $date }
until = Hasta el { $date }; después se le preguntará de nuevo

## Lo que ha cambiado desde que se dio un consentimiento.

change-lifetime = Ahora algo se conserva durante más tiempo del que usted aceptó.
change-purpose = Ahora se utilizan otras cookies, o reciben datos otros destinatarios.

## Global Privacy Control, una señal que envía el navegador.

signal-honoured = Su navegador envía la señal Global Privacy Control. Este sitio la respeta; por tanto, esta finalidad está inactiva.
signal-offer = No obstante, puede permitirla aquí.
signal-overridden = Usted permitió esta finalidad mientras su navegador enviaba la señal Global Privacy Control. Prevalece lo que eligió aquí.
signal-overrode = Usted permitió esta finalidad antes de que su navegador enviara la señal Global Privacy Control. Prevalece la señal; por tanto, está inactiva salvo que usted la confirme aquí.

## La prueba de un consentimiento.

record = Número de su registro
record-text = Indíquelo si tiene alguna pregunta sobre su consentimiento o si desea que se le muestre o se suprima su registro.

## Lo que se dice después de una elección.

saved = Sus opciones se han guardado.
not-kept = Su navegador no ha conservado sus opciones. Permita las cookies de este sitio en la configuración de su navegador y después elija de nuevo.
not-recorded = No se ha podido registrar su consentimiento, por lo que no se ha permitido nada. Lo que ha rechazado queda rechazado.
not-recorded-superseded = Entretanto usted lo ha rechazado, quizás en otra pestaña, por lo que no se ha permitido nada. Lo que ha rechazado queda rechazado.
nothing-recorded = No se han podido registrar sus opciones, por lo que no se ha cambiado nada.
not-shown = Lo que ha permitido no se le mostró tal como es ahora, por lo que no se ha permitido. Lo que ha rechazado queda rechazado. Elija de nuevo.
not-confirmed = Ha permitido algo a lo que usted o su navegador se habían opuesto; sigue inactivo a menos que lo confirme. Lo que ha rechazado queda rechazado.
not-recorded-prefetch = Su navegador cargó esta página antes de su visita, por lo que no se ha registrado ninguna elección.
try-again = Inténtelo de nuevo. Puede ser útil esperar: { $duration }.
no-choice = El formulario no contenía ninguna elección, por lo que no se ha cambiado nada. Elija para al menos una finalidad y después guarde.
foreign-form = Este formulario no se envió desde una página de este sitio, por lo que no se ha cambiado nada. Abra aquí la configuración de cookies y elija de nuevo.
form-of-another-policy = Este formulario pertenece a otra política de cookies, por lo que no se ha cambiado nada. Abra aquí la configuración de cookies y elija de nuevo.
back = Volver adonde estaba

## Lo que ocupa el lugar de un contenido que no se ha permitido.

placeholder = Contenido de { $provider }
placeholder-text = Solo se carga si usted permite «{ $purpose }». Su navegador se conecta entonces a { $provider }.
placeholder-link = Permitirlo en la configuración de cookies
placeholder-allow = Permitir «{ $purpose }»
placeholder-once = Cargarlo solo esta vez

## La respuesta a una solicitud que requiere un consentimiento.

refused = Se necesita su consentimiento
refused-text = Esto solo funciona si usted permite «{ $purpose }».
