use super::{Everywhere, Hostile};
use crate::Policy;

#[test]
fn a_purpose_without_facts_has_its_points_marked_as_missing() {
    let record = Everywhere::document().to_records_of_processing("en", "shop.example");
    let markdown = record.to_markdown();
    let (_, suggestions) = markdown.split_once("## Suggestions").unwrap();
    assert_eq!(
        suggestions,
        " (Suggestions)\n\n\
         | art. 30(1) | record |\n|---|---|\n\
         | (b) purposes | Suggestions: Suggests what you might like. |\n\
         | (c) data subjects | visitors of shop.example, which is directed to children and teenagers |\n\
         | (c) personal data | **Missing:** categories of personal data (\\`data\\`) |\n\
         | (d) recipients | none declared |\n\
         | (e) transfers to third countries | none declared |\n\
         | (f) time limits for erasure | **Missing:** time limit for data that are collected (\\`data\\_kept\\`)<br>\\`recent\\` in the browser: 400 days |\n\
         | (g) security measures | 1 of 1 cookies of the site: out of reach of scripts (HttpOnly)<br>**Missing:** measures beyond the cookies (art. 32(1)) |\n"
    );
    assert!(markdown.contains("**Missing:** postal address of the controller"), "{markdown}");
    assert!(markdown.contains("**Missing:** representative of the controller"), "{markdown}");
    assert!(markdown.contains("**Missing:** data protection officer"), "{markdown}");
}

#[test]
fn declared_facts_are_in_their_points() {
    let record = Hostile::document().to_records_of_processing("fr", "").to_csv();
    let lines: Vec<&str> = record.lines().collect();
    assert_eq!(lines.len(), 4);
    assert_eq!(
        lines[0],
        "policy,updated,activity,(a) controller,(a) joint controllers,(a) representative,(a) data protection officer,(b) purposes,\
         (c) data subjects,(c) personal data,(d) recipients,(e) transfers to third countries,(f) time limits for erasure,(g) security measures"
    );
    let audience = lines[2];
    for cell in [
        r#""Hostile","2026-11-22","Audience","'=Maker & Söhne; contact: privacy@maker.example; 1 High Street | Sometown","Partner""#,
        r#""dpo@maker.example","Audience: Compte les visites.","visitors of maker.example, *.maker.example, tenant.example""#,
        r#""IP address; browsing behaviour","Counts, ""Inc."" (processor, US); Partner (joint controller)""#,
        r#""Counts, ""Inc."": US, standard contractual clauses (art. 46(2)(c)); Partner: IN, derogation (art. 49); MISSING: documentation of suitable safeguards"#,
        r#""collected data: 25 months; `_c_*` in the browser: Not stated by its provider; `visit` in the browser: Until the tab is closed""#,
    ] {
        assert!(audience.contains(cell), "{cell} is not in {audience}");
    }
    assert!(
        lines[3].contains("visitors of maker.example\""),
        "the sites of the purpose: {}",
        lines[3]
    );
}

#[test]
fn no_text_of_the_policy_is_markup_of_the_record() {
    let markdown = Hostile::document().to_records_of_processing("en", "").to_markdown();
    assert!(markdown.contains("1 High Street \\| Sometown"), "{markdown}");
    for line in markdown.lines().filter(|line| line.starts_with('|')) {
        assert_eq!(line.replace("\\|", "").matches('|').count(), 3, "{line}");
    }
}

#[test]
fn a_site_has_the_activities_of_its_purposes() {
    let record = |site| Hostile::document().to_records_of_processing("en", site).to_markdown();
    assert!(record("").contains("## Films"));
    assert!(!record("tenant.example").contains("## Films"));
}
