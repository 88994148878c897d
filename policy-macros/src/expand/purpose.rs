//! Purposes: a unit type each, for which consent is asked.

use super::cookie::INCLUDER_DECIDES;
use super::expander::{Expander, allowances, plain};
use super::{by_region, declaration, docs, embed, include, library, provider, regime, text};
use crate::model::{Access, Kind, Purpose, Storage};
use crate::syntax::vocabulary::GPC;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

/// Expands a purpose. One whose identifier is another item's, which was reported, has no type.
pub(super) fn expand(expander: &Expander<'_>, purpose: &Purpose) -> TokenStream {
    if purpose.is_duplicate {
        return TokenStream::new();
    }
    let (support, short, policy) = (&expander.support, &expander.short, &expander.policy.name);
    let visibility = expander.visibility_at(purpose.keyword.span());
    let name = &purpose.identifier;
    let at_name = name.span();
    let doc = documentation(expander, purpose);
    let allowances = allowances(at_name);
    let head = quote_spanned! {purpose.keyword.span()=> #visibility struct };
    let unit = quote_spanned! {at_name=> #name; };
    let literal = literal(expander, purpose);
    let declaration = include::purpose(expander, purpose, &literal).unwrap_or_else(|| {
        quote! {
            #[allow(clippy::needless_update)]
            static DECLARATION: #short::PurposeDeclaration = #literal;
        }
    });
    let unasked = (!purpose.takes_consent(expander.policy))
        .then(|| quote! { impl #support::Unasked for #name {} });
    let reads = reads(expander, purpose);
    let index = library::index(expander, purpose);
    quote! {
        #[doc = #doc]
        #allowances
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        #head #unit
        impl #support::Purpose for #name {
            type Policy = #policy;
            const DECLARATION: &'static #support::PurposeDeclaration = {
                use #support as #short;
                #declaration
                &DECLARATION
            };
            #index
        }
        #unasked
        #reads
    }
}

/// Expands the right to read the cookies of other purposes that have a type.
fn reads(expander: &Expander<'_>, purpose: &Purpose) -> TokenStream {
    let (support, name) = (&expander.support, plain(&purpose.identifier));
    let typed = expander.policy.read_by(purpose).into_iter().map(|(_, cookie, _)| cookie);
    let typed = typed.filter(|cookie| cookie.has_type() && !cookie.is_duplicate);
    let impls = typed.map(|cookie| {
        let cookie = plain(&cookie.name.identifier);
        quote! { impl #support::MayRead<#cookie> for #name {} }
    });
    impls.collect()
}

/// Expands the fields that differ from `policy-runtime/src/declaration/defaults.rs`. They stand in a static, as the types of
/// the cookies refer to it: a constant would be copied, and under incremental compilation hashed, for each of them.
fn literal(expander: &Expander<'_>, purpose: &Purpose) -> TokenStream {
    let support = &expander.short;
    let identifier = purpose.identifier.to_string();
    let (title, sentence) =
        (text::text(&purpose.title, support), text::text(&purpose.text, support));
    let kind = text::variant(purpose.kind.word());
    let (id, fingerprint) = (purpose.id, purpose.fingerprint());
    let rule = rule(expander, purpose);
    let members = members(expander, purpose);
    quote! {
        #support::PurposeDeclaration {
            identifier: #identifier,
            id: #id,
            title: #title,
            text: #sentence,
            kind: #support::Kind::#kind,
            #rule
            fingerprint: #fingerprint,
            #members
            ..#support::DEFAULT_PURPOSE
        }
    }
}

/// Expands whether the purpose asks, and the facts from which that follows.
fn rule(expander: &Expander<'_>, purpose: &Purpose) -> TokenStream {
    let support = &expander.short;
    let (asks, decided_by) = (purpose.asks, purpose.decided_by);
    let mut fields = quote!(asks: #asks, decided_by: #decided_by,);
    if let Some(anonymised) = &purpose.anonymised {
        let anonymised = &anonymised.text;
        fields.extend(quote!(anonymised: #support::Some(#anonymised),));
    }
    if purpose.own_use {
        fields.extend(quote!(own_use: true,));
    }
    if purpose.no_cross_site {
        fields.extend(quote!(no_cross_site: true,));
    }
    if purpose.ip_masked {
        fields.extend(quote!(ip_masked: true,));
    }
    if purpose.not_matched {
        fields.extend(quote!(not_matched: true,));
    }
    if purpose.sensitive {
        fields.extend(quote!(sensitive: true,));
    }
    if purpose.clears_storage {
        fields.extend(quote!(clears_storage: true,));
    }
    if purpose.sells {
        fields.extend(quote!(sells: true,));
    }
    fields.extend(regime::of_purpose(expander, purpose));
    if purpose.refused_by.iter().any(|signal| signal == GPC) {
        fields.extend(quote!(refused_by_gpc: true,));
    }
    fields
}

fn members(expander: &Expander<'_>, purpose: &Purpose) -> TokenStream {
    let support = &expander.short;
    let mut fields = TokenStream::new();
    if let Some(group) = &purpose.group {
        let group = text::text(group, support);
        fields.extend(quote!(group: #support::Some(#group),));
    }
    if let Some(basis) = &purpose.basis {
        let basis = text::variant(&basis.to_string());
        fields.extend(quote!(basis: #support::Some(#support::LegalBasis::#basis),));
    }
    if !purpose.data.is_empty() {
        let data = purpose.data.iter().map(|category| {
            let category = text::variant(&category.to_string());
            quote!(#support::DataCategory::#category)
        });
        fields.extend(quote!(data: &[#(#data),*],));
    }
    if let Some(note) = &purpose.note {
        let note = text::text(note, support);
        fields.extend(quote!(note: #support::Some(#note),));
    }
    let signals: Vec<_> = purpose.consent_mode.iter().map(ToString::to_string).collect();
    if !signals.is_empty() {
        fields.extend(quote!(consent_mode: &[#(#signals),*],));
    }
    if let Some(seconds) = purpose.data_kept.and_then(|kept| kept.seconds) {
        fields.extend(quote!(data_kept: #support::Some(#seconds),));
    }
    let recipients: Vec<_> =
        purpose.recipients.iter().map(|index| provider::of(expander, Some(*index))).collect();
    let cookies: Vec<_> =
        purpose.cookies.iter().map(|cookie| declaration::of(expander, cookie)).collect();
    let storage: Vec<_> = purpose.storage.iter().map(|entry| storage(expander, entry)).collect();
    let embeds = embed::of(expander, purpose);
    let reads = expander.policy.read_by(purpose).into_iter().map(|(owner, cookie, _)| {
        let (name, owner) = (&cookie.name.wire, owner.identifier.to_string());
        let lifetime = declaration::lifetime(cookie, support);
        quote!(#support::ReadCookie { name: #name, purpose: #owner, lifetime: #lifetime })
    });
    let sites = purpose.sites.iter().map(|site| text::site(site, support));
    for (field, values) in [
        (quote!(sites), sites.collect::<Vec<_>>()),
        (quote!(reads), reads.collect::<Vec<_>>()),
        (quote!(recipients), recipients),
        (quote!(cookies), cookies),
        (quote!(storage), storage),
        (quote!(embeds), embeds),
        (quote!(access), purpose.accesses.iter().map(|one| access(expander, one)).collect()),
    ] {
        if !values.is_empty() {
            fields.extend(quote!(#field: &[#(#values),*],));
        }
    }
    fields
}

fn storage(expander: &Expander<'_>, entry: &Storage) -> TokenStream {
    let support = &expander.short;
    let (name, identifier) = (&entry.name.wire, entry.name.identifier.to_string());
    let area = text::variant(&entry.area);
    let lifetime = declaration::of_storage(entry.lifetime, support);
    let value = match &entry.value {
        Some(value) => quote!(#support::Some(<#value as #support::CookieValue>::FORM)),
        None => quote!(#support::None),
    };
    let sentence = text::text(&entry.text, support);
    let because = text::exemption(entry.because.as_ref(), support);
    let provider = provider::of(expander, entry.provider);
    let embed = text::option(entry.embed.as_ref().map(ToString::to_string), support);
    quote! {
        #support::StorageDeclaration {
            name: #name,
            identifier: #identifier,
            area: #support::StorageArea::#area,
            lifetime: #lifetime,
            value: #value,
            text: #sentence,
            because: #because,
            provider: #provider,
            embed: #embed,
        }
    }
}

fn access(expander: &Expander<'_>, access: &Access) -> TokenStream {
    let support = &expander.short;
    let kind = text::variant(&access.kind.to_string());
    let identifier = access.identifier.to_string();
    let sentence = text::text(&access.text, support);
    let because = text::exemption(access.because.as_ref(), support);
    let provider = provider::of(expander, access.provider);
    let embed = text::option(access.embed.as_ref().map(ToString::to_string), support);
    quote! {
        #support::AccessDeclaration {
            kind: #support::AccessKind::#kind,
            identifier: #identifier,
            text: #sentence,
            because: #because,
            provider: #provider,
            embed: #embed,
        }
    }
}

fn documentation(expander: &Expander<'_>, purpose: &Purpose) -> String {
    let text = docs::escape(purpose.text.first());
    let is_left_open = expander.policy.is_library && purpose.kind != Kind::Necessary;
    let rule = if is_left_open { INCLUDER_DECIDES.to_owned() } else { purpose.rule() };
    let by_region = by_region::documentation(expander, purpose);
    format!("{text}\n\nA purpose of the kind `{}`: {rule}.{by_region}", purpose.kind.word())
}
