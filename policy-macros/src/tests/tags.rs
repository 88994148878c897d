//! Languages and countries are those of the registries: of a text under another word no visitor would see anything.

use super::expansion;

fn errors(languages: &str, country: &str, texts: &str) -> Vec<String> {
    let policy = format!(
        r#"
        /// How the shop uses cookies.
        policy Shop {{ controller: shop, contact: "privacy@shop.example", updated: "2026-11-22", languages: [{languages}] }}
        provider shop {{ name: "Shop", privacy: "https://shop.example/privacy", {country} }}
        {texts}"#
    );
    expansion::expand(&policy.parse().unwrap()).unwrap().errors
}

/// Returns the helps, after a check that all errors have this code.
fn helps(errors: &[String], code: &str) -> Vec<String> {
    let help = |error: &String| {
        assert_eq!(expansion::code(error), Some(code), "{error}");
        error.split_once("\nhelp: ").unwrap().1.to_owned()
    };
    errors.iter().map(help).collect()
}

#[test]
fn a_language_is_one_of_the_registry() {
    for (languages, written) in [
        ("english", "write `en`"),
        ("eng", "write `en`"),
        ("en_UK", "write `en_GB`"),
        ("zh_Hanz", "write `zh_Hans`"),
        ("iw", "write `he`"),
        ("sh", "write `sr_Latn`"),
    ] {
        assert_eq!(helps(&errors(languages, "", ""), "language-unknown"), [written], "{languages}");
    }
    let [help] = &helps(&errors("xx", "", ""), "language-unknown")[..] else { panic!() };
    assert!(help.starts_with("write the code of the language"), "{help}");
    let both = errors("english, german", "", r#"texts german { Shop: "Cookies." }"#);
    assert_eq!(helps(&both, "language-unknown"), ["write `en`", "write `de`", "write `de`"]);
    let texts = errors("en, de", "", r#"texts german { Shop: "Cookies." }"#);
    assert_eq!(helps(&texts, "language-unknown"), ["write `de`"], "its texts are those in German");
}

#[test]
fn a_language_is_the_same_in_any_case() {
    assert_eq!(errors("en, pt_BR", "", r#"texts pt_br { Shop: "Cookies." }"#), [""; 0]);
    assert_eq!(helps(&errors("en, EN", "", ""), "language-duplicate"), ["remove one of them"]);
    assert_eq!(helps(&errors("en, english", "", "")[..1], "language-unknown"), ["write `en`"]);
}

#[test]
fn a_country_is_one_of_the_registry() {
    for (country, written) in [
        ("uk", "write `country: gb`"),
        ("usa", "write `country: us`"),
        ("germany", "write `country: de`"),
        ("US", "write `country: us`"),
        ("eu", "remove `country: eu`, or write the code of the member state, as in `country: ie`"),
        ("xx", "remove `country: xx`, or write the two letters of ISO 3166-1, as in `country: us`"),
    ] {
        let errors = errors("en", &format!("country: {country}"), "");
        assert_eq!(helps(&errors, "country-code"), [written], "{country}");
    }
    assert_eq!(errors("en", "country: gb", ""), [""; 0]);
}

#[test]
fn a_transfer_goes_to_a_country_of_the_registry() {
    const TO_THE_EEA: &str =
        "remove `transfer`, or say by its code where data go, as in `scc to us`";
    for (to, written) in [
        ("uk", "write `scc to gb`"),
        ("japan", "write `scc to jp`"),
        ("US", "write `scc to us`"),
        ("xx", "write the two letters of ISO 3166-1, as in `scc to us`"),
        ("ie", TO_THE_EEA),
        ("eu", TO_THE_EEA),
        ("europe", TO_THE_EEA),
        ("germany", TO_THE_EEA),
    ] {
        let errors = errors("en", &format!("transfer: scc to {to}"), "");
        assert_eq!(helps(&errors, "transfer-country"), [written], "{to}");
    }
    assert_eq!(errors("en", "transfer: scc to gb", ""), [""; 0]);
    for country in ["uk", "eu", "xx"] {
        let errors = errors("en", &format!("country: {country}, transfer: scc"), "");
        let [error] = &errors[..] else { panic!("{country} is one mistake: {errors:#?}") };
        assert!(error.contains("[country-code]"), "{error}");
    }
}
