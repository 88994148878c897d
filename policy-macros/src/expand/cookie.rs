//! A cookie: one name for its constructor and its type.

use super::{Context, allowances, docs, family, provider, text, visibility_at};
use crate::model::{Cookie, Kind, Purpose, SameSite, Seal, Writer};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};

/// The constructor, if this program sets the cookie, and the type, if its value has one. A repeated cookie is its
/// constructor alone: rustc then says once that the name is defined twice, and where.
pub(super) fn expand(context: &Context<'_>, purpose: &Purpose, cookie: &Cookie) -> TokenStream {
    let constructor = cookie.is_ours().then(|| constructor(context, purpose, cookie));
    if cookie.is_duplicate {
        return constructor.unwrap_or_default();
    }
    let named = has_type(cookie).then(|| {
        let named = named(context, purpose, cookie);
        let family = family::expand(context, cookie);
        quote!(#named #family)
    });
    quote! { #named #constructor }
}

/// Whether there is a type that names the cookie. A cookie of ours whose type is still to be typed has one, too.
fn has_type(cookie: &Cookie) -> bool {
    cookie.value.is_some() && cookie.writer != Writer::Consent || cookie.is_ours()
}

fn constructor(context: &Context<'_>, purpose: &Purpose, cookie: &Cookie) -> TokenStream {
    let support = &context.support;
    let name = &cookie.name.identifier;
    let (at_word, at_name, at_purpose) =
        (cookie.word.span(), name.span(), purpose.identifier.span());
    let visibility = visibility_at(at_word, context.policy);
    let doc = documentation(purpose, cookie);
    let allowances = allowances(at_name);
    let head = quote_spanned! {at_word=> #visibility fn };
    let lifetime =
        if purpose.asks { quote_spanned!(at_name=> '_) } else { quote_spanned!(at_name=> 'static) };
    let consent = purpose.asks.then(|| {
        let purpose = &purpose.identifier;
        quote_spanned! {at_purpose=> consent: #support::Granted<'_, #purpose>, }
    });
    let used = purpose.asks.then(|| quote_spanned! {at_name=> let _ = consent; });
    let value = quote_spanned! {at_name=> value: <#name as #support::Cookie>::Value };
    let (parameters, set) = match &cookie.family {
        Some(family) if !family.parameters.is_empty() => {
            let (parameters, key) = family::parameters(family);
            (parameters, quote_spanned! {at_name=> #support::Set::__at(#key, value) })
        }
        _ => (TokenStream::new(), quote_spanned! {at_name=> #support::Set::__new(value) }),
    };
    let rest = quote_spanned! {at_name=>
        #name(#consent #parameters #value) -> #support::Set<#lifetime, #name> {
            #used
            #set
        }
    };
    quote! { #[doc = #doc] #allowances #head #rest }
}

fn named(context: &Context<'_>, purpose: &Purpose, cookie: &Cookie) -> TokenStream {
    let (support, policy) = (&context.support, &context.policy.name);
    let name = &cookie.name.identifier;
    let visibility = visibility_at(name.span(), context.policy);
    let purpose_name = super::plain(&purpose.identifier);
    let at_name = name.span();
    let doc = documentation(purpose, cookie);
    let allowances = allowances(at_name);
    let value = cookie
        .value
        .as_ref()
        .map_or_else(|| quote!(::std::string::String), ToTokens::to_token_stream);
    let declaration = declaration(context, cookie);
    quote_spanned! {at_name=>
        #[doc = #doc]
        #allowances
        #visibility struct #name {}
        #[automatically_derived]
        impl #support::Cookie for #name {
            type Policy = #policy;
            type Purpose = #purpose_name;
            type Value = #value;
            const DECLARATION: &'static #support::CookieDeclaration = #declaration;
        }
    }
}

/// The declaration as an expression: the one of the cookie's type, or a literal where it has none.
pub(super) fn declared(context: &Context<'_>, cookie: &Cookie) -> TokenStream {
    let (support, policy) = (&context.support, &context.policy.name);
    let name = super::plain(&cookie.name.identifier);
    match cookie.writer {
        Writer::Consent => quote!(#policy::__CONSENT.cookie),
        _ if has_type(cookie) => quote!(<#name as #support::Cookie>::DECLARATION),
        _ => declaration(context, cookie),
    }
}

/// The declaration as a literal.
pub(super) fn declaration(context: &Context<'_>, cookie: &Cookie) -> TokenStream {
    let support = &context.support;
    let (name, identifier) = (&cookie.name.wire, cookie.name.identifier.to_string());
    let text = text::text(&cookie.text, support);
    let location = text::option(
        cookie.location.as_ref().map(|location| text::text(location, support)),
        support,
    );
    let because = text::exemption(cookie.because.as_ref(), support);
    let provider = provider::of(context, cookie.provider);
    let lifetime = match (cookie.lifetime_seconds(), cookie.lifetime) {
        (Some(seconds), Some(lifetime)) if lifetime.is_sliding => quote!(Sliding(#seconds)),
        (Some(seconds), _) => quote!(Seconds(#seconds)),
        (None, _) => quote!(Session),
    };
    let seal = match cookie.seal {
        Seal::Plain => quote!(Plain),
        Seal::Signed => quote!(Signed),
        Seal::Encrypted => quote!(Encrypted),
    };
    let same_site = match cookie.same_site {
        SameSite::Strict => quote!(Strict),
        SameSite::Lax => quote!(Lax),
        SameSite::None => quote!(None),
    };
    let writer = match cookie.writer {
        Writer::Application => quote!(Application),
        Writer::Consent => quote!(Consent),
        Writer::Middleware => quote!(Middleware),
        Writer::Proxy => quote!(Proxy),
        Writer::Scripts => quote!(Scripts),
        Writer::Embed => quote!(Embed),
    };
    let readers = cookie.shared_with.iter().map(|index| provider::of(context, Some(*index)));
    let (path, subdomains, secure, http_only, partitioned) =
        (&cookie.path.text, cookie.subdomains, cookie.secure, cookie.http_only, cookie.partitioned);
    let suffix = cookie.suffix();
    let parts = cookie.family.iter().flat_map(|family| &family.parts);
    let embed = text::option(cookie.embed.as_ref().map(ToString::to_string), support);
    let stored_on = text::optional(cookie.stored_on.as_ref(), support);
    quote! {
        &#support::CookieDeclaration {
            name: #name,
            parts: &[#(#parts),*],
            identifier: #identifier,
            text: #text,
            location: #location,
            because: #because,
            provider: #provider,
            lifetime: #support::Lifetime::#lifetime,
            seal: #support::Seal::#seal,
            path: #path,
            subdomains: #subdomains,
            secure: #secure,
            http_only: #http_only,
            same_site: #support::SameSite::#same_site,
            partitioned: #partitioned,
            writer: #support::Writer::#writer,
            embed: #embed,
            stored_on: #stored_on,
            shared_with: &[#(#readers),*],
            suffix: #suffix,
        }
    }
}

/// What a hover shows: the text, then whether visitors are asked and what bounds the cookie has.
fn documentation(purpose: &Purpose, cookie: &Cookie) -> String {
    let text = docs::escape(cookie.text.first());
    let asked = match (purpose.kind, purpose.asks) {
        (Kind::Necessary, _) => "not asked".to_owned(),
        (_, false) => {
            format!("not asked, but visitors can object (decided by: {})", purpose.decided_by)
        }
        (_, true) => format!("visitors are asked (decided by: {})", purpose.decided_by),
    };
    let lifetime = docs::lifetime(cookie.lifetime_seconds());
    let sealed = match cookie.seal {
        Seal::Plain => "",
        Seal::Signed => ", signed",
        Seal::Encrypted => ", encrypted",
    };
    format!(
        "{text}\n\nThe cookie `{}` of the {} purpose `{}`: {asked}. It lives {lifetime}{sealed}.",
        cookie.name.wire,
        purpose.kind.word(),
        purpose.identifier
    )
}
