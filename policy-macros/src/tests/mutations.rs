//! Mutated policies: valid ones whose tokens were dropped, doubled, swapped and replaced.
//!
//! `POLICY_MUTATIONS=1000000 cargo test -p policy-macros mutations` tries more of them than CI does.

use super::expansion::{self, Expansion};
use super::policies;
use super::tokens::{self, Token};
use crate::compile::compile;
use proc_macro2::{Delimiter, TokenStream};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use quote::quote;
use std::time::{Duration, Instant};

/// Number of cases in CI, over all tests of this file.
const CASES: u32 = 20_000;

/// Maximum time of one case. It takes milliseconds; a machine under load must not fail it.
const MAX_TIME: Duration = Duration::from_secs(2);

/// A policy small enough for many cases.
const SMALL: &str = r#"
    /// How the shop uses cookies.
    pub policy Shop {
        controller: shop, contact: "privacy@shop.example", updated: "2026-11-22",
        sites: ["shop.example", "*.shop.example", any], languages: [en, pt_BR], jurisdictions: [fr, uk],
    }
    provider shop { name: "Shop", privacy: "https://shop.example/privacy", country: us }
    /// Needed.
    purpose Essential: necessary {
        title: "Necessary",
        /// Keeps you signed in.
        cookie "__Host-sid" as sid: Vec<u8> { because: authentication, lifetime: 2 weeks sliding, seal: encrypted }
        /// Remembers your language.
        cookie lang: String { because: interface, location: "Footer", lifetime: session, read_by: scripts, path: "/" }
        consent cookie choice { lifetime: 6 months, refusal: 3 months }
    }
    purpose Ads: third_party {
        title: "Ads", refused_by: [gpc],
        cookie ad { lifetime: 30 days, set_by: scripts, shared_with: [shop], subdomains, same_site: none }
        cookie "ad_{n}" as ads(n: u8): u8 { lifetime: 1 day }
        embed film(id: &str) { provider: shop, frame: ["https://f.example/{id}"], storage s in local {} cookie YSC {} }
    }
    retired { cookie "_old" { path: "/" } }
    texts pt_BR { Shop: "Loja.", sid: "Sessão.", Essential.title: "Necessários", lang.location: "Rodapé", }
"#;

/// Tokens that no policy has.
const HOSTILE: &[&str] = &[
    "::",
    "'a",
    "r#type",
    "1e400",
    "()",
    "{}",
    "[]",
    "é",
    "名前",
    "99999999999999999999999999999999999999999",
    "18446744073709551615 days",
    "213503982334602 days",
    "0 seconds",
    "400days",
    "1_0 days",
    "0x1F days",
    "1.5 days",
    "-1 days",
    "sliding",
    "session",
    "policy",
    "purpose",
    "cookie",
    "consent",
    "texts",
    "in",
    "as",
    "any",
    "library",
    "include session_kit::Kit { A: B }",
    "retired { cookie x {} }",
    "embed e(v: &str) { provider: shop }",
    "storage s in local {}",
    "pub",
    "pub(in a::b)",
    "crate",
    "self",
    "Self",
    "_",
    "type",
    "gen",
    "#",
    "#![x]",
    "#[doc = \"text\"]",
    "#[cfg(any())]",
    "#[doc = 1]",
    "$",
    "@",
    "..",
    "=>",
    "!",
    "&str",
    "-> u8",
    "<",
    ">",
    "?",
    "b\"bytes\"",
    "c\"c\"",
    "'c'",
    "r#\"raw\"#",
    "\"\"",
    "\"type\"",
    "\"self\"",
    "\"_\"",
    "\"\\0\"",
    "\"\\u{202e}\"",
    "\"{\"",
    "\"{}\"",
    "\"{a}{b}\"",
    "\"{a\"",
    "\"a}\"",
    "\"{{a}}\"",
    "\"__Host-\"",
    "\"__hOST-x\"",
    "\"%5F%5F\"",
    "\"*.\"",
    "\"co.uk\"",
    "\"é\"",
    "\"*/\"",
    "\"\\n\"",
    "\"https://\"",
    "impl Trait",
    "dyn Trait",
    "m!{}",
    "fn(u8) -> u8",
    "[u8; { 1 }]",
    "!",
    "*const u8",
    "for<'a> fn(&'a u8)",
    "<T as U>::V",
    "true",
    "\"0000-00-00\"",
    "\"2026-02-30\"",
    "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((x))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))",
    "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
    "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{x}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}",
];

/// One mistake.
#[derive(Clone, Debug)]
enum Mutation {
    Drop(Index),
    Double(Index),
    /// The token behind it comes first.
    SwapNeighbours(Index),
    Swap(Index, Index),
    /// By another token of the policy.
    Replace(Index, Index),
    Hostile {
        at: Index,
        which: Index,
        is_inserted: bool,
    },
    /// A run of tokens is repeated elsewhere.
    Copy {
        from: Index,
        length: usize,
        to: Index,
    },
    /// In a group without delimiters, as macros make them.
    Enclose {
        from: Index,
        length: usize,
        delimiter: Index,
    },
    Cut(Index),
}

