//! The row of a cookie, in the order of `policy-runtime/src/declaration/row.rs`.

use super::{Context, provider};
use crate::model::{Cookie, SameSite, Seal, Text, Writer};
use crate::syntax::keys::EXEMPTIONS;
use proc_macro2::TokenStream;
use quote::quote;

/// The declaration as an expression.
pub(super) fn row(context: &Context<'_>, cookie: &Cookie) -> TokenStream {
    let (name, identifier) = (&cookie.name.wire, cookie.name.identifier.to_string());
    let parts = cookie.family.iter().flat_map(|family| &family.parts);
    let sentence = texts(&cookie.text);
    let location = cookie.location.as_ref().map_or_else(|| quote!(&[]), texts);
    let reason = cookie.because.as_ref().map_or(0, |because| {
        EXEMPTIONS.iter().position(|reason| because == reason).map_or(0, |index| index + 1)
    });
    let reason = u8::try_from(reason).unwrap_or_default();
    let (support, provider) = (&context.support, provider::of(context, cookie.provider));
    let seconds = cookie.lifetime_seconds().unwrap_or(0);
    let sliding = cookie.lifetime.is_some_and(|lifetime| lifetime.is_sliding);
    let seal: u8 = match cookie.seal {
        Seal::Plain => 0,
        Seal::Signed => 1,
        Seal::Encrypted => 2,
    };
    let same_site: u8 = match cookie.same_site {
        SameSite::Lax => 0,
        SameSite::Strict => 1,
        SameSite::None => 2,
    };
    let writer: u8 = match cookie.writer {
        Writer::Application => 0,
        Writer::Consent => 1,
        Writer::Middleware => 2,
        Writer::Proxy => 3,
        Writer::Scripts => 4,
        Writer::Embed => 5,
    };
    let (subdomains, secure, http_only, partitioned) =
        (cookie.subdomains, cookie.secure, cookie.http_only, cookie.partitioned);
    let embed = cookie.embed.as_ref().map(ToString::to_string).unwrap_or_default();
    let stored_on = cookie.stored_on.as_ref().map(|site| site.text.as_str()).unwrap_or_default();
    let readers = cookie.shared_with.iter().map(|index| provider::of(context, Some(*index)));
    let readers = if cookie.shared_with.is_empty() {
        quote!(&[])
    } else {
        quote!(const { &[#(#readers),*] })
    };
    let (path, suffix) = (&cookie.path.text, cookie.suffix());
    quote! {
        &#support::cookie(#provider, (
            (#name, #identifier, &[#(#parts),*]),
            #sentence,
            #location,
            (#reason, #seconds, #sliding),
            (#seal, #same_site, #writer),
            (#subdomains, #secure, #http_only, #partitioned),
            (#embed, #stored_on),
            #readers,
            (#path, #suffix),
        ))
    }
}

fn texts(text: &Text) -> TokenStream {
    let pairs = text.0.iter().map(|(tag, text)| quote!((#tag, #text)));
    quote!(&[#(#pairs),*])
}
