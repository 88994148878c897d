//! The visitor's choice as data of a page, for its scripts.

use crate::consent::embed::quoted;
use crate::consent::{ConsentState, SignalEffect};
use crate::cookies::Cookies;
use crate::declaration::{Exemption, PurposeDeclaration, StorageArea, StorageDeclaration};
use crate::html::{render, template};
use crate::policy::Policy;
use crate::serialize::serialize_fields;
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::fmt::Write;

/// The visitor's choice, for the scripts of a page: which purposes are allowed, whether consent is still to be asked, and which
/// entries of the browser's storage belong to which purpose.
///
/// The consent cookie is `HttpOnly`, so scripts read the choice here. [`to_html`](ChoiceState::to_html) renders a data block, which
/// loads and runs nothing: `<script type="application/json" id="cookie-choices">`. The same members are in the JSON of
/// `GET /cookies`, and `purposes` is the detail of the event [`consentchange`](super#the-event-consentchange).
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use policy_runtime::Cookies;
/// use policy_runtime::pages::{ChoiceState, Here, choices_script};
///
/// fn head(cookies: &Cookies<Shop>, here: &Here) -> String {
///     let (state, script) = (ChoiceState::new(cookies).to_html(), choices_script());
///     let address = here.address(script.path());
///     format!("<head>{state}<script src={address} integrity={} defer></script></head>", script.integrity())
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChoiceState {
    /// The name of the policy.
    pub policy: &'static str,
    /// Whether consent is still to be asked: a page with this state has the [`Banner`](super::Banner).
    pub undecided: bool,
    /// Whether the browser sends Global Privacy Control.
    pub global_privacy_control: bool,
    /// The purposes of the site that can be refused, and whether each is allowed now. Serialises as an object of `"allow"` and
    /// `"refuse"` by identifier.
    pub purposes: Vec<(&'static str, bool)>,
    /// The entries of the browser's storage that the policy declares, those of necessary purposes included.
    pub storage: Vec<StoredEntry>,
}

impl ChoiceState {
    /// Writes the members of the state into an object.
    pub(super) fn serialize_members<M: SerializeMap>(
        &self,
        members: &mut M,
    ) -> Result<(), M::Error> {
        let ChoiceState { policy, undecided, global_privacy_control, purposes, storage } = self;
        members.serialize_entry("policy", policy)?;
        members.serialize_entry("undecided", undecided)?;
        members.serialize_entry("global_privacy_control", global_privacy_control)?;
        members.serialize_entry("purposes", &Answers(purposes))?;
        members.serialize_entry("storage", storage)
    }
}

impl Serialize for ChoiceState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        self.serialize_members(&mut members)?;
        members.end()
    }
}

/// An entry of the browser's storage, for the [script](super::choices_script()) that deletes it after a withdrawal.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct StoredEntry {
    /// The storage that holds it.
    pub area: StorageArea,
    /// Its key, or its name as a database or cache. `{name}` within it is a part that varies.
    pub name: &'static str,
    /// The identifier of its purpose.
    pub purpose: &'static str,
    /// Whether it is to be deleted: its purpose is refused, withdrawn or expired. An entry of a purpose that is merely undecided
    /// stays.
    pub is_stale: bool,
    /// Whether it keeps a choice of the visitor's (`because: choice`), which a deletion would undo: it is never stale.
    pub keeps_choice: bool,
}

serialize_fields! { StoredEntry { area, name, purpose, is_stale, keeps_choice } }

impl ChoiceState {
    /// Creates the state of this request. A choice made for its response counts.
    ///
    /// The response then depends on the choice, and is private to the visitor. A page for shared caches does not call this; its
    /// scripts fetch `GET /cookies` as JSON.
    pub fn new<P: Policy>(cookies: &Cookies<P>) -> ChoiceState {
        ChoiceState {
            policy: P::document().name,
            undecided: cookies.undecided(),
            global_privacy_control: cookies.global_privacy_control(),
            purposes: answers(cookies),
            storage: cookies.purposes().flat_map(|purpose| stored(cookies, purpose)).collect(),
        }
    }

    /// Renders the state as a data block, for the `<head>` or before the scripts that read it.
    pub fn to_html(&self) -> String {
        render(&ChoiceStateHtml { json: self.json() })
    }

