# The texts of Kettle & Cup in French.

policy-Shop = Comment la boutique Kettle & Cup utilise les cookies.

purpose-Essential = La boutique ne peut fonctionner sans eux.
    .title = Nécessaires
cookie-basket = Conserve votre panier d’une visite à l’autre.
cookie-sid = Vous garde connecté pendant vos achats.
cookie-remember = Vous reconnecte la fois suivante, si vous avez coché « se souvenir de moi ».
cookie-csrf = Protège les formulaires contre la falsification.
cookie-pay_state = Vous reconnaît lorsque votre banque vous renvoie ici après un paiement.
cookie-__cf_bm = Distingue les personnes des robots. Notre proxy le dépose avant que votre requête ne nous parvienne.
cookie-choice = Retient ce que vous avez choisi ici.
embed-card_form = Le formulaire de carte, qui reconnaît les cartes volées.

purpose-Statistics = Nous indique quelles pages aident à trouver une bouilloire.
    .title = Statistiques
embed-google_analytics = Google Analytics compte les visites et suit une visite de page en page.
cookie-_ga = Distingue un navigateur d’un autre.
cookie-ga_visit = Conserve l’état d’une visite.

purpose-Experiments = Compare deux versions d’une page.
    .title = Essais
cookie-ab = Retient quelle version d’une page vous avez vue.

purpose-Marketing = Montre nos annonces sur Facebook et Instagram à ceux qui sont venus ici.
    .title = Publicité
embed-meta_pixel = Le pixel Meta indique à Meta quelles pages vous ouvrez.

purpose-Media = Lit des vidéos.
    .title = Vidéos
embed-youtube = Des vidéos de YouTube.

purpose-Support = Vous permet de discuter avec nous.
    .title = Discussion
embed-chat = La fenêtre de discussion.
cookie-intercom_id = Vous reconnaît avant que vous ne disiez qui vous êtes.
cookie-intercom_session = Garde votre conversation ouverte.
cookie-intercom_device = Distingue un appareil d’un autre, contre les abus.
