### Les textes fixes de la page de la politique. Voir l’anglais, qui donne la liste des messages et de leurs arguments.
### Espaces insécables : U+00A0 avant le deux-points, U+202F avant les autres signes doubles.

title = Politique relative aux cookies
contents = Sur cette page

## Pourquoi des cookies.

why = Pourquoi ce site utilise des cookies
why-intro = Ce site utilise des cookies :
why-necessary = pour fonctionner
why-statistical = pour mesurer son audience, afin de savoir comment il est utilisé
why-internal = pour des fonctions et des finalités qui lui sont propres et qui vont au-delà du nécessaire
why-third-party = pour des services que fournissent d’autres sociétés
why-none = Cette politique n’indique aucune finalité pour laquelle ce site utiliserait des cookies.

## Ce qu’est un cookie.

what = Qu’est-ce qu’un cookie ?
what-is = Un cookie est une petite donnée qui porte un nom. Un site la remet à votre navigateur, qui la conserve pendant un certain temps et la renvoie lors des requêtes suivantes à ce site.
what-for = De manière générale, les sites utilisent des cookies par exemple pour maintenir la connexion à un compte, pour conserver un panier d’achat, pour établir des statistiques ou pour afficher de la publicité. Les usages qu’en fait ce site sont indiqués ci-dessous.
what-storage = Votre navigateur dispose aussi d’un espace de stockage, où les pages d’un site peuvent conserver des données sous un nom. À la différence des cookies, ces entrées ne sont pas envoyées avec les requêtes. Ce que cette page dit des types et du consentement vaut aussi pour elles.
what-access = Un site peut aussi obtenir des informations de votre appareil sans rien y stocker, par exemple grâce à des indications que votre navigateur envoie, ou à une image dans un courriel. Ce que cette page dit des types et du consentement vaut aussi pour cela.
what-embeds = Les pages peuvent aussi comporter des contenus d’autres sociétés, par exemple des vidéos, des formulaires ou des scripts. Pour les charger, votre navigateur se connecte aux serveurs de ces sociétés. Celles-ci voient alors l’adresse IP de votre connexion et peuvent utiliser leurs propres cookies.

## Les types de cookies.

kinds = Les types de cookies
kinds-intro = Il existe quatre types de cookies. Votre consentement est demandé ou non selon le type.
kinds-kind = Type
kinds-what = Description
kinds-rule = Consentement
kinds-used = Utilisés sur ce site
used-yes = Oui
used-no = Non

kind-necessary = Nécessaires
kind-necessary-what = Ils conservent des informations entre deux visites d’un même appareil sur un même site : connexion à un compte, panier, préférences d’interface.
kind-necessary-rule = Non demandé.

kind-statistical = Statistiques
kind-statistical-what = Ils suivent ce que font les visiteurs, à des fins statistiques.
kind-statistical-rule = Demandé, sauf si les données sont anonymisées de sorte qu’elles ne permettent pas de remonter à une personne et si les règles applicables n’exigent pas de consentement. Lorsqu’il n’est pas demandé, vous pouvez vous opposer.

kind-internal = Internes
kind-internal-what = Ils sont déposés par le site visité à des fins qui vont au-delà du nécessaire : données personnelles, comportement, publicité.
kind-internal-rule = Demandé.

kind-third-party = Tiers
kind-third-party-what = Ils sont déposés par ou pour un autre site, souvent une régie publicitaire, qui voit alors ce qui a été visité.
kind-third-party-rule = Demandé.

## Les cookies de ce site, par finalité.

used = Cookies utilisés sur { $site }
used-intro = Voici les finalités pour lesquelles des cookies sont utilisés, chacune avec ses cookies.
used-intro-more = Voici les finalités pour lesquelles des cookies sont utilisés, chacune avec ses cookies et avec ce qu’elle conserve par ailleurs dans votre navigateur ou charge depuis d’autres serveurs.
used-none = Cette politique n’indique ni finalité ni cookie.
purpose-kind = Type
purpose-consent = Consentement
purpose-basis = Base juridique
purpose-data = Catégories de données à caractère personnel
purpose-use = Utilisation des données
purpose-data-kept = Conservation des données recueillies
purpose-recipients = Autres destinataires des données
purpose-cookies = Cookies
purpose-storage = Stockage de votre navigateur
purpose-access = Accès sans stockage
purpose-embeds = Contenus intégrés
purpose-companies = Entreprises
purpose-no-cookies = Cette politique n’indique aucun cookie pour cette finalité.

