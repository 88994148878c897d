//! Libraries that the policy includes: their items stand in the purposes that take them, and rustc checks what only their
//! declarations can tell.
//!
//! All lists are composed by constant functions of the runtime. Each check is a constant of its own at the place that it is about,
//! so that each is an error of its own there.

use super::expander::{Expander, plain};
use super::{document, names, provider};
use crate::model::{Include, Mapping, Purpose};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

/// Names the constant of a library.
fn library(expander: &Expander<'_>, index: usize) -> TokenStream {
    let (policy, constant) = (&expander.policy.name, format_ident!("__INCLUDE_{index}"));
    quote!(#policy::#constant)
}

/// Names the constant with the parts of a purpose.
fn parts_of(expander: &Expander<'_>, purpose: usize) -> TokenStream {
    let (policy, constant) = (&expander.policy.name, format_ident!("__PARTS_{purpose}"));
    quote!(#policy::#constant)
}

/// Lists the purposes of libraries that a purpose takes, each with the index of its library.
fn taken<'e>(
    expander: &'e Expander<'_>,
    purpose: usize,
) -> impl Iterator<Item = (usize, &'e Mapping)> {
    let includes = expander.policy.includes.iter().enumerate();
    let mappings = includes
        .flat_map(|(index, include)| include.purposes.iter().map(move |mapping| (index, mapping)));
    mappings.filter(move |(_, mapping)| mapping.ours == purpose)
}

/// Expands the constants of the policy's type: its libraries, the parties of all, and the parts of each purpose.
pub(super) fn constants(expander: &Expander<'_>) -> TokenStream {
    let (support, short, policy) = (&expander.support, &expander.short, expander.policy);
    if policy.includes.is_empty() {
        return TokenStream::new();
    }
    let libraries = policy.includes.iter().enumerate().map(|(index, include)| {
        let (constant, path) = (format_ident!("__INCLUDE_{index}"), &include.path);
        let at_path = last(include).span();
        quote_spanned! {at_path=>
            const #constant: &'static #support::LibraryDeclaration = <#path as #support::Library>::DECLARATION;
        }
    });
    let all = libraries_of(expander);
    let (own, controller) = (provider::all(expander), provider::of(expander, policy.controller));
    let parts = policy.purposes.iter().enumerate().map(|(purpose, _)| {
        let constant = format_ident!("__PARTS_{purpose}");
        let parts = taken(expander, purpose).map(|(index, mapping)| {
            let (library, theirs) = (library(expander, index), mapping.theirs.to_string());
            quote!(#support::include::part(#library, #theirs))
        });
        quote!(const #constant: &'static [#support::include::Part] = &[#(#parts),*];)
    });
    let names = names::expand(expander);
    let policy_name = &policy.name;
    quote! {
        #(#libraries)*
        #(#parts)*
        const __LIBRARIES: &'static [&'static #support::LibraryDeclaration] = #all;
        const __PARTIES: #support::include::Parties = {
            use #support as #short;
            const __OWN: &'static [&'static #short::Provider] = &[#(#own),*];
            static __ALL: #short::include::Distinct<&'static #short::Provider, { #short::include::count_parties(__OWN, #policy_name::__LIBRARIES) }> =
                #short::include::parties(__OWN, #policy_name::__LIBRARIES);
            #short::include::parties_of(#controller, __ALL.as_slice())
        };
        const __NAMES: &'static #support::Names = {
            use #support as #short;
            &#names
        };
    }
}

fn libraries_of(expander: &Expander<'_>) -> TokenStream {
    let all = (0..expander.policy.includes.len()).map(|index| library(expander, index));
    quote!(&[#(#all),*])
}

/// Expands the declaration of a purpose that takes those of libraries, around its own.
pub(super) fn purpose(
    expander: &Expander<'_>,
    purpose: &Purpose,
    own: &TokenStream,
) -> Option<TokenStream> {
    let (short, policy) = (&expander.short, &expander.policy.name);
    let mut all = expander.policy.purposes.iter();
    let index = all.position(|other| std::ptr::eq(other, purpose))?;
    taken(expander, index).next()?;
    let (parts, terms) = (parts_of(expander, index), purpose.terms);
    let parties = quote!(#policy::__PARTIES);
    let lists = [
        ("cookies", quote!(CookieDeclaration)),
        ("storage", quote!(StorageDeclaration)),
        ("access", quote!(AccessDeclaration)),
    ];
    let lists = lists.map(|(list, item)| {
        let (name, list, count) = named(list);
        (
            quote! {
                static #name: [#short::#item; #short::include::#count(&__OWN, #parts)] =
                    #short::include::#list(&__OWN, #parts, #parties);
            },
            quote!(#list: &#name,),
        )
    });
    let distinct = [
        ("data", quote!(#short::DataCategory), "data", None),
        ("signals", quote!(&'static ::core::primitive::str), "consent_mode", None),
        ("recipients", quote!(&'static #short::Provider), "recipients", Some(quote!(, #parties))),
    ];
    let distinct = distinct.map(|(list, item, field, parties)| {
        let (name, list, count) = named(list);
        let field = format_ident!("{field}");
        (
            quote! {
                static #name: #short::include::Distinct<#item, { #short::include::#count(&__OWN, #parts) }> =
                    #short::include::#list(&__OWN, #parts #parties);
            },
            quote!(#field: #name.as_slice(),),
        )
    });
    let (statics, fields): (Vec<_>, Vec<_>) = lists.into_iter().chain(distinct).unzip();
    Some(quote! {
        #[allow(clippy::needless_update)]
        const __OWN: #short::PurposeDeclaration = #own;
        #(#statics)*
        const __EMBED_COUNT: ::core::primitive::usize = #short::include::count_embeds(&__OWN, #parts);
        static __EMBEDS: [#short::EmbedDeclaration; __EMBED_COUNT] =
            #short::include::embeds(&__OWN, #parts, #parties);
        static __EMBEDS_BY_REFERENCE: [&'static #short::EmbedDeclaration; __EMBED_COUNT] =
            #short::include::by_reference(&__EMBEDS);
        #[allow(clippy::needless_update)]
        static DECLARATION: #short::PurposeDeclaration = #short::PurposeDeclaration {
            #(#fields)*
            embeds: &__EMBEDS_BY_REFERENCE,
            data_kept: #short::include::data_kept(&__OWN, #parts),
            refused_by_gpc: #short::include::refused_by_gpc(&__OWN, #parts),
            fingerprint: #short::include::fingerprint(#terms, #parts),
            ..__OWN
        };
    })
}

/// Returns the names of a static, of the function that fills it, and of the one that counts its items.
fn named(list: &str) -> (Ident, Ident, Ident) {
    (
        format_ident!("__{}", list.to_uppercase()),
        format_ident!("{list}"),
        format_ident!("count_{list}"),
    )
}

/// Expands the document of a policy with libraries, around its own, with the fields of its regions.
pub(super) fn document(
    expander: &Expander<'_>,
    own: &TokenStream,
    regional: &TokenStream,
) -> TokenStream {
    let (short, policy) = (&expander.short, &expander.policy.name);
    let lists = [
        ("retired", quote!(RetiredCookie)),
        ("findings", quote!(Finding)),
        ("families", quote!(FamilyEntry)),
    ];
    let (statics, fields): (Vec<_>, Vec<_>) = lists
        .into_iter()
        .map(|(list, item)| {
            let (name, list, count) = named(list);
            (
                quote! {
                    static #name: [#short::#item; #short::include::#count(&__OWN, #policy::__LIBRARIES)] =
                        #short::include::#list(&__OWN, #policy::__LIBRARIES);
                },
                quote!(#list: &#name,),
            )
        })
        .unzip();
    quote! {
        #[allow(clippy::needless_update)]
        const __OWN: #short::Document = #own;
        #(#statics)*
        static DOCUMENT: #short::Document = #short::Document {
            providers: #policy::__PARTIES.all,
            #(#fields)*
            #regional
            ..__OWN
        };
    }
}

/// Expands the implementations of `Includes`, and the checks.
pub(super) fn expand(expander: &Expander<'_>) -> TokenStream {
    let includes = expander.policy.includes.iter().enumerate();
    let items = includes.map(|(index, include)| {
        let (places, checks) = (places(expander, index, include), checks(expander, index, include));
        quote!(#places #checks)
    });
    items.collect()
}

fn places(expander: &Expander<'_>, index: usize, include: &Include) -> TokenStream {
    let (support, policy, path) = (&expander.support, &expander.policy.name, &include.path);
    let library = library(expander, index);
    let placed = include.purposes.iter().map(|mapping| {
        let theirs = mapping.theirs.to_string();
        let ours = declaration(expander, mapping);
        let own = expander.policy.purposes.get(mapping.ours).map_or(0, |ours| ours.cookies.len());
        let mut parts = taken(expander, mapping.ours);
        let at = parts.position(|(_, other)| std::ptr::eq(other, mapping)).unwrap_or(0);
        let parts = parts_of(expander, mapping.ours);
        quote! {
            #support::include::Placed {
                theirs: #theirs,
                place: #support::include::Place {
                    purpose: #ours,
                    cookies: #support::include::cookies_before(#own, #parts, #at),
                },
            }
        }
    });
    quote! {
        impl #support::Includes<#path> for #policy {
            const __PLACES: &'static [#support::include::Place] = {
                static __PLACES: [#support::include::Place; #library.purposes.len()] =
                    #support::include::places(#library, &[#(#placed),*]);
                &__PLACES
            };
        }
    }
}

/// Refers to the declaration of the purpose that takes one of a library.
fn declaration(expander: &Expander<'_>, mapping: &Mapping) -> TokenStream {
    let ours = expander.policy.purposes.get(mapping.ours);
    ours.map(|ours| declared(expander, ours)).unwrap_or_default()
}

fn declared(expander: &Expander<'_>, ours: &Purpose) -> TokenStream {
    let (support, ours) = (&expander.support, plain(&ours.identifier));
    quote!(<#ours as #support::Purpose>::DECLARATION)
}

/// Expands the checks of a library, each at its place.
fn checks(expander: &Expander<'_>, index: usize, include: &Include) -> TokenStream {
    let policy = &expander.policy.name;
    let (library, called) = (library(expander, index), &include.called);
    let policy_purposes = expander.policy.purposes.iter().filter(|ours| !ours.is_duplicate);
    let policy_purposes = policy_purposes.map(|ours| declared(expander, ours));
    let policy_purposes: Vec<_> = policy_purposes.collect();
    let mut checks = TokenStream::new();
    let mut check = |at: Span, function: &str, arguments: TokenStream| {
        let (support, function) = (expander.support_at(at), Ident::new(function, at));
        checks.extend(quote_spanned! {at=>
            const _: () = #support::include::#function(#arguments);
        });
    };
    for mapping in &include.purposes {
        let theirs = mapping.theirs.to_string();
        check(mapping.theirs.span(), "check_purpose", quote!(#library, #called, #theirs));
        let ours = declaration(expander, mapping);
        let arguments = quote!(#library, #called, #theirs, #ours, &[#(#policy_purposes),*]);
        check(mapping.written.span(), "check_rule", arguments);
    }
    let at_path = last(include).span();
    if !include.is_cut {
        let mapped = include.purposes.iter().map(|mapping| mapping.theirs.to_string());
        let mapped = mapped.chain(include.broken.iter().map(ToString::to_string));
        let arguments = quote!(#library, #called, &[#(#mapped),*], &[#(#policy_purposes),*]);
        check(at_path, "check_mapped", arguments);
    }
    let pairs = include.purposes.iter().map(|mapping| {
        let (theirs, ours) = (mapping.theirs.to_string(), mapping.written.to_string());
        quote!([#theirs, #ours])
    });
    check(at_path, "check_reads", quote!(#library, #called, &[#(#pairs),*]));
    let (short, own) = (&expander.short, expander.policy.name.to_string());
    let sites = document::sites(expander);
    let support = &expander.support;
    let arguments = quote! {
        #library, #called, { use #support as #short; &[#(#sites),*] }
    };
    // Of sites that are still to be named, one may be the host of its cookies.
    if !expander.policy.has_lost_sites {
        check(at_path, "check_domain", arguments);
    }
    let named = |called: &str, names: TokenStream| quote!(#support::include::Named { called: #called, names: #names });
    let earlier = expander.policy.includes.iter().enumerate().take(index);
    let earlier = earlier.map(|(index, include)| {
        let library = self::library(expander, index);
        named(&include.called, quote!(&#library.names))
    });
    let this = named(called, quote!(&#library.names));
    let own = named(&own, quote!(#policy::__NAMES));
    check(at_path, "check_names", quote!(#this, &[#own, #(#earlier),*]));
    checks
}

/// Returns the last word of the path, at which rustc underlines what it finds about the library.
fn last(include: &Include) -> Ident {
    let segment = include.path.segments.last().map(|segment| segment.ident.clone());
    segment.unwrap_or_else(|| Ident::new("library", Span::call_site()))
}
