//! The policy's type, and the policy as data.

use super::{Context, allowances, docs, embed, provider, row, text, visibility_at};
use crate::model::{Cookie, Retired, Site};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let (support, policy) = (&context.support, context.policy);
    let name = &policy.name;
    let visibility = visibility_at(policy.word.span(), policy);
    let at_name = name.span();
    let doc = docs::escape(policy.text.first());
    let allowances = allowances(at_name);
    let head = quote_spanned! {policy.word.span()=> #visibility struct };
    let unit = quote_spanned! {at_name=> #name; };
    let providers = provider::table(context);
    let consent = policy.consent().map(|(_, consent)| consent_cookie(context, consent));
    let embeds = embed::table(context);
    let document = document(context);
    quote! {
        #[doc = #doc]
        #allowances
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        #head #unit
        #[automatically_derived]
        impl #name {
            const __PROVIDERS: &'static [#support::Provider] = &[#(#providers),*];
            #consent
            #embeds
        }
        #[automatically_derived]
        impl #support::Policy for #name {
            fn document() -> &'static #support::Document {
                static DOCUMENT: #support::Document = #document;
                &DOCUMENT
            }
        }
    }
}

fn consent_cookie(context: &Context<'_>, consent: &Cookie) -> TokenStream {
    let support = &context.support;
    let declaration = row::row(context, consent);
    let refusal = consent
        .refusal
        .and_then(|refusal| refusal.seconds)
        .and_then(|seconds| u32::try_from(seconds).ok())
        .or(consent.lifetime_seconds())
        .unwrap_or(0);
    quote! {
        const __CONSENT: &'static #support::ConsentCookie = &#support::ConsentCookie { cookie: #declaration, refusal: #refusal };
    }
}

fn document(context: &Context<'_>) -> TokenStream {
    let (support, policy) = (&context.support, context.policy);
    let name = policy.name.to_string();
    let text = text::text(&policy.text, support);
    let controller = provider::of(context, policy.controller);
    let (contact, updated) = (&policy.contact.text, &policy.updated.text);
    let languages = policy.languages.iter().map(|language| &language.tag);
    let sites = policy.sites.iter().map(|site| match site {
        Site::Any => quote!(#support::SitePattern::Any),
        Site::Host(host) => {
            let host = &host.text;
            quote!(#support::SitePattern::Host(#host))
        }
        Site::Below(base) => {
            let base = &base.text;
            quote!(#support::SitePattern::Below(#base))
        }
    });
    let jurisdictions = policy.jurisdictions.iter().map(|(jurisdiction, _)| jurisdiction.code());
    let purposes = policy.purposes.iter().filter(|purpose| !purpose.is_duplicate).map(|purpose| {
        let purpose = super::plain(&purpose.identifier);
        quote!(<#purpose as #support::Purpose>::DECLARATION)
    });
    let authority = text::optional(policy.authority.as_ref(), support);
    let retired = policy.retired.iter().map(|cookie| retired(context, cookie));
    let findings = context.findings.iter().map(|finding| {
        let (rule, subject) = (finding.rule, &finding.subject);
        let (message, decided_by) = (&finding.message, finding.decided_by);
        quote! {
            #support::Finding {
                rule: #rule, subject: #subject, message: #message, decided_by: #decided_by,
            }
        }
    });
    let policy_name = &policy.name;
    let consent = text::option(policy.consent().map(|_| quote!(#policy_name::__CONSENT)), support);
    quote! {
        #support::Document {
            name: #name,
            text: #text,
            controller: #controller,
            contact: #contact,
            updated: #updated,
            authority: #authority,
            languages: &[#(#languages),*],
            sites: &[#(#sites),*],
            jurisdictions: &[#(#jurisdictions),*],
            providers: #policy_name::__PROVIDERS,
            purposes: &[#(#purposes),*],
            consent: #consent,
            retired: &[#(#retired),*],
            findings: &[#(#findings),*],
        }
    }
}

fn retired(context: &Context<'_>, cookie: &Retired) -> TokenStream {
    let support = &context.support;
    let (name, path) = (&cookie.name.wire, &cookie.path.text);
    let parts = cookie.family.iter().flat_map(|family| &family.parts);
    let (subdomains, partitioned) = (cookie.subdomains, cookie.partitioned);
    quote! {
        #support::RetiredCookie {
            name: #name,
            parts: &[#(#parts),*],
            path: #path,
            subdomains: #subdomains,
            partitioned: #partitioned,
        }
    }
}
