//! Embeds that others load: finds the embed that `loaded_by` names.

use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::either;
use crate::diagnostics::nearest::nearest;
use crate::model::embed::Loader;
use crate::model::items::{Provider, Purpose};
use proc_macro2::Ident;

/// An embed that can load others.
struct Candidate {
    identifier: Ident,
    purpose: usize,
    provider: Option<usize>,
}

/// Finds the loader of each embed that has one. An unknown one is reported, and the nearest stands in for it.
pub(super) fn find(purposes: &mut [Purpose], providers: &[Provider], errors: &mut Errors) {
    let candidate = |(purpose, of): (usize, &Purpose)| {
        let embeds = of.embeds.iter();
        let embeds = embeds.map(|embed| (embed.identifier.clone(), embed.provider));
        embeds
            .map(|(identifier, provider)| Candidate { identifier, purpose, provider })
            .collect::<Vec<_>>()
    };
    let candidates: Vec<Candidate> = purposes.iter().enumerate().flat_map(candidate).collect();
    for embed in purposes.iter_mut().flat_map(|purpose| &mut purpose.embeds) {
        let Some(loader) = &mut embed.loader else { continue };
        let found = candidates.iter().find(|known| known.identifier == loader.identifier);
        let found =
            found.or_else(|| unknown(&embed.identifier, loader, &candidates, providers, errors));
        if let Some(Candidate { identifier, purpose, provider }) = found {
            // The place stays that of the word.
            loader.identifier = Ident::new(&identifier.to_string(), loader.identifier.span());
            (loader.purpose, loader.provider) = (Some(*purpose), *provider);
        }
    }
}

/// Reports a word that names no embed, and returns the one that was probably meant.
fn unknown<'c>(
    embed: &Ident,
    loader: &Loader,
    candidates: &'c [Candidate],
    providers: &[Provider],
    errors: &mut Errors,
) -> Option<&'c Candidate> {
    let word = loader.identifier.to_string();
    let others = || candidates.iter().filter(|known| known.identifier != *embed);
    let of_provider = others().find(|known| {
        let provider = known.provider.and_then(|index| providers.get(index));
        provider.is_some_and(|provider| provider.identifier == word)
    });
    let names: Vec<String> = others().map(|known| known.identifier.to_string()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let near = nearest(&word, names.iter().copied());
    let meant = near.and_then(|near| others().find(|known| known.identifier == near));
    let meant = meant.or(of_provider);
    let help = match (meant, names.as_slice()) {
        (Some(meant), _) => format!("write `loaded_by: {}`", meant.identifier),
        (None, []) => "remove it: the policy has no other embed".to_owned(),
        (None, names) => format!("write {}, or declare the embed", either(names)),
    };
    errors.report(
        loader.identifier.span(),
        Code::EMBED_UNKNOWN,
        &format!("the embed `{embed}` is loaded by `{word}`, which is no embed of the policy"),
        &help,
    );
    meant
}
