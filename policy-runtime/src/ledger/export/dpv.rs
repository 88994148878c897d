//! Receipts as consent records of the W3C Data Privacy Vocabulary (DPV), in the fields of ISO/IEC TS 27560.

use super::rfc3339;
use crate::declaration::DataCategory;
use crate::ledger::{Act, ConsentNotice, ConsentReceipt, ConsentState, PurposeState};
use crate::paths::SETTINGS;
use serde_json::{Value, json};

/// The profile whose fields a record has.
const PROFILE: &str = "https://w3id.org/dpv/schema/dpv-27560#record";

impl ConsentReceipt {
    /// Returns the receipt as a consent record in JSON-LD, in the terms of the [Data Privacy Vocabulary](https://w3id.org/dpv)
    /// for ISO/IEC TS 27560.
    ///
    /// `notice` is the one that the [content](super::super::ConsentContent::notice) refers to; parties, jurisdictions, titles
    /// and categories of data come from it. Fields that it does not have are left out, as `null` would assert that there is no
    /// value; so is the visitor's name, which no cookie policy knows. A notice that is not JSON is logged, and gives a record
    /// without those fields.
    ///
    /// These are the fields that the [guide to DPV for 27560](https://w3id.org/dpv/guides/consent-27560) requires:
    ///
    /// | field of 27560 | in the record | from |
    /// |---|---|---|
    /// | schema version | `dct:conformsTo`, `dct:hasVersion` | the profile, and [`SCHEMA_VERSION`](ConsentReceipt::SCHEMA_VERSION) |
    /// | record id, PII principal | `dct:identifier`, `dpv:hasDataSubject` | the record id |
    /// | notice, language | `dpv:hasNotice` | fingerprint and language of the notice |
    /// | purposes | `dpv:hasProcess` with `dpv:hasPurpose` | one per purpose: title, text, fingerprint |
    /// | PII types | `dpv:hasPersonalData` | `data` of the purpose |
    /// | storage locations, retention | `dpv:hasStorageCondition` of the process | the visitor's device with the longest lifetime; `data_kept` |
    /// | controllers | `dpv:hasDataController` | the controller, and providers of `role: joint` |
    /// | recipients | `dpv:hasRecipient` | providers of cookies, storage, embeds and accesses; `recipients` |
    /// | withdrawal | `dpv:hasConsentControl` | the settings of the site, at `/cookies` of its host |
    /// | rights | `dpv:hasRight` | withdrawal; `rights` of the policy |
    /// | jurisdictions | `dpv:hasJurisdiction` | those that [applied](super::super::ConsentContent::jurisdictions), else those of the policy, else the controller's country |
    /// | parties: name, id, role, contact, address | `dpv:hasEntity` | `name`, identifier, `role`, the policy's `contact`, else `dpo` or `privacy`, `address` |
    /// | event: type, state, time, duration, entity, method | `dpv:hasConsentStatus` | state, [`chosen_at`](ConsentReceipt::chosen_at), [`holds_for`](super::super::ConsentContent::holds_for), [`expressed_by`](super::super::ConsentContent::expressed_by) with the [act](super::super::Act) |
    ///
    /// Where the purpose was on by default, an objection to it has no legal basis of consent.
    ///
    /// Beside them stand the legal basis (`basis`), third countries (`transfer`), and how long the receipt is kept.
    ///
    /// A receipt has the host of its site, not the path below which the application may stand. Where it has one, put it into
    /// `dpv:isExercisedAt` before `/cookies`.
    ///
    /// ```
    /// use policy_runtime::consent::RecordId;
    /// use policy_runtime::ledger::{ConsentContent, ConsentNotice, ConsentReceipt};
    ///
    /// let notice = ConsentNotice::new("4f53cda1", "en", r#"{"controller":{"name":"Kettle & Cup"}}"#);
    /// let content = ConsentContent::new("Shop", "shop.example", &notice, Vec::new());
    /// let receipt = ConsentReceipt::new(RecordId::from_bytes([7; 16]), content, 1_795_348_800, 1_905_348_800);
    ///
    /// let record: serde_json::Value = serde_json::from_str(&receipt.to_dpv(&notice))?;
    /// assert_eq!(record["@type"], "dpv:ConsentRecord");
    /// assert_eq!(record["dct:created"], "2026-11-22T12:00:00Z");
    /// assert_eq!(record["dpv:hasDataController"]["dpv:hasName"], "Kettle & Cup");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn to_dpv(&self, notice: &ConsentNotice) -> String {
        let policy = serde_json::from_str(&notice.texts).unwrap_or_else(|error| {
            tracing::error!(notice = notice.fingerprint, %error, "the texts of a notice cannot be read, so a record is exported without them");
            Value::Null
        });
        let at = rfc3339(self.chosen_at);
        let processes = self.content.states.iter().map(|state| self.process(state, &policy, &at));
        let record = json!({
            "@context": {
                "dpv": "https://w3id.org/dpv#",
                "pd": "https://w3id.org/dpv/pd#",
                "loc": "https://w3id.org/dpv/loc#",
                "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
                "dct": "http://purl.org/dc/terms/",
                "skos": "http://www.w3.org/2004/02/skos/core#",
                "schema": "https://schema.org/",
            },
            "@type": "dpv:ConsentRecord",
            "dct:conformsTo": PROFILE,
            "dct:identifier": self.record_id.to_string(),
            "dct:hasVersion": self.content.schema_version,
            "dct:created": at,
            "dct:title": self.content.policy,
            "schema:url": self.content.site,
            "dpv:hasDataSubject": { "@type": "dpv:User", "dct:identifier": self.record_id.to_string() },
            "dpv:hasDataController": controller(&policy),
            "dpv:hasEntity": some(entities(&policy)),
            "dpv:hasJurisdiction": self.applied_jurisdictions().or_else(|| jurisdictions(&policy)),
            "dpv:hasNotice": {
                "@type": "dpv:ConsentNotice",
                "dct:identifier": self.content.notice,
                "dct:language": self.content.language,
            },
            "dpv:hasRight": rights(&policy, &self.settings()),
            "dpv:hasProcess": processes.collect::<Vec<_>>(),
            "dpv:hasStorageCondition": {
                "@type": "dpv:StorageDuration",
                "dpv:hasDuration": format!("PT{}S", self.kept_until.saturating_sub(self.chosen_at)),
            },
        });
        without_nulls(record).to_string()
    }

    /// Lists the jurisdictions that applied; `None` if all regions have the same rules.
    fn applied_jurisdictions(&self) -> Option<Vec<Value>> {
        let codes = self.content.jurisdictions.iter().filter(|code| *code != "base");
        some(codes.map(|code| location(code).into()).collect())
    }

    /// Returns the rule of a purpose for the jurisdictions that applied, if its notice has it.
    fn rule<'n>(&self, purpose: &'n Value, policy: &'n Value) -> Option<&'n Value> {
        let jurisdictions = json!(self.content.jurisdictions);
        let is_meant = |regime: &Value| regime["jurisdictions"] == jurisdictions;
        let index = items(&policy["regimes"]).position(is_meant)?;
        items(&purpose["rules"]).nth(index)
    }

    /// Returns whether a state of the purpose is about a consent: the purpose asked, or a consent was given to it all the same.
    fn is_about_consent(&self, state: &PurposeState, purpose: &Value, policy: &Value) -> bool {
        let is_given = matches!(state.state, ConsentState::Given | ConsentState::Withdrawn);
        match self.rule(purpose, policy).and_then(|rule| rule["state"].as_str()) {
            Some(rule) => is_given || matches!(rule, "ask" | "off"),
            None => purpose["asks"].as_bool().unwrap_or(true),
        }
    }

    /// Returns the way in which a state was chosen: as expressed, and by an act beyond *accept all*.
    fn method(&self, state: &PurposeState) -> Value {
        let expressed_by = &self.content.expressed_by;
        match state.act {
            Act::All => json!(expressed_by),
            act => json!([expressed_by, act.name()]),
        }
    }

    /// Returns the address of the site's settings; only its path where the record names no host.
    fn settings(&self) -> String {
        match self.content.site.as_str() {
            "" | "*" => SETTINGS.to_owned(),
            host => format!("https://{host}{SETTINGS}"),
        }
    }

    /// Returns the `dpv:Process` of one purpose.
    fn process(&self, state: &PurposeState, policy: &Value, at: &str) -> Value {
        let is_meant = |purpose: &&Value| purpose["identifier"] == state.purpose.as_str();
        let purpose = items(&policy["purposes"]).find(is_meant).unwrap_or(&Value::Null);
        let is_consent = self.is_about_consent(state, purpose, policy);
        let consent = is_consent.then_some("dpv:ExpressedConsent");
        json!({
            "@type": "dpv:Process",
            "dpv:hasPurpose": {
                "@type": "dpv:Purpose",
                "dct:identifier": state.purpose,
                "dct:title": purpose["title"],
                "dct:description": purpose["text"],
                "dct:hasVersion": state.fingerprint,
            },
            "dpv:hasPersonalData": some(personal_data(purpose)),
            "dpv:hasLegalBasis": legal_basis(purpose, is_consent),
            "dpv:hasDataController": some(controllers(policy)),
            "dpv:hasRecipient": recipients(purpose),
            "dpv:hasStorageCondition": some(storage(purpose)),
            "dpv:hasProcessingCondition": some(third_countries(purpose)),
            "dpv:hasConsentControl": {
                "@type": "dpv:WithdrawConsent",
                "dpv:isExercisedAt": self.settings(),
            },
            "dpv:hasConsentStatus": {
                "@type": format!("dpv:{}", state.state.term()),
                "dpv:hasLegalBasis": consent,
                "dpv:isIndicatedAtTime": at,
                "dpv:isIndicatedBy": "dpv:DataSubject",
                "dpv:hasIndicationMethod": self.method(state),
                "dpv:hasDuration": format!("PT{}S", self.content.holds_for),
            },
        })
    }
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

