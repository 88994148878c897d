//! Short pages that explain a refused request.

use super::preferences::not_recorded;
use super::{PolicySource, paths};
use crate::consent::{NotRecorded, Reason, Refused};
use crate::declaration::Document;
use crate::html::{render, template};
use crate::i18n::{LocalizedText, Localizer, TextHtml, TextLanguage};
use crate::paths::{BasePath, SETTINGS};
use crate::serialize::serialize_fields;

/// The explanation of a refused request, with a link to the settings.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::{Shop, Suggestions};
/// use policy_runtime::pages::{Explanation, Here};
/// use policy_runtime::{Cookies, Policy};
///
/// fn suggestions(cookies: &Cookies<Shop>, here: &Here) -> Result<(), String> {
///     let refused = |refused| Explanation::refused(Shop::document(), &refused, "en", here).to_html();
///     let consent = cookies.consent(Suggestions).map_err(refused)?;
///     cookies.set(declared::recent(consent, "kettle".to_owned()));
///     Ok(())
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Explanation {
    /// The language of all texts without one of their own.
    pub language: TextLanguage,
    /// The heading.
    pub title: LocalizedText,
    /// The reasons, a sentence each.
    pub sentences: Vec<LocalizedText>,
    /// The text of the link to the settings.
    pub link: LocalizedText,
    /// The address of the settings.
    pub address: String,
}

serialize_fields! { Explanation { language, title, sentences, link, address } }

template!(pub Explanation, "explanation.html");

impl Explanation {
    /// Explains that the requested page needs consent. `here` is the path and query to return to: those of
    /// [`Here`](super::Here). If it is empty, the link leads to the settings as a whole.
    pub fn refused(
        document: &Document,
        refused: &Refused,
        language: &str,
        here: &str,
    ) -> Explanation {
        let localizer = Localizer::new(document, language);
        let purpose = refused.declaration();
        let title = localizer.purpose_title(purpose).text;
        Explanation {
            language: localizer.language,
            title: localizer.message("refused"),
            sentences: vec![localizer.message_with(
                if refused.reason() == Reason::Off { "off-here-text" } else { "refused-text" },
                "purpose",
                &title,
            )],
            link: localizer.message("placeholder-link"),
            address: match here {
                "" => refused.base_path().address(SETTINGS).into_owned(),
                here => paths::settings_of(refused.base_path(), purpose.identifier, here),
            },
        }
    }

    /// Explains that a consent was not recorded, and whether trying again helps. `policy` is the cookies of the
    /// request, or the policy's document.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::pages::Explanation;
    /// use policy_runtime::{Choice, Cookies};
    ///
    /// async fn accept(cookies: &Cookies<Shop>) -> Result<(), String> {
    ///     let explain = |reason| Explanation::not_recorded(cookies, reason, "en").to_html();
    ///     cookies.choose(Choice::allow_all().shown_in("en")).await.map(drop).map_err(explain)
    /// }
    /// ```
    pub fn not_recorded(
        policy: &impl PolicySource,
        reason: NotRecorded,
        language: &str,
    ) -> Explanation {
        let localizer = Localizer::new(policy.document(), language);
        let sentences = not_recorded(&localizer, reason);
        Explanation::of_settings(&localizer, sentences, policy.base_path())
    }

    /// Explains that a form came from another site ([`is_same_origin`](super::is_same_origin)). It repeats no value of
    /// the form. `policy` is as for [`not_recorded`](Explanation::not_recorded).
    pub fn foreign_form(policy: &impl PolicySource, language: &str) -> Explanation {
        let localizer = Localizer::new(policy.document(), language);
        let sentences = vec![localizer.message("foreign-form")];
        Explanation::of_settings(&localizer, sentences, policy.base_path())
    }

    /// Explains that a form belongs to another policy than the settings of this site. It repeats no value of the form.
    /// `policy` is as for [`not_recorded`](Explanation::not_recorded).
    pub fn form_of_another_policy(policy: &impl PolicySource, language: &str) -> Explanation {
        let localizer = Localizer::new(policy.document(), language);
        let sentences = vec![localizer.message("form-of-another-policy")];
        Explanation::of_settings(&localizer, sentences, policy.base_path())
    }

    fn of_settings(
        localizer: &Localizer<'_>,
        sentences: Vec<LocalizedText>,
        base: BasePath,
    ) -> Explanation {
        Explanation {
            language: localizer.language,
            title: localizer.message("settings"),
            sentences,
            link: localizer.message("settings-link"),
            address: base.address(SETTINGS).into_owned(),
        }
    }

    /// Renders the explanation as a fragment of HTML: one `<div>` with an `<h1>`, with all texts escaped.
    pub fn to_html(&self) -> String {
        render(self)
    }
}
