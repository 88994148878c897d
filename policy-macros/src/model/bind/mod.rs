//! Binds syntax to a model: looks up every name and applies every default. An unknown name is reported and repaired with the
//! nearest, so that it is one error.

mod binder;
mod cookie;
mod identifiers;
mod includes;
mod inherited;
mod loaders;
mod policy;
mod purpose;
mod reads;

use super::cookie::Writer;
use super::items::{Policy, Provider, Purpose};
use super::jurisdiction::{Jurisdiction, Regimes};
use super::texts::Translations;
use super::{consent, fingerprint, types};
use crate::diagnostics::Errors;
use crate::syntax;
use crate::syntax::keys::{Item, Key};
use crate::syntax::keywords::Keyword;
use binder::{Binder, source_text};
use identifiers::{Identifiers, Space};

/// Binds the items of a policy.
pub(crate) fn bind(mut syntax: syntax::Policy, errors: &mut Errors) -> Policy {
    let languages = policy::languages(&syntax.keys, errors);
    identifiers::make_unique(&mut syntax, languages.len() > 1);
    let providers: Vec<Provider> = syntax.providers.iter().map(policy::provider).collect();
    let jurisdictions = policy::jurisdictions(&syntax.keys, errors);
    let codes: Vec<Jurisdiction> = jurisdictions.iter().map(|(code, _)| *code).collect();
    let mut translations = Translations::gather(&syntax, &languages, errors);
    let shares_choices = syntax.keys.has(Key::SUBDOMAINS);
    let identifiers = Identifiers::of(&syntax);
    let mut binder =
        Binder::new(&providers, &mut translations, shares_choices, identifiers, errors);
    let item = [Space::Type, Space::Function];
    binder.declare_item(Item::Policy, &syntax.name, &item);
    for provider in &syntax.providers {
        binder.declare_item(Item::Provider, &provider.name, &[Space::Provider]);
    }
    // The names of purposes come before those of cookies, which are easier to change.
    let repeated: Vec<bool> = syntax
        .purposes
        .iter()
        .map(|purpose| !binder.declare_item(Item::Purpose, &purpose.name, &item))
        .collect();

    let text = binder.documented("the policy", &syntax.name, &syntax.docs);
    let rights = binder.key_text("the policy", &syntax.keys, Key::RIGHTS);
    let rights = rights.zip(source_text(&syntax.keys, Key::RIGHTS));
    let note = binder.key_text("the policy", &syntax.keys, Key::NOTE);
    let controller = binder.provider_of(&syntax.keys, Key::CONTROLLER);
    let mut purposes: Vec<Purpose> = (syntax.purposes.iter().zip(repeated))
        .map(|(purpose, is_repeated)| binder.purpose(purpose, is_repeated, controller))
        .collect();
    // Otherwise, the type of the policy would stand where one of a purpose is needed.
    for purpose in purposes.iter_mut().filter(|purpose| purpose.identifier == syntax.name) {
        purpose.identifier = binder.identifiers.fresh_ident(&purpose.identifier);
        purpose.is_duplicate = false;
    }
    let retired = syntax.retired.iter().map(|cookie| binder.retired(cookie)).collect();
    loaders::find(&mut purposes, &providers, binder.errors);
    reads::bind(&syntax.purposes, &mut purposes, errors);
    let mut cookies = purposes.iter().flat_map(|purpose| &purpose.cookies);
    let shares_choices =
        cookies.any(|cookie| cookie.writer == Writer::Consent && cookie.subdomains);
    let of_all = fingerprint::OfAll { controller, shares_choices };
    let law = policy::law(&syntax.keys, &codes, controller.and_then(|own| providers.get(own)));
    let takes_library = includes::takes_library(&syntax, &purposes);
    let choices = policy::choices(&purposes);
    let (decisions, regimes) =
        consent::derive(&purposes, controller, &providers, &law, &takes_library, choices);
    // The policy that includes a library has the regimes.
    let regimes = if syntax.is_library { Regimes::default() } else { regimes };
    for (purpose, decision) in purposes.iter_mut().zip(decisions) {
        (purpose.asks, purpose.decided_by) = (decision.asks, decision.decided_by);
        (purpose.unmet, purpose.unmet_in) = (decision.unmet, decision.unmet_in);
        purpose.sells = decision.sells;
        purpose.id = fingerprint::id(&purpose.known_as());
    }
    let terms = |purpose| fingerprint::terms(purpose, of_all, &purposes, &providers);
    let terms: Vec<u64> = purposes.iter().map(terms).collect();
    for (purpose, terms) in purposes.iter_mut().zip(terms) {
        purpose.terms = terms;
    }
    translations.finish(errors);
    let includes = includes::bind(&syntax, &purposes, errors);
    types::uncover(&mut syntax.name, &mut purposes, errors);

    Policy {
        visibility: syntax.visibility,
        keyword: syntax.keyword,
        is_library: syntax.is_library,
        text,
        rights,
        note,
        dpo: source_text(&syntax.keys, Key::DPO),
        address: source_text(&syntax.keys, Key::ADDRESS),
        controller,
        contact: source_text(&syntax.keys, Key::CONTACT).unwrap_or_default(),
        updated: source_text(&syntax.keys, Key::UPDATED).unwrap_or_default(),
        authority: source_text(&syntax.keys, Key::AUTHORITY),
        elsewhere: syntax.keys.word(Key::ELSEWHERE).cloned(),
        abroad: syntax.keys.word(Key::ABROAD).cloned(),
        audience: syntax.keys.word(Key::AUDIENCE).cloned(),
        sites: policy::sites(&syntax.keys),
        has_lost_sites: syntax.keys.reported.has(Key::SITES),
        retired,
        files: syntax.texts.iter().filter_map(|texts| texts.file.clone()).collect(),
        has_lost_consent: syntax.lost.has_word(Keyword::Consent.as_str()),
        name: syntax.name,
        languages,
        jurisdictions,
        regimes,
        providers,
        purposes,
        includes,
    }
}