/// Returns the list, or nothing in place of an empty one.
fn some(list: Vec<Value>) -> Option<Vec<Value>> {
    (!list.is_empty()).then_some(list)
}

/// Returns the first of these that is there.
fn first<'v>(values: impl IntoIterator<Item = &'v Value>) -> Value {
    values.into_iter().find(|value| !value.is_null()).cloned().unwrap_or_default()
}

fn controller(policy: &Value) -> Value {
    let controller = &policy["controller"];
    json!({
        "@type": "dpv:DataController",
        "dpv:hasName": controller["name"],
        "dpv:hasIdentifier": controller["identifier"],
        "dpv:hasContact": policy["contact"],
        "dpv:hasAddress": first([&policy["address"], &controller["address"]]),
        "dpv:hasDataProtectionOfficer": first([&policy["dpo"], &controller["dpo"]]),
        "schema:url": controller["privacy"],
    })
}

/// Lists the parties of the policy with their roles.
fn entities(policy: &Value) -> Vec<Value> {
    let controller = &policy["controller"];
    let entity = |provider: &Value| {
        let is_controller = provider["identifier"] == controller["identifier"];
        let role = match provider["role"].as_str() {
            _ if is_controller => "dpv:DataController",
            Some("controller") => "dpv:DataController",
            Some("joint") => "dpv:JointDataControllers",
            Some("processor") => "dpv:DataProcessor",
            _ => "dpv:ThirdParty",
        };
        let (contact, address, dpo) = if is_controller {
            (&policy["contact"], &policy["address"], &policy["dpo"])
        } else {
            (&Value::Null, &Value::Null, &Value::Null)
        };
        json!({
            "@type": role,
            "dpv:hasName": provider["name"],
            "dpv:hasIdentifier": provider["identifier"],
            "dpv:hasContact": first([contact, &provider["dpo"], &provider["privacy"]]),
            "dpv:hasAddress": first([address, &provider["address"]]),
            "dpv:hasDataProtectionOfficer": first([dpo, &provider["dpo"]]),
            "dpv:hasLocation": provider["country"].as_str().map(location),
            "schema:url": provider["privacy"],
        })
    };
    items(&policy["providers"]).map(entity).collect()
}