const DELIMITERS: [Delimiter; 4] =
    [Delimiter::None, Delimiter::Brace, Delimiter::Bracket, Delimiter::Parenthesis];

fn mutation() -> impl Strategy<Value = Mutation> {
    let index = any::<Index>;
    prop_oneof![
        index().prop_map(Mutation::Drop),
        index().prop_map(Mutation::Double),
        index().prop_map(Mutation::SwapNeighbours),
        (index(), index()).prop_map(|(left, right)| Mutation::Swap(left, right)),
        (index(), index()).prop_map(|(at, by)| Mutation::Replace(at, by)),
        (index(), index(), any::<bool>()).prop_map(|(at, which, is_inserted)| Mutation::Hostile {
            at,
            which,
            is_inserted
        }),
        (index(), index(), any::<bool>()).prop_map(|(at, which, is_inserted)| Mutation::Hostile {
            at,
            which,
            is_inserted
        }),
        (index(), 1..60_usize, index()).prop_map(|(from, length, to)| Mutation::Copy {
            from,
            length,
            to
        }),
        (index(), 0..4_usize, index()).prop_map(|(from, length, delimiter)| Mutation::Enclose {
            from,
            length,
            delimiter
        }),
        index().prop_map(Mutation::Cut),
    ]
}

impl Mutation {
    fn apply(&self, tokens: &mut Vec<Token>) {
        if tokens.is_empty() {
            return;
        }
        let length = tokens.len();
        match self {
            Mutation::Drop(at) => drop(tokens.remove(at.index(length))),
            Mutation::Double(at) => {
                let at = at.index(length);
                tokens.insert(at, tokens[at].clone());
            }
            Mutation::SwapNeighbours(at) => {
                let at = at.index(length);
                tokens.swap(at, (at + 1) % length);
            }
            Mutation::Swap(left, right) => tokens.swap(left.index(length), right.index(length)),
            Mutation::Replace(at, by) => tokens[at.index(length)] = by.get(tokens).clone(),
            Mutation::Hostile { at, which, is_inserted } => {
                let at = at.index(length);
                let hostile = tokens::flat(which.get(HOSTILE).parse().unwrap());
                tokens.splice(at..at + usize::from(!is_inserted), hostile);
            }
            Mutation::Copy { from, length: run, to } => {
                let from = from.index(length);
                let run = tokens[from..(from + run).min(length)].to_vec();
                let to = to.index(length);
                tokens.splice(to..to, run);
            }
            Mutation::Enclose { from, length: run, delimiter } => {
                let from = from.index(length);
                tokens.insert((from + run).min(length), Token::Close);
                tokens.insert(from, Token::Open(*delimiter.get(&DELIMITERS)));
            }
            Mutation::Cut(at) => tokens.truncate(at.index(length)),
        }
    }
}

/// Expands mutations of these policies, a `share` of all cases.
fn expand_mutations(policies: &[Vec<Token>], share: f64) {
    let all = std::env::var("POLICY_MUTATIONS").ok().and_then(|cases| cases.parse().ok());
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a number of cases"
    )]
    let cases = (f64::from(all.unwrap_or(CASES)) * share) as u32;
    let config =
        Config { cases, failure_persistence: None, max_shrink_iters: 20_000, ..Config::default() };
    let strategy = (any::<Index>(), prop::collection::vec(mutation(), 1..6));
    let outcome = TestRunner::new(config).run(&strategy, |(which, mutations)| {
        let mut tokens = which.get(policies).clone();
        for mutation in &mutations {
            mutation.apply(&mut tokens);
        }
        let policy = tokens::tree(&tokens);
        check(&policy)
            .map(|_| ())
            .map_err(|fault| TestCaseError::fail(format!("{fault}\nin {policy}")))
    });
    if let Err(fault) = outcome {
        panic!("{fault}");
    }
}

