//! The notice of the settings about the choice just made.

use super::Preferences;
use crate::consent::NotRecorded;
use crate::cookies::Cookies;
use crate::i18n::{LocalizedText, Localizer};
use crate::pages::choice_state::detail;
use crate::pages::paths;
use crate::pages::same_origin::is_navigation_from_site;
use crate::policy::Policy;
use crate::serialize::{serialize_fields, serialize_names};
use http::request::Parts;

/// The outcome of a choice: that it was saved, or why not.
///
/// A template puts it before the form, in an element with the role:
///
/// ```
/// use policy_runtime::pages::Notice;
///
/// fn render(notice: &Notice, escape: fn(&str) -> String) -> String {
///     let sentences = notice.sentences.iter().map(|sentence| format!("<p>{}</p>", escape(&sentence.text)));
///     format!("<div role={}>{}</div>", notice.role.as_str(), sentences.collect::<String>())
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Notice {
    /// The ARIA role, by which screen readers announce it.
    pub role: NoticeRole,
    /// The message, a sentence each.
    pub sentences: Vec<LocalizedText>,
}

serialize_fields! { Notice { role, sentences } }

/// The ARIA role of a notice.
///
/// Screen readers announce a notice by its role, without a change of focus (WAI-ARIA 1.2, live regions).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoticeRole {
    /// `status`: announced after the current speech.
    Status,
    /// `alert`: announced at once.
    Alert,
}

serialize_names! { NoticeRole { Status = "status", Alert = "alert" } }

impl NoticeRole {
    /// Returns the value of the attribute `role`.
    pub fn as_str(self) -> &'static str {
        match self {
            NoticeRole::Status => "status",
            NoticeRole::Alert => "alert",
        }
    }
}

impl Preferences {
    /// Reports the outcome of the choice before this request, if its address is that of the settings after a choice:
    /// saved if the browser sent the choice back, otherwise not kept, with advice. Nothing is reported if a link of
    /// another site led here, or the outcome is unknown.
    #[must_use]
    pub fn after_choice<P: Policy>(self, cookies: &Cookies<P>, request: &Parts) -> Preferences {
        let outcome = outcome_of_choice(cookies, request);
        let change = outcome.filter(|_| self.is_fragment).map(|_| detail(cookies));
        let settings = Preferences { change, ..self };
        match outcome {
            Some(true) => settings.saved(),
            Some(false) => settings.not_kept(),
            None => settings,
        }
    }

    /// Reports that the choice is saved. Only the next request shows whether the browser kept it, which
    /// [`after_choice`](Preferences::after_choice) checks.
    #[must_use]
    pub fn saved(self) -> Preferences {
        let sentences = vec![self.localizer().message("saved")];
        self.with_notice(NoticeRole::Status, sentences)
    }

    /// Reports that the browser did not keep the choice, and how to allow it.
    #[must_use]
    pub fn not_kept(self) -> Preferences {
        let sentences = vec![self.localizer().message("not-kept")];
        self.with_notice(NoticeRole::Alert, sentences)
    }

    /// Reports that the form has no choice.
    #[must_use]
    pub fn without_choice(self) -> Preferences {
        let sentences = vec![self.localizer().message("no-choice")];
        self.with_notice(NoticeRole::Alert, sentences)
    }

    /// Says that a consent was not recorded, and whether it helps to try again.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::pages::{ChoiceForm, Preferences};
    /// use policy_runtime::Cookies;
    ///
    /// /// The answer to the form of the settings, in a handler of the application.
    /// async fn save(cookies: &Cookies<Shop>, body: &[u8]) -> Result<String, String> {
    ///     let settings = Preferences::new(cookies, "en", None);
    ///     let form = ChoiceForm::parse(body);
    ///     let Ok(choice) = form.choice::<Shop>() else {
    ///         return Err(settings.without_choice().to_html());
    ///     };
    ///     match cookies.choose(choice).await {
    ///         Ok(_) => Ok(form.location(cookies)), // for `Location`
    ///         Err(reason) => Err(settings.not_recorded(reason).to_html()),
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn not_recorded(self, reason: NotRecorded) -> Preferences {
        let sentences = not_recorded(&self.localizer(), reason);
        self.with_notice(NoticeRole::Alert, sentences)
    }

    fn with_notice(self, role: NoticeRole, sentences: Vec<LocalizedText>) -> Preferences {
        Preferences { notice: Some(Notice { role, sentences }), ..self }
    }

    fn localizer(&self) -> Localizer<'static> {
        Localizer::new(self.document, self.language.tag)
    }
}

/// Returns whether the browser kept the choice before this request. `None` where the address is not that of a page after a choice,
/// where a link of another site led here, and where the outcome is unknown.
pub(in crate::pages) fn outcome_of_choice<P: Policy>(
    cookies: &Cookies<P>,
    request: &Parts,
) -> Option<bool> {
    let mark = paths::mark_in(request.uri.query().unwrap_or_default())?;
    if !is_navigation_from_site(request, cookies.site()) {
        return None;
    }
    cookies.is_choice_kept(&mark)
}

/// Returns the sentences on a consent that was not recorded.
pub(in crate::pages) fn not_recorded(
    localizer: &Localizer<'_>,
    reason: NotRecorded,
) -> Vec<LocalizedText> {
    let what = match reason {
        NotRecorded::Prefetch => "not-recorded-prefetch",
        NotRecorded::NothingToChoose | NotRecorded::NothingChosen => "no-choice",
        NotRecorded::NotShown => "not-shown",
        NotRecorded::NotConfirmed => "not-confirmed",
        // Not even the refusals took effect.
        NotRecorded::TooLate | NotRecorded::NoRandomness => "nothing-recorded",
        NotRecorded::Superseded => "not-recorded-superseded",
        NotRecorded::Busy | NotRecorded::LedgerDown | NotRecorded::LedgerFull => "not-recorded",
    };
    let again = reason.retry_after().map(|seconds| {
        localizer.message_with("try-again", "duration", &localizer.duration(seconds).text)
    });
    std::iter::once(localizer.message(what)).chain(again).collect()
}