/// Lists the identifiers of the controller and of the joint ones.
fn controllers(policy: &Value) -> Vec<Value> {
    let joint = items(&policy["providers"]).filter(|provider| provider["role"] == "joint");
    let mut identifiers: Vec<Value> = Vec::new();
    for provider in std::iter::once(&policy["controller"]).chain(joint) {
        let identifier = &provider["identifier"];
        if !identifier.is_null() && !identifiers.contains(identifier) {
            identifiers.push(identifier.clone());
        }
    }
    identifiers
}

fn jurisdictions(policy: &Value) -> Option<Vec<Value>> {
    let declared: Vec<Value> = items(&policy["jurisdictions"])
        .filter_map(|code| Some(location(code.as_str()?).into()))
        .collect();
    let country = policy["controller"]["country"].as_str().map(|code| location(code).into());
    some(if declared.is_empty() { country.into_iter().collect() } else { declared })
}

/// Returns the DPV term of a country, subdivision or jurisdiction: `loc:US-CA` of `us_ca`.
fn location(code: &str) -> String {
    let code = if code == "uk" { "gb" } else { code };
    format!("loc:{}", code.to_ascii_uppercase().replace('_', "-"))
}

/// Lists the right to withdraw, and how the other rights are exercised if the policy says so.
fn rights(policy: &Value, settings: &str) -> Vec<Value> {
    let withdrawal = json!({
        "@type": ["dpv:DataSubjectRight", "eu-gdpr:A7-3"],
        "dpv:isExercisedAt": settings,
    });
    let declared = &policy["rights"];
    let others = (!declared.is_null())
        .then(|| json!({ "@type": "dpv:DataSubjectRight", "dct:description": declared }));
    std::iter::once(withdrawal).chain(others).collect()
}

