### Los textos fijos sobre la región del visitante. Véase el inglés.

sale-link = No vender ni compartir mi información personal
limit-link = Limitar el uso de mi información personal sensible
privacy-choices-link = Sus opciones de privacidad
opt-out-honored = Solicitud de exclusión atendida
advertising-link = Oponerse a la venta de datos y a la publicidad dirigida

opt-out-text = Con este botón se opone a la venta y al uso compartido de su información personal y a la publicidad dirigida. Desactiva estas finalidades, para las que otras empresas reciben datos:
opt-out-button = Oponerse a la venta y al uso compartido
limit-text = Con este botón limita el uso de su información personal sensible. Desactiva estas finalidades:
limit-button = Limitar el uso
opt-out-done = Estas finalidades están inactivas en este navegador.
opt-out-reach = Vale desde ahora para este navegador en este sitio. No alcanza a otros navegadores y dispositivos ni a los datos que se cedieron antes o por otras vías. Para estos casos, escriba a: { $contact }

confirm = Confirme su elección
confirm-text = Usted o su navegador se han opuesto a estas finalidades. Siguen inactivas a menos que confirme que desea permitirlas:
confirm-yes = Sí, permitirlas
confirm-no = No, dejarlas inactivas

entry-notice = Aviso sobre cookies
entry-notice-text = Estas finalidades están activas aquí sin que se le pregunte, y las empresas citadas participan en ellas. Puede rechazarlas ahora o en cualquier momento, salvo las que están siempre activas.
entry-notice-refuse = Rechazarlas
entry-notice-ok = Entendido

banner-close = Cerrar y rechazar todo
banner-separate = Cada una de las finalidades siguientes necesita una respuesta propia:

off-here = Inactivas aquí
off-here-intro = Donde usted se encuentra, estas finalidades están inactivas y ninguna elección las activa.
state-off = Inactiva aquí
off-here-text = Esto no está disponible donde usted se encuentra: «{ $purpose }» está inactiva aquí y ninguna elección la activa.
