//! Every declaration of an accepted policy is in its document, once; two items of one identifier are one error.

use super::expansion::{self, Expansion};
use proptest::prelude::*;
use std::collections::BTreeMap;

const HEAD: &str = r#"
    /// How the shop uses cookies.
    policy Shop { controller: kettle, contact: "privacy@kettle.example", updated: "2026-11-22", languages: [en] }
    provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
    /// The shop cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",
        /// Remembers what you chose here.
        consent cookie choice {}
    }
"#;

fn expand(items: &str) -> Expansion {
    expansion::expand(&format!("{HEAD}{items}").parse().unwrap()).unwrap()
}

/// The purpose `Ads` with these items.
fn ads(items: &str) -> String {
    format!(
        "/// Shows what you might like.\npurpose Ads: third_party {{ title: \"Ads\", {items} }}"
    )
}

/// The name and the identifier of each declaration of a kind, in the order of the document.
fn declared(expansion: &Expansion, kind: &str) -> Vec<(String, String)> {
    let text = expansion.tokens.to_string();
    let field = |rest: &str, name: &str| {
        let (_, behind) = rest.split_once(&format!("{name} : \""))?;
        Some(behind.split_once('"')?.0.to_owned())
    };
    let beginning = format!("{kind} {{");
    let declarations = text.split(beginning.as_str()).skip(1);
    let named = declarations.map(|rest| {
        let identifier = field(rest, "identifier").unwrap();
        (field(rest, " name").unwrap_or_else(|| identifier.clone()), identifier)
    });
    named.filter(|(name, _)| name != "choice").collect()
}

fn cookies(items: &str) -> Vec<(String, String)> {
    let expansion = expand(items);
    assert_eq!(expansion.errors, [""; 0], "{items}");
    declared(&expansion, "CookieDeclaration")
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, identifier)| ((*name).to_owned(), (*identifier).to_owned())).collect()
}

/// An embed with these items.
fn embed(name: &str, items: &str) -> String {
    format!(
        "/// Counts visits.\nembed {name} {{ provider: kettle, script: [\"https://{name}.example/x.js\"], {items} }}"
    )
}