fn personal_data(purpose: &Value) -> Vec<Value> {
    let category = |word: &Value| {
        let category = DataCategory::ALL.iter().find(|known| json!(known) == *word)?;
        let kind = if category.is_special() {
            "dpv:SpecialCategoryPersonalData"
        } else {
            "dpv:PersonalData"
        };
        Some(json!({ "@type": kind, "skos:broader": category.term() }))
    };
    items(&purpose["data"]).filter_map(category).collect()
}

/// Returns the declared legal basis, else consent where the choice is about one.
fn legal_basis(purpose: &Value, is_consent: bool) -> Option<&'static str> {
    match purpose["basis"].as_str() {
        Some("consent") => Some("eu-gdpr:A6-1-a"),
        Some("contract") => Some("eu-gdpr:A6-1-b"),
        Some("legal_obligation") => Some("eu-gdpr:A6-1-c"),
        Some("vital_interests") => Some("eu-gdpr:A6-1-d"),
        Some("public_task") => Some("eu-gdpr:A6-1-e"),
        Some("legitimate_interest") => Some("eu-gdpr:A6-1-f"),
        // A notice without the purpose says nothing about it.
        _ => (purpose["asks"].is_boolean() && is_consent).then_some("dpv:Consent"),
    }
}

/// Lists everything of the purpose that has a provider.
fn provided(purpose: &Value) -> impl Iterator<Item = &Value> {
    let kinds = ["cookies", "storage", "embeds", "access"].into_iter();
    kinds.flat_map(|kind| items(&purpose[kind]))
}

/// Lists the providers of the purpose and its other recipients.
fn receivers(purpose: &Value) -> impl Iterator<Item = &Value> {
    let providers = provided(purpose).map(|item| &item["provider"]);
    providers.chain(items(&purpose["recipients"]))
}