/// Checks that the compiler neither panics nor lingers, and that its output is Rust with the errors last, twice the same.
pub(super) fn check(policy: &TokenStream) -> Result<Expansion, String> {
    let start = Instant::now();
    let expansion = expansion::expand(policy)?;
    let took = start.elapsed();
    if took > MAX_TIME {
        return Err(format!("it took {took:?}"));
    }
    expansion.check_messages()?;
    // Output that depends on chance shows in a few thousand cases; all of them would double the time.
    if policy.clone().into_iter().count().is_multiple_of(4) {
        let (text, again) = (expansion.tokens.to_string(), compile(quote!([::runtime] #policy)));
        if text != again.to_string() {
            return Err("the same policy expands in two ways".to_owned());
        }
        let lexed =
            text.parse::<TokenStream>().map_err(|error| format!("it does not lex: {error}"))?;
        if lexed.to_string() != text {
            return Err("it lexes to something else".to_owned());
        }
    }
    Ok(expansion)
}

/// The small policy, in a thread beside that of the large ones.
#[test]
fn mutations_of_a_small_policy_expand() {
    expand_mutations(&[tokens::flat(SMALL.parse().unwrap())], 0.45);
}

/// As above, with other cases, for a second processor.
#[test]
fn more_mutations_of_a_small_policy_expand() {
    expand_mutations(&[tokens::flat(SMALL.parse().unwrap())], 0.45);
}

#[test]
fn mutations_of_real_policies_expand() {
    let policies: Vec<Vec<Token>> = policies::all().iter().map(policies::Source::tokens).collect();
    expand_mutations(&policies, 0.1);
}

/// Policies that once broke an expansion.
#[test]
fn former_failures_expand() {
    let mut wrong = Vec::new();
    for (there, instead) in [
        ("cookie lang", "cookie r#type"),
        ("cookie \"ad_{n}\" as ads", "cookie \"ad_{n}\" as r#type"),
        ("purpose Ads", "purpose r#type"),
        ("policy Shop", "policy r#type"),
        ("embed film", "embed r#type"),
        ("film(id", "film(r#type"),
        ("provider shop", "provider r#type"),
        ("controller: shop", "controller: as"),
        ("controller: shop", "controller: r#type"),
        ("languages: [en", "languages: [r#as"),
        ("languages: [en", "languages: [;"),
        ("sites: [", "sites: [;"),
        ("country: us", "country: as"),
        ("country: us", "country: \"r#us\""),
        ("languages: [en", "languages: [\"r#en\""),
        ("cookie \"ad_{n}\" as ads(n: u8)", "cookie \"ad_{r#n}\""),
        ("cookie \"ad_{n}\" as ads(n: u8)", "cookie \"ad_{r#n}\" as ads(x: u8)"),
        ("cookie \"ad_{n}\" as ads", "cookie \"type\""),
        ("cookie YSC", "cookie \"type\""),
        ("cookie YSC", "cookie \"self\""),
        ("cookie YSC", "cookie \"_\""),
        ("cookie YSC", "cookie \"\\n\""),
        ("\"_old\"", "\"crate\""),
        ("storage s", "storage \"type\""),
        ("cookie ad {", "cookie \"a\\nd\" {"),
        ("privacy: \"https://shop.example/privacy\"", "privacy: \"a\\u{202e}b\""),
    ] {
        assert!(SMALL.contains(there), "{there}");
        let policy: TokenStream = SMALL.replacen(there, instead, 1).parse().unwrap();
        wrong.extend(check(&policy).err().map(|fault| format!("{instead}: {fault}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A hostile token in place of each token of the small policy.
#[test]
fn a_hostile_token_anywhere_expands() {
    let tokens = tokens::flat(SMALL.parse().unwrap());
    for (at, _) in tokens.iter().enumerate() {
        let hostile = HOSTILE[at % HOSTILE.len()];
        let mut mutated = tokens.clone();
        mutated.splice(at..=at, tokens::flat(hostile.parse().unwrap()));
        let policy = tokens::tree(&mutated);
        if let Err(fault) = check(&policy) {
            panic!("{fault}\nin {policy}");
        }
    }
}

#[test]
fn time_grows_with_the_length_of_a_policy_not_its_square() {
    let policy = |cookies: usize| -> TokenStream {
        let cookies: String = (0..cookies)
            .map(|n| {
                format!(
                    "/// Text {n}.\ncookie c{n}: String {{ because: basket, lifetime: 30 days }}\n"
                )
            })
            .collect::<Vec<String>>()
            .concat();
        let source = format!(
            r#"/// Text.
            policy Shop {{ controller: shop, contact: "a@b.example", updated: "2026-11-22", languages: [en] }}
            provider shop {{ name: "Shop", privacy: "https://shop.example" }}
            /// Text.
            purpose Essential: necessary {{ title: "T", {cookies} }}"#
        );
        source.parse().unwrap()
    };
    let time = |policy: &TokenStream| {
        let start = Instant::now();
        let _ = compile(quote!([::runtime] #policy));
        start.elapsed()
    };
    let (short, long) = (policy(200), policy(2_000));
    let fastest = |policy: &TokenStream| (0..3).map(|_| time(policy)).min().unwrap_or_default();
    let (short, long) = (fastest(&short), fastest(&long));
    println!("200 cookies: {short:?}, 2000 cookies: {long:?}, in a debug build");
    assert!(long < short * 30, "200 cookies take {short:?}, 2000 take {long:?}");
}
