use crate::export::RuleExplanation;
use std::collections::BTreeSet;

#[test]
fn every_code_of_the_reference_has_its_explanation() {
    let page = policy_macros::rules_reference!();
    let headings = page.lines().filter_map(|line| line.strip_prefix("## `")?.strip_suffix('`'));
    let undecided = page.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    let of_page: BTreeSet<&str> = headings.chain(undecided).collect();
    let of_book: BTreeSet<&str> = RuleExplanation::all().iter().map(|rule| rule.code).collect();
    assert!(of_page.len() > 100, "{}", of_page.len());
    assert_eq!(of_page, of_book);
    assert_eq!(of_book.len(), RuleExplanation::all().len());
}

#[test]
fn an_explanation_is_found_by_its_code_alone() {
    for code in ["prefix-host", "[prefix-host]", " prefix-host\n"] {
        assert_eq!(RuleExplanation::of(code).unwrap().code, "prefix-host", "{code:?}");
    }
    for code in ["", "[]", "prefix", "Prefix-Host", "prefix-host prefix-secure"] {
        assert!(RuleExplanation::of(code).is_none(), "{code:?}");
    }
}

#[test]
fn an_explanation_says_reason_source_and_remedy() {
    let rule = RuleExplanation::of("lifetime-unit").unwrap();
    assert_eq!(
        rule.to_string(),
        "lifetime-unit\n\nA lifetime is a whole number and a unit, singular only after 1. A month counts 30 days, a year 365.\n\n\
         Instead: `30 days`.\n"
    );
    let rule = RuleExplanation::of("prefix-host").unwrap();
    let text = rule.to_string();
    let (example, remedy) = (rule.example.unwrap(), rule.remedy.unwrap());
    assert!(text.contains(&format!("\nSource: {}.\n", rule.source.unwrap())), "{text}");
    assert!(text.ends_with(&format!("\n\n    {example}\n\nInstead:\n\n    {remedy}\n")), "{text}");
    let undecided = RuleExplanation::of("size-4096").unwrap();
    assert!(undecided.says.starts_with("The compiler does not decide it: "), "{}", undecided.says);
}