consent-asked = Demandé au préalable. Vous pouvez refuser, et retirer votre consentement à tout moment.
consent-necessary = Non demandé, car cela est nécessaire.
consent-anonymised = Non demandé, car les données sont anonymisées de sorte qu’elles ne permettent pas de remonter à une personne. Vous pouvez vous opposer à tout moment.
consent-not-asked = Non demandé. Vous pouvez vous opposer à tout moment.
basis-consent = Consentement (RGPD, art. 6, par. 1, point a))
basis-contract = Contrat (RGPD, art. 6, par. 1, point b))
basis-legal-obligation = Obligation légale (RGPD, art. 6, par. 1, point c))
basis-vital-interests = Intérêts vitaux (RGPD, art. 6, par. 1, point d))
basis-public-task = Mission d’intérêt public (RGPD, art. 6, par. 1, point e))
basis-legitimate-interest = Intérêts légitimes (RGPD, art. 6, par. 1, point f))
basis-asked-too = Le stockage et la lecture dans votre navigateur requièrent néanmoins votre consentement.
data-identifier = identifiants en ligne
data-ip-address = adresse IP
data-device = données de l’appareil
data-browser = données du navigateur
data-browsing = comportement de navigation
data-clicks = clics
data-location = localisation
data-language = langue
data-preferences = préférences
data-interests = centres d’intérêt
data-demographic = données démographiques, comme l’âge ou le sexe
data-name = nom
data-email = adresse électronique
data-phone = numéro de téléphone
data-address = adresse postale
data-account = données de compte
data-purchases = achats
data-payment = données de paiement
data-communication = contenu des communications
data-social-media = données des réseaux sociaux
data-health = données de santé
data-special-category = autres catégories particulières de données à caractère personnel

## Ce qu’une finalité déclare de ses données.

use-anonymised = Les données sont anonymisées de sorte qu’elles ne permettent pas de remonter à une personne.
use-own = Les données servent exclusivement à { $controller }.
use-no-cross-site = Les données ne servent pas à vous suivre sur d’autres sites ou applications.
use-ip-masked = La fin de votre adresse IP est supprimée avant toute conservation ou transmission.
use-not-matched = Les données ne sont rapprochées ni d’un compte ni d’une personne connue, ni ici ni par leurs destinataires.
use-sensitive = Des données sensibles sont traitées.

column-provider = Fournisseur du service
column-location = Fonction et emplacement
column-cookie = Cookie
column-entry = Entrée
column-access = Ce qui est lu
column-purpose = Finalité
column-lifetime = Durée de vie (maximale)
column-kept = Conservation
column-readers = Lecture par d’autres
column-hosts = Votre navigateur se connecte à
column-loaded = Chargement
column-country = Pays
column-role = Rôle
column-purposes = Finalités
column-opt-out = Opposition

opt-out = S’opposer auprès de ce fournisseur
provider-privacy = Politique de confidentialité de ce fournisseur
role-processor = agit pour le compte de { $controller }
role-controller = décide de façon autonome de son utilisation des données
role-joint = responsable conjointement avec { $controller }
transfer-adequacy = Transfert vers un pays tiers ({ $country }): décision d’adéquation
transfer-scc = Transfert vers un pays tiers ({ $country }): clauses contractuelles types
transfer-bcr = Transfert vers un pays tiers ({ $country }): règles d’entreprise contraignantes
transfer-derogation = Transfert vers un pays tiers ({ $country }): dérogation pour des situations particulières

companies = Toutes les entreprises
companies-text = Toutes les entreprises que cette politique mentionne, chacune avec les finalités pour lesquelles elle enregistre, lit ou reçoit des données.

set-by-middleware = Dépôt par un autre composant du serveur de ce site
set-by-proxy = Dépôt par un serveur placé devant ce site
set-by-proxy-again = Supprimé si vous refusez ou vous opposez, mais ce serveur peut le déposer à nouveau
set-by-scripts = Dépôt par des scripts de ce site, dans votre navigateur
set-by-embed = Dépôt par le contenu de ce fournisseur dans les pages de ce site

because-transmission = Transmission d’une communication
because-authentication = Maintien de la connexion à votre compte
because-remember-me = Reconnexion à votre compte, si vous l’avez demandée
because-csrf = Protection des formulaires contre la falsification
because-security = Sécurité du service
because-user-input = Conservation de votre saisie
because-basket = Panier d’achat
because-payment = Paiement que vous avez engagé
because-load-balancing = Répartition des requêtes entre les serveurs
because-media-player = Lecture d’un média que vous avez demandé
because-interface = Préférences d’interface
because-choice = Conservation d’un choix sur les cookies
because-paywall = Décompte des articles gratuits
access-fingerprint = Caractéristiques du navigateur et de l’appareil, combinées pour les reconnaître (empreinte numérique)
access-link-decoration = Identifiants ajoutés aux liens
access-client-hints = Indications que le navigateur donne sur lui-même quand on les lui demande (client hints)
access-email-pixel = Image dans un courriel, qui signale son ouverture (pixel de suivi)
access-ip-address = Adresse IP
access-sensor = Capteurs de l’appareil

location-all = Toutes les pages
location-below = Pages sous { $path }
location-embed = Contenu intégré de { $provider }
location-subdomains = Également envoyé aux sous-domaines
location-partitioned = Conservé séparément pour chaque site qui intègre celui-ci
location-choice = Ce site ne le bloque ni ne le supprime jamais, car cela annulerait un de vos choix
location-stored-on = Conservé sur { $site } et non sur ce site, qui ne peut ni le déposer ni le supprimer
location-stores-on = Conserve ses cookies sur { $site }, où ce site ne peut pas les supprimer
also-serves = Sert aussi à la finalité « { $purpose } »

