//! The policy itself, and its providers.

use super::binder::{source_text, source_texts};
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::listed;
use crate::diagnostics::nearest::nearest;
use crate::model::cookie::Writer;
use crate::model::items::{Provider, Purpose, SourceText, Transfer};
use crate::model::jurisdiction::regimes::Choices;
use crate::model::jurisdiction::state::State;
use crate::model::jurisdiction::{Jurisdiction, Law};
use crate::model::language::Language;
use crate::model::site::Site;
use crate::syntax::keys::Key;
use crate::syntax::lifetime::{CHOICE_LIFETIME, Lifetime};
use crate::syntax::vocabulary::INFORM;
use crate::syntax::{self, Keys, Value};
use proc_macro2::Ident;

pub(super) fn provider(syntax: &syntax::Provider) -> Provider {
    let keys = &syntax.keys;
    let named = |word: &Ident| SourceText { text: word.to_string(), span: word.span() };
    let country = keys.word(Key::COUNTRY).map(named);
    let transfer = |value: &Value| match value {
        Value::Transfer(safeguard, to) => Some(Transfer {
            safeguard: safeguard.clone(),
            country: to.as_ref().map(named).or_else(|| country.clone()),
        }),
        _ => None,
    };
    Provider {
        notices: source_texts(keys, Key::NOTICES),
        dpo: source_text(keys, Key::DPO),
        address: source_text(keys, Key::ADDRESS),
        transfers: keys.list(Key::TRANSFER).filter_map(transfer).collect(),
        identifier: syntax.name.clone(),
        name: source_text(keys, Key::NAME).unwrap_or_default(),
        privacy: source_text(keys, Key::PRIVACY).unwrap_or_default(),
        opt_out: source_text(keys, Key::OPT_OUT),
        country: country.clone(),
        role: keys.word(Key::ROLE).map(ToString::to_string),
        reported: keys.reported.clone(),
    }
}

pub(super) fn languages(keys: &Keys, errors: &mut Errors) -> Vec<Language> {
    let mut languages: Vec<Language> = Vec::new();
    for word in keys.words(Key::LANGUAGES) {
        let called = format!("`languages` of `{}`", keys.item_name);
        let language = Language::of(word, &called, errors);
        if languages.iter().any(|known| known.tag == language.tag) {
            errors.report(
                word.span(),
                Code::LANGUAGE_DUPLICATE,
                &format!("the policy `{}` lists the language `{word}` twice", keys.item_name),
                "remove one of them",
            );
        } else {
            languages.push(language);
        }
    }
    if languages.is_empty() {
        if keys.has(Key::LANGUAGES) && !keys.reported.has(Key::LANGUAGES) {
            errors.report(
                keys.place(Key::LANGUAGES),
                Code::LANGUAGE_MISSING,
                &format!("the policy `{}` has no language", keys.item_name),
                "write `languages: [..]` with the language of the doc comments, and further ones behind it",
            );
        }
        languages.push(Language { tag: "en".to_owned(), word: keys.item_name.clone() });
    }
    languages
}

pub(super) fn jurisdictions(keys: &Keys, errors: &mut Errors) -> Vec<(Jurisdiction, Ident)> {
    let mut jurisdictions = Vec::new();
    for word in keys.words(Key::JURISDICTIONS) {
        if let Some(jurisdiction) = Jurisdiction::of(&word.to_string()) {
            jurisdictions.push((jurisdiction, word.clone()));
            continue;
        }
        let known: Vec<&str> = Jurisdiction::widest().collect();
        let help = match code(&word.to_string()) {
            Some(code) => format!("write `{code}`"),
            None => format!(
                "remove it; the jurisdictions are {}, and what is within them, such as `de`, `us_ca` and `ca_qc`",
                listed(&known)
            ),
        };
        errors.report(
            word.span(),
            Code::JURISDICTION_UNKNOWN,
            &format!(
                "the policy `{}` lists the jurisdiction `{word}`, whose rules are not known here",
                keys.item_name
            ),
            &help,
        );
    }
    jurisdictions
}

/// Gathers what the policy says about the law.
pub(super) fn law(
    keys: &Keys,
    jurisdictions: &[Jurisdiction],
    controller: Option<&Provider>,
) -> Law {
    let country = controller.and_then(|controller| controller.country.as_ref());
    let country = country.filter(|_| !keys.has(Key::ABROAD));
    // Another word is an error, and relaxes nothing.
    // A word that was reported relaxes nothing.
    let elsewhere = keys.word(Key::ELSEWHERE).filter(|_| !keys.reported.has(Key::ELSEWHERE));
    let elsewhere =
        elsewhere.map(|word| if *word == INFORM { State::Inform } else { State::Object });
    let country = country.map(|country| country.text.as_str());
    Law::new(jurisdictions, country, elsewhere, keys.has(Key::AUDIENCE))
}

/// Returns the lifetimes of a consent and of a refusal, by the consent cookie.
pub(super) fn choices(purposes: &[Purpose]) -> Choices {
    let mut cookies = purposes.iter().flat_map(|purpose| &purpose.cookies);
    let consent = cookies.find(|cookie| cookie.writer == Writer::Consent)?;
    let seconds = |lifetime: Option<Lifetime>| {
        u64::from(lifetime.and_then(|lifetime| lifetime.seconds).unwrap_or(CHOICE_LIFETIME))
    };
    Some((seconds(consent.lifetime), seconds(consent.refusal)))
}

/// Finds the code that was probably meant, by the name of a country or by its spelling.
fn code(word: &str) -> Option<&'static str> {
    match word.to_lowercase().as_str() {
        "gb" | "great_britain" | "britain" | "united_kingdom" | "england" => Some("uk"),
        "france" | "cnil" => Some("fr"),
        "europe" | "european_union" | "gdpr" | "eea" => Some("eu"),
        "germany" | "deutschland" => Some("de"),
        "spain" => Some("es"),
        "italy" => Some("it"),
        "usa" | "united_states" | "america" => Some("us"),
        "california" | "ccpa" | "cpra" => Some("us_ca"),
        "canada" | "pipeda" => Some("ca"),
        "quebec" => Some("ca_qc"),
        "brazil" | "lgpd" => Some("br"),
        "japan" | "appi" => Some("jp"),
        "switzerland" => Some("ch"),
        "china" | "pipl" => Some("cn"),
        "turkey" | "kvkk" => Some("tr"),
        "korea" | "south_korea" => Some("kr"),
        other => nearest(other, Jurisdiction::codes()),
    }
}

pub(super) fn sites(keys: &Keys) -> Vec<Site> {
    let site = |value: &Value| match value {
        Value::Text(text) => {
            let host = text.value();
            let span = text.span();
            Some(match host.strip_prefix("*.") {
                Some(base) => Site::Below(SourceText { text: base.to_owned(), span }),
                None => Site::Host(SourceText { text: host, span }),
            })
        }
        Value::Word(_) => Some(Site::Any),
        _ => None,
    };
    keys.list(Key::SITES).filter_map(site).collect()
}
