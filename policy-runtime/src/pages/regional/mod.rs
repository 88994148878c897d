//! What the region of a visitor adds to the pages: the prescribed links, the notice at entry, the page that opts out, the second
//! step of a consent after an opt-out.
//!
//! | file | holds |
//! |---|---|
//! | `mod` | the questions that the pages ask about a request |
//! | `prescribed` | words that a law prescribes in English |
//! | `links` | the links for every page, with the status line |
//! | `entry_notice` | the notice at entry |
//! | `opt_out`, `handle_opt_out` | the page with one button, and its form |
//! | `confirmation` | the second step |

mod confirmation;
mod entry_notice;
mod handle_opt_out;
mod links;
mod opt_out;
mod prescribed;
mod purpose_line;

pub use confirmation::ConfirmationPage;
pub use entry_notice::EntryNotice;
pub use handle_opt_out::{OptOutOutcome, handle_opt_out};
pub use links::{PrivacyLink, PrivacyLinks};
pub use opt_out::{OptOutButton, OptOutPage};
pub(super) use prescribed::PrescribedHtml;
pub use prescribed::PrescribedText;
pub use purpose_line::PurposeLine;

use crate::consent::{ConsentState, ConsentStatus, SignalEffect};
use crate::cookies::Cookies;
use crate::declaration::{Duty, PurposeDeclaration};
use crate::policy::Policy;

/// Returns whether an opt-out or the browser's signal turns a purpose off.
fn is_opted_out(status: ConsentStatus) -> bool {
    let is_refused = matches!(status.state, ConsentState::Refused | ConsentState::Withdrawn);
    !status.allowed && (is_refused || status.signal == Some(SignalEffect::Honoured))
}

/// Returns whether the visitor is opted out of sale and sharing: nothing that sells is allowed, and a choice or the signal is why.
pub(super) fn is_opted_out_of_sale<P: Policy>(cookies: &Cookies<P>) -> bool {
    is_opted_out_of(cookies, |purpose| purpose.sells)
}

fn is_opted_out_of<P: Policy>(
    cookies: &Cookies<P>,
    is_about: fn(&PurposeDeclaration) -> bool,
) -> bool {
    let purposes =
        cookies.purposes().filter(|purpose| purpose.can_be_refused() && is_about(purpose));
    let statuses: Vec<_> = purposes.map(|purpose| cookies.status(purpose)).collect();
    statuses.iter().all(|status| !status.allowed) && statuses.into_iter().any(is_opted_out)
}

/// Returns the steady line while an opt-out holds, where the visitor's region prescribes it.
pub(super) fn status_line<P: Policy>(
    cookies: &Cookies<P>,
    localizer: &crate::i18n::Localizer<'_>,
) -> Option<PrescribedText> {
    let is_prescribed = cookies.regime().has(Duty::Status);
    (is_prescribed && is_opted_out_of_sale(cookies)).then(|| PrescribedText::honored(localizer))
}
