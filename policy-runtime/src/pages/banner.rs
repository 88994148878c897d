//! The banner: asks for consent, with accepting and refusing alike.

use super::form::{FormFieldsHtml, HiddenField};
use super::paths::{self, path_on_this_site};
use super::regional::PurposeLine;
use crate::consent::ConsentState;
use crate::cookies::Cookies;
use crate::declaration::{Act, Duty, PurposeDeclaration, PurposeState};
use crate::html::{render, template};
use crate::i18n::{LocalizedText, Localizer, TextHtml, TextLanguage};
use crate::paths::{POLICY, SETTINGS};
use crate::policy::Policy;
use crate::serialize::{serialize_fields, serialize_names};
use std::borrow::Cow;

/// The content of the banner, for a visitor whose consent is still to be asked.
///
/// It is a labelled region, the first element of the page's `<body>`, and traps no focus. Unless it is
/// [placed](Banner::placed) elsewhere, it stands in the flow of the page and covers nothing. The buttons to accept and to refuse
/// are side by side in the same class, and nothing is ticked in advance.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use policy_runtime::Cookies;
/// use policy_runtime::pages::{Banner, Here};
///
/// fn banner(cookies: &Cookies<Shop>, here: &Here, csrf: &str) -> Option<String> {
///     let banner = Banner::new(cookies, "en", here)?; // none once the visitor has chosen
///     Some(banner.with_hidden("csrf", csrf).to_html())
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Banner {
    /// The language of all texts without one of their own.
    pub language: TextLanguage,
    /// Where it stands.
    pub placement: Placement,
    /// The accessible name of the region (`aria-label`).
    pub label: LocalizedText,
    /// The request for consent.
    pub text: LocalizedText,
    /// The reasons why the visitor is asked again: a purpose has changed, or a consent has expired. Empty on a first
    /// visit.
    pub again: Vec<LocalizedText>,
    /// The purposes that ask for consent in the visitor's region, which both buttons answer. Those of one group follow each other.
    /// Empty where only [separate questions](Banner::separate) are left.
    pub purposes: Vec<AskedPurpose>,
    /// The introduction of the separate questions.
    pub separate_text: Option<LocalizedText>,
    /// The purposes that need an answer of their own in the visitor's region, which accepting all does not give.
    pub separate: Vec<SeparateQuestion>,
    /// The label of the button that closes the banner and refuses all, where the visitor's region asks for one.
    pub close: Option<LocalizedText>,
    /// The sentence that names the controller (GDPR art. 13(1)(a)).
    pub controller: LocalizedText,
    /// The label of the button that accepts; its field is `all=allow`.
    pub accept_all: LocalizedText,
    /// The label of the button that refuses; its field is `all=refuse`.
    pub refuse_all: LocalizedText,
    /// The text of the link to the settings.
    pub details: LocalizedText,
    /// The text of the link to the policy page.
    pub policy: LocalizedText,
    /// The message once the choice is saved, which the [`script`](super::script()) shows.
    pub saved: LocalizedText,
    /// The purposes that the button `refuse` refuses, by identifier: all that the site has and that can be refused. The
    /// [`script`](super::script()) reports them by the event `consentchange`.
    pub refusable: Vec<&'static str>,
    /// The path and query to return to, the form's field `next`. It is `/` where `here` is no [path on this
    /// site](super::path_on_this_site), or longer than 2048 octets.
    pub next: String,
    /// The address of the settings, with the way back in its query.
    pub settings_address: String,
    /// The address of the policy page.
    pub policy_address: Cow<'static, str>,
    /// The address that the form is sent to (`action`).
    pub action: Cow<'static, str>,
    /// Hidden fields of the form: the purposes that it shows, so that accepting allows no other, the token that makes
    /// a double click one record, and those of [`with_hidden`](Banner::with_hidden). A template writes all of them.
    pub hidden: Vec<HiddenField>,
}

