//! The style sheet and the script: small, kept for good, and admitted by a strict policy.

use crate::shop::app;
use crate::visitor::Visitor;
use flate2::Compression;
use flate2::write::GzEncoder;
use policy_runtime::pages::{
    choices_script, consent_signals_script, embed_script, script, stylesheet,
};
use std::io::Write;

fn gzipped(text: &str) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(6));
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap().len()
}

#[test]
fn the_assets_are_small() {
    let (style, script) = (gzipped(stylesheet().content()), gzipped(script().content()));
    assert!(style <= 4096, "{style} octets");
    assert!(script <= 2000, "{script} octets: of what pages without embeds need");
    let choices = gzipped(choices_script().content());
    assert!(choices <= 1700, "{choices} octets");
    let embeds = gzipped(embed_script().content());
    assert!(embeds <= 2048, "{embeds} octets");
    let signals = gzipped(consent_signals_script().content());
    assert!(signals <= 1200, "{signals} octets");
}

#[test]
fn the_script_evaluates_nothing() {
    for word in ["eval", "Function(", "document.write", "import(", ".onclick", "style."] {
        assert!(!script().content().contains(word), "{word}");
        assert!(!embed_script().content().contains(word), "{word}");
        assert!(!choices_script().content().contains(word), "{word}");
    }
    assert!(!script().content().contains("setTimeout"));
    for sink in ["innerHTML", "outerHTML", "insertAdjacentHTML", "DOMParser", "ContextualFragment"]
    {
        assert!(!embed_script().content().contains(sink), "Trusted Types refuse {sink}");
    }
    for word in ["url(", "@import", "expression("] {
        assert!(!stylesheet().content().contains(word), "{word}");
    }
}

#[tokio::test]
async fn the_paths_of_the_assets_hold_their_hashes() {
    let mut visitor = Visitor::of(&app());
    for asset in
        [stylesheet(), script(), embed_script(), choices_script(), consent_signals_script()]
    {
        let answer = visitor.get(asset.path()).await;
        assert_eq!(answer.body, asset.content());
        assert_eq!(answer.header("content-type"), asset.media_type());
        assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
        assert!(!answer.headers.contains_key("vary"));
        assert!(asset.integrity().starts_with("sha256-"));
        assert_eq!(asset.csp_source(), format!("'{}'", asset.integrity()));
    }
    assert_ne!(stylesheet().path(), script().path());
}

/// The relative luminance of `#rgb` or `#rrggbb` (WCAG 2.2).
fn luminance(colour: &str) -> f64 {
    let digits = colour.trim_start_matches('#');
    let wide: String = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        _ => digits.to_owned(),
    };
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&wide[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn the_default_colours_have_contrast_in_light_and_dark() {
    for dark in [false, true] {
        let colour = |name: &str| {
            let rule = format!("--_{name}: var(--cookie-{name}, light-dark(");
            let (_, rest) = stylesheet().content().split_once(&rule).unwrap();
            let (light, rest) = rest.split_once(", ").unwrap();
            let plain = format!("--_{name}: var(--cookie-{name}, {light});");
            assert!(stylesheet().content().contains(&plain), "older browsers see the light one");
            if dark { rest.split_once(')').unwrap().0 } else { light }
        };
        for (one, other, least) in [
            ("text", "background", 7.0),
            ("text", "soft", 7.0),
            ("link", "background", 4.5),
            ("link", "soft", 4.5),
            ("button-text", "button", 4.5),
            ("button", "background", 3.0),
            ("line", "background", 3.0),
            ("focus", "background", 3.0),
            ("focus", "soft", 3.0),
        ] {
            let found = contrast(colour(one), colour(other));
            assert!(found >= least, "{one} on {other}, dark: {dark}: {found:.2}");
        }
    }
}
