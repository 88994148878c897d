//! What is exported of a policy, held against published schemas by a validator that others maintain.

use jsonschema::Validator;
use policy_runtime::{Document, Policy};
use policy_tests::policies;
use serde_json::Value;
use std::collections::BTreeSet;

/// A policy with every key of the language.
mod every_key {
    type ReaderToken = String;
    type FormToken = String;
    type Shelf = u64;

    /// Stands for the bytes of the policy, which have no text of their own.
    pub(crate) struct Vec<T>(std::marker::PhantomData<T>);

    impl<T> policy_runtime::CookieValue for Vec<T> {
        fn from_text(_: &str) -> Option<Vec<T>> {
            None
        }

        fn to_text(&self) -> std::borrow::Cow<'_, str> {
            "".into()
        }
    }

    include!("../../policies/everything.rs");
}

fn documents() -> Vec<&'static Document> {
    vec![
        every_key::Library::document(),
        policies::news::Courrier::document(),
        policies::ombudsman::Ombudsman::document(),
        policies::portal::DataPortal::document(),
        policies::saas::Loft::document(),
        policies::shop::Shop::document(),
        policies::real::airline::Worldshop::document(),
        policies::real::bank::Banque::document(),
        policies::real::club::Club::document(),
        policies::real::news::Tidning::document(),
        policies::real::questions::Questions::document(),
        policies::real::telco::Telco::document(),
        policies::real::telco_in_full::Telco::document(),
        policy_tests::shop::Shop::document(),
        portal::policy::DataPortal::document(),
        regions::policy::Teas::document(),
        shop::policy::Shop::document(),
    ]
}

fn parsed(json: &str) -> Value {
    serde_json::from_str(json).unwrap()
}

fn schema() -> Value {
    parsed(Document::JSON_SCHEMA)
}

#[track_caller]
fn assert_valid(validator: &Validator, value: &Value, name: &str) {
    let errors = validator.iter_errors(value);
    let errors: Vec<String> =
        errors.map(|error| format!("{}: {error}", error.instance_path())).take(5).collect();
    assert!(errors.is_empty(), "{name}: {errors:#?}");
}

#[test]
fn the_schema_is_one() {
    jsonschema::meta::validate(&schema()).map_err(|error| error.to_string()).unwrap();
}

#[test]
fn every_policy_is_valid_by_the_schema() {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    for document in documents() {
        assert_valid(&validator, &parsed(&document.to_json()), document.name);
        let by_serde = serde_json::to_value(document).unwrap();
        assert_valid(&validator, &by_serde, document.name);
    }
}