serialize_fields! {
    Banner {
        language, placement, label, text, again, purposes, separate_text, separate, close,
        controller, accept_all, refuse_all, details, policy, saved, refusable, next,
        settings_address, policy_address, action, hidden,
    }
}

template!(pub Banner, "banner.html");

/// A purpose in the banner.
///
/// A template lists its title and text above the buttons, so that the visitor knows the subject of the consent (GDPR
/// art. 4(11)):
///
/// ```
/// use policy_runtime::pages::Banner;
///
/// fn list(banner: &Banner, escape: fn(&str) -> String) -> String {
///     let item = |title: &str, text: &str| format!("<li><b>{}</b> {}", escape(title), escape(text));
///     let text = |text: &Option<policy_runtime::pages::LocalizedText>| text.as_ref().map_or(String::new(), |text| text.text.clone());
///     banner.purposes.iter().map(|purpose| item(&purpose.title.text, &text(&purpose.text))).collect()
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AskedPurpose {
    /// The identifier of the purpose.
    pub identifier: &'static str,
    /// Its title.
    pub title: LocalizedText,
    /// Its description.
    pub text: Option<LocalizedText>,
    /// The heading that it shares with the other purposes of its group (`group`).
    pub group: Option<LocalizedText>,
    /// The position of its group, by which purposes are compared: a translation can give two groups one heading.
    at: usize,
}

serialize_fields! { AskedPurpose { identifier, title, text, group } without { at } }

/// A purpose that the banner asks about by itself, with a form of its own.
///
/// ```
/// use policy_runtime::pages::{Banner, SeparateQuestion};
///
/// fn form(banner: &Banner, question: &SeparateQuestion, escape: fn(&str) -> String) -> String {
///     let field = |name: &str, value: &str| format!("<input type=hidden name={name} value=\"{}\">", escape(value));
///     let hidden: String = question.hidden.iter().map(|hidden| field(&hidden.name, &hidden.value)).collect();
///     let button = |value, label: &str| {
///         format!("<button name={} value={value}>{}</button>", question.purpose.identifier, escape(label))
///     };
///     let (refuse, allow) = (button("refuse", &question.refuse.text), button("allow", &question.allow.text));
///     format!("<form method=post action={}>{}{hidden}{refuse}{allow}</form>", banner.action, field("next", &banner.next))
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SeparateQuestion {
    /// The purpose, whose identifier is the name of both buttons.
    pub purpose: AskedPurpose,
    /// The names of the companies that receive its data.
    pub companies: Vec<&'static str>,
    /// The label of the button `allow`.
    pub allow: LocalizedText,
    /// The label of the button `refuse`.
    pub refuse: LocalizedText,
    /// Hidden fields of the form. A template writes all of them.
    pub hidden: Vec<HiddenField>,
}

serialize_fields! { SeparateQuestion { purpose, companies, allow, refuse, hidden } }

impl SeparateQuestion {
    /// Returns the names of the companies, separated by commas.
    fn names(&self) -> String {
        self.companies.join(", ")
    }
}

/// Where the banner stands.
///
/// Nothing is covered that has the focus: beside a banner at the bottom, the page scrolls what is focused into the part
/// above it (`scroll-padding`), and its end can be scrolled there. On screens that are low or narrow, as at a zoom of
/// 400 %, and in browsers without `:has()`, every banner stands in the flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Placement {
    /// In the flow of the page, where the application puts it: the first element of `<body>`.
    #[default]
    Flow,
    /// Across the bottom of the window.
    Bar,
    /// In the corner at the bottom, where lines end.
    Card,
}

serialize_names! { Placement { Flow = "flow", Bar = "bar", Card = "card" } }

impl Placement {
    /// Returns the class of the element, with a space before it.
    fn class(self) -> &'static str {
        match self {
            Placement::Flow => "",
            Placement::Bar => " cookie-banner-bar",
            Placement::Card => " cookie-banner-card",
        }
    }
}

/// A group of purposes, under its heading if it has one.
struct AskedGroupHtml<'p> {
    title: Option<&'p LocalizedText>,
    purposes: &'p [AskedPurpose],
}

