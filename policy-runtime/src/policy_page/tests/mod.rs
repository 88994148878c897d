//! The page of whole policies. They are written by hand, as the macro would write them.

mod content;
mod hostile;
mod languages;
mod large;
mod regions;
mod texts;
mod whole;

use crate::declaration::defaults::{
    DEFAULT_DOCUMENT, DEFAULT_EMBED, DEFAULT_PROVIDER, DEFAULT_PURPOSE,
};
use crate::declaration::{
    ConsentCookie, CookieDeclaration, Document, EmbedDeclaration, Exemption, Kind, Lifetime,
    Origins, Provider, PurposeDeclaration, RetiredCookie, Seal, StorageArea, StorageDeclaration,
    Text, Writer,
};
use crate::wire::SameSite;

static OPENDATASOFT: Provider = Provider {
    identifier: "opendatasoft",
    name: "Opendatasoft",
    privacy: "https://www.example.org/privacy",
    ..DEFAULT_PROVIDER
};

static ADS: Provider = Provider {
    identifier: "ads",
    name: "Ads & Co",
    privacy: "https://ads.example/privacy?a=1&b=2",
    opt_out: Some("https://ads.example/opt-out"),
    country: Some("us"),
    ..DEFAULT_PROVIDER
};

const COOKIE: CookieDeclaration = CookieDeclaration {
    name: "sessionid",
    identifier: "sessionid",
    text: Text(
        "en Keeps you signed in from one page to the next.\nfr Vous garde connecté d'une page à l'autre.",
    ),
    location: None,
    because: None,
    provider: &OPENDATASOFT,
    lifetime: Lifetime::Seconds(1_209_600),
    seal: Seal::Plain,
    value: None,
    path: "/",
    subdomains: false,
    secure: true,
    http_only: true,
    same_site: SameSite::Lax,
    partitioned: false,
    writer: Writer::Application,
    shared_with: &[],
    also_used_by: &[],
    parts: &[],
    placeholders: &[],
    embed: None,
    sites: &[],
    stored_on: &[],
    suffix: "",
};

const CONSENT: CookieDeclaration = CookieDeclaration {
    name: "cookies_preferences",
    text: Text("en Remembers your choices about cookies.\nfr Retient vos choix sur les cookies."),
    location: Some(Text(
        "en Choices related to your cookie preferences (front and back office)\nfr Choix relatifs à vos préférences de cookies (front et back office)",
    )),
    because: Some(Exemption::Interface),
    lifetime: Lifetime::Seconds(15_552_000),
    writer: Writer::Consent,
    ..COOKIE
};

static CONSENT_COOKIE: ConsentCookie = ConsentCookie { cookie: &CONSENT, refusal: 7_776_000 };

const PURPOSE: PurposeDeclaration = PurposeDeclaration {
    identifier: "Essential",
    id: 1,
    title: Text("en Necessary\nfr Nécessaires"),
    text: Text(
        "en The portal cannot work without these.\nfr Le portail ne peut fonctionner sans eux.",
    ),
    kind: Kind::Necessary,
    asks: false,
    ..DEFAULT_PURPOSE
};

static ESSENTIAL: PurposeDeclaration = PurposeDeclaration {
    cookies: &[
        CookieDeclaration {
            location: Some(Text(
                "en Authentication (front and back office)\nfr Authentification (front et back office)",
            )),
            because: Some(Exemption::Authentication),
            ..COOKIE
        },
        CookieDeclaration {
            name: "django_language",
            text: Text("en Remembers your language.\nfr Retient votre langue."),
            because: Some(Exemption::Interface),
            lifetime: Lifetime::Seconds(31_104_000),
            ..COOKIE
        },
        CookieDeclaration {
            name: "csrftoken",
            text: Text(
                "en Lets the page retrieve data through API calls.\nfr Permet à la page d'obtenir des données par l'API.",
            ),
            location: Some(Text(
                "en API (CSRF) (front and back office)\nfr API (CSRF) (front et back office)",
            )),
            because: Some(Exemption::Csrf),
            lifetime: Lifetime::Seconds(31_104_000),
            http_only: false,
            ..COOKIE
        },
        CONSENT,
    ],
    ..PURPOSE
};

