//! A purpose: a unit type that consent is asked for.

use super::{Context, allowances, cookie, docs, embed, provider, text, visibility_at};
use crate::model::{Kind, Purpose, Storage};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

/// A repeated purpose is its type alone: rustc then says once that the name is defined twice, and where.
pub(super) fn expand(context: &Context<'_>, purpose: &Purpose) -> TokenStream {
    let (support, policy) = (&context.support, &context.policy.name);
    let visibility = visibility_at(purpose.word.span(), context.policy);
    let name = &purpose.identifier;
    let at_name = name.span();
    let doc = documentation(purpose);
    let allowances = allowances(at_name);
    let head = quote_spanned! {purpose.word.span()=> #visibility struct };
    let unit = quote_spanned! {at_name=> #name; };
    if purpose.is_duplicate {
        return quote! { #[doc = #doc] #allowances #head #unit };
    }
    let declaration = declaration(context, purpose);
    let unasked = (!purpose.asks)
        .then(|| quote! { #[automatically_derived] impl #support::Unasked for #name {} });
    quote! {
        #[doc = #doc]
        #allowances
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        #head #unit
        #[automatically_derived]
        impl #support::Purpose for #name {
            type Policy = #policy;
            const DECLARATION: &'static #support::PurposeDeclaration = #declaration;
        }
        #unasked
    }
}

fn declaration(context: &Context<'_>, purpose: &Purpose) -> TokenStream {
    let support = &context.support;
    let identifier = purpose.identifier.to_string();
    let (title, sentence) =
        (text::text(&purpose.title, support), text::text(&purpose.text, support));
    let kind = text::variant(purpose.kind.word());
    let anonymised = text::optional(purpose.anonymised.as_ref(), support);
    let group = purpose.group.as_ref().map(|group| text::text(group, support));
    let group = text::option(group, support);
    let (own_use, no_cross_site) = (purpose.own_use, purpose.no_cross_site);
    let consent_mode = purpose.consent_mode.iter().map(ToString::to_string);
    let kept = purpose.data_kept.and_then(|kept| kept.seconds);
    let kept = kept.and_then(|seconds| u32::try_from(seconds).ok());
    let data_kept = text::option(kept, support);
    let recipients = purpose.recipients.iter().map(|index| provider::of(context, Some(*index)));
    let storage = purpose.storage.iter().map(|entry| storage(context, entry));
    let embeds = embed::of(context, purpose);
    let refused_by_gpc = purpose.refused_by.iter().any(|signal| signal == "gpc");
    let cookies = purpose
        .cookies
        .iter()
        .filter(|cookie| !cookie.is_duplicate)
        .map(|cookie| cookie::declared(context, cookie));
    let (id, asks, decided_by, fingerprint) =
        (purpose.id, purpose.asks, purpose.decided_by, purpose.fingerprint);
    quote! {
        &#support::PurposeDeclaration {
            identifier: #identifier,
            id: #id,
            title: #title,
            text: #sentence,
            group: #group,
            kind: #support::Kind::#kind,
            asks: #asks,
            decided_by: #decided_by,
            anonymised: #anonymised,
            own_use: #own_use,
            no_cross_site: #no_cross_site,
            consent_mode: &[#(#consent_mode),*],
            data_kept: #data_kept,
            recipients: &[#(#recipients),*],
            refused_by_gpc: #refused_by_gpc,
            fingerprint: #fingerprint,
            cookies: &[#(#cookies),*],
            storage: &[#(#storage),*],
            embeds: &[#(#embeds),*],
        }
    }
}

fn storage(context: &Context<'_>, entry: &Storage) -> TokenStream {
    let support = &context.support;
    let (name, identifier) = (&entry.name.wire, entry.name.identifier.to_string());
    let area = if entry.is_local { quote!(Local) } else { quote!(Session) };
    let sentence = text::text(&entry.text, support);
    let because = text::exemption(entry.because.as_ref(), support);
    let provider = provider::of(context, entry.provider);
    let embed = text::option(entry.embed.as_ref().map(ToString::to_string), support);
    quote! {
        #support::StorageDeclaration {
            name: #name,
            identifier: #identifier,
            area: #support::StorageArea::#area,
            text: #sentence,
            because: #because,
            provider: #provider,
            embed: #embed,
        }
    }
}

fn documentation(purpose: &Purpose) -> String {
    let text = docs::escape(purpose.text.first());
    let rule = match (purpose.kind, purpose.asks) {
        (Kind::Necessary, _) => "visitors are not asked".to_owned(),
        (_, false) => {
            format!("visitors are not asked, but can object (decided by: {})", purpose.decided_by)
        }
        (_, true) => format!("visitors are asked (decided by: {})", purpose.decided_by),
    };
    format!("{text}\n\nA {} purpose: {rule}.", purpose.kind.word())
}
