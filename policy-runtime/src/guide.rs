//! Guides for applications, one page for each question.

#[doc = include_str!("../docs/stripped.md")]
pub mod stripped {}

#[doc = include_str!("../docs/writers.md")]
pub mod writers {}

#[doc = include_str!("../docs/testing.md")]
pub mod testing {}

#[doc = include_str!("../docs/streams.md")]
pub mod streams {}

#[doc = include_str!("../docs/instances.md")]
pub mod instances {}

#[doc = include_str!("../docs/libraries.md")]
pub mod libraries {}

#[doc = include_str!("../docs/regions.md")]
pub mod regions {}

#[doc = include_str!("../docs/exports.md")]
pub mod exports {}

#[cfg(feature = "pages")]
#[doc = include_str!("../docs/single_page.md")]
pub mod single_page {}

#[cfg(feature = "cli")]
#[doc = include_str!("../docs/import.md")]
pub mod importing {}

#[cfg(test)]
mod pages {
    use crate::metrics::counters::VerdictLabel;
    use std::collections::BTreeSet;

    #[test]
    fn every_verdict_has_its_heading() {
        let page = include_str!("../docs/stripped.md");
        let headings = page.lines().filter_map(|line| line.strip_prefix("## `")?.strip_suffix('`'));
        let labels = VerdictLabel::ALL.iter().map(|(_, text)| *text);
        let verdicts = labels.filter(|label| *label != "allowed");
        assert_eq!(headings.collect::<BTreeSet<_>>(), verdicts.collect());
    }

    #[test]
    fn every_verdict_is_in_the_table_of_counters() {
        let page = include_str!("metrics/mod.rs");
        let row = page.lines().find(|line| line.starts_with("//! | `verdict` |")).unwrap();
        for (_, label) in VerdictLabel::ALL {
            assert!(row.contains(&format!("`{label}`")), "{label}");
        }
    }

    #[test]
    fn every_feature_is_documented() {
        let manifest = include_str!("../Cargo.toml");
        let (_, features) = manifest.split_once("[features]\n").unwrap();
        let (features, _) = features.split_once("\n[").unwrap();
        let declared = features.lines().filter_map(|line| Some(line.split_once(" = [")?.0));
        let page = include_str!("../docs/features.md");
        let rows = page.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
        assert_eq!(
            rows.collect::<BTreeSet<_>>(),
            declared
                .filter(|feature| *feature != "default" && !feature.starts_with("__"))
                .collect()
        );
    }
}