name-end = La fin du nom varie
name-parts = Ce que … remplace dans le nom varie

hosts-star = * remplace tout sous-domaine
hosts-features = Il peut utiliser ces fonctions de votre navigateur : { $features }
loaded-consent = Seulement après votre consentement
loaded-objection = Sauf si vous vous y opposez
loaded-necessary = Sans demande, car cela est nécessaire
loaded-by = Chargé par un contenu de { $provider }
choices-passed-on = Vos choix sont communiqués à ce fournisseur

readers-none = Aucun tiers
readers-scripts = Lisible par les scripts des pages du site

## La durée de vie d’un cookie.

lifetime-sliding = { $duration } après votre dernière visite
lifetime-session = Jusqu’à la fin de la session du navigateur
lifetime-unknown = Non indiquée par le fournisseur
lifetime-restored = Les navigateurs peuvent restaurer une session, et le cookie avec elle
lifetime-refusal = { $duration } en cas de refus
lifetime-lasting = { $duration } après votre dernière visite, si vous refusez ce qui, dans certaines régions, est actif sans demande
lifetime-capped = Les navigateurs peuvent ramener cette durée à { $duration }

kept-local = Jusqu’à sa suppression
kept-local-note = Sans limite de durée
kept-scripts-note = Des scripts la suppriment alors, car elle n’expire pas d’elle-même
kept-session = Jusqu’à la fermeture de l’onglet
kept-session-note = Les navigateurs peuvent restaurer un onglet, et l’entrée avec lui

## Ce qui n’est plus utilisé.

retired = Cookies qui ne sont plus utilisés
retired-text = Ce site utilisait auparavant ces cookies. Il ne les dépose plus, et lorsque votre navigateur en envoie encore un, le site lui indique de le supprimer.

## Les choix et les droits du visiteur.

choices = Vos choix
choices-consent = Vous pouvez donner ou refuser votre consentement pour chaque finalité pour laquelle il est demandé, et le retirer à tout moment, aussi simplement que vous l’avez donné. Le retrait ne compromet pas la licéité de ce qui a été fait auparavant.
choices-objection = Vous pouvez vous opposer à tout moment aux finalités qui ne sont pas nécessaires et pour lesquelles votre consentement n’est pas demandé.
choices-deletion = Lorsque vous retirez votre consentement ou que vous vous opposez, ce site indique à votre navigateur de supprimer ceux des cookies de la finalité qui sont à la portée du site.
choices-partitions = Les cookies conservés séparément pour chaque site qui intègre celui-ci ne sont supprimés que sur le site où vous retirez votre consentement ou vous vous opposez.
choices-storage = Les entrées du stockage de votre navigateur ne sont pas supprimées ainsi. Vous pouvez les supprimer vous-même, dans les paramètres de votre navigateur.
choices-storage-cleared = Lorsque vous retirez votre consentement à « { $purpose } » ou que vous vous y opposez, ce site indique à votre navigateur de supprimer tout ce que son stockage contient pour ce site, y compris ce qui est nécessaire.
choices-elsewhere = Les cookies que d’autres sociétés conservent sur leurs propres sites sont hors de portée de ce site. Vous pouvez les supprimer dans les paramètres de votre navigateur.
choices-link = Faire ou modifier vos choix
choices-none = Il n’y a rien à choisir sur ce site, car cette politique n’indique que des usages nécessaires de cookies.
choices-browser = Dans les paramètres de votre navigateur, vous pouvez supprimer ou bloquer les cookies. Certaines parties du site pourraient alors ne pas fonctionner.
choices-browser-storage = Dans les paramètres de votre navigateur, vous pouvez supprimer ou bloquer les cookies et les entrées stockées, que les navigateurs appellent souvent données de sites. Certaines parties du site pourraient alors ne pas fonctionner.

gpc = Global Privacy Control
gpc-text = Si votre navigateur envoie le signal Global Privacy Control, ce site y voit votre refus des finalités indiquées ici, sauf si vous les autorisez pendant que le signal est envoyé.

responsible = Qui est responsable
responsible-controller = Responsable du traitement
responsible-address = Adresse postale
responsible-joint = Responsable conjoint du traitement
responsible-privacy = Politique de confidentialité
responsible-contact = Contact
responsible-dpo = Délégué à la protection des données
responsible-updated = Dernière mise à jour de la politique

rights = Vos droits
rights-text = Dans la mesure où la loi vous donne ces droits, vous pouvez demander l’accès à vos données à caractère personnel, leur rectification, leur effacement, la limitation de leur traitement ou leur portabilité, et vous opposer à leur utilisation.

complaint = Votre droit d’introduire une réclamation
complaint-text = Si vous estimez que vos données personnelles ne sont pas traitées licitement, vous avez le droit d’introduire une réclamation auprès d’une autorité de contrôle en matière de protection des données, par exemple celle du lieu où vous résidez ou travaillez, ou celle du lieu des faits.
complaint-authority = Autorité de contrôle
