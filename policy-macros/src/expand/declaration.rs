//! The declaration of a cookie as an expression: the fields that differ from `policy-runtime/src/declaration/defaults.rs`.

use super::expander::Expander;
use super::{family, provider, text};
use crate::model::{Cookie, SameSite, Seal, Writer};
use crate::syntax::lifetime::Lifetime;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn of(expander: &Expander<'_>, cookie: &Cookie) -> TokenStream {
    let support = &expander.short;
    let (name, identifier) = (&cookie.name.wire, cookie.name.identifier.to_string());
    let sentence = text::text(&cookie.text, support);
    let (provider, suffix) = (provider::of(expander, cookie.provider), cookie.suffix());
    let facts = facts(expander, cookie);
    let attributes = attributes(expander, cookie);
    quote! {
        #support::CookieDeclaration {
            name: #name,
            identifier: #identifier,
            text: #sentence,
            #facts
            provider: #provider,
            #attributes
            suffix: #suffix,
            ..#support::DEFAULT_COOKIE
        }
    }
}

/// Expands the lifetime of an entry of the storage, which need not have one.
pub(super) fn of_storage(lifetime: Option<Lifetime>, support: &TokenStream) -> TokenStream {
    let Some(seconds) = lifetime.and_then(|lifetime| lifetime.seconds) else {
        return quote!(#support::None);
    };
    let is_sliding = lifetime.is_some_and(|lifetime| lifetime.is_sliding);
    let lifetime = if is_sliding { quote!(Sliding) } else { quote!(Seconds) };
    quote!(#support::Some(#support::Lifetime::#lifetime(#seconds)))
}

fn facts(expander: &Expander<'_>, cookie: &Cookie) -> TokenStream {
    let support = &expander.short;
    let mut fields = TokenStream::new();
    if let Some(family) = &cookie.family {
        let parts = &family.parts;
        fields.extend(quote!(parts: &[#(#parts),*],));
        if let Some(texts) = family::texts(family, support) {
            fields.extend(quote!(placeholders: #texts,));
        }
    }
    if let Some(location) = &cookie.location {
        let location = text::text(location, support);
        fields.extend(quote!(location: #support::Some(#location),));
    }
    if cookie.because.is_some() {
        let because = text::exemption(cookie.because.as_ref(), support);
        fields.extend(quote!(because: #because,));
    }
    if let Some(embed) = &cookie.embed {
        let embed = embed.to_string();
        fields.extend(quote!(embed: #support::Some(#embed),));
    }
    if !cookie.is_stored_here() {
        let sites = cookie.stored_on.iter().map(|site| &site.text);
        fields.extend(quote!(stored_on: &[#(#sites),*],));
    }
    if !cookie.shared_with.is_empty() {
        let readers = cookie.shared_with.iter().map(|index| provider::of(expander, Some(*index)));
        fields.extend(quote!(shared_with: &[#(#readers),*],));
    }
    if !cookie.sites.is_empty() {
        let sites = cookie.sites.iter().map(|site| text::site(site, support));
        fields.extend(quote!(sites: &[#(#sites),*],));
    }
    if !cookie.also_used_by.is_empty() {
        let purposes = cookie.also_used_by.iter();
        let purposes = purposes.filter_map(|index| expander.policy.purposes.get(*index));
        let purposes = purposes.map(|purpose| purpose.identifier.to_string());
        fields.extend(quote!(also_used_by: &[#(#purposes),*],));
    }
    fields
}

/// Expands the lifetime of a cookie.
pub(super) fn lifetime(cookie: &Cookie, support: &TokenStream) -> TokenStream {
    let is_sliding = cookie.lifetime.is_some_and(|lifetime| lifetime.is_sliding);
    match cookie.lifetime_seconds() {
        _ if cookie.has_unknown_lifetime() => quote!(#support::Lifetime::Unknown),
        Some(seconds) if is_sliding => quote!(#support::Lifetime::Sliding(#seconds)),
        Some(seconds) => quote!(#support::Lifetime::Seconds(#seconds)),
        None => quote!(#support::Lifetime::Session),
    }
}

fn attributes(expander: &Expander<'_>, cookie: &Cookie) -> TokenStream {
    let support = &expander.short;
    let mut fields = TokenStream::new();
    if cookie.has_unknown_lifetime() || cookie.lifetime_seconds().is_some() {
        let lifetime = lifetime(cookie, support);
        fields.extend(quote!(lifetime: #lifetime,));
    }
    let seal = match cookie.seal {
        Seal::Plain => None,
        Seal::Signed => Some(quote!(Signed)),
        Seal::Encrypted => Some(quote!(Encrypted)),
    };
    fields.extend(seal.map(|seal| quote!(seal: #support::Seal::#seal,)));
    // Cookies that no script can use are spared the constant.
    if !cookie.http_only && cookie.seal == Seal::Plain && cookie.has_type() {
        let value = match &cookie.value {
            Some(value) => quote!(<#value as #support::CookieValue>::FORM),
            None => quote!(#support::ValueForm::Text),
        };
        fields.extend(quote!(value: #support::Some(#value),));
    }
    if cookie.path.text != "/" {
        let path = &cookie.path.text;
        fields.extend(quote!(path: #path,));
    }
    if cookie.subdomains {
        fields.extend(quote!(subdomains: true,));
    }
    if !cookie.secure {
        fields.extend(quote!(secure: false,));
    }
    if !cookie.http_only {
        fields.extend(quote!(http_only: false,));
    }
    let same_site = match cookie.same_site {
        SameSite::Lax => None,
        SameSite::Strict => Some(quote!(Strict)),
        SameSite::None => Some(quote!(None)),
    };
    fields.extend(same_site.map(|value| quote!(same_site: #support::SameSite::#value,)));
    if cookie.partitioned {
        fields.extend(quote!(partitioned: true,));
    }
    let writer = match cookie.writer {
        Writer::Application => None,
        Writer::Consent => Some(quote!(Consent)),
        Writer::Middleware => Some(quote!(Middleware)),
        Writer::Proxy => Some(quote!(Proxy)),
        Writer::Scripts => Some(quote!(Scripts)),
        Writer::Embed => Some(quote!(Embed)),
    };
    fields.extend(writer.map(|writer| quote!(writer: #support::Writer::#writer,)));
    fields
}