    /// Renders the state as JSON that ends no element: this crate has a serializer of JSON with some features alone.
    fn json(&self) -> String {
        let mut json = format!(
            "{{\"policy\":{},\"undecided\":{},\"global_privacy_control\":{},\"purposes\":{},\"storage\":[",
            quoted(self.policy),
            self.undecided,
            self.global_privacy_control,
            json_of(&self.purposes)
        );
        for (index, StoredEntry { area, name, purpose, is_stale, keeps_choice }) in
            self.storage.iter().enumerate()
        {
            let comma = if index == 0 { "" } else { "," };
            let (area, name, purpose) = (area_word(*area), quoted(name), quoted(purpose));
            let _ = write!(
                json,
                "{comma}{{\"area\":\"{area}\",\"name\":{name},\"purpose\":{purpose},\"is_stale\":{is_stale},\"keeps_choice\":{keeps_choice}}}"
            );
        }
        json + "]}"
    }
}

/// The data block. Its JSON has no character that ends the element.
struct ChoiceStateHtml {
    json: String,
}

template!(ChoiceStateHtml, "choices.html");

/// Returns the detail of the event `consentchange`, as JSON.
pub(super) fn detail<P: Policy>(cookies: &Cookies<P>) -> String {
    let policy = quoted(P::document().name);
    format!("{{\"policy\":{policy},\"purposes\":{}}}", json_of(&answers(cookies)))
}

/// Returns the purposes of the site that can be refused, and whether each is allowed now.
fn answers<P: Policy>(cookies: &Cookies<P>) -> Vec<(&'static str, bool)> {
    let refusable = cookies.purposes().filter(|purpose| purpose.can_be_refused());
    refusable.map(|purpose| (purpose.identifier, cookies.status(purpose).allowed)).collect()
}

fn json_of(answers: &[(&'static str, bool)]) -> String {
    let members = answers
        .iter()
        .map(|(purpose, is_allowed)| format!("{}:\"{}\"", quoted(purpose), answer(*is_allowed)));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

/// Renders an element with the detail of the event for the choice that a fragment without other content follows.
#[cfg(feature = "axum")]
pub(crate) fn change_html<P: Policy>(cookies: &Cookies<P>) -> String {
    render(&ChangeHtml { change: detail(cookies) })
}

#[cfg(feature = "axum")]
struct ChangeHtml {
    change: String,
}

#[cfg(feature = "axum")]
template!(ChangeHtml, "change.html");

fn stored<P: Policy>(
    cookies: &Cookies<P>,
    purpose: &'static PurposeDeclaration,
) -> Vec<StoredEntry> {
    if purpose.storage.is_empty() {
        return Vec::new();
    }
    let is_stale = purpose.can_be_refused() && is_ended(cookies, purpose);
    let entry = |entry: &StorageDeclaration| {
        let keeps_choice = entry.because == Some(Exemption::Choice);
        StoredEntry {
            area: entry.area,
            name: entry.name,
            purpose: purpose.identifier,
            is_stale: is_stale && !keeps_choice,
            keeps_choice,
        }
    };
    purpose.storage.iter().map(entry).collect()
}

/// Returns whether what a purpose has stored is to be deleted, as the layer deletes its cookies.
fn is_ended<P: Policy>(cookies: &Cookies<P>, purpose: &'static PurposeDeclaration) -> bool {
    let status = cookies.status(purpose);
    let is_ended = matches!(
        status.state,
        ConsentState::Refused | ConsentState::Withdrawn | ConsentState::Expired
    );
    !status.allowed && (is_ended || status.signal == Some(SignalEffect::Honoured))
}

fn answer(is_allowed: bool) -> &'static str {
    if is_allowed { "allow" } else { "refuse" }
}

/// Returns the word of the policy language.
fn area_word(area: StorageArea) -> &'static str {
    match area {
        StorageArea::Local => "local",
        StorageArea::Session => "session",
        StorageArea::IndexedDb => "indexed_db",
        StorageArea::Cache => "cache",
    }
}

/// The answers as an object.
struct Answers<'a>(&'a [(&'static str, bool)]);

impl Serialize for Answers<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(purpose, allowed)| (purpose, answer(*allowed))))
    }
}
