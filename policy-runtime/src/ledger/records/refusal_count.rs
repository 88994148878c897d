//! Counts of refusals: of choices that identify no visitor, and of opt-outs in the United States.

use super::{ConsentContent, PurposeState};
use crate::clock::DAY;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// The number of equal refusals on one day.
///
/// A refusal without an earlier consent has no record id and no receipt, so the count identifies no visitor. Where a rule of
/// the United States applies, every opt-out is counted: by a form, by the browser's signal, and also the withdrawal of a consent,
/// which has a receipt too. Counts stay when a record is erased, and are kept for at least 24 months
/// ([`MIN_RETENTION`](RefusalCount::MIN_RETENTION)).
///
/// | a record of opt-outs has (California 11 CCR 7101, Colorado 4 CCR 904-3 rule 6.11) | here |
/// |---|---|
/// | date | `day` |
/// | nature | the purposes of `states`: those that were refused |
/// | manner | `expressed_by` |
/// | outcome | each of `states`: off from then on, by a refusal or a withdrawal |
///
/// ```
/// use policy_runtime::ledger::{ConsentContent, ConsentNotice, ConsentState, PurposeState, RefusalCount};
///
/// let notice = ConsentNotice::new("4f53cda1", "en", r#"{"title":"Cookies"}"#);
/// let state = PurposeState::new("Suggestions", ConsentState::Refused, "89eed54a");
/// let content = ConsentContent::new("Shop", "shop.example", &notice, vec![state]);
///
/// let morning = RefusalCount::new(&content, 1_795_305_600, 2, 1_905_348_800);
/// let evening = RefusalCount::new(&content, 1_795_305_600, 5, 1_905_348_800);
/// assert!(morning.is_of_kind(&evening), "a ledger keeps one count of 7");
///
/// let californian = ConsentContent { jurisdictions: vec!["us_ca".to_owned(), "us".to_owned()], ..content };
/// let elsewhere = RefusalCount::new(&californian, 1_795_305_600, 1, 1_905_348_800);
/// assert!(!morning.is_of_kind(&elsewhere), "each jurisdiction has its own count");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusalCount {
    /// The day (UTC), as the Unix seconds of its beginning.
    pub day: u64,
    /// The name of the policy.
    pub policy: String,
    /// The host of the site, as in [`ConsentContent::site`].
    pub site: String,
    /// The fingerprint of the [`ConsentNotice`](super::ConsentNotice) that was shown; of a signal, of the one in force.
    pub notice: String,
    /// The language in which it was shown, as in [`ConsentContent::language`].
    pub language: String,
    /// The codes of the jurisdictions, as in [`ConsentContent::jurisdictions`]. Empty in counts of earlier builds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub jurisdictions: Vec<String>,
    /// The manner, as in [`ConsentContent::expressed_by`]. Empty in counts of earlier builds.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub expressed_by: String,
    /// The purposes that were refused, each with its state from then on, in the order of the policy. In counts of earlier builds
    /// also those that had been refused before.
    pub states: Vec<PurposeState>,
    /// The number of refusals.
    pub refusals: u64,
    /// Until when the count is kept, in Unix seconds, but for at least [`MIN_RETENTION`](RefusalCount::MIN_RETENTION).
    pub kept_until: u64,
}

impl RefusalCount {
    /// The minimum time for which a count is kept, from the beginning of its day: 24 months, with the day itself and a leap day.
    pub const MIN_RETENTION: Duration = Duration::from_hours((2 * 365 + 2) * 24);

    /// Returns a count of refusals with this content on the day that begins at `day`, to be kept until `kept_until`, both in
    /// Unix seconds.
    pub fn new(content: &ConsentContent, day: u64, refusals: u64, kept_until: u64) -> RefusalCount {
        RefusalCount {
            day,
            policy: content.policy.clone(),
            site: content.site.clone(),
            notice: content.notice.clone(),
            language: content.language.clone(),
            jurisdictions: content.jurisdictions.clone(),
            expressed_by: content.expressed_by.clone(),
            states: content.states.clone(),
            refusals,
            kept_until,
        }
    }

    /// Returns whether both are of one kind, so that a ledger adds them up: they differ at most in `refusals` and `kept_until`.
    pub fn is_of_kind(&self, other: &RefusalCount) -> bool {
        (self.day, &self.policy, &self.site) == (other.day, &other.policy, &other.site)
            && (&self.notice, &self.language) == (&other.notice, &other.language)
            && (&self.jurisdictions, &self.expressed_by)
                == (&other.jurisdictions, &other.expressed_by)
            && self.states == other.states
    }

    /// Returns whether [`prune`](crate::ledger::ConsentLedger::prune) may erase it at `now`, in Unix seconds: its `kept_until`
    /// and the [minimum](RefusalCount::MIN_RETENTION) are over.
    ///
    /// ```
    /// use policy_runtime::ledger::{ConsentContent, ConsentNotice, RefusalCount};
    ///
    /// let notice = ConsentNotice::new("4f53cda1", "en", "{}");
    /// let content = ConsentContent::new("Shop", "shop.example", &notice, Vec::new());
    /// let (day, month) = (1_795_305_600, 30 * 86_400);
    /// let count = RefusalCount::new(&content, day, 2, day + month);
    /// assert!(!count.may_be_pruned(day + 23 * month));
    /// assert!(count.may_be_pruned(day + 25 * month));
    /// ```
    pub fn may_be_pruned(&self, now: u64) -> bool {
        self.kept_until < now && self.day < RefusalCount::last_prunable_day(now)
    }

    /// Returns the beginning of the day before which counts may be pruned at `now`, both in Unix seconds.
    pub(in crate::ledger) fn last_prunable_day(now: u64) -> u64 {
        now.saturating_sub(RefusalCount::MIN_RETENTION.as_secs())
    }

    /// Returns whether it counts refusals with this content on this day.
    pub(super) fn counts(&self, content: &ConsentContent, day: u64) -> bool {
        self.day == day
            && (&self.policy, &self.site) == (&content.policy, &content.site)
            && (&self.notice, &self.language) == (&content.notice, &content.language)
            && (&self.jurisdictions, &self.expressed_by)
                == (&content.jurisdictions, &content.expressed_by)
            && self.states == content.states
    }
}

/// Returns the beginning of the day (UTC) of a time, both in Unix seconds.
pub(in crate::ledger) fn day_of(time: u64) -> u64 {
    time - time % u64::from(DAY)
}