template!(AskedGroupHtml, "banner/group.html");

impl<'p> AskedGroupHtml<'p> {
    fn new(purposes: &'p [AskedPurpose]) -> AskedGroupHtml<'p> {
        let title = purposes.first().and_then(|purpose| purpose.group.as_ref());
        AskedGroupHtml { title, purposes }
    }
}

/// A purpose in the list of the banner.
struct AskedPurposeHtml<'p>(&'p AskedPurpose);

template!(AskedPurposeHtml, "banner/purpose.html");

impl Banner {
    /// Creates the banner for this request; `None` if no consent is to be asked
    /// ([`Cookies::undecided`](crate::Cookies::undecided)). `language` is a BCP 47 tag, `here` the path and query of
    /// the page, to which the form returns: those of [`Here`](super::Here).
    ///
    /// The response then depends on the choice and is private to the visitor. A page for shared caches does not call
    /// this.
    pub fn new<P: Policy>(cookies: &Cookies<P>, language: &str, here: &str) -> Option<Banner> {
        if !cookies.undecided() {
            return None;
        }
        let (document, base) = (P::document(), cookies.base_path());
        let localizer = Localizer::new(document, language).on(cookies.site().host());
        let asked: Vec<_> = document
            .purposes
            .iter()
            .copied()
            .filter(|purpose| cookies.rule(purpose).state == PurposeState::Ask)
            .filter(|purpose| purpose.is_on(cookies.site()) && cookies.may_ask(purpose))
            .map(|purpose| (purpose, cookies.status(purpose)))
            .filter(|(_, status)| status.signal.is_none() && is_open(status.state))
            .collect();
        let is_any = |state| asked.iter().any(|(_, status)| status.state == state);
        let expired = asked.iter().any(|(purpose, status)| {
            status.state == ConsentState::Expired && cookies.was_consented(purpose)
        });
        let (separate, together): (Vec<_>, Vec<_>) = asked
            .iter()
            .map(|(purpose, _)| *purpose)
            .partition(|purpose| cookies.rule(purpose).act_after(false) > Act::All);
        Some(Banner {
            language: localizer.language,
            placement: Placement::default(),
            label: localizer.message("banner"),
            text: localizer.message("banner-text"),
            again: localizer.messages_if(&[
                ("banner-changed", is_any(ConsentState::Changed)),
                ("banner-expired", expired),
            ]),
            purposes: asked_purposes(&localizer, together.iter().copied()),
            separate_text: (!separate.is_empty()).then(|| localizer.message("banner-separate")),
            separate: separate
                .into_iter()
                .flat_map(|purpose| SeparateQuestion::of(cookies, &localizer, purpose))
                .collect(),
            close: cookies
                .regime()
                .has(Duty::CloseControl)
                .then(|| localizer.message("banner-close")),
            controller: localizer.message_with(
                "banner-controller",
                "controller",
                document.controller.name,
            ),
            accept_all: localizer.message("accept-all"),
            refuse_all: localizer.message("refuse-all"),
            details: localizer.message("details"),
            policy: localizer.message("policy-link"),
            saved: localizer.message("saved"),
            refusable: cookies
                .purposes()
                .filter(|purpose| purpose.can_be_refused())
                .map(|purpose| purpose.identifier)
                .collect(),
            next: path_on_this_site(here).unwrap_or(base.front_page()).to_owned(),
            settings_address: paths::settings(base, here),
            policy_address: base.address(POLICY),
            action: base.address(SETTINGS),
            hidden: HiddenField::of_form(cookies, &localizer, together),
        })
    }

