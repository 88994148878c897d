//! The rules of the visitors' regions: tables that the runtime looks up.

use super::document::fields;
use super::expander::Expander;
use crate::model::rows::Grade;
use crate::model::{Duty, Kind, Purpose, Regime, Rule, place_or_push};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

/// Length of a month in seconds, as in lifetimes.
const MONTH: usize = 30 * 24 * 60 * 60;

/// Expands the regimes of the policy, and the regions that have them. Nothing if every region has the same.
pub(super) fn of_policy(expander: &Expander<'_>) -> TokenStream {
    let (support, regimes) = (&expander.short, &expander.policy.regimes);
    if regimes.all.is_empty() {
        return TokenStream::new();
    }
    let mut duties: Vec<&[Duty]> = Vec::new();
    let rows =
        regimes.all.iter().map(|regime| row(regime, place_or_push(&mut duties, &regime.duties)));
    let rows: Vec<TokenStream> = rows.collect();
    let duties = duties.iter().map(|duties| {
        let duties = duties.iter().map(|duty| named(duty.variant()));
        quote!(&[#(#support::Duty::#duties),*])
    });
    let mut grades: Vec<Grade> = Vec::new();
    let law = regimes.jurisdictions().into_iter().map(|(code, row)| {
        let (source, as_of) = (row.source, row.as_of);
        let grade = unsuffixed(place_or_push(&mut grades, row.grade));
        quote!((#code, #source, #grade, #as_of))
    });
    let law: Vec<TokenStream> = law.collect();
    let grades = grades.iter().map(|grade| named(grade.variant()));
    let regions = regimes.regions.iter().map(|(region, place)| {
        let place = unsuffixed(*place);
        quote!((#region, #place))
    });
    let elsewhere = (regimes.elsewhere > 0).then(|| {
        let place = unsuffixed(regimes.elsewhere);
        quote!(elsewhere: #place,)
    });
    quote! {
        regimes: &#support::tables::regimes(&[#(#duties),*], [#(#rows),*]),
        law: &#support::tables::jurisdictions(&[#(#support::SourceGrade::#grades),*], [#(#law),*]),
        regions: &[#(#regions),*],
        #elsewhere
    }
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

/// Expands a regime with the place of its duties.
fn row(regime: &Regime, duties: usize) -> TokenStream {
    let (rules, codes, duties) = (unsuffixed(regime.rules), &regime.codes, unsuffixed(duties));
    let [wait, keep] =
        [regime.wait, regime.keep].map(|months| unsuffixed(usize::from(months) * MONTH));
    quote!((#rules, &[#(#codes),*], #duties, #wait, #keep))
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

fn unsuffixed(number: usize) -> Literal {
    Literal::usize_unsuffixed(number)
}
