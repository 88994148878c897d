//! Libraries and their inclusion: one slip is one error, and what was read is expanded all the same.

use super::expansion::{self, Expansion};

fn expanded(include: &str) -> Expansion {
    let policy = format!(
        r#"
        /// How the club uses cookies.
        policy Club {{ controller: club, contact: "a@club.example", updated: "2026-11-22", languages: [en] }}
        provider club {{ name: "Club", privacy: "https://club.example" }}
        /// The club works with these.
        purpose Essential: necessary {{ title: "Necessary" }}
        {include}
        /// Shows what is read.
        purpose Statistics: statistical {{
            title: "Statistics",
            anonymised: "counted in sums",
            /// Counts visits.
            cookie visits: u64 {{ lifetime: 1 day }}
        }}
        retired {{ cookie old {{}} }}
        "#
    );
    expansion::expand(&policy.parse().unwrap()).unwrap()
}

#[test]
fn one_slip_of_an_include_is_one_error() {
    for (include, code) in [
        ("include kit::Kit { Login Essential }", "[include]"),
        ("include kit::Kit { Login }", "[include]"),
        ("include kit::Kit { Login: }", "[include]"),
        ("include kit::Kit { : Essential }", "[syntax]"),
        ("include kit::Kit { Login => Essential }", "[syntax]"),
        ("include kit::Kit { Login = Essential }", "[syntax]"),
        ("include kit::Kit { Login: Essential Count: Statistics }", "[syntax]"),
        ("include kit::Kit { Login: Essential; Count: Statistics }", "[syntax]"),
        ("include kit::Kit { Login: Essentials }", "[include]"),
        ("include kit::Kit { Login: type }", "[name-identifier]"),
        ("include kit::Kit { Login: Essential, Login: Statistics }", "[include]"),
        ("include kit::Kit { Login: Essential };", "[syntax]"),
        ("include kit::Kit;", "[syntax]"),
        ("include kit::Kit", "[syntax]"),
        ("include { Login: Essential }", "[syntax]"),
        ("include \"kit\" { Login: Essential }", "[syntax]"),
        ("include kit::Kit { } include kit::Kit { }", "[include]"),
        ("include Club { Essential: Essential }", "[include]"),
    ] {
        let expansion = expanded(include);
        // What follows of a policy without a consent cookie is its own.
        let errors: Vec<&String> = expansion
            .errors
            .iter()
            .filter(|error| !error.contains("[no-consent-cookie]"))
            .collect();
        assert_eq!(errors.len(), 1, "{include}: {errors:#?}");
        assert!(errors[0].contains(code), "{include}: {errors:#?}");
        expansion.check_messages().unwrap();
        assert!(expansion.functions().contains("visits"), "{include}");
    }
}

#[test]
fn paths_of_all_forms_are_read() {
    for path in
        ["kit::Kit", "Kit", "crate::kit::Kit", "super::super::Kit", "self::kit::Kit", "::kit::Kit"]
    {
        let expansion = expanded(&format!("include {path} {{ Login: Essential }}"));
        let text = expansion.tokens.to_string().replace(' ', "");
        assert!(text.contains(&format!("Includes<{path}>forClub")), "{path}: {text}");
        assert!(
            expansion.errors.iter().all(|error| error.contains("[no-consent-cookie]")),
            "{path}"
        );
    }
}

#[test]
fn editors_resolve_the_words_of_an_include() {
    let text =
        expanded("include kit::Kit { Login: Essential }").tokens.to_string().replace(' ', "");
    let references = text.find("let_:kit::Kit;").unwrap();
    assert!(text.contains("let_:kit::Login;") && text.contains("let_:Essential;"), "{text}");
    assert!(references < text.find("structClub").unwrap(), "the references stand first");
}

#[test]
fn a_policy_without_libraries_expands_to_nothing_of_them() {
    let text = expanded("").tokens.to_string();
    for word in ["__PARTS", "__NAMES", "__INCLUDE", "include ::"] {
        assert!(!text.contains(word), "{word} in {text}");
    }
}
