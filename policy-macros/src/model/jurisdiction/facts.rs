//! The facts about a purpose on which rules depend, and the sets of them that rules name.

use crate::model::items::{Kind, Policy, Provider, Purpose};
use crate::syntax::lifetime::{Lifetime, MONTH};
use crate::syntax::vocabulary::{FINGERPRINT, PROCESSOR, SESSION};

/// Maximum lifetime of a cookie of the strictest exemptions, in seconds: 13 months.
const MAX_COOKIE: u64 = 13 * MONTH;

/// Maximum time for which the strictest exemptions let data be kept, in seconds: 25 months.
const MAX_KEPT: u64 = 25 * MONTH;

/// The facts about a purpose.
#[derive(Debug, Clone, Copy)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct Facts<'p> {
    pub(crate) kind: Kind,
    pub(crate) is_anonymised: bool,
    pub(crate) own_use: bool,
    pub(crate) no_cross_site: bool,
    pub(crate) ip_masked: bool,
    pub(crate) not_matched: bool,
    pub(crate) sensitive: bool,
    /// A party to the purpose that is neither the controller nor a processor.
    pub(crate) other: Option<&'p str>,
    pub(crate) library: Library,
    /// Each cookie lives 13 months at most and does not slide, and so does each entry of the storage.
    pub(crate) is_short_lived: bool,
    /// Its data are declared to be kept 25 months at most.
    pub(crate) is_kept_shortly: bool,
    /// It reads the device to recognise it.
    pub(crate) fingerprints: bool,
    /// It uses the device otherwise than by cookies.
    pub(crate) is_beyond_cookies: bool,
    /// A party takes data to a third country.
    pub(crate) transfers: bool,
}

/// A purpose about which nothing is declared.
#[cfg(test)]
pub(crate) const NOTHING: Facts<'static> = Facts {
    kind: Kind::Statistical,
    is_anonymised: false,
    own_use: false,
    no_cross_site: false,
    ip_masked: false,
    not_matched: false,
    sensitive: false,
    other: None,
    library: Library::None,
    is_short_lived: false,
    is_kept_shortly: false,
    fingerprints: false,
    is_beyond_cookies: false,
    transfers: false,
};

/// What libraries add to a purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Library {
    /// Nothing.
    None,
    /// Something that rustc holds to [`Set::M1`], by `include::check_rule` of the runtime.
    Checked,
    /// Something whose parties and facts this compiler does not see.
    Unchecked,
}

/// A set of facts under which statistics are not asked. Each has those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Set {
    /// `own_use`, and no other party than the controller and processors.
    P0,
    /// And `anonymised`, and `no_cross_site`.
    M1,
    /// And `ip_masked`.
    M2,
    /// And cookies of 13 months at most, none of which slides, and `data_kept` of 25 months at most.
    M3,
}

/// A further condition of one rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Further {
    /// The device is not recognised by its properties.
    NoFingerprint,
    /// Nothing but cookies is used.
    CookiesAlone,
    /// No party takes data to a third country.
    NoTransfer,
}

impl Further {
    /// Says it as something to add.
    pub(crate) fn in_words(self) -> &'static str {
        match self {
            Further::NoFingerprint => "no `access fingerprint`",
            Further::CookiesAlone => "nothing but cookies",
            Further::NoTransfer => "no `transfer` of a party",
        }
    }
}

