### Les textes fixes du bandeau et de la page des choix. Voir l’anglais. Ils demandent sans pousser : les deux réponses sont
### nommées de la même façon, et aucune phrase ne rend l’une d’elles meilleure, plus sûre ou plus courante.

## Le bandeau, et les liens vers les choix.

banner = Consentement aux cookies
banner-text = Ce site vous demande votre consentement pour les finalités ci-dessous. Tant que vous ne l’avez pas donné, rien n’est enregistré ni lu à ce titre. Vous pouvez modifier votre choix à tout moment.
banner-changed = Une partie de ce à quoi vous aviez consenti a changé ; votre choix vous est donc demandé à nouveau.
banner-expired = Votre consentement précédent a pris fin ; votre choix vous est donc demandé à nouveau.
banner-controller = { $controller } est responsable de ce site.
accept-all = Tout accepter
refuse-all = Tout refuser
details = Choisir finalité par finalité
policy-link = Politique relative aux cookies
settings-link = Paramètres des cookies

## La page des choix.

settings = Paramètres des cookies
settings-intro = Vous décidez ici pour chaque finalité. Votre choix prend effet immédiatement, et vous pouvez le modifier à tout moment.
necessary = Toujours actives
necessary-intro = Le site ne peut pas fonctionner sans ces finalités : il n’y a donc rien à choisir. La politique relative aux cookies les énumère.
asked = Ce qui vous est demandé
not-asked = Ce à quoi vous pouvez vous opposer
not-asked-intro = Pour ces finalités, votre consentement n’est pas demandé. Vous pouvez vous y opposer, à tout moment et sans frais.
allow = Autoriser
refuse = Refuser
do-not-object = Ne pas m’opposer
object = M’opposer
save = Enregistrer mes choix
cookies-in-detail = Les cookies en détail

## Où en est une finalité.

state-necessary = Toujours active
state-undecided = Pas encore de choix : inactive
state-given = Autorisée
state-refused = Refusée
state-withdrawn = Consentement retiré
state-expired = Votre consentement a pris fin : inactive
state-changed = Modifiée depuis votre autorisation : inactive
state-not-asked = Active, sauf si vous vous y opposez
state-objected = Opposition de votre part : inactive
state-not-objected = Active, sans opposition de votre part

since = Depuis le { $date }
until = Jusqu’au { $date } ; votre choix vous sera ensuite demandé à nouveau

## Ce qui a changé depuis un consentement.

change-lifetime = Désormais, une donnée est conservée plus longtemps que vous ne l’aviez accepté.
change-purpose = Désormais, d’autres cookies sont utilisés, ou d’autres reçoivent des données.

## Global Privacy Control, un signal qu’envoie un navigateur.

signal-honoured = Votre navigateur envoie le signal Global Privacy Control. Ce site le respecte : cette finalité est inactive.
signal-offer = Vous pouvez néanmoins l’autoriser ici.
signal-overridden = Vous avez autorisé cette finalité pendant que votre navigateur envoyait le signal Global Privacy Control. Votre choix fait ici l’emporte.
signal-overrode = Vous aviez autorisé cette finalité avant que votre navigateur n’envoie le signal Global Privacy Control. Le signal l’emporte : elle est inactive, sauf si vous la confirmez ici.

## La preuve d’un consentement.

record = Le numéro de votre enregistrement
record-text = Indiquez-le si vous avez une question sur votre consentement, ou si vous voulez consulter votre enregistrement ou le faire effacer.

## Ce qui est dit après un choix.

saved = Vos choix sont enregistrés.
not-kept = Votre navigateur n’a pas conservé vos choix. Autorisez les cookies de ce site dans les paramètres de votre navigateur, puis choisissez à nouveau.
not-recorded = Votre consentement n’a pas pu être enregistré ; rien n’a donc été autorisé. Ce que vous avez refusé est refusé.
not-recorded-superseded = Vous avez refusé entre-temps, peut-être dans un autre onglet ; rien n’a donc été autorisé. Ce que vous avez refusé est refusé.
nothing-recorded = Vos choix n’ont pas pu être enregistrés ; rien n’a donc été modifié.
not-shown = Ce que vous avez autorisé ne vous avait pas été présenté tel qu’il est maintenant ; cela n’a donc pas été autorisé. Ce que vous avez refusé est refusé. Veuillez choisir à nouveau.
not-confirmed = Vous avez autorisé ce à quoi vous ou votre navigateur vous étiez opposés ; cela reste inactif, sauf si vous le confirmez. Ce que vous avez refusé est refusé.
not-recorded-prefetch = Votre navigateur a chargé cette page avant votre visite ; aucun choix n’a donc été enregistré.
try-again = Veuillez réessayer. Il peut être utile d’attendre : { $duration }.
no-choice = Le formulaire ne contenait aucun choix ; rien n’a donc été modifié. Choisissez pour au moins une finalité, puis enregistrez.
foreign-form = Ce formulaire n’a pas été envoyé depuis une page de ce site ; rien n’a donc été modifié. Ouvrez ici les paramètres des cookies et choisissez à nouveau.
form-of-another-policy = Ce formulaire relève d’une autre politique relative aux cookies ; rien n’a donc été modifié. Ouvrez ici les paramètres des cookies et choisissez à nouveau.
back = Revenir où vous étiez

## Ce qui remplace un contenu que le visiteur n’a pas autorisé.

placeholder = Contenu de { $provider }
placeholder-text = Il n’est chargé que si vous autorisez « { $purpose } ». Votre navigateur se connecte alors à { $provider }.
placeholder-link = L’autoriser dans les paramètres des cookies
placeholder-allow = Autoriser « { $purpose } »
placeholder-once = Ne le charger que cette fois

## La réponse à une requête qui nécessite un consentement.

refused = Votre consentement est nécessaire
refused-text = Ceci ne fonctionne que si vous autorisez « { $purpose } ».
