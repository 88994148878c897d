//! The placeholder of an embed that is not loaded: its forms.

use super::{HiddenField, path_on_this_site, paths};
use crate::consent::{Embed, Refused};
use crate::cookies::Cookies;
use crate::declaration::PurposeState;
use crate::i18n::{LocalizedText, Localizer};
use crate::paths::{EMBEDS, SETTINGS};
use crate::policy::Policy;
use crate::serialize::serialize_fields;

/// The placeholder of content that is not loaded.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::{Media, Shop};
/// use policy_runtime::pages::Embedded;
/// use policy_runtime::{Cookies, Policy};
///
/// /// A poster of the application's own in place of the placeholder.
/// fn film(cookies: &Cookies<Shop>) -> String {
///     let player = declared::player(cookies.consent(Media), "kettle-42");
///     let embedded = Embedded::new(&player, Shop::document(), "en", "/films");
///     match &embedded.placeholder {
///         Some(placeholder) => format!("<a href=\"{}\"><img src=/poster.png></a>", placeholder.address),
///         None => embedded.to_html(),
///     }
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Placeholder {
    /// The condition for loading it, and that the browser then connects to the provider.
    pub text: LocalizedText,
    /// The text of the link to the settings.
    pub link: LocalizedText,
    /// The address of the purpose in the settings, with the way back in its query.
    pub address: String,
    /// The form that allows its purpose. `None` without the cookies of the request ([`Embedded::of`](super::Embedded::of)),
    /// and in a frame of another origin, where a page could lay it under a button of its own.
    pub allow: Option<AllowForm>,
    /// The form that loads this one item, wherever [`allow`](Placeholder::allow) stands and the item has something to show.
    pub once: Option<OnceForm>,
}

serialize_fields! { Placeholder { text, link, address, allow, once } }

/// The form that allows the purpose of an embed: the hidden fields, `next`, and the button.
///
/// ```
/// use policy_runtime::pages::AllowForm;
///
/// fn form(form: &AllowForm, escape: fn(&str) -> String) -> String {
///     let field = |name: &str, value: &str| format!("<input type=hidden name={name} value=\"{}\">", escape(value));
///     let hidden: String = form.hidden.iter().map(|hidden| field(&hidden.name, &hidden.value)).collect();
///     let button = format!("<button name={} value=allow>{}</button>", form.purpose, escape(&form.button.text));
///     format!("<form method=post action={}>{hidden}{}{button}</form>", form.action, field("next", &form.next))
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AllowForm {
    /// The address that it is sent to: that of the settings.
    pub action: String,
    /// The path to return to, for the hidden field `next`.
    pub next: String,
    /// The hidden fields, as they stand.
    pub hidden: Vec<HiddenField>,
    /// The name of the button, whose value is `allow`: the identifier of the purpose.
    pub purpose: &'static str,
    /// The text of the button.
    pub button: LocalizedText,
}

serialize_fields! { AllowForm { action, next, hidden, purpose, button } }

/// The form that loads one item once: the hidden fields `item`, `once` and `next`, and the button.
///
/// It is no consent to the purpose: nothing is recorded, and the next page has the placeholder again.
///
/// ```
/// use policy_runtime::pages::OnceForm;
///
/// fn form(form: &OnceForm, escape: fn(&str) -> String) -> String {
///     let field = |name: &str, value: &str| format!("<input type=hidden name={name} value=\"{}\">", escape(value));
///     let hidden = field("item", &form.item) + &field("once", "1") + &field("next", &form.next);
///     format!("<form method=post action={}>{hidden}<button>{}</button></form>", form.action, escape(&form.button.text))
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OnceForm {
    /// The address that it is sent to.
    pub action: String,
    /// The embed with the values of its parameters, sealed.
    pub item: String,
    /// The path to return to.
    pub next: String,
    /// The text of the button.
    pub button: LocalizedText,
}

serialize_fields! { OnceForm { action, item, next, button } }

impl Placeholder {
    /// Creates the placeholder without forms.
    pub(super) fn new(
        localizer: &Localizer<'_>,
        embed: &Embed<'_>,
        refused: &Refused,
        here: &str,
    ) -> Placeholder {
        let purpose = refused.declaration();
        let title = localizer.purpose_title(purpose).text;
        let provider = embed.declaration().provider.name;
        Placeholder {
            text: localizer
                .message_around("placeholder-text", [("purpose", &title), ("provider", provider)]),
            link: localizer.message("placeholder-link"),
            address: paths::settings_of(refused.base_path(), purpose.identifier, here),
            allow: None,
            once: None,
        }
    }

    /// Adds the forms.
    pub(super) fn with_forms<P: Policy>(
        mut self,
        cookies: &Cookies<P>,
        localizer: &Localizer<'_>,
        refused: &Refused,
        item: Option<&String>,
        here: &str,
    ) -> Placeholder {
        if cookies.is_framed() {
            return self;
        }
        let (purpose, base) = (refused.declaration(), cookies.base_path());
        let title = localizer.purpose_title(purpose).text;
        // No choice turns it on here, not even for one item.
        if cookies.rule(purpose).state == PurposeState::Off {
            self.text = localizer.message_with("off-here-text", "purpose", &title);
            return self;
        }
        let next = path_on_this_site(here).unwrap_or(base.front_page());
        self.allow = Some(AllowForm {
            action: base.address(SETTINGS).into_owned(),
            next: next.to_owned(),
            hidden: HiddenField::of_form(cookies, localizer, [purpose]),
            purpose: purpose.identifier,
            button: localizer.message_with("placeholder-allow", "purpose", &title),
        });
        self.once = item.map(|item| OnceForm {
            action: base.address(EMBEDS).into_owned(),
            item: item.clone(),
            next: next.to_owned(),
            button: localizer.message("placeholder-once"),
        });
        self
    }
}