    /// Iterates over the groups of the purposes. Consent stays one decision for each purpose: a group is a heading, and
    /// its purposes are listed below it.
    ///
    /// ```
    /// use policy_runtime::pages::Banner;
    ///
    /// fn list(banner: &Banner, escape: fn(&str) -> String) -> String {
    ///     let mut list = String::new();
    ///     for purposes in banner.groups() {
    ///         if let Some(heading) = purposes.first().and_then(|purpose| purpose.group.as_ref()) {
    ///             list += &format!("<h3>{}</h3>", escape(&heading.text));
    ///         }
    ///         for purpose in purposes {
    ///             list += &format!("<p>{}</p>", escape(&purpose.title.text));
    ///         }
    ///     }
    ///     list
    /// }
    /// ```
    pub fn groups(&self) -> impl Iterator<Item = &[AskedPurpose]> {
        self.purposes.chunk_by(|one, next| one.at == next.at)
    }

    /// Sets where the banner stands. Its content and its answers are the same everywhere.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::Cookies;
    /// use policy_runtime::pages::{Banner, Here, Placement};
    ///
    /// fn banner(cookies: &Cookies<Shop>, here: &Here) -> Option<String> {
    ///     Some(Banner::new(cookies, "en", here)?.placed(Placement::Card).to_html())
    /// }
    /// ```
    #[must_use]
    pub fn placed(self, placement: Placement) -> Banner {
        Banner { placement, ..self }
    }

    /// Makes the banner a fragment: the page that follows its form is that of `GET /cookies/banner`, a fragment, too.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::Cookies;
    /// use policy_runtime::pages::Banner;
    ///
    /// /// The banner for htmx, which puts the answer in its place.
    /// fn banner(cookies: &Cookies<Shop>) -> Option<String> {
    ///     Some(Banner::new(cookies, "en", "/kettles")?.into_fragment(cookies).to_html())
    /// }
    /// ```
    #[must_use]
    pub fn into_fragment<P: Policy>(mut self, cookies: &Cookies<P>) -> Banner {
        self.next = paths::banner_fragment(cookies.base_path(), &self.next);
        self
    }

    fn is_fixed(&self) -> bool {
        self.placement != Placement::Flow
    }

    /// Adds a hidden field to the form, such as a CSRF token of the application.
    #[must_use]
    pub fn with_hidden(mut self, name: &str, value: &str) -> Banner {
        for question in &mut self.separate {
            question.hidden.push(HiddenField::new(name, value));
        }
        self.hidden.push(HiddenField::new(name, value));
        self
    }

    /// Renders the banner as a fragment of HTML: one `<section>`, with all texts escaped.
    pub fn to_html(&self) -> String {
        render(self)
    }
}

impl SeparateQuestion {
    fn of<P: Policy>(
        cookies: &Cookies<P>,
        localizer: &Localizer<'_>,
        purpose: &'static PurposeDeclaration,
    ) -> Vec<SeparateQuestion> {
        let asked = asked_purposes(localizer, [purpose].into_iter()).into_iter();
        asked
            .map(|asked| SeparateQuestion {
                companies: PurposeLine::new(localizer, purpose).companies,
                purpose: asked,
                allow: localizer.message("allow"),
                refuse: localizer.message("refuse"),
                hidden: HiddenField::of_form(cookies, localizer, [purpose]),
            })
            .collect()
    }
}

/// Returns the purposes group by group.
fn asked_purposes(
    localizer: &Localizer<'_>,
    purposes: impl Iterator<Item = &'static PurposeDeclaration>,
) -> Vec<AskedPurpose> {
    let groups = localizer.groups(purposes).into_iter().enumerate();
    let purposes = groups.flat_map(|(at, group)| {
        let title = group.title;
        group.purposes.into_iter().map(move |purpose| (at, title.clone(), purpose))
    });
    purposes
        .map(|(at, group, purpose)| AskedPurpose {
            identifier: purpose.identifier,
            title: localizer.purpose_title(purpose),
            text: localizer.policy_text(purpose.text),
            group,
            at,
        })
        .collect()
}

/// Returns whether a purpose in this state is to be asked.
fn is_open(state: ConsentState) -> bool {
    matches!(state, ConsentState::Undecided | ConsentState::Expired | ConsentState::Changed)
}
