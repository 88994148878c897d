//! The rules of the visitors' regions: tables that the runtime looks up.

use super::document::fields;
use super::expander::Expander;
use crate::model::{Purpose, Regime, Rule};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

/// Length of a month in seconds, as in lifetimes.
const MONTH: u32 = 30 * 24 * 60 * 60;

/// Expands the regimes of the policy, and the regions that have them. Nothing if every region has the same.
pub(super) fn of_policy(expander: &Expander<'_>) -> TokenStream {
    let (support, regimes) = (&expander.short, &expander.policy.regimes);
    let all: Vec<TokenStream> =
        regimes.all.iter().map(|regime| self::regime(support, regime)).collect();
    let regions = regimes.regions.iter().map(|(region, place)| {
        let place = index(*place);
        quote!((#region, #place))
    });
    let law = regimes.jurisdictions().into_iter().map(|(code, row)| {
        let (source, as_of) = (row.source, row.as_of);
        let grade = named(row.grade.variant());
        quote! {
            #support::Jurisdiction {
                code: #code, source: #source, grade: #support::SourceGrade::#grade, as_of: #as_of,
            }
        }
    });
    let lists = fields([
        (quote!(regimes), all),
        (quote!(law), law.collect()),
        (quote!(regions), regions.collect()),
    ]);
    let elsewhere = (regimes.elsewhere > 0).then(|| {
        let place = index(regimes.elsewhere);
        quote!(elsewhere: #place,)
    });
    quote!(#lists #elsewhere)
}

/// Expands the rules of a purpose, one for each place that a regime can have.
pub(super) fn of_purpose(expander: &Expander<'_>, purpose: &Purpose) -> TokenStream {
    let (support, policy) = (&expander.short, expander.policy);
    let place = policy.purposes.iter().position(|other| std::ptr::eq(other, purpose));
    let rules = policy.regimes.rules.iter().filter_map(|rules| rules.get(place?));
    fields([(quote!(rules), rules.map(|rule| self::rule(support, *rule)).collect())])
}

fn regime(support: &TokenStream, regime: &Regime) -> TokenStream {
    let (codes, place) = (&regime.codes, index(regime.rules));
    let duties = regime.duties.iter().map(|duty| {
        let duty = named(duty.variant());
        quote!(#support::Duty::#duty)
    });
    let (wait, keep) = (u32::from(regime.wait) * MONTH, u32::from(regime.keep) * MONTH);
    quote! {
        #support::Regime {
            index: #place, jurisdictions: &[#(#codes),*], duties: &[#(#duties),*], wait: #wait, keep: #keep,
        }
    }
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

/// Expands a place as the runtime has it. There are fewer regimes than rows of the table and regions together.
fn index(place: usize) -> TokenStream {
    u16::try_from(place).unwrap_or(u16::MAX).to_token_stream()
}
