//! Embeds: a table of all, and a function for each that takes the visitor's answer.

use super::expander::{Expander, allowances};
use super::{docs, provider, text};
use crate::model::{Embed, Kind, Purpose};
use crate::syntax::name::Parameter;
use crate::syntax::name::reserved::CONSENT;
use crate::syntax::size;
use crate::syntax::vocabulary::EAGER;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

/// Expands the functions. An embed whose identifier is another item's, which was reported, has none.
pub(super) fn expand(expander: &Expander<'_>) -> TokenStream {
    let mut functions = TokenStream::new();
    let mut index = 0_usize;
    for purpose in &expander.policy.purposes {
        for embed in &purpose.embeds {
            if !embed.is_duplicate {
                functions.extend(function(expander, purpose, embed, index));
            }
            index += 1;
        }
    }
    functions
}

/// Expands the function of an embed. It takes the visitor's answer unless the purpose is necessary: visitors can object to
/// every other purpose, asked or not.
fn function(
    expander: &Expander<'_>,
    purpose: &Purpose,
    embed: &Embed,
    index: usize,
) -> TokenStream {
    let (support, policy) = (&expander.support, &expander.policy.name);
    let name = &embed.identifier;
    let (at_word, at_name, at_purpose) =
        (embed.keyword.span(), name.span(), purpose.identifier.span());
    let visibility = expander.visibility_at(at_word);
    let doc = format!(
        "{}\n\nAn embed of the {} purpose `{}`.",
        docs::escape(embed.text.first()),
        purpose.kind.word(),
        purpose.identifier
    );
    let allowances = allowances(at_name);
    let head = quote_spanned! {at_word=> #visibility fn };
    let is_necessary = purpose.kind == Kind::Necessary;
    let others = &embed.parameters;
    let argument = expander.argument(CONSENT, others, at_purpose);
    let (lifetime, consent, answer) = if is_necessary {
        let answer = quote_spanned! {at_name=> ::core::result::Result::Ok(()) };
        (None, None, answer)
    } else {
        let purpose = &purpose.identifier;
        let consent = quote_spanned! {at_purpose=>
            #argument: ::core::result::Result<#support::Granted<'c, #purpose>, #support::Refused>,
        };
        let answer = quote_spanned! {at_name=> #argument.map(::core::mem::drop) };
        (Some(quote_spanned! {at_name=> <'c> }), Some(consent), answer)
    };
    let borrowed =
        if is_necessary { quote_spanned!(at_name=> 'static) } else { quote_spanned!(at_name=> 'c) };
    let named = || others.iter().map(|one| (expander.parameter(&one.name, others), one));
    let parameters = named().map(|(name, Parameter { ty, .. })| {
        quote_spanned! {name.span()=> #name: #ty, }
    });
    let values = named().filter(|(_, parameter)| stands_in_text(embed, parameter));
    let values = values.map(|(name, parameter)| {
        let text = parameter.name.to_string();
        quote_spanned! {name.span()=> (#text, &#name) }
    });
    let arguments = arguments(expander, embed);
    let rest = quote_spanned! {at_name=>
        #name #lifetime (#consent #(#parameters)*) -> #support::Embed<#borrowed> {
            #support::Embed::__new(&#policy::__EMBEDS[#index], #answer, &[#(#values),*]) #arguments
        }
    };
    quote! { #[doc = #doc] #allowances #head #rest }
}

/// Returns whether a parameter stands in an address or an attribute, as text. One that only the initialising script uses need
/// have no text.
fn stands_in_text(embed: &Embed, parameter: &Parameter) -> bool {
    let placeholder = format!("{{{}}}", parameter.name);
    let addresses = embed.origins.iter().flat_map(|(_, addresses)| addresses);
    let mut texts = addresses.chain(embed.attributes.iter().flatten());
    texts.any(|text| text.text.contains(&placeholder)) || !is_variable(embed, parameter)
}

/// Returns whether the initialising script uses a parameter.
fn is_variable(embed: &Embed, parameter: &Parameter) -> bool {
    embed.uses_in_init(&parameter.name.to_string())
}

/// Expands the arguments of the initialising script, as JSON, in the order of its variables in the declaration.
fn arguments(expander: &Expander<'_>, embed: &Embed) -> Option<TokenStream> {
    let variables: Vec<_> = embed
        .parameters
        .iter()
        .filter(|parameter| is_variable(embed, parameter))
        .map(|parameter| {
            let name = expander.parameter(&parameter.name, &embed.parameters);
            quote_spanned! {name.span()=> &#name }
        })
        .collect();
    (!variables.is_empty()).then(|| quote!(.__with_arguments(&[#(#variables),*])))
}

/// Expands the table, a constant of the policy's type.
pub(super) fn table(expander: &Expander<'_>) -> TokenStream {
    let support = &expander.support;
    let embeds: Vec<_> = expander.embeds().map(|embed| declaration(expander, embed)).collect();
    if embeds.is_empty() {
        return TokenStream::new();
    }
    quote! {
        #[allow(clippy::needless_update)]
        const __EMBEDS: &'static [#support::EmbedDeclaration] = &[#(#embeds),*];
    }
}

/// Refers to the embeds of a purpose in the table.
pub(super) fn of(expander: &Expander<'_>, purpose: &Purpose) -> Vec<TokenStream> {
    let policy = &expander.policy.name;
    let is_own = |embed: &Embed| purpose.embeds.iter().any(|own| std::ptr::eq(own, embed));
    let own = expander.embeds().enumerate().filter(|(_, embed)| is_own(embed));
    own.map(|(index, _)| quote!(&#policy::__EMBEDS[#index])).collect()
}

fn declaration(expander: &Expander<'_>, embed: &Embed) -> TokenStream {
    let support = &expander.support;
    let identifier = embed.identifier.to_string();
    let sentence = text::text(&embed.text, support);
    let because = text::exemption(embed.because.as_ref(), support);
    let provider = provider::of(expander, embed.provider);
    let origins = embed.origins.iter().map(|(key, addresses)| {
        let (key, addresses) = (key.as_str(), addresses.iter().map(|address| &address.text));
        quote!((#key, &[#(#addresses),*]))
    });
    let stored_on = embed.stored_on.iter().map(|site| &site.text);
    let loaded_by = embed.loader.as_ref().map(|loader| {
        let loader = loader.identifier.to_string();
        quote!(loaded_by: #support::Some(#loader),)
    });
    let consent_api = embed.consent_api.as_ref().map(|word| {
        let api = text::variant(&word.to_string());
        quote!(consent_api: #support::Some(#support::ConsentApi::#api),)
    });
    let shown = shown(expander, embed);
    quote! {
        #support::EmbedDeclaration {
            identifier: #identifier,
            text: #sentence,
            because: #because,
            provider: #provider,
            origins: #support::Origins(&[#(#origins),*]),
            stored_on: &[#(#stored_on),*],
            #loaded_by
            #consent_api
            #shown
            ..#support::DEFAULT_EMBED
        }
    }
}

/// Expands the fields that say how the embed is loaded and shown, those of them that the policy names.
fn shown(expander: &Expander<'_>, embed: &Embed) -> TokenStream {
    let support = &expander.support;
    let mut fields = TokenStream::new();
    if let Some(title) = &embed.title {
        let title = text::text(title, support);
        fields.extend(quote!(title: #support::Some(#title),));
    }
    if let Some(init) = &embed.init {
        let variables = embed.parameters.iter().filter(|parameter| is_variable(embed, parameter));
        let (variables, script) = (variables.map(|one| one.name.to_string()), &init.text);
        let init = quote!(#support::InitScript { variables: &[#(#variables),*], text: #script });
        fields.extend(quote!(init: #support::Some(#init),));
    }
    if let Some(attributes) = &embed.attributes {
        let attributes = attributes.iter().map(|attribute| &attribute.text);
        fields.extend(quote!(attributes: &[#(#attributes),*],));
    }
    if let Some((width, height)) = embed.size.as_ref().and_then(|size| size::parse(&size.text)) {
        fields.extend(quote!(size: #support::Some((#width, #height)),));
    }
    if embed.loading.as_ref().is_some_and(|loading| loading == EAGER) {
        fields.extend(quote!(loading: #support::Loading::Eager,));
    }
    let tokens = |words: &[Ident], prefix: &str| -> Vec<String> {
        words.iter().map(|word| format!("{prefix}{}", word.to_string().replace('_', "-"))).collect()
    };
    if !embed.allow.is_empty() {
        let allow = tokens(&embed.allow, "");
        fields.extend(quote!(allow: &[#(#allow),*],));
    }
    if let Some(sandbox) = &embed.sandbox {
        let sandbox = tokens(sandbox, "allow-");
        fields.extend(quote!(sandbox: &[#(#sandbox),*],));
    }
    fields
}
