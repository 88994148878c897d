//! The prepared values: bounded, and safe whatever a policy declares.

use super::allowed::Allowed;
use super::config::{CspConfig, Place};
use super::policy::ContentSecurityPolicy;
use crate::declaration::defaults::{DEFAULT_DOCUMENT, DEFAULT_EMBED, DEFAULT_PURPOSE};
use crate::declaration::{Document, EmbedDeclaration, Origins, PurposeDeclaration};

fn document(addresses: &'static [&'static str], purposes: usize) -> &'static Document {
    let embed = |_| -> &'static EmbedDeclaration {
        let origins = Origins(Box::leak(Box::new([("script", addresses)])));
        Box::leak(Box::new(EmbedDeclaration { origins, ..DEFAULT_EMBED }))
    };
    let purpose = |_| -> &'static PurposeDeclaration {
        let embeds: &'static [_] = (0..1).map(embed).collect::<Vec<_>>().leak();
        Box::leak(Box::new(PurposeDeclaration { embeds, ..DEFAULT_PURPOSE }))
    };
    let purposes: &'static [_] = (0..purposes).map(purpose).collect::<Vec<_>>().leak();
    Box::leak(Box::new(Document { purposes, ..DEFAULT_DOCUMENT }))
}

fn value(csp: &CspConfig, allowed: &Allowed, nonces: &[&str]) -> String {
    let nonces: Vec<&[u8]> = nonces.iter().map(|nonce| nonce.as_bytes()).collect();
    let regime = csp.document().strictest_regime();
    let value = csp.with_value(allowed, Some(regime), Place::default(), |kept| {
        kept.fields_with_nonces(&nonces).value
    });
    value.unwrap().to_str().unwrap().to_owned()
}

#[test]
fn the_values_kept_are_bounded_whatever_is_chosen() {
    let csp = CspConfig::new(ContentSecurityPolicy::new(), document(&["https://a.example"], 130));
    for number in 0_u32..500 {
        let mut index = 0;
        let allowed = csp.allowed(|_| {
            index += 1;
            number >> (index % 9) & 1 == 1
        });
        let expected = allowed != Allowed::default() && !csp.embeds(&allowed).is_empty();
        assert_eq!(value(&csp, &allowed, &[]).contains("https://a.example"), expected);
    }
    assert_eq!(csp.kept(), 64);
}

#[test]
fn more_purposes_than_bits_of_a_word_are_told_apart() {
    let csp = CspConfig::new(ContentSecurityPolicy::new(), document(&["https://a.example"], 130));
    for wanted in [0, 63, 64, 127, 128, 129] {
        let mut index = 0;
        let allowed = csp.allowed(|_| {
            index += 1;
            index - 1 == wanted
        });
        let found = csp.embeds(&allowed);
        assert_eq!(found.len(), 1);
        assert!(std::ptr::eq(found[0], csp.document().purposes[wanted].embeds[0]));
    }
}

#[test]
fn an_address_that_the_compiler_would_refuse_adds_nothing() {
    let hostile = document(
        &[
            "https://a.example;script-src *",
            "https://a.example b.example",
            "*",
            "https:",
            "https://a\r\nx: y",
            "'unsafe-inline'",
        ],
        1,
    );
    let csp = CspConfig::new(ContentSecurityPolicy::new(), hostile);
    let allowed = csp.allowed(|_| true);
    assert!(
        value(&csp, &allowed, &[]).starts_with("default-src 'self'; script-src 'self'; style-src")
    );
}

#[test]
fn nonces_stand_behind_self() {
    let csp = CspConfig::new(ContentSecurityPolicy::new(), document(&["https://a.example"], 1));
    let allowed = csp.allowed(|_| true);
    let with = value(&csp, &allowed, &["YQ==", "", "Yg"]);
    assert!(
        with.contains("; script-src 'self' 'nonce-YQ==' 'nonce-Yg' https://a.example; "),
        "{with}"
    );
    assert_eq!(value(&csp, &allowed, &[""]), value(&csp, &allowed, &[]));
}
