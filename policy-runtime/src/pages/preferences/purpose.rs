//! A purpose as it is chosen.

use crate::consent::{ConsentState, ConsentStatus, SignalEffect};
use crate::cookies::Cookies;
use crate::declaration::{CookieDeclaration, Lifetime, PurposeDeclaration};
use crate::i18n::names::readable;
use crate::i18n::{LocalizedText, Localizer};
use crate::pages::status_text::{self, DatedPhrase};
use crate::policy::Policy;
use serde::Serialize;

/// A purpose with its two answers and where it stands.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct PurposeChoice {
    /// The identifier of the purpose: the name of its field, whose value is `allow` or `refuse`.
    pub identifier: &'static str,
    /// Its heading.
    pub title: LocalizedText,
    /// What it is for.
    pub text: Option<LocalizedText>,
    /// Whether it has answers: what is necessary has none.
    pub can_be_refused: bool,
    /// What holds, as data.
    pub status: ConsentStatus,
    /// What holds, in words: the state, what changed, what the browser's signal does.
    pub sentences: Vec<LocalizedText>,
    /// Since when.
    pub since: Option<DatedPhrase>,
    /// Until when.
    pub until: Option<DatedPhrase>,
    /// The answer that is ticked; none while it is undecided.
    pub allow: Option<bool>,
    /// The words of the answer `allow`.
    pub yes: LocalizedText,
    /// The words of the answer `refuse`.
    pub no: LocalizedText,
    /// The heading of the cookies.
    pub cookies_title: LocalizedText,
    /// Its cookies.
    pub cookies: Vec<CookieLine>,
}

/// A cookie in short; the policy page says the rest.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct CookieLine {
    /// Its name, with `…` for what varies.
    pub name: String,
    /// What it does.
    pub text: LocalizedText,
    /// How long it lives at most.
    pub lifetime: LocalizedText,
}

impl PurposeChoice {
    pub(super) fn new<P: Policy>(
        localizer: &Localizer<'_>,
        cookies: &Cookies<P>,
        purpose: &'static PurposeDeclaration,
    ) -> PurposeChoice {
        let status = cookies.status(purpose);
        let was_consented = cookies.was_consented(purpose);
        let (yes, no) =
            if purpose.asks { ("allow", "refuse") } else { ("do-not-object", "object") };
        PurposeChoice {
            identifier: purpose.identifier,
            title: localizer.purpose_title(purpose),
            text: localizer.policy_text(purpose.text),
            can_be_refused: purpose.can_be_refused(),
            status,
            sentences: status_text::sentences(localizer, purpose, status, was_consented),
            since: status_text::since(localizer, status),
            until: status_text::until(localizer, status),
            allow: ticked(status),
            yes: localizer.message(yes),
            no: localizer.message(no),
            cookies_title: localizer.message("cookies-in-detail"),
            cookies: purpose
                .cookies
                .iter()
                .map(|cookie| line(localizer, purpose, cookie))
                .collect(),
        }
    }
}

/// What the visitor chose, if it holds. A consent that the browser's signal overrode is not ticked, so that it is confirmed
/// by nobody but the visitor.
fn ticked(status: ConsentStatus) -> Option<bool> {
    match status.state {
        ConsentState::Refused | ConsentState::Withdrawn => Some(false),
        ConsentState::Given if status.signal != Some(SignalEffect::Honoured) => Some(true),
        _ => None,
    }
}

fn line(
    localizer: &Localizer<'_>,
    purpose: &PurposeDeclaration,
    cookie: &CookieDeclaration,
) -> CookieLine {
    CookieLine {
        name: readable(cookie.name).0,
        text: localizer.sentence(cookie.text, purpose),
        lifetime: match cookie.lifetime {
            Lifetime::Session => localizer.message("lifetime-session"),
            Lifetime::Seconds(seconds) => localizer.duration(seconds),
            Lifetime::Sliding(seconds) => localizer.message_with(
                "lifetime-sliding",
                "duration",
                &localizer.duration(seconds).text,
            ),
        },
    }
}
