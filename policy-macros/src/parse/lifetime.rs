//! Lifetimes: `session`, `30 days`, `2 years sliding`.

use super::Result;
use crate::errors::PolicyError;
use crate::nearest::nearest;
use crate::syntax::Lifetime;
use proc_macro2::{Ident, Span};
use syn::LitInt;
use syn::ext::IdentExt;
use syn::parse::ParseStream;

/// A month counts 30 days and a year 365, so that a cookie never outlives its text.
const UNITS: &[(&str, u64)] = &[
    ("second", 1),
    ("minute", 60),
    ("hour", 3_600),
    ("day", 86_400),
    ("week", 7 * 86_400),
    ("month", 30 * 86_400),
    ("year", 365 * 86_400),
];

/// A number with its unit.
pub(super) fn lifetime(input: ParseStream<'_>) -> Result<Lifetime> {
    let number: LitInt = input.parse()?;
    let count: u64 = number.base10_digits().parse().unwrap_or(u64::MAX);
    let (unit, span) = unit(input, &number)?;
    let (singular, seconds) = known_unit(&unit, span, count)?;
    check_plural(&unit, singular, span, count)?;
    if count == 0 {
        return Err(PolicyError::new(
            number.span(),
            "lifetime-zero",
            "a cookie that lives 0 seconds is deleted as it is set",
            "write `lifetime: session` for one that ends with the browser's session",
        ));
    }
    let is_sliding = input.peek(syn::Ident::peek_any)
        && input.fork().call(Ident::parse_any).is_ok_and(|word| word == "sliding");
    if is_sliding {
        let _ = input.call(Ident::parse_any);
    }
    Ok(Lifetime { span: number.span(), seconds: Some(count.saturating_mul(seconds)), is_sliding })
}

/// The unit behind the number, or written onto it.
fn unit(input: ParseStream<'_>, number: &LitInt) -> Result<(String, Span)> {
    let missing = |found: &str| {
        PolicyError::new(
            number.span(),
            "lifetime-unit",
            &format!("the lifetime `{number}` has no unit{found}"),
            &format!(
                "write `{number} days`; the units are seconds, minutes, hours, days, weeks, months and years"
            ),
        )
    };
    if !number.suffix().is_empty() {
        let (digits, suffix) = (number.base10_digits(), number.suffix());
        return Err(PolicyError::new(
            number.span(),
            "lifetime-unit",
            &format!("`{digits}{suffix}` is not a lifetime"),
            &format!(
                "write the number and the unit apart: `{digits} {}`",
                nearest(suffix, UNITS.iter().map(|(unit, _)| *unit))
                    .map_or("days".to_owned(), |unit| format!("{unit}s"))
            ),
        ));
    }
    if !input.peek(syn::Ident::peek_any) {
        return Err(missing(""));
    }
    let ahead = input.fork();
    let _ = ahead.call(Ident::parse_any);
    if ahead.peek(syn::Token![:]) {
        return Err(missing(""));
    }
    let unit = input.call(Ident::parse_any).map_err(|_| missing(""))?;
    Ok((unit.to_string(), unit.span()))
}

fn known_unit(unit: &str, span: Span, count: u64) -> Result<(&'static str, u64)> {
    let singular = unit.strip_suffix('s').unwrap_or(unit);
    UNITS.iter().find(|(known, _)| *known == singular).copied().ok_or_else(|| {
        let help = match nearest(singular, UNITS.iter().map(|(unit, _)| *unit)) {
            Some(near) => format!("write `{count} {}`", plural(near, count)),
            None => {
                "the units are seconds, minutes, hours, days, weeks, months and years".to_owned()
            }
        };
        PolicyError::new(span, "lifetime-unit", &format!("`{unit}` is not a unit of time"), &help)
    })
}

fn check_plural(unit: &str, singular: &str, span: Span, count: u64) -> Result<()> {
    let right = plural(singular, count);
    if unit == right {
        return Ok(());
    }
    Err(PolicyError::new(
        span,
        "lifetime-unit",
        &format!("`{count} {unit}` reads wrongly"),
        &format!("write `{count} {right}`"),
    ))
}

fn plural(singular: &str, count: u64) -> String {
    if count == 1 { singular.to_owned() } else { format!("{singular}s") }
}