impl Facts<'_> {
    /// Gathers the facts about a purpose.
    pub(crate) fn of<'p>(
        purpose: &'p Purpose,
        all: &'p [Purpose],
        controller: Option<usize>,
        providers: &'p [Provider],
        library: Library,
    ) -> Facts<'p> {
        let mut other = parties(purpose)
            .into_iter()
            .filter(|party| controller.is_some_and(|own| own != *party))
            .filter_map(|party| providers.get(party));
        let other = other.find(|party| party.role.as_deref() != Some(PROCESSOR));
        let read = purpose.reads.iter().filter_map(|read| {
            all.get(read.purpose).and_then(|owner| owner.cookies.get(read.cookie))
        });
        let cookies = purpose.cookies.iter().chain(read);
        let mut cookies = cookies.map(|cookie| cookie.lifetime);
        let mut storage = purpose.storage.iter().filter(|entry| entry.area != SESSION);
        let is_short_lived = cookies.all(|lifetime| lifetime.is_some_and(is_short))
            && storage.all(|entry| {
                entry
                    .lifetime
                    .is_some_and(|lifetime| lifetime.seconds.is_some() && is_short(lifetime))
            });
        let kept = purpose.data_kept.and_then(|kept| kept.seconds);
        let takes_data = |party: usize| providers.get(party).is_some_and(has_transfer);
        Facts {
            kind: purpose.kind,
            is_anonymised: purpose.anonymised.is_some(),
            own_use: purpose.own_use,
            no_cross_site: purpose.no_cross_site,
            ip_masked: purpose.ip_masked,
            not_matched: purpose.not_matched,
            sensitive: purpose.sensitive,
            other: other.map(|party| party.name.text.as_str()),
            library,
            is_short_lived,
            is_kept_shortly: kept.is_some_and(|seconds| u64::from(seconds) <= MAX_KEPT),
            fingerprints: purpose.accesses.iter().any(|access| access.kind == FINGERPRINT),
            is_beyond_cookies: !purpose.storage.is_empty()
                || !purpose.embeds.is_empty()
                || !purpose.accesses.is_empty(),
            transfers: parties(purpose).into_iter().chain(controller).any(takes_data),
        }
    }

    /// Returns whether it gives data to a party that is neither the controller nor a processor. What visitors cannot refuse is
    /// not counted.
    pub(crate) fn sells(self) -> bool {
        let has_other = self.other.is_some() || self.library == Library::Unchecked;
        self.kind == Kind::ThirdParty || (has_other && self.kind != Kind::Necessary)
    }

    /// Lists what is missing of a set, as keys to add if they are so.
    pub(crate) fn missing_of(self, set: Set) -> Vec<String> {
        let mut missing = Vec::new();
        let mut need = |is_met: bool, key: &str| {
            if !is_met {
                missing.push(key.to_owned());
            }
        };
        if set >= Set::M1 {
            need(self.is_anonymised, "`anonymised: \"..\"`");
        }
        need(self.own_use, "`own_use`");
        if set >= Set::M1 {
            need(self.no_cross_site, "`no_cross_site`");
        }
        if set >= Set::M2 {
            need(self.ip_masked, "`ip_masked`");
        }
        if set >= Set::M3 {
            need(self.is_short_lived, "lifetimes of 13 months at most, none of them `sliding`,");
            need(self.is_kept_shortly, "`data_kept: 25 months` or less");
        }
        if let Some(other) = self.other {
            missing.push(format!("`role: processor` for {other}"));
        }
        missing
    }

    /// Returns whether what libraries add can be held to a set.
    pub(crate) fn is_known_for(self, set: Set) -> bool {
        match self.library {
            Library::None => true,
            Library::Checked => set <= Set::M1,
            Library::Unchecked => false,
        }
    }

    /// Returns whether a set is met.
    pub(crate) fn meets(self, set: Set) -> bool {
        let has_m1 = set < Set::M1 || (self.is_anonymised && self.no_cross_site);
        let has_m2 = set < Set::M2 || self.ip_masked;
        let has_m3 = set < Set::M3 || (self.is_short_lived && self.is_kept_shortly);
        self.is_known_for(set) && self.own_use && !self.sells() && has_m1 && has_m2 && has_m3
    }

    /// Returns whether no party joins its data with a person known. Libraries do not declare it.
    pub(crate) fn is_not_matched(self) -> bool {
        self.not_matched && self.library == Library::None
    }

    /// Returns whether a further condition is met.
    pub(crate) fn meets_further(self, further: Further) -> bool {
        let is_known = self.library == Library::None;
        match further {
            Further::NoFingerprint => !self.fingerprints,
            Further::CookiesAlone => !self.is_beyond_cookies && is_known,
            Further::NoTransfer => !self.transfers && is_known,
        }
    }
}

/// Returns whether a purpose counts as one that [sells](Facts::sells) only because it takes those of a library.
pub(crate) fn sells_by_library(policy: &Policy, purpose: &Purpose) -> bool {
    let (all, providers) = (&policy.purposes, &policy.providers);
    purpose.sells && !Facts::of(purpose, all, policy.controller, providers, Library::None).sells()
}

fn is_short(lifetime: Lifetime) -> bool {
    let seconds = lifetime.seconds.map(u64::from);
    !lifetime.is_unknown && !lifetime.is_sliding && seconds.is_none_or(|one| one <= MAX_COOKIE)
}

fn has_transfer(provider: &Provider) -> bool {
    !provider.transfers.is_empty()
}

/// Lists everyone who sets, reads or receives something for the purpose.
pub(crate) fn parties(purpose: &Purpose) -> Vec<usize> {
    let mut parties = Vec::new();
    for cookie in &purpose.cookies {
        parties.extend(cookie.provider);
        parties.extend(&cookie.shared_with);
    }
    parties.extend(purpose.storage.iter().filter_map(|entry| entry.provider));
    parties.extend(purpose.embeds.iter().filter_map(|embed| embed.provider));
    parties.extend(purpose.accesses.iter().filter_map(|access| access.provider));
    parties.extend(&purpose.recipients);
    parties
}
