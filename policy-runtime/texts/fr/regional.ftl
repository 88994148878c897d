### Les textes fixes sur la région du visiteur. Voir l’anglais.

sale-link = Ne pas vendre ni partager mes informations personnelles
limit-link = Limiter l’utilisation de mes informations personnelles sensibles
privacy-choices-link = Vos choix en matière de confidentialité
opt-out-honored = Opposition prise en compte
advertising-link = S’opposer à la vente de données et à la publicité ciblée

opt-out-text = Ce bouton vous oppose à la vente et au partage de vos informations personnelles ainsi qu’à la publicité ciblée. Il désactive ces finalités, pour lesquelles d’autres entreprises reçoivent des données :
opt-out-button = S’opposer à la vente et au partage
limit-text = Ce bouton limite l’utilisation de vos informations personnelles sensibles. Il désactive ces finalités :
limit-button = Limiter l’utilisation
opt-out-done = Ces finalités sont inactives dans ce navigateur.
opt-out-reach = Cela vaut désormais pour ce navigateur sur ce site. Cela n’atteint ni d’autres navigateurs et appareils, ni les données transmises auparavant ou par d’autres voies. Pour celles-ci, écrivez à : { $contact }

confirm = Veuillez confirmer
confirm-text = Vous ou votre navigateur vous êtes opposés à ces finalités. Elles restent inactives, sauf si vous confirmez que vous voulez les autoriser :
confirm-yes = Oui, les autoriser
confirm-no = Non, les laisser inactives

entry-notice = Information sur les cookies
entry-notice-text = Ces finalités sont actives ici sans que votre accord soit demandé, et les entreprises citées y participent. Vous pouvez les refuser maintenant ou à tout moment, sauf celles qui sont toujours actives.
entry-notice-refuse = Les refuser
entry-notice-ok = OK

banner-close = Fermer et tout refuser
banner-separate = Chacune des finalités suivantes appelle une réponse distincte :

off-here = Inactives ici
off-here-intro = Là où vous vous trouvez, ces finalités sont inactives, et aucun choix ne les active.
state-off = Inactive ici
off-here-text = Ceci n’est pas disponible là où vous vous trouvez : « { $purpose } » est inactive ici, et aucun choix ne l’active.
