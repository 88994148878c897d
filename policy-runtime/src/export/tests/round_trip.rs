use super::Hostile;
use crate::Policy;
use crate::import::{ImportOptions, import};

/// What the formats carry is in the policy that is imported from them, and no question.
#[test]
fn an_import_has_the_names_and_lifetimes_of_the_exported_policy() {
    let document = Hostile::document();
    let table = document.to_csv("en", "");
    let disclosure = document.to_device_storage("en", "");
    for (export, expected) in [
        (&table, "cookie \"__Host-basket\" as basket { lifetime: 1 month sliding"),
        (&table, "cookie \"draft_{part_1}-{rest}\" as draft_part_1_rest { lifetime: session"),
        (&table, "cookie \"_c_{rest}\" as c { lifetime: unknown"),
        (&table, "storage \"theme.{rest}\" as theme in local"),
        (&disclosure, "cookie \"draft_{part_1}-{rest}\" as draft_part_1_rest {"),
    ] {
        let policy = import(export.as_bytes(), &ImportOptions::default()).unwrap().text;
        assert!(policy.contains(expected), "{expected}:\n{policy}");
    }
    let policy = import(table.as_bytes(), &ImportOptions::default()).unwrap().text;
    assert!(!policy.contains("which name is meant"), "{policy}");
}
