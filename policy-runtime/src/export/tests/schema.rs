//! The words of the schema are those of the declarations' enums.

use crate::Document;
use serde_json::Value;
use std::collections::BTreeMap;

/// The files in which `serialize_names!` names the variants of an enum.
const SOURCES: [&str; 10] = [
    include_str!("../../declaration/access.rs"),
    include_str!("../../declaration/consent_api.rs"),
    include_str!("../../declaration/cookie.rs"),
    include_str!("../../declaration/data.rs"),
    include_str!("../../declaration/embed.rs"),
    include_str!("../../declaration/jurisdiction.rs"),
    include_str!("../../declaration/purpose.rs"),
    include_str!("../../declaration/regime.rs"),
    include_str!("../../declaration/transfer.rs"),
    include_str!("../../declaration/visitors.rs"),
];

/// Where the schema lists the words of an enum.
const PLACES: [(&str, &str); 19] = [
    ("Abroad", "/properties/abroad"),
    ("AccessKind", "/$defs/access/properties/kind"),
    ("Act", "/$defs/rule/properties/act"),
    ("ConsentApi", "/$defs/embed/properties/consent_api"),
    ("DataCategory", "/$defs/purpose/properties/data/items"),
    ("Duty", "/properties/regimes/items/properties/duties/items"),
    ("Exemption", "/$defs/exemption"),
    ("Kind", "/$defs/purpose/properties/kind"),
    ("LegalBasis", "/$defs/purpose/properties/basis"),
    ("Loading", "/$defs/embed/properties/loading"),
    ("PurposeState", "/$defs/state"),
    ("Safeguard", "/$defs/provider/properties/transfers/items/properties/safeguard"),
    ("Seal", "/$defs/cookie/properties/seal"),
    ("SourceGrade", "/properties/law/items/properties/grade"),
    ("StorageArea", "/$defs/storage/properties/area"),
    ("TargetAudience", "/properties/audience"),
    ("Writer", "/$defs/cookie/properties/writer"),
    // These two are no enums of their own.
    ("", "/$defs/cookie/properties/same_site"),
    ("", "/$defs/provider/properties/role"),
];

fn named() -> BTreeMap<&'static str, Vec<&'static str>> {
    let invocations =
        SOURCES.iter().flat_map(|source| source.split("\nserialize_names! {").skip(1));
    let names = invocations.map(|text| {
        let (name, variants) = text.split_once('{').unwrap();
        let (variants, _) = variants.split_once('}').unwrap();
        let words = variants.split('"').skip(1).step_by(2).collect();
        (name.trim(), words)
    });
    names.collect()
}

#[test]
fn the_words_of_the_schema_are_those_of_the_enums() {
    let schema: Value = serde_json::from_str(Document::JSON_SCHEMA).unwrap();
    let mut named = named();
    for (name, pointer) in PLACES {
        let place = schema.pointer(pointer).unwrap_or_else(|| panic!("{pointer}"));
        let words = place["enum"].as_array().unwrap_or_else(|| panic!("{pointer}: {place}"));
        let words: Vec<&str> = words.iter().filter_map(Value::as_str).collect();
        if !name.is_empty() {
            assert_eq!(named.remove(name), Some(words), "{name}");
        }
    }
    assert!(named.is_empty(), "not in the schema: {named:?}");
}
