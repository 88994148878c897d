//! The type of the policy, with the whole policy as data.

use super::expander::{Expander, allowances, plain};
use super::{docs, embed, family, include, library, provider, regime, text};
use crate::diagnostics::span_range::source_of;
use crate::model::order::{self, Entry};
use crate::model::{Cookie, Purpose, Retired};
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

pub(super) fn expand(expander: &Expander<'_>) -> TokenStream {
    let (support, short, policy) = (&expander.support, &expander.short, expander.policy);
    let name = &policy.name;
    let visibility = expander.visibility_at(policy.keyword.span());
    let at_name = name.span();
    let doc = docs::escape(policy.text.first());
    let allowances = allowances(at_name);
    let head = quote_spanned! {policy.keyword.span()=> #visibility struct };
    let unit = quote_spanned! {at_name=> #name; };
    let providers = provider::constants(expander);
    let embeds = embed::table(expander);
    let included = include::constants(expander);
    let declared = if policy.is_library {
        library::expand(expander)
    } else {
        let (tables, regional) = regime::of_policy(expander);
        let document = if policy.includes.is_empty() {
            let document = document(expander, &regional);
            quote! {
                #[allow(clippy::needless_update)]
                static DOCUMENT: #short::Document = #document;
            }
        } else {
            // A constant cannot refer to tables that are unpacked later.
            include::document(expander, &document(expander, &TokenStream::new()), &regional)
        };
        quote! {
            impl #support::Policy for #name {
                fn document() -> &'static #support::Document {
                    use #support as #short;
                    #tables
                    #document
                    &DOCUMENT
                }
            }
        }
    };
    quote! {
        #[doc = #doc]
        #allowances
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        #head #unit
        impl #name {
            #providers
            #embeds
            #included
        }
        #declared
    }
}

