//! The rules of the visitors' regions: tables that the runtime looks up, as places in those of the law that it has itself.

use super::document::fields;
use super::expander::Expander;
use crate::model::regions::REGIONS;
use crate::model::rows::place_of;
use crate::model::{Duty, Kind, Purpose, Regime, Rule, place_or_push};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

/// Expands the regimes of the policy and the regions that have them: a static, and the fields of the document that refer to it.
/// Nothing if every region has the same.
pub(super) fn of_policy(expander: &Expander<'_>) -> (TokenStream, TokenStream) {
    let (support, regimes) = (&expander.short, &expander.policy.regimes);
    if regimes.all.is_empty() {
        return Default::default();
    }
    let mut duties: Vec<&[Duty]> = Vec::new();
    let of_duties = regimes.all.iter().map(|regime| place_or_push(&mut duties, &regime.duties));
    let of_duties = places(of_duties);
    let duties = duties.iter().map(|duties| {
        let duties = duties.iter().map(|duty| named(duty.variant()));
        quote!(&[#(#support::Duty::#duties),*])
    });
    let jurisdictions: Vec<String> =
        regimes.all.iter().map(|regime| regime.codes.join(" ")).collect();
    let jurisdictions = jurisdictions.join(";");
    let rules = places(regimes.all.iter().map(|regime| regime.rules));
    let [wait, keep] = [|regime: &Regime| regime.wait, |regime: &Regime| regime.keep]
        .map(|months| bytes(regimes.all.iter().map(months)));
    let law = places(regimes.codes().into_iter().filter_map(place_of));
    let regions = regimes.regions.iter().filter_map(|(region, _)| REGIONS.place_of(region));
    let (regions, of_regions) =
        (places(regions), places(regimes.regions.iter().map(|(_, regime)| *regime)));
    let elsewhere = (regimes.elsewhere > 0).then(|| {
        let place = Literal::usize_unsuffixed(regimes.elsewhere);
        quote!(elsewhere: #place,)
    });
    let tables = quote! {
        static TABLES: #support::tables::PackedTables = #support::tables::PackedTables {
            duties: &[#(#duties),*],
            jurisdictions: #jurisdictions,
            regimes: [#rules, #of_duties, #wait, #keep],
            law: #law,
            regions: [#regions, #of_regions],
            unpacked: #support::tables::Unpacked::NOT_YET,
        };
    };
    (tables, quote!(tables: #support::tables::Tables::packed(&TABLES), #elsewhere))
}

/// Expands the rules of a purpose, one for each place that a regime can have.
pub(super) fn of_purpose(expander: &Expander<'_>, purpose: &Purpose) -> TokenStream {
    let (support, policy) = (&expander.short, expander.policy);
    let place = policy.purposes.iter().position(|other| std::ptr::eq(other, purpose));
    if purpose.kind == Kind::Necessary {
        return TokenStream::new(); // The same rule everywhere.
    }
    let rules = policy.regimes.rules.iter().filter_map(|rules| rules.get(place?));
    fields([(quote!(rules), rules.map(|rule| self::rule(support, *rule)).collect())])
}

fn rule(support: &TokenStream, rule: Rule) -> TokenStream {
    let (state, act, by) =
        (named(rule.state.variant()), named(rule.act().variant()), rule.decided_by);
    let opt_in = rule.is_opt_in();
    quote! {
        #support::PurposeRule {
            state: #support::PurposeState::#state, act: #support::Act::#act, opt_in: #opt_in, decided_by: #by,
        }
    }
}

fn named(variant: &str) -> Ident {
    Ident::new(variant, Span::call_site())
}

/// Expands places of regimes, of their rules or in a table of the runtime, none of which has more than a byte can say. The first
/// of regimes and rules is the strictest.
fn places(places: impl Iterator<Item = usize>) -> Literal {
    bytes(places.map(|place| u8::try_from(place).unwrap_or(0)))
}

fn bytes(bytes: impl Iterator<Item = u8>) -> Literal {
    Literal::byte_string(&bytes.collect::<Vec<u8>>())
}