static AUDIENCE: PurposeDeclaration = PurposeDeclaration {
    identifier: "Audience",
    title: Text("en Audience\nfr Audience"),
    text: Text(
        "en Shows us which data sets are read most, in sums that name nobody.\nfr Nous montre quels jeux de données sont les plus lus, en sommes qui ne nomment personne.",
    ),
    kind: Kind::Statistical,
    anonymised: Some("counted in sums per day and data set"),
    decided_by: "fr",
    cookies: &[CookieDeclaration {
        name: "visit",
        text: Text("en Counts your visit once a day.\nfr Compte votre visite une fois par jour."),
        lifetime: Lifetime::Seconds(86_400),
        ..COOKIE
    }],
    ..PURPOSE
};

static SUGGESTIONS: PurposeDeclaration = PurposeDeclaration {
    identifier: "Suggestions",
    title: Text("en Suggestions\nfr Suggestions"),
    text: Text(
        "en Suggests data sets from what you looked at before.\nfr Propose des jeux de données d'après ceux que vous avez ouverts.",
    ),
    kind: Kind::Internal,
    asks: true,
    refused_by_gpc: true,
    cookies: &[CookieDeclaration {
        name: "recent",
        text: Text(
            "en Remembers the data sets you opened last.\nfr Retient les derniers jeux de données ouverts.",
        ),
        lifetime: Lifetime::Seconds(2_592_000),
        ..COOKIE
    }],
    ..PURPOSE
};

/// Cookies of other writers, one for each kind of writer.
static MARKETING: PurposeDeclaration = PurposeDeclaration {
    identifier: "Marketing",
    title: Text("en Advertising"),
    text: Text("en Shows advertisements elsewhere."),
    kind: Kind::ThirdParty,
    asks: true,
    cookies: &[
        CookieDeclaration {
            name: "_ads",
            text: Text(""),
            provider: &ADS,
            lifetime: Lifetime::Sliding(315_360_000),
            subdomains: true,
            http_only: false,
            writer: Writer::Embed,
            ..COOKIE
        },
        CookieDeclaration {
            name: "__edge",
            provider: &ADS,
            lifetime: Lifetime::Session,
            writer: Writer::Proxy,
            shared_with: &[&ADS, &OPENDATASOFT],
            ..COOKIE
        },
        CookieDeclaration {
            name: "colours",
            http_only: false,
            path: "/shop",
            writer: Writer::Scripts,
            ..COOKIE
        },
        CookieDeclaration {
            name: "id",
            writer: Writer::Middleware,
            shared_with: &[&ADS],
            ..COOKIE
        },
    ],
    ..PURPOSE
};

/// The portal's policy with these purposes.
fn policy(purposes: &[&'static PurposeDeclaration]) -> Document {
    Document {
        name: "DataPortal",
        text: Text(
            "en How the data portal uses cookies.\nfr Comment le portail de données utilise les cookies.",
        ),
        controller: &OPENDATASOFT,
        contact: "privacy@example.org",
        updated: "2026-11-22",
        languages: &["en", "fr"],
        jurisdictions: &["fr"],
        purposes: purposes.to_vec().leak(),
        ..DEFAULT_DOCUMENT
    }
}

/// The portal as it runs.
fn portal() -> Document {
    Document { consent: Some(&CONSENT_COOKIE), ..policy(&[&ESSENTIAL, &AUDIENCE, &SUGGESTIONS]) }
}

/// A policy whose page takes every branch.
fn everything() -> Document {
    Document {
        consent: Some(&CONSENT_COOKIE),
        ..policy(&[&ESSENTIAL, &AUDIENCE, &SUGGESTIONS, &MARKETING])
    }
}

const SITE: &str = "bfortune.localhost";

/// Asserts that a page has these texts, in this order.
#[track_caller]
fn assert_order(page: &str, texts: &[&str]) {
    let mut rest = page;
    for text in texts {
        let Some((_, after)) = rest.split_once(text) else {
            panic!("no {text:?} in\n{rest}");
        };
        rest = after;
    }
}