#[test]
fn identifiers_made_of_names_are_unique() {
    let family = embed(
        "g",
        r#"cookie "_ga" { lifetime: 1 day } cookie "_ga_{container}" { lifetime: 1 day }"#,
    );
    assert_eq!(cookies(&ads(&family)), pairs(&[("_ga", "ga"), ("_ga_{container}", "ga_2")]));
    let three = embed(
        "g",
        r#"cookie "_a" { lifetime: 1 day } cookie "-a" { lifetime: 1 day } cookie "__a" { lifetime: 1 day }"#,
    );
    assert_eq!(cookies(&ads(&three)), pairs(&[("_a", "a"), ("-a", "a_2"), ("__a", "a_3")]));
    let two_sites = embed(
        "g",
        r#"cookie uid { lifetime: 1 day, stored_on: "a.example" } cookie uid { lifetime: 1 day, stored_on: "b.example" }"#,
    );
    assert_eq!(cookies(&ads(&two_sites)), pairs(&[("uid", "uid"), ("uid", "uid_2")]));
    let in_two_embeds = format!(
        "{}{}",
        embed("g", r#"cookie "x.y" { lifetime: 1 day }"#),
        embed("h", r#"cookie "x-y" { lifetime: 1 day }"#)
    );
    assert_eq!(cookies(&ads(&in_two_embeds)), pairs(&[("x.y", "x_y"), ("x-y", "x_y_2")]));
}

#[test]
fn an_identifier_of_the_author_is_kept() {
    let own = r#"/// Tells visitors apart.
        cookie "visitor" as ga_2 { lifetime: 1 day, set_by: scripts }"#;
    let items = format!(
        "{}{own}",
        embed(
            "g",
            r#"cookie "_ga" { lifetime: 1 day } cookie "_ga_{container}" { lifetime: 1 day } cookie "x" as ga { lifetime: 1 day }"#
        )
    );
    let expected = [("visitor", "ga_2"), ("_ga", "ga_3"), ("_ga_{container}", "ga_4"), ("x", "ga")];
    assert_eq!(cookies(&ads(&items)), pairs(&expected));
    // A type that an item of Rust has already is no free identifier for a cookie with a type.
    let typed =
        embed("g", r#"cookie "_ads": u64 { lifetime: 1 day } cookie "g": u64 { lifetime: 1 day }"#);
    let lower = ads(&typed).replace("purpose Ads", "purpose ads");
    assert_eq!(cookies(&lower), pairs(&[("_ads", "ads_2"), ("g", "g")]));
}

#[test]
fn one_identifier_of_two_items_is_one_error() {
    let typed =
        |name: &str| format!("/// Tells visitors apart.\ncookie {name}: u64 {{ lifetime: 1 day }}");
    let of_scripts = |name: &str| {
        format!("/// Tells visitors apart.\ncookie {name} {{ lifetime: 1 day, set_by: scripts }}")
    };
    let on = |sites: &str| {
        format!(
            "/// Tells visitors apart.\ncookie \"_u\" as uid {{ lifetime: 1 day, stored_on: {sites} }}"
        )
    };
    let storage = |name: &str| format!("/// Keeps a draft.\nstorage {name} {{}}");
    let other = "/// Shows more.\npurpose Ads: internal { title: \"More\" }";
    let policy = "/// Shows more.\npurpose Shop: internal { title: \"More\" }";
    let provider = "provider kettle { name: \"K\", privacy: \"https://k.example\" }";
    for (items, help) in [
        (ads(&(typed("a") + &typed("a"))), "declare it once, in its one purpose"),
        (ads(&(typed("a") + &typed("\"_b\" as a"))), "write `\"_b\" as b`"),
        (
            ads(&(on("[\"a.example\"]") + &on("[\"b.example\", \"c.example\"]"))),
            "write `\"_u\" as u`",
        ),
        (ads(&(typed("b") + &typed("a") + &typed("\"_b\" as a"))), "write `\"_b\" as a_2`"),
        (ads(&(of_scripts("\"_a\" as x") + &of_scripts("\"_b\" as x"))), "write `\"_b\" as b`"),
        (
            ads(&(typed("\"a_{n}\" as x(n: u8)") + &typed("\"b_{n}\" as x(n: u8)"))),
            "write `\"b_{n}\" as b(n: u8)`",
        ),
        (ads(&(typed("g") + &embed("g", ""))), "write `embed g_2`"),
        (ads(&(embed("g", "") + &embed("g", ""))), "write `embed g_2`"),
        (ads("") + other, "write `purpose Ads2`"),
        (policy.to_owned(), "write `purpose Shop2`"),
        (ads(&typed("ads")).replace("purpose Ads", "purpose ads"), "write `\"ads\" as ads_2`"),
        (ads("") + provider, "write `provider kettle_2`"),
        (
            ads(&(storage("\"a\" as x in local") + &storage("\"b\" as x in local"))),
            "write `storage \"b\" as x_2 in local`",
        ),
    ] {
        let errors = expand(&items).errors;
        let [error] = &errors[..] else { panic!("{items}: {errors:#?}") };
        assert!(error.ends_with(&format!("\nhelp: {help}")), "{items}: {error}");
        assert_eq!(expansion::code(error), Some("identifier-twice"), "{error}");
    }
}

#[test]
fn storages_and_scopes_are_declared_once() {
    let both = embed("g", "storage draft in local {} storage draft in session {}");
    let expansion = expand(&ads(&both));
    assert_eq!(expansion.errors, [""; 0]);
    let entries = declared(&expansion, "StorageDeclaration");
    assert_eq!(entries, pairs(&[("draft", "draft"), ("draft", "draft_2")]));
    let twice = embed("g", "storage draft in local {} storage \"draft\" in local {}");
    for (items, message) in [
        (ads(&twice), "the storage `draft` in `local` is declared twice"),
        (
            "retired { cookie \"_x\" {} cookie _x {} }".to_owned(),
            "the cookie `_x` is retired twice",
        ),
    ] {
        let errors = expand(&items).errors;
        let [error] = &errors[..] else { panic!("{items}: {errors:#?}") };
        assert!(error.starts_with(message), "{error}");
    }
    let scopes =
        expand("retired { cookie old {} cookie old { path: \"/a\" } cookie old { subdomains } }");
    assert_eq!(scopes.errors, [""; 0]);
    assert_eq!(scopes.tokens.to_string().matches("RetiredCookie").count(), 3);
}

#[test]
fn a_translation_belongs_to_one_item() {
    let fr = |texts: &str| {
        let policy = HEAD.replace("[en]", "[en, fr]");
        let items = ads(
            "/// A theme.\ncookie theme { lifetime: 1 day, set_by: scripts } /// A theme, too.\nstorage theme in local {}",
        );
        let texts = format!(
            r#"texts fr {{ Shop: "a", Essential: "b", Essential.title: "c", choice: "d", Ads: "e", Ads.title: "f", {texts} }}"#
        );
        expansion::expand(&format!("{policy}{items}{texts}").parse().unwrap()).unwrap().errors
    };
    let [error] = &fr("theme: \"g\"")[..] else { panic!("{:#?}", fr("theme: \"g\"")) };
    assert!(
        error.starts_with("the storage `theme` and the cookie have one identifier, so `theme` in `texts fr` is the text of both [identifier-twice]"),
        "{error}"
    );
}

/// A declaration in the language, and what the document has of it.
#[derive(Debug, Clone)]
enum Declared {
    Cookie { wire: usize, site: Option<usize>, is_quoted: bool, is_typed: bool },
    Storage { wire: usize, is_local: bool },
}

/// Names that become the same identifiers.
const WIRES: &[&str] = &[
    "_ga",
    "ga",
    "-ga",
    "_ga_{c}",
    "__Host-ga",
    "ga_2",
    "_ga_2",
    "x.y",
    "x-y",
    "x_y",
    "g0",
    "uid",
];
const SITES: &[&str] = &["a.example", "b.example", "c.example"];

fn declaration() -> impl Strategy<Value = Declared> {
    let wire = 0..WIRES.len();
    let cookie = (
        wire.clone(),
        proptest::option::of(0..SITES.len()),
        any::<bool>(),
        proptest::bool::weighted(0.2),
    )
        .prop_map(|(wire, site, is_quoted, is_typed)| Declared::Cookie {
            wire,
            site,
            is_quoted,
            is_typed,
        });
    let storage =
        (wire, any::<bool>()).prop_map(|(wire, is_local)| Declared::Storage { wire, is_local });
    prop_oneof![4 => cookie, 1 => storage]
}

impl Declared {
    fn written(&self) -> String {
        match self {
            Declared::Cookie { wire, site, is_quoted, is_typed } => {
                let wire = WIRES[*wire];
                let is_bare = !is_quoted && wire.chars().all(|c| c.is_alphanumeric() || c == '_');
                let name = if is_bare { wire.to_owned() } else { format!("\"{wire}\"") };
                let ty = if *is_typed { ": u64" } else { "" };
                let site = site
                    .map_or_else(String::new, |site| format!(", stored_on: \"{}\"", SITES[site]));
                format!("cookie {name}{ty} {{ lifetime: 1 day{site} }}")
            }
            Declared::Storage { wire, is_local } => {
                let area = if *is_local { "local" } else { "session" };
                format!("storage \"{}\" in {area} {{}}", WIRES[*wire])
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Identifiers never decide whether a declaration is in the document.
    #[test]
    fn every_declaration_of_an_accepted_policy_is_in_the_document_once(
        embeds in proptest::collection::vec(proptest::collection::vec(declaration(), 0..6), 1..4),
    ) {
        let written = |(index, items): (usize, &Vec<Declared>)| {
            let items: Vec<String> = items.iter().map(Declared::written).collect();
            embed(&format!("embedded{index}"), &items.join(" "))
        };
        let embeds_written: Vec<String> = embeds.iter().enumerate().map(written).collect();
        let expansion = expand(&ads(&embeds_written.join(" ")));
        for error in &expansion.errors {
            let code = expansion::code(error).unwrap_or_default();
            prop_assert!(["name-twice", "name-overlap", "identifier-twice"].contains(&code), "{}", error);
        }
        let all = || embeds.iter().flatten();
        let of_cookies = all().filter_map(|one| match one {
            Declared::Cookie { wire, .. } => Some(WIRES[*wire].to_owned()),
            Declared::Storage { .. } => None,
        });
        let of_storage = all().filter_map(|one| match one {
            Declared::Storage { wire, .. } => Some(WIRES[*wire].to_owned()),
            Declared::Cookie { .. } => None,
        });
        for (kind, expected) in [
            ("CookieDeclaration", of_cookies.collect::<Vec<_>>()),
            ("StorageDeclaration", of_storage.collect()),
        ] {
            let declared = declared(&expansion, kind);
            let names: Vec<String> = declared.iter().map(|(name, _)| name.clone()).collect();
            prop_assert_eq!(&names, &expected);
            let mut by_identifier: BTreeMap<&str, usize> = BTreeMap::new();
            for (_, identifier) in &declared {
                *by_identifier.entry(identifier).or_default() += 1;
            }
            if expansion.errors.is_empty() {
                prop_assert!(by_identifier.values().all(|count| *count == 1), "{:?}", by_identifier);
            }
        }
        let functions = expansion.functions().into_iter().filter(|name| name.starts_with("embedded"));
        prop_assert_eq!(functions.count(), embeds.len());
    }
}