/// Adds the members of objects, by the definition of the schema that they have.
fn members(schema: &Value, found: &mut BTreeSet<String>) {
    match schema {
        Value::Object(object) => {
            if let Some(properties) = object.get("properties").and_then(Value::as_object) {
                found.extend(properties.keys().cloned());
            }
            object.values().for_each(|value| members(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| members(value, found)),
        _ => {}
    }
}

fn keys(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            found.extend(object.keys().cloned());
            object.values().for_each(|value| keys(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| keys(value, found)),
        _ => {}
    }
}

#[test]
fn every_member_of_the_schema_is_written_for_some_policy() {
    let (mut stated, mut written) = (BTreeSet::new(), BTreeSet::new());
    members(&schema(), &mut stated);
    for document in documents() {
        keys(&serde_json::to_value(document).unwrap(), &mut written);
    }
    let missing: Vec<_> = stated.difference(&written).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(stated.len() > 90, "{}", stated.len());
}

#[test]
fn the_schema_refuses_what_is_no_policy() {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    let policy = serde_json::to_value(policies::shop::Shop::document()).unwrap();
    let cookie = "/purposes/0/cookies/0";
    let mistakes: [(&str, &str, Value); 8] = [
        ("", "unknown", true.into()),
        ("", "updated", "22 November".into()),
        ("", "sites", "kettle.example".into()),
        ("/purposes/0", "kind", "essential".into()),
        (cookie, "lifetime", 30.into()),
        (cookie, "same_site", "lax".into()),
        (cookie, "value", "secret".into()),
        ("/controller", "role", "owner".into()),
    ];
    assert!(validator.is_valid(&policy));
    for (pointer, member, value) in mistakes {
        let mut wrong = policy.clone();
        let object = wrong.pointer_mut(pointer).and_then(Value::as_object_mut).unwrap();
        object.insert(member.to_owned(), value.clone());
        assert!(!validator.is_valid(&wrong), "{pointer}/{member}: {value}");
        let object = wrong.pointer_mut(pointer).and_then(Value::as_object_mut).unwrap();
        object.remove(member);
        let is_member = policy.pointer(pointer).unwrap().get(member).is_some();
        assert_eq!(validator.is_valid(&wrong), !is_member, "without {pointer}/{member}");
    }
}

#[test]
fn every_report_is_valid_sarif() {
    let schema = parsed(include_str!("../../schemas/sarif-schema-2.1.0.json"));
    let validator = jsonschema::validator_for(&schema).unwrap();
    let mut count = 0;
    for document in documents() {
        let log = parsed(&document.report_to_sarif());
        assert_valid(&validator, &log, document.name);
        let results = log["runs"][0]["results"].as_array().unwrap();
        assert_eq!(results.len(), document.report().len());
        for result in results {
            let place = &result["locations"][0]["physicalLocation"];
            assert!(place["region"]["startLine"].as_u64().unwrap() > 0, "{result}");
            let uri = place["artifactLocation"]["uri"].as_str().unwrap();
            let has_extension = uri.to_ascii_lowercase().ends_with(".rs");
            assert!(has_extension && !uri.starts_with('/'), "{result}");
        }
        count += results.len();
    }
    assert!(count > 50, "{count}");
    let mut wrong = parsed(&policies::shop::Shop::document().report_to_sarif());
    wrong["runs"][0]["results"][0]["level"] = "severe".into();
    assert!(!validator.is_valid(&wrong));
}

#[test]
fn every_table_has_ten_cells_a_line() {
    for document in documents() {
        let table = document.to_csv("en", "");
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        assert_eq!(reader.headers().unwrap().len(), 10);
        let mut ids = BTreeSet::new();
        let mut count = 0;
        for record in reader.records() {
            let record = record.unwrap();
            assert!(ids.insert(record[0].to_owned()), "{}: {record:?}", document.name);
            let is_formula = |cell: &str| cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
            assert!(!record.iter().any(is_formula), "{record:?}");
            count += 1;
        }
        let entries = document.purposes.iter().map(|purpose| purpose.storage.len()).sum::<usize>();
        assert_eq!(count, document.cookies().count() + entries, "{}", document.name);
        let record = document.to_records_of_processing("en", "").to_csv();
        let mut reader = csv::Reader::from_reader(record.as_bytes());
        assert_eq!(reader.headers().unwrap().len(), 14);
        assert_eq!(reader.records().map(Result::unwrap).count(), document.purposes.len());
    }
}

#[test]
fn every_device_storage_file_has_what_the_specification_requires() {
    for document in documents() {
        let file = parsed(&document.to_device_storage("en", ""));
        for item in file["disclosures"].as_array().unwrap() {
            let identifier = item["identifier"].as_str().unwrap();
            assert!(!identifier.is_empty() && identifier != "*", "{item}");
            assert!(!item["domains"].as_array().unwrap().is_empty(), "{item}");
            let is_cookie = item["type"] == "cookie";
            assert!(
                is_cookie || item["type"] == "web" && item["maxAgeSeconds"].is_null(),
                "{item}"
            );
            assert!(item["cookieRefresh"].is_boolean() && item["purposes"].is_array(), "{item}");
        }
        for domain in file["domains"].as_array().unwrap() {
            let name = domain["domain"].as_str().unwrap();
            assert!(!name.contains('/') && !name.contains(':'), "{domain}");
        }
    }
}
