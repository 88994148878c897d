//! The state of each interface for one visitor.

use super::vendors::{Calls, Needs, VENDORS, Vendor};
use crate::consent::embed::quoted;
use crate::declaration::{ConsentApi, PurposeDeclaration};
use std::fmt::{self, Write};

/// A purpose of the site, and whether the visitor allows it.
#[derive(Clone, Copy)]
pub(super) struct Purpose {
    pub(super) declaration: &'static PurposeDeclaration,
    pub(super) is_allowed: bool,
}

/// The interfaces of a site's embeds, with what the visitor allows.
pub(super) struct State {
    purposes: Vec<Purpose>,
}

impl State {
    /// Creates the state from the purposes of the site that an interface depends on. `is_allowed` is asked for no other.
    pub(super) fn of(
        purposes: impl Iterator<Item = &'static PurposeDeclaration>,
        is_allowed: impl Fn(&'static PurposeDeclaration) -> bool,
    ) -> State {
        let purposes = purposes
            .filter(|purpose| is_signalled(purpose))
            .map(|declaration| Purpose { declaration, is_allowed: is_allowed(declaration) });
        State { purposes: purposes.collect() }
    }

    fn vendors(&self) -> impl Iterator<Item = &'static Vendor> {
        VENDORS.iter().filter(|vendor| self.has(vendor.api))
    }

    fn has(&self, api: ConsentApi) -> bool {
        self.purposes.iter().any(|Purpose { declaration, .. }| {
            has_embed(declaration, api)
                || (api == ConsentApi::Google && !declaration.consent_mode.is_empty())
        })
    }

    /// Returns the purposes that a signal needs. `None` if nothing grants it.
    fn needed(&self, api: ConsentApi, needs: Needs) -> Option<Vec<Purpose>> {
        let of_embeds = |purpose: &&Purpose| has_embed(purpose.declaration, api);
        let mapped =
            |purpose: &&Purpose, name: &str| purpose.declaration.consent_mode.contains(&name);
        let all: Vec<_> = match needs {
            Needs::Embeds => self.purposes.iter().filter(of_embeds).copied().collect(),
            Needs::Mapped(name) => {
                self.purposes.iter().filter(|one| mapped(one, name)).copied().collect()
            }
            Needs::EmbedsAndMapped(name) => {
                if !self.purposes.iter().any(|one| mapped(&one, name)) {
                    return None;
                }
                let both = |one: &&Purpose| of_embeds(one) || mapped(one, name);
                self.purposes.iter().filter(both).copied().collect()
            }
        };
        (!all.is_empty()).then_some(all)
    }

    /// Writes the calls of all interfaces.
    pub(super) fn write_calls(&self, script: &mut String) -> fmt::Result {
        for vendor in self.vendors() {
            script.write_str(vendor.queue)?;
            let words = vendor.signals.iter().map(|signal| {
                let needed = self.needed(vendor.api, signal.needs);
                let is_granted = needed.is_some_and(|all| all.iter().all(|one| one.is_allowed));
                (signal.name, is_granted)
            });
            match vendor.calls {
                Calls::WithSignals(before, behind) => {
                    script.write_str(before)?;
                    for (index, (name, is_granted)) in words.enumerate() {
                        let sign = if index == 0 { '{' } else { ',' };
                        let word = if is_granted { "granted" } else { "denied" };
                        write!(script, r#"{sign}"{name}":"{word}""#)?;
                    }
                    script.write_char('}')?;
                    script.write_str(behind)?;
                }
                Calls::Fixed { granted, denied } => {
                    let is_granted = words.into_iter().all(|(_, is_granted)| is_granted);
                    script.write_str(if is_granted { granted } else { denied })?;
                }
            }
        }
        Ok(())
    }

    /// Returns whether there is no interface.
    pub(super) fn is_empty(&self) -> bool {
        self.purposes.is_empty()
    }

    /// Returns whether a choice can change a signal.
    pub(super) fn can_change(&self) -> bool {
        self.purposes.iter().any(|purpose| purpose.declaration.can_be_refused())
    }

    /// Writes the data of the script that passes choices on, as JSON: the policy, its purposes that can be refused with their
    /// states, and which of them each signal needs.
    pub(super) fn write_json(&self, policy: &str, json: &mut String) -> fmt::Result {
        let refusable =
            || self.purposes.iter().filter(|purpose| purpose.declaration.can_be_refused());
        write!(json, r#"{{"policy":{},"purposes":{{"#, quoted(policy))?;
        for (index, Purpose { declaration, is_allowed }) in refusable().enumerate() {
            write_comma(json, index)?;
            write!(json, "{}:{is_allowed}", quoted(declaration.identifier))?;
        }
        json.write_str(r#"},"apis":{"#)?;
        for (index, vendor) in self.vendors().enumerate() {
            write_comma(json, index)?;
            write!(json, r#""{}":{{"#, word(vendor.api))?;
            for (index, signal) in vendor.signals.iter().enumerate() {
                write_comma(json, index)?;
                write!(json, r#""{}":"#, signal.name)?;
                match self.needed(vendor.api, signal.needs) {
                    // One that is no choice of the visitor's and not allowed here cannot become so.
                    Some(all)
                        if all
                            .iter()
                            .all(|one| one.is_allowed || one.declaration.can_be_refused()) =>
                    {
                        write_list(json, &all)?;
                    }
                    _ => json.write_str("null")?,
                }
            }
            json.write_char('}')?;
        }
        json.write_str("}}")
    }
}

fn write_list(json: &mut String, all: &[Purpose]) -> fmt::Result {
    json.write_char('[')?;
    let refusable = all.iter().filter(|one| one.declaration.can_be_refused());
    for (index, one) in refusable.enumerate() {
        write_comma(json, index)?;
        json.write_str(&quoted(one.declaration.identifier))?;
    }
    json.write_char(']')
}

fn write_comma(json: &mut String, index: usize) -> fmt::Result {
    if index == 0 { Ok(()) } else { json.write_char(',') }
}

fn has_embed(purpose: &PurposeDeclaration, api: ConsentApi) -> bool {
    purpose.embeds.iter().any(|embed| embed.consent_api == Some(api))
}

/// Returns whether an interface depends on the purpose.
pub(super) fn is_signalled(purpose: &PurposeDeclaration) -> bool {
    !purpose.consent_mode.is_empty()
        || purpose.embeds.iter().any(|embed| embed.consent_api.is_some())
}

/// Returns the word of the policy language, which the script knows the interface by.
fn word(api: ConsentApi) -> &'static str {
    match api {
        ConsentApi::Google => "google",
        ConsentApi::Uet => "uet",
        ConsentApi::Clarity => "clarity",
        ConsentApi::Matomo => "matomo",
        ConsentApi::Meta => "meta",
        ConsentApi::Tiktok => "tiktok",
    }
}
