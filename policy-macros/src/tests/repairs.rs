//! A value in another form is one error, whose help repeats the author's own text as it should be written.

use super::expansion;

const POLICY: &str = r#"
    /// How the shop uses cookies.
    policy Shop { controller: shop, contact: "privacy@shop.example", updated: "2026-11-22", languages: [en] }
    provider shop { name: "Shop", privacy: "https://shop.example/privacy" }
    /// Needed.
    purpose Essential: necessary {
        title: "Necessary",
        /// Remembers your language.
        cookie lang: String { because: interface, lifetime: 30 days, path: "/" }
    }
"#;

/// A part of the policy, the mistake in its place, and the help.
#[rustfmt::skip] // a table: one mistake a line
const MISTAKES: &[(&str, &str, &str)] = &[
    ("lifetime: 30 days", "lifetime = 30 days", "write `lifetime: 30 days`"),
    ("lifetime: 30 days", "max_age: 2592000", "write `lifetime: 30 days`: the longest it may live"),
    ("lifetime: 30 days", "ttl: 5400", "write `lifetime: 90 minutes`: the longest it may live"),
    ("lifetime: 30 days", "max_age: 2 hours", "write `lifetime: 2 hours`"),
    ("lifetime: 30 days", "lifetime: \"30 days\"", "write `lifetime: 30 days`"),
    ("lifetime: 30 days", "lifetime: 30d", "write `lifetime: 30 days`"),
    ("lifetime: 30 days", "lifetime: 12h", "write `lifetime: 12 hours`"),
    ("lifetime: 30 days", "lifetime: 0.5 years", "write `lifetime: 4380 hours`"),
    ("lifetime: 30 days", "lifetime: 30 days idle", "write `lifetime: 30 days sliding`"),
    ("lifetime: 30 days", "lifetime: 30 days long", "write `lifetime: 30 days`"),
    ("lifetime: 30 days,", "lifetime: 30 days;", "write `lifetime: 30 days,`"),
    ("because: interface", "because: \"Interface\"", "write `because: interface`"),
    ("because: interface", "because interface", "write `because: interface`"),
    ("because: interface", "reason: interface", "write `because: interface`"),
    ("path: \"/\"", "secure: false", "write `insecure`"),
    ("path: \"/\"", "http_only", "remove it: a cookie is HttpOnly unless it says `read_by: scripts`"),
    ("path: \"/\"", "path: /", "write `path: \"/\"`"),
    ("path: \"/\"", "samesite: Lax", "write `same_site: lax`"),
    ("title: \"Necessary\"", "title: Necessary cookies", "write `title: \"Necessary cookies\"`"),
    ("title: \"Necessary\"", "title \"Necessary\"", "write `title: \"Necessary\"`"),
    ("title: \"Necessary\"", "heading: \"Necessary\"", "write `title: \"Necessary\"`"),
    ("\"privacy@shop.example\"", "privacy@shop.example", "write `contact: \"privacy@shop.example\"`"),
    ("\"2026-11-22\"", "2026-11-22", "write `updated: \"2026-11-22\"`"),
    ("\"2026-11-22\"", "\"2026/11/22\"", "write `updated: \"2026-11-22\"`"),
    ("[en]", "en", "write `languages: [en]`"),
    ("[en]", "\"en\"", "write `languages: [en]`"),
    ("[en]", "[pt-BR]", "write `languages: [pt_BR]`"),
    ("cookie lang", "cookie ui-lang", "write `\"ui-lang\" as ui_lang`"),
    ("cookie lang", "cookie ui.lang", "write `\"ui.lang\" as ui_lang`"),
    ("purpose Essential", "purpose Strictly-Essential", "write `purpose Strictly_Essential`"),
    (": necessary", ": strictly-necessary", "write `purpose Essential: necessary`"),
    (": necessary", "", "write `purpose Essential: necessary`; the kinds are `necessary`, `statistical`, `internal` and `third_party`"),
    ("https://shop.example/privacy", "https://shop.example:443@evil.example/", "write `privacy: \"https://evil.example/\"`, or the host that is meant"),
    ("https://shop.example/privacy", "https://me@shop.example/privacy", "write `privacy: \"https://shop.example/privacy\"`, or the host that is meant"),
    ("https://shop.example/privacy", "https://kettle.example:x/a", "write `privacy: \"https://kettle.example/a\"`"),
    ("https://shop.example/privacy", "https://shop.example/a/../privacy", "write `privacy: \"https://shop.example/privacy\"`"),
    ("https://shop.example/privacy\"", "https://shop.example/privacy\", opt_out: \"https://shop.example@evil.example\"", "write `opt_out: \"https://evil.example\"`, or the host that is meant"),
    ("privacy@shop.example", "https://shop.example@evil.example/", "write `contact: \"https://evil.example/\"`, or the host that is meant"),
    ("languages: [en]", "languages: [en], authority: \"CNIL, https://www.cnil.fr:443@evil.example/a.\"", "write `authority: \"CNIL, https://evil.example/a.\"`, or the host that is meant"),
    ("languages: [en]", "languages: [en], authority: \"CNIL (HTTPS://www.cnil.fr)\"", "write `authority: \"CNIL (https://www.cnil.fr)\"`"),
    ("provider shop {", "provider shop = {", "write `provider shop { .. }`"),
];

#[test]
fn a_mistake_is_one_error_with_its_remedy() {
    let mut wrong = Vec::new();
    for (there, instead, help) in MISTAKES {
        assert!(POLICY.contains(there), "{there}");
        let policy = POLICY.replacen(there, instead, 1).parse().unwrap();
        let errors = expansion::expand(&policy).unwrap().errors;
        let helps: Vec<&str> = errors
            .iter()
            .filter_map(|error| error.split_once("\nhelp: "))
            .map(|(_, help)| help)
            .collect();
        if helps != [*help] {
            wrong.push(format!("{instead}: {errors:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
