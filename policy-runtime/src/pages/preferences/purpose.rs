//! A purpose as it is chosen.

use crate::consent::{ConsentState, ConsentStatus, SignalEffect};
use crate::cookies::Cookies;
use crate::declaration::{CookieDeclaration, Lifetime, PurposeDeclaration};
use crate::document::names::readable;
use crate::pages::standing::{self, Day};
use crate::policy::Policy;
use crate::wording::{Phrase, Speaker};
use serde::Serialize;

/// A purpose with its two answers and where it stands.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct PurposeChoice {
    /// The identifier of the purpose: the name of its field, whose value is `allow` or `refuse`.
    pub identifier: &'static str,
    /// Its heading.
    pub title: Phrase,
    /// What it is for.
    pub text: Option<Phrase>,
    /// Whether it has answers: what is necessary has none.
    pub can_be_refused: bool,
    /// What holds, as data.
    pub status: ConsentStatus,
    /// What holds, in words: the state, what changed, what the browser's signal does.
    pub sentences: Vec<Phrase>,
    /// Since when.
    pub since: Option<Day>,
    /// Until when.
    pub until: Option<Day>,
    /// The answer that is ticked; none while it is undecided.
    pub allow: Option<bool>,
    /// The words of the answer `allow`.
    pub yes: Phrase,
    /// The words of the answer `refuse`.
    pub no: Phrase,
    /// The heading of the cookies.
    pub cookies_title: Phrase,
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
    pub text: Phrase,
    /// How long it lives at most.
    pub lifetime: Phrase,
}

impl PurposeChoice {
    pub(super) fn new<P: Policy>(
        speaker: &Speaker<'_>,
        cookies: &Cookies<P>,
        purpose: &'static PurposeDeclaration,
    ) -> PurposeChoice {
        let status = cookies.status(purpose);
        let was_consented = cookies.was_consented(purpose);
        let (yes, no) =
            if purpose.asks { ("allow", "refuse") } else { ("do-not-object", "object") };
        PurposeChoice {
            identifier: purpose.identifier,
            title: speaker.purpose_title(purpose),
            text: speaker.own(purpose.text),
            can_be_refused: purpose.can_be_refused(),
            status,
            sentences: standing::sentences(speaker, purpose, status, was_consented),
            since: standing::since(speaker, status),
            until: standing::until(speaker, status),
            allow: ticked(status),
            yes: speaker.fixed(yes),
            no: speaker.fixed(no),
            cookies_title: speaker.fixed("cookies-in-detail"),
            cookies: purpose.cookies.iter().map(|cookie| line(speaker, purpose, cookie)).collect(),
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
    speaker: &Speaker<'_>,
    purpose: &PurposeDeclaration,
    cookie: &CookieDeclaration,
) -> CookieLine {
    CookieLine {
        name: readable(cookie.name).0,
        text: speaker.sentence(cookie.text, purpose),
        lifetime: match cookie.lifetime {
            Lifetime::Session => speaker.fixed("lifetime-session"),
            Lifetime::Seconds(seconds) => speaker.duration(seconds),
            Lifetime::Sliding(seconds) => {
                speaker.fixed_with("lifetime-sliding", "duration", &speaker.duration(seconds).text)
            }
        },
    }
}