fn document(expander: &Expander<'_>, regional: &TokenStream) -> TokenStream {
    let (support, policy) = (&expander.short, expander.policy);
    let name = policy.name.to_string();
    let text = text::text(&policy.text, support);
    let controller = provider::of(expander, policy.controller);
    let (contact, updated) = (&policy.contact.text, &policy.updated.text);
    let languages = policy.languages.iter().map(|language| &language.tag);
    let authority = policy.authority.as_ref().map(|authority| {
        let authority = &authority.text;
        quote!(authority: #support::Some(#authority),)
    });
    let of_controller =
        [(quote!(dpo), &policy.dpo), (quote!(address), &policy.address)].into_iter();
    let of_controller = of_controller.filter_map(|(field, value)| {
        let value = &value.as_ref()?.text;
        Some(quote!(#field: #support::Some(#value),))
    });
    let rights = policy.rights.as_ref().map(|(rights, _)| {
        let rights = text::text(rights, support);
        quote!(rights: #support::Some(#rights),)
    });
    let note = policy.note.as_ref().map(|note| {
        let note = text::text(note, support);
        quote!(note: #support::Some(#note),)
    });
    let visitors = visitors(expander);
    let source = source(support, policy.name.span());
    let consent = policy.consent().and_then(|(purpose, cookie)| consent(expander, purpose, cookie));
    let lists = lists(expander);
    quote! {
        #support::Document {
            name: #name,
            text: #text,
            controller: #controller,
            contact: #contact,
            updated: #updated,
            #authority
            #rights
            #note
            #(#of_controller)*
            #visitors
            languages: &[#(#languages),*],
            #lists
            #regional
            #consent
            source: #source,
            ..#support::DEFAULT_DOCUMENT
        }
    }
}

/// Expands a place of the source.
fn source(support: &TokenStream, place: Span) -> TokenStream {
    let (file, line) = source_of(place);
    quote!(#support::SourceLocation { file: #file, line: #line })
}

/// Expands the facts about visitors on which their rules depend.
fn visitors(expander: &Expander<'_>) -> TokenStream {
    let (support, policy) = (&expander.short, expander.policy);
    let all = [
        (quote!(audience), quote!(TargetAudience), &policy.audience),
        (quote!(abroad), quote!(Abroad), &policy.abroad),
        (quote!(rule_elsewhere), quote!(PurposeState), &policy.elsewhere),
    ];
    let fields = all.into_iter().filter_map(|(field, of, word)| {
        let word = text::variant(&word.as_ref()?.to_string());
        Some(quote!(#field: #support::Some(#support::#of::#word),))
    });
    fields.collect()
}

fn consent(expander: &Expander<'_>, purpose: &Purpose, cookie: &Cookie) -> Option<TokenStream> {
    let support = &expander.short;
    let index = purpose.cookies.iter().position(|declared| std::ptr::eq(declared, cookie))?;
    let purpose = plain(&purpose.identifier);
    let refusal = cookie.refusal.and_then(|refusal| refusal.seconds).unwrap_or(0);
    Some(quote! {
        consent: #support::Some(&#support::ConsentCookie {
            cookie: &<#purpose as #support::Purpose>::DECLARATION.cookies[#index],
            refusal: #refusal,
        }),
    })
}

/// Expands the lists that are not empty.
fn lists(expander: &Expander<'_>) -> TokenStream {
    let policy = expander.policy;
    let sites = sites(expander);
    let jurisdictions = policy.jurisdictions.iter().map(|(jurisdiction, _)| {
        let code = jurisdiction.code();
        quote!(#code)
    });
    let own = fields([(quote!(sites), sites), (quote!(jurisdictions), jurisdictions.collect())]);
    let declared = declared(expander);
    quote!(#own #declared)
}

/// Expands the patterns of the policy's sites.
pub(super) fn sites(expander: &Expander<'_>) -> Vec<TokenStream> {
    expander.policy.sites.iter().map(|site| text::site(site, &expander.short)).collect()
}

/// Expands the lists that a library has too.
pub(super) fn declared(expander: &Expander<'_>) -> TokenStream {
    let (support, policy) = (&expander.short, expander.policy);
    let purposes = policy.purposes.iter().filter(|purpose| !purpose.is_duplicate).map(|purpose| {
        let purpose = plain(&purpose.identifier);
        quote!(<#purpose as #support::Purpose>::DECLARATION)
    });
    let retired = policy.retired.iter().map(|cookie| retired(expander, cookie));
    let findings = expander.findings.iter().map(|finding| {
        let (rule, subjects) = (finding.rule.as_str(), &finding.subjects);
        let subject = subjects.first().map_or("", String::as_str);
        let (message, decided_by) = (&finding.message, finding.decided_by);
        let source = source(support, finding.place);
        quote! {
            #support::Finding {
                rule: #rule, subject: #subject, subjects: &[#(#subjects),*], message: #message, decided_by: #decided_by,
                source: #source,
            }
        }
    });
    fields([
        (quote!(providers), provider::all(expander)),
        (quote!(purposes), purposes.collect()),
        (quote!(retired), retired.collect()),
        (quote!(families), families(expander)),
        (quote!(findings), findings.collect()),
    ])
}

/// Expands lists as fields, those that are empty as nothing.
pub(super) fn fields(
    lists: impl IntoIterator<Item = (TokenStream, Vec<TokenStream>)>,
) -> TokenStream {
    let lists = lists.into_iter().filter(|(_, values)| !values.is_empty());
    lists.map(|(field, values)| quote!(#field: &[#(#values),*],)).collect()
}

/// Expands the families in the order in which they are tried.
fn families(expander: &Expander<'_>) -> Vec<TokenStream> {
    let (support, policy) = (&expander.short, expander.policy);
    let purposes: Vec<_> = policy
        .purposes
        .iter()
        .filter(|purpose| !purpose.is_duplicate)
        .map(|purpose| plain(&purpose.identifier))
        .collect();
    let entry = |entry: Entry| match entry {
        Entry::Declared { purpose, cookie } => {
            let purpose = purposes.get(purpose)?;
            let declaration = quote!(<#purpose as #support::Purpose>::DECLARATION);
            Some(quote! {
                #support::FamilyEntry::Declared(#declaration, &#declaration.cookies[#cookie])
            })
        }
        Entry::Retired(index) => Some(quote!(#support::FamilyEntry::Retired(#index))),
    };
    order::of(policy).into_iter().filter_map(entry).collect()
}

fn retired(expander: &Expander<'_>, cookie: &Retired) -> TokenStream {
    let support = &expander.short;
    let (name, path) = (&cookie.name.wire, &cookie.path.text);
    let parts = cookie.family.iter().flat_map(|family| &family.parts);
    let texts = cookie.family.as_ref().and_then(|family| family::texts(family, support));
    let texts = texts.unwrap_or_else(|| quote!(&[]));
    let (subdomains, partitioned) = (cookie.subdomains, cookie.partitioned);
    quote! {
        #support::RetiredCookie {
            name: #name,
            parts: &[#(#parts),*],
            placeholders: #texts,
            path: #path,
            subdomains: #subdomains,
            partitioned: #partitioned,
        }
    }
}