fn recipients(purpose: &Value) -> Vec<&Value> {
    let mut names: Vec<&Value> = Vec::new();
    for name in receivers(purpose).map(|provider| &provider["name"]) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Returns where and how long data are stored: on the visitor's device, and where they are collected.
fn storage(purpose: &Value) -> Vec<Value> {
    let on_device = || items(&purpose["cookies"]).chain(items(&purpose["storage"]));
    let place = on_device()
        .next()
        .map(|_| json!({ "@type": "dpv:StorageLocation", "dpv:hasLocation": "dpv:WithinDevice" }));
    let seconds = |item: &Value| {
        let lifetime = &item["lifetime"];
        lifetime["seconds"].as_u64().or_else(|| lifetime["sliding"].as_u64())
    };
    let duration = |seconds: u64| json!(format!("PT{seconds}S"));
    let is_session = |item: &Value| item["lifetime"] == "session" || item["area"] == "session";
    let session = on_device().any(is_session).then(|| {
        json!({ "@type": "dpv:UntilEventDuration", "dct:description": "end of the browser's session" })
    });
    let lifetime = on_device().filter_map(seconds).max().map(duration).or(session);
    let kept = purpose["data_kept"].as_u64().map(duration);
    let durations = lifetime.into_iter().chain(kept);
    let durations = durations
        .map(|duration| json!({ "@type": "dpv:StorageDuration", "dpv:hasDuration": duration }));
    place.into_iter().chain(durations).collect()
}

/// Lists the third countries to which recipients take data, with the safeguard of each.
fn third_countries(purpose: &Value) -> Vec<Value> {
    let mut places: Vec<Value> = Vec::new();
    for transfer in receivers(purpose).flat_map(|provider| items(&provider["transfers"])) {
        let safeguard = match transfer["safeguard"].as_str() {
            Some("adequacy") => "eu-gdpr:A45-3",
            Some("scc") => "eu-gdpr:A46-2-c",
            Some("bcr") => "eu-gdpr:A46-2-b",
            _ => "dpv:DataTransferLegalBasis",
        };
        let place = json!({
            "@type": "dpv:ProcessingLocation",
            "dpv:hasLocation": transfer["country"].as_str().map(location),
            "dpv:hasLegalBasis": safeguard,
        });
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places
}

/// Removes all fields and elements that are `null`.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let known = fields.into_iter().filter(|(_, value)| !value.is_null());
            Value::Object(known.map(|(name, value)| (name, without_nulls(value))).collect())
        }
        Value::Array(items) => {
            let known = items.into_iter().filter(|item| !item.is_null());
            Value::Array(known.map(without_nulls).collect())
        }
        value => value,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::receipt;
    use super::*;

    #[test]
    fn a_receipt_is_a_consent_record() {
        let texts = json!({
            "controller": { "name": "Kettle", "privacy": "https://kettle.example" },
            "contact": "a@b.example",
            "jurisdictions": ["fr"],
            "purposes": [{
                "identifier": "Sharing",
                "title": "Partage",
                "cookies": [{ "provider": { "name": "Kettle" } }, { "provider": { "name": "Ads" } }],
                "recipients": [{ "name": "Ads" }, { "name": "Bank" }],
            }],
        });
        let notice = ConsentNotice {
            fingerprint: "f".repeat(64),
            language: "fr".to_owned(),
            texts: texts.to_string(),
        };
        let record: Value = serde_json::from_str(&receipt("shop.example").to_dpv(&notice)).unwrap();
        assert_eq!(record["@type"], "dpv:ConsentRecord");
        assert_eq!(record["dct:identifier"], "ab".repeat(16));
        assert_eq!(record["dpv:hasDataController"]["dpv:hasName"], "Kettle");
        assert_eq!(record["dpv:hasNotice"]["dct:language"], "fr");
        let process = &record["dpv:hasProcess"][0];
        assert_eq!(process["dpv:hasPurpose"]["dct:title"], "Partage");
        assert_eq!(process["dpv:hasRecipient"], json!(["Kettle", "Ads", "Bank"]));
        let status = &process["dpv:hasConsentStatus"];
        assert_eq!(status["@type"], "dpv:ConsentWithdrawn");
        assert_eq!(status["dpv:isIndicatedAtTime"], "2000-02-29T01:01:01Z");
    }

    #[test]
    fn an_objection_where_the_purpose_was_on_claims_no_consent() {
        let texts = json!({
            "jurisdictions": ["us", "eu"],
            "regimes": [{ "jurisdictions": ["base", "eu", "us"] }, { "jurisdictions": ["us_ca", "us"] }],
            "purposes": [{
                "identifier": "Sharing",
                "asks": true,
                "rules": [{ "state": "ask" }, { "state": "object" }],
            }],
        });
        let notice = ConsentNotice::new("4f", "en", &texts.to_string());
        let record = |codes: &[&str], state, act| -> Value {
            let mut content = crate::ledger::ConsentContent::clone(&receipt("").content);
            content.jurisdictions = codes.iter().map(|code| (*code).to_owned()).collect();
            content.states.iter_mut().for_each(|known| (known.state, known.act) = (state, act));
            let receipt = ConsentReceipt { content: content.into(), ..receipt("") };
            serde_json::from_str(&receipt.to_dpv(&notice)).unwrap()
        };
        let bases = |record: &Value| {
            let process = &record["dpv:hasProcess"][0];
            [&process["dpv:hasLegalBasis"], &process["dpv:hasConsentStatus"]["dpv:hasLegalBasis"]]
                .map(|basis| basis.as_str().unwrap_or_default().to_owned())
        };
        let consent = ["dpv:Consent", "dpv:ExpressedConsent"];
        let (none, california) = (["", ""], &["us_ca", "us"]);
        for (codes, state, expected) in [
            (&["base", "eu", "us"][..], ConsentState::Refused, consent),
            (california, ConsentState::Refused, none),
            (california, ConsentState::Given, consent),
            (california, ConsentState::Withdrawn, consent),
            (&["fr", "eu"], ConsentState::Refused, consent),
        ] {
            assert_eq!(bases(&record(codes, state, Act::All)), expected, "{codes:?} {state:?}");
        }
        let given = record(california, ConsentState::Given, Act::Confirmed);
        assert_eq!(given["dpv:hasJurisdiction"], json!(["loc:US-CA", "loc:US"]));
        let method = &given["dpv:hasProcess"][0]["dpv:hasConsentStatus"]["dpv:hasIndicationMethod"];
        assert_eq!(*method, json!(["form", "confirmed"]));
        let unknown = record(&["base", "eu", "uk"], ConsentState::Given, Act::All);
        assert_eq!(unknown["dpv:hasJurisdiction"], json!(["loc:EU", "loc:GB"]));
    }

    #[test]
    fn a_notice_that_is_no_json_gives_a_record_all_the_same() {
        let notice = ConsentNotice {
            fingerprint: String::new(),
            language: String::new(),
            texts: "{".to_owned(),
        };
        let record = receipt("").to_dpv(&notice);
        assert!(record.contains("dpv:ConsentRecord") && !record.contains("null"), "{record}");
    }
}
