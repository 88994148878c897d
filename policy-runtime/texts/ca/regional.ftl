### Els textos fixos sobre la regió del visitant. Vegeu l’anglès.

sale-link = No vengueu ni compartiu la meva informació personal
limit-link = Limiteu l’ús de la meva informació personal sensible
privacy-choices-link = Les vostres opcions de privadesa
opt-out-honored = Petició d’oposició atesa
advertising-link = Oposa’t a la venda de dades i a la publicitat dirigida

opt-out-text = Amb aquest botó us oposeu a la venda i a la compartició de la vostra informació personal i a la publicitat dirigida. Desactiva aquestes finalitats, per a les quals altres empreses reben dades:
opt-out-button = Oposa’t a la venda i a la compartició
limit-text = Amb aquest botó limiteu l’ús de la vostra informació personal sensible. Desactiva aquestes finalitats:
limit-button = Limita’n l’ús
opt-out-done = Aquestes finalitats són inactives en aquest navegador.
opt-out-reach = Val a partir d’ara per a aquest navegador en aquest lloc web. No arriba a altres navegadors i dispositius, ni a les dades cedides abans o per altres vies. Per a aquests casos, escriviu a: { $contact }

confirm = Confirmeu-ho
confirm-text = Vós o el vostre navegador us heu oposat a aquestes finalitats. Continuen inactives llevat que confirmeu que les voleu permetre:
confirm-yes = Sí, permet-les
confirm-no = No, deixa-les inactives

entry-notice = Avís sobre galetes
entry-notice-text = Aquestes finalitats són actives aquí sense que se us demani, i les empreses esmentades hi participen. Les podeu rebutjar ara o en qualsevol moment, excepte les que són sempre actives.
entry-notice-refuse = Rebutja-les
entry-notice-ok = D’acord

banner-close = Tanca i rebutja-ho tot
banner-separate = Cadascuna de les finalitats següents necessita una resposta pròpia:

off-here = Inactives aquí
off-here-intro = On sou, aquestes finalitats són inactives i cap elecció les activa.
state-off = Inactiva aquí
off-here-text = Això no està disponible on sou: «{ $purpose }» és inactiva aquí i cap elecció l’activa.
