//! French.

use super::{ProblemText, Texts};
use crate::web::Problem;

pub(super) static TEXTS: Texts = Texts {
    platform: "Portails de données ouvertes",
    catalogue: "Jeux de données",
    search: "Chercher un jeu de données",
    search_button: "Chercher",
    nothing_found: "Aucun jeu de données ne correspond à la recherche.",
    all_datasets: "Tous les jeux de données",
    topic: "Thème",
    updated: "Mis à jour",
    visits: "Visites comptées",
    visits_note: "Des sommes par jour qui ne nomment personne.",
    object: "Vous pouvez vous opposer à ce comptage",
    do_not_count: "Ne pas me compter",
    not_counted: "Vous n’êtes plus compté.",
    opened_last: "Ouverts récemment",
    suggested: "À découvrir aussi",
    suggestions: "Votre choix sur les suggestions",
    sign_in: "Se connecter",
    user: "Identifiant",
    password: "Mot de passe",
    signed_in_as: "Connecté en tant que",
    sign_out: "Se déconnecter",
    add: "Ajouter un jeu de données",
    add_button: "Ajouter",
    dataset_title: "Titre",
    dataset_summary: "Contenu",
    language: "Langue",
    cookie_policy: "Politique de cookies",
    other_formats: "Aussi au format",
    to_the_front_page: "Vers les jeux de données",
    problem,
};

fn problem(problem: Problem) -> ProblemText {
    let (title, text) = match problem {
        Problem::NoPage => ("Page introuvable", "Il n'y a pas de page à cette adresse."),
        Problem::NoDataset => (
            "Jeu de données introuvable",
            "Aucun jeu de données ne porte ce nom. Il a peut-être été renommé : essayez la recherche.",
        ),
        Problem::NoMethod => {
            ("Impossible ici", "Cette adresse ne peut pas être utilisée de cette façon.")
        }
        Problem::NoSite => (
            "Portail inconnu",
            "Aucun portail n'est servi à cette adresse. Vérifiez le nom avant le premier point.",
        ),
        Problem::ForeignOrigin => (
            "Refusé",
            "Cette demande ne vient pas d'une page de ce portail ; rien n'a été modifié. Ouvrez la page ici et réessayez.",
        ),
        Problem::Csrf => (
            "Le formulaire n'est plus valable",
            "La demande ne portait pas de jeton valable ; rien n'a été modifié. Revenez en arrière, rechargez la page et renvoyez-la.",
        ),
        Problem::NotSignedIn => {
            ("Connectez-vous", "Il faut être connecté pour cela. Rien n'a été modifié.")
        }
        Problem::WrongPassword => {
            ("Connexion refusée", "L'identifiant ou le mot de passe est faux. Veuillez réessayer.")
        }
        Problem::UnknownLanguage => (
            "Langue inconnue",
            "Le portail ne parle pas cette langue. Il parle anglais (en) et français (fr).",
        ),
        Problem::MalformedForm => (
            "Demande incomprise",
            "Le formulaire ou l'adresse est incomplet ou contradictoire ; rien n'a été modifié.",
        ),
        Problem::MalformedJson => (
            "Demande incomprise",
            "Le corps n'est pas le JSON attendu : un objet avec `title` et, si vous voulez, `summary` et `topic`.",
        ),
        Problem::BadDataset => (
            "Ajout impossible",
            "Il faut un titre de 120 caractères au plus ; le thème peut en avoir 60 et le contenu 2000, sans caractères de contrôle.",
        ),
        Problem::TitleTaken => (
            "Ajout impossible",
            "Il y a déjà trop de jeux de données de ce titre. Choisissez-en un autre.",
        ),
        Problem::WrongMediaType => (
            "Contenu inattendu",
            "Envoyez un formulaire (application/x-www-form-urlencoded) ou, à l'API, du JSON (application/json).",
        ),
        Problem::BodyTooLong => {
            ("Trop long", "La demande dépasse les 64 Kio acceptés ; rien n'a été modifié.")
        }
        Problem::Broken => (
            "Une panne",
            "C'est notre faute, et rien n'a été modifié. Veuillez réessayer plus tard.",
        ),
    };
    ProblemText { title, text }
}
