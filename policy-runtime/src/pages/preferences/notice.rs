//! What is said of the choice that the visitor just made.

use super::Preferences;
use crate::consent::NotRecorded;
use crate::cookies::Cookies;
use crate::i18n::{LocalizedText, Localizer};
use crate::pages::paths;
use crate::pages::same_origin::is_led_from_here;
use crate::policy::Policy;
use http::request::Parts;
use serde::Serialize;

/// What is said of a choice: that it was kept, or why not.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Notice {
    /// How readers of the screen are told.
    pub role: NoticeRole,
    /// What is said.
    pub sentences: Vec<LocalizedText>,
}

/// The ARIA role of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeRole {
    /// Said when nothing else is.
    Status,
    /// Said at once.
    Alert,
}

impl NoticeRole {
    /// The value of the attribute `role`.
    pub fn as_str(self) -> &'static str {
        match self {
            NoticeRole::Status => "status",
            NoticeRole::Alert => "alert",
        }
    }
}

impl Preferences {
    /// Says what became of the choice that this request follows, where its address is that of the settings after a choice:
    /// that it is saved, if the browser sent it back, or else that the browser did not keep it, and how to allow that. Where a
    /// link of another site led here, or the request does not tell, it says nothing.
    #[must_use]
    pub fn after_choice<P: Policy>(self, cookies: &Cookies<P>, request: &Parts) -> Preferences {
        let Some(mark) = paths::mark_in(request.uri.query().unwrap_or_default()) else {
            return self;
        };
        if !is_led_from_here(request, cookies.site()) {
            return self;
        }
        match cookies.is_choice_kept(&mark) {
            Some(true) => self.saved(),
            Some(false) => self.not_kept(),
            None => self,
        }
    }

    /// Says that the choice is saved. Whether the browser kept it is known once the browser sends it back, which
    /// [`after_choice`](Preferences::after_choice) looks for.
    #[must_use]
    pub fn saved(self) -> Preferences {
        let sentences = vec![self.localizer().message("saved")];
        self.saying(NoticeRole::Status, sentences)
    }

    /// Says that the browser did not keep the choice, and how to allow it to.
    #[must_use]
    pub fn not_kept(self) -> Preferences {
        let sentences = vec![self.localizer().message("not-kept")];
        self.saying(NoticeRole::Alert, sentences)
    }

    /// Says that the form held no choice.
    #[must_use]
    pub fn without_choice(self) -> Preferences {
        let sentences = vec![self.localizer().message("no-choice")];
        self.saying(NoticeRole::Alert, sentences)
    }

    /// Says that a consent was not recorded, and whether it helps to try again.
    #[must_use]
    pub fn not_recorded(self, reason: NotRecorded) -> Preferences {
        let sentences = not_recorded(&self.localizer(), reason);
        self.saying(NoticeRole::Alert, sentences)
    }

    fn saying(self, role: NoticeRole, sentences: Vec<LocalizedText>) -> Preferences {
        Preferences { notice: Some(Notice { role, sentences }), ..self }
    }

    fn localizer(&self) -> Localizer<'static> {
        Localizer::new(self.document, self.language.tag)
    }
}

/// What is said of a consent that was not recorded.
pub(in crate::pages) fn not_recorded(
    localizer: &Localizer<'_>,
    reason: NotRecorded,
) -> Vec<LocalizedText> {
    let what = match reason {
        NotRecorded::Prefetch => "not-recorded-prefetch",
        NotRecorded::NothingToChoose | NotRecorded::NothingChosen => "no-choice",
        NotRecorded::NotShown => "not-shown",
        // Nothing took effect, not even a refusal.
        NotRecorded::TooLate | NotRecorded::NoRandomness => "nothing-recorded",
        NotRecorded::Superseded => "not-recorded-superseded",
        NotRecorded::Busy | NotRecorded::LedgerDown | NotRecorded::LedgerFull => "not-recorded",
    };
    let again = reason.retry_after().map(|seconds| {
        localizer.message_with("try-again", "duration", &localizer.duration(seconds).text)
    });
    std::iter::once(localizer.message(what)).chain(again).collect()
}
