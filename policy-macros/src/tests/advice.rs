//! The advice of the report is possible: a policy that follows it has neither an error nor the row any longer.

use super::expansion::{self, Expansion};

/// A policy with one cookie, and one that has the name of a prefix already.
fn expand(cookie: &str, keys: &str) -> Expansion {
    let policy = format!(
        r#"
        /// How the shop uses cookies.
        policy Shop {{ controller: kettle, contact: "privacy@kettle.example", updated: "2026-11-22", languages: [en], sites: ["shop.example"], {keys} }}
        provider kettle {{ name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }}
        /// The shop cannot work without these.
        purpose Essential: necessary {{
            title: "Necessary",
            /// Another cookie.
            cookie "__Host-taken" as taken: u64 {{ because: csrf, seal: signed, lifetime: session }}
            /// Keeps you signed in, or remembers a choice.
            {cookie}
        }}"#
    );
    expansion::expand(&policy.parse().unwrap()).unwrap()
}

/// The message of the rule's row, if there is one.
fn row(expansion: &Expansion, rule: &str) -> Option<String> {
    let formatted = expansion.formatted();
    let mut lines = formatted.lines().map(str::trim);
    lines.find(|line| *line == format!("rule: \"{rule}\","))?;
    let message = lines.find_map(|line| line.strip_prefix("message: \""))?;
    Some(message.trim_end_matches("\",").to_owned())
}

/// The cookie as the row advises it.
fn followed(cookie: &str, message: &str) -> String {
    let (_, condition) = message.split_once("; ").unwrap();
    let mut advised = condition.split('`').skip(1).step_by(2);
    let name = advised.find(|word| word.starts_with("__Host-")).unwrap();
    let mut cookie = cookie.to_owned();
    for key in ["subdomains", "path: \"/app\"", "insecure"] {
        if condition.contains(&format!("`{}`", key.split(':').next().unwrap())) {
            cookie = cookie.replace(&format!(", {key}"), "");
        }
    }
    let (head, rest) = cookie.split_once("cookie ").unwrap();
    let (old, behind) = rest.split_once(" as ").unwrap();
    assert!(old.starts_with('"'));
    format!("{head}cookie \"{name}\" as {behind}")
}

#[test]
fn advice_on_prefixes_is_possible() {
    let mut advised = 0;
    for name in [
        "sid",
        "__Secure-sid",
        "__Http-sid",
        "__Host-sid",
        "__Host-Http-sid",
        "taken",
        "__Secure-taken",
        "__Secure-",
        "PHPSESSID",
        "sid_{n}",
    ] {
        for reason in ["authentication", "remember_me"] {
            for writer in ["", ", set_by: middleware", ", set_by: proxy"] {
                for scope in
                    ["", ", subdomains", ", path: \"/app\"", ", path: \"/app\", subdomains"]
                {
                    let is_ours = writer.is_empty();
                    let parameters = if name.contains('{') { "(n: u64)" } else { "" };
                    let ty = if is_ours { ": u64" } else { "" };
                    let cookie = format!(
                        "cookie \"{name}\" as own{parameters}{ty} {{ because: {reason}, lifetime: session{writer}{scope} }}"
                    );
                    let before = expand(&cookie, "");
                    let Some(message) = row(&before, "session-prefix") else {
                        let is_advisable = is_ours
                            && !name.contains("taken")
                            && !name.contains("__Host")
                            && name != "__Secure-";
                        assert!(!is_advisable, "{cookie}");
                        continue;
                    };
                    assert!(is_ours, "other code names it: {cookie}: {message}");
                    let cookie = followed(&cookie, &message);
                    let after = expand(&cookie, "");
                    assert_eq!(after.errors, [""; 0], "{cookie}: {message}");
                    assert_eq!(row(&after, "session-prefix"), None, "{cookie}");
                    advised += 1;
                }
            }
        }
    }
    assert!(advised > 30, "{advised}");
}

#[test]
fn advice_on_the_consent_cookie_is_possible() {
    for name in ["choice", "__Secure-choice", "__Host-choice", "taken"] {
        for (scope, keys) in [("", ""), (", subdomains", ""), ("", "subdomains")] {
            let cookie =
                format!("consent cookie \"{name}\" as choice {{ lifetime: 6 months{scope} }}");
            let before = expand(&cookie, keys);
            let Some(message) = row(&before, "choice-prefix") else {
                assert!(["__Host-choice", "taken"].contains(&name), "{cookie}");
                continue;
            };
            let after = expand(&followed(&cookie, &message), "");
            assert_eq!(after.errors, [""; 0], "{cookie}: {message}");
            assert_eq!(row(&after, "choice-prefix"), None, "{cookie}");
        }
    }
}

#[test]
fn remedies_of_prefixes_name_no_cookie_that_is_declared_or_nameless() {
    for (name, help) in [
        ("__Host-own", "remove `subdomains`, or name the cookie `\"own\"`"),
        ("__Host-__Host-own", "remove `subdomains`, or name the cookie `\"own\"`"),
        ("__Host-", "remove `subdomains`"),
        ("__Host-__Secure-", "remove `subdomains`"),
    ] {
        let cookie = format!(
            "cookie \"{name}\" as own: u64 {{ because: interface, lifetime: session, subdomains }}"
        );
        let [error] = &expand(&cookie, "").errors[..] else { panic!("{cookie}") };
        assert!(error.ends_with(&format!("help: {help}")), "{error}");
    }
    let both = "cookie taken_: u64 { because: interface, lifetime: session } /// Another.\ncookie \"__Host-taken_\" as own: u64 { because: interface, lifetime: session, subdomains }";
    let [error] = &expand(both, "").errors[..] else { panic!() };
    assert!(error.ends_with("help: remove `subdomains`"), "{error}");
}
