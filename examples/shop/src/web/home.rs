//! The front page.

use super::page::Visitor;
use crate::catalogue::{KETTLES, euros};
use crate::policy::{self, Experiments};
use crate::values::{Experiment, Variant};
use axum::http::StatusCode;
use axum::response::Html;

pub(super) async fn show(visitor: Visitor) -> Result<Html<String>, StatusCode> {
    let welcome = match variant(&visitor)? {
        Variant::Plain => "Three kettles.",
        Variant::Warm => "Three kettles, and all the time for tea.",
    };
    let kettles = KETTLES.map(|kettle| {
        format!("<li><a href=/kettles/{}>{}</a>, {}", kettle.id, kettle.name, euros(kettle.price))
    });
    Ok(visitor.page("Kettle &amp; Cup", &format!("<p>{welcome}<ul>{}</ul>", kettles.concat())))
}

/// Chooses a version by chance, and remembers it for those who agreed.
fn variant(visitor: &Visitor) -> Result<Variant, StatusCode> {
    let Ok(consent) = visitor.cookies.consent(Experiments) else { return Ok(Variant::Plain) };
    if let Some(seen) = visitor.cookies.get_at_with::<policy::ab>(consent, Experiment::Welcome) {
        return Ok(seen);
    }
    let variant = Variant::random().map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    visitor.cookies.set(policy::ab(consent, Experiment::Welcome, variant));
    Ok(variant)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

    use super::{Variant, Visitor, variant};
    use crate::policy::{Experiments, Shop, ab};
    use crate::values::Experiment;
    use policy_runtime::pages::Here;
    use policy_runtime::testing;

    /// Runs the experiment for a visitor, and returns the version and the names of the cookies that leave.
    fn run(visitor: &testing::Visitor<Shop>) -> (Variant, Vec<String>) {
        let visit = visitor.visit();
        let (parts, ()) = visit.request().into_parts();
        let here = Here::of(&parts);
        drop(parts);
        let shown = variant(&Visitor { cookies: visit.cookies(), here, language: "en" }).unwrap();
        (shown, visit.finish().set().into_iter().map(str::to_owned).collect())
    }

    #[test]
    fn an_experiment_is_for_those_who_agreed_and_shows_them_one_version() {
        let visitor = testing::Visitor::<Shop>::new();
        assert!(run(&visitor) == (Variant::Plain, Vec::new()));
        assert!(run(&visitor.clone().refuse(Experiments)) == (Variant::Plain, Vec::new()));
        let visitor = visitor.allow(Experiments);
        assert_eq!(run(&visitor).1, ["ab_welcome"]);
        for seen in [Variant::Plain, Variant::Warm] {
            let visitor = visitor.clone().with_cookie_at::<ab>(Experiment::Welcome, seen);
            assert!(run(&visitor) == (seen, Vec::new()), "as before");
        }
    }
}
