//! A lifetime is stated exactly as it is declared, or not at all.

use super::expansion::{self, Expansion};
use proptest::prelude::*;

fn expand(cookie: &str, data_kept: &str, refusal: &str) -> Expansion {
    let policy = format!(
        r#"
        /// How the shop uses cookies.
        policy Shop {{ controller: shop, contact: "privacy@shop.example", updated: "2026-11-22", languages: [en] }}
        provider shop {{ name: "Shop", privacy: "https://shop.example/privacy" }}
        /// The shop cannot work without these.
        purpose Essential: necessary {{
            title: "Necessary",
            /// Remembers what you chose.
            consent cookie choice {{ lifetime: 6 months, refusal: {refusal} }}
        }}
        /// Shows films.
        purpose Films: third_party {{
            title: "Films", data_kept: {data_kept},
            /// A film.
            embed film {{ provider: shop, frame: ["https://film.example"], cookie seen {{ lifetime: {cookie} }} }}
        }}"#
    );
    expansion::expand(&policy.parse().unwrap()).unwrap()
}

/// Lifetimes beyond what a policy can state, beyond 32 bits, and beyond 64 bits of seconds.
const LONG: &[&str] = &[
    "101 years",
    "136 years",
    "137 years",
    "9999 years",
    "4294967296 seconds",
    "36501 days",
    "18446744073709551615 years",
    "18446744073709551616 seconds",
    "99999999999999999999999999999999 days",
];

#[test]
fn no_lifetime_is_cut_in_silence() {
    for long in LONG {
        for sliding in ["", " sliding"] {
            let long = format!("{long}{sliding}");
            for (expansion, help) in [
                (
                    expand(&long, "1 year", "6 months"),
                    format!(
                        "write `lifetime: 400 days{sliding}`: no browser keeps a cookie longer (RFC 6265bis 5.5)"
                    ),
                ),
                (
                    expand("1 day", &long, "6 months"),
                    "write a time of 100 years or less".to_owned(),
                ),
                (
                    expand("1 day", "1 year", &long),
                    format!(
                        "write `refusal: 400 days{sliding}`: no browser keeps a cookie longer (RFC 6265bis 5.5)"
                    ),
                ),
            ] {
                let [error] = &expansion.errors[..] else {
                    panic!("{long}: {:#?}", expansion.errors)
                };
                assert_eq!(expansion::code(error), Some("lifetime-range"), "{error}");
                assert!(error.ends_with(&format!("\nhelp: {help}")), "{error}");
                let digits = long.split(' ').next().unwrap();
                assert!(error.contains(digits), "the message shows what was declared: {error}");
                assert!(!expansion.tokens.to_string().contains("4294967295"));
            }
        }
    }
}

#[test]
fn the_longest_lifetime_is_stated() {
    let expansion = expand("100 years", "100 years", "6 months");
    assert_eq!(expansion.errors, [""; 0]);
    let text = expansion.tokens.to_string();
    assert!(text.contains("Seconds (3153600000u32)"), "{text}");
    assert!(text.contains("Some (3153600000u32)"), "{text}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_declaration_has_the_declared_number_of_seconds(
        count in prop_oneof![1_u64..1000, any::<u64>()],
        unit in 0_usize..7,
        is_sliding in any::<bool>(),
    ) {
        const UNITS: [(&str, u64); 7] = [
            ("second", 1), ("minute", 60), ("hour", 3600), ("day", 86_400), ("week", 604_800), ("month", 2_592_000),
            ("year", 31_536_000),
        ];
        let (unit, length) = UNITS[unit];
        let plural = if count == 1 { "" } else { "s" };
        let sliding = if is_sliding { " sliding" } else { "" };
        let expansion = expand(&format!("{count} {unit}{plural}{sliding}"), "1 year", "6 months");
        match count.checked_mul(length).filter(|seconds| *seconds <= 3_153_600_000) {
            Some(seconds) => {
                prop_assert_eq!(&expansion.errors, &[""; 0]);
                let variant = if is_sliding { "Sliding" } else { "Seconds" };
                let stated = format!("{variant} ({seconds}u32)");
                prop_assert!(expansion.tokens.to_string().contains(&stated), "{}", stated);
            }
            None => prop_assert_eq!(expansion.errors.len(), 1),
        }
    }
}
