//! A purpose in the settings.

use crate::consent::{ConsentState, ConsentStatus, SignalEffect};
use crate::cookies::Cookies;
use crate::declaration::{
    CookieDeclaration, EmbedDeclaration, PurposeDeclaration, PurposeState, StorageDeclaration,
};
use crate::i18n::names::readable;
use crate::i18n::{LocalizedText, Localizer};
use crate::pages::status_text::{self, DatedPhrase};
use crate::policy::Policy;
use crate::policy_page::{access_words, hosts_of};
use crate::serialize::serialize_fields;

/// A purpose in the settings, with its status and its two answers.
///
/// A template renders two radio buttons of the same look, neither of them ticked without an answer:
///
/// ```
/// use policy_runtime::pages::PurposeChoice;
///
/// fn radio(choice: &PurposeChoice, value: &str, escape: fn(&str) -> String) -> String {
///     let label = if value == "allow" { &choice.yes } else { &choice.no };
///     let checked = if choice.allow == Some(value == "allow") { " checked" } else { "" };
///     let (name, label) = (choice.identifier, escape(&label.text));
///     format!("<label><input type=radio name={name} value={value}{checked}>{label}</label>")
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PurposeChoice {
    /// The identifier of the purpose: the name of its field, whose value is `allow` or `refuse`.
    pub identifier: &'static str,
    /// Its title.
    pub title: LocalizedText,
    /// Its description.
    pub text: Option<LocalizedText>,
    /// Whether it has answers. Necessary purposes have none, nor has one that is off in the visitor's region.
    pub can_be_refused: bool,
    /// Its status, as data.
    pub status: ConsentStatus,
    /// Its status in sentences: the state, the change, the effect of the browser's signal.
    pub sentences: Vec<LocalizedText>,
    /// The day of the choice.
    pub since: Option<DatedPhrase>,
    /// The day until which the choice holds.
    pub until: Option<DatedPhrase>,
    /// The answer that is ticked; `None` while the purpose is undecided.
    pub allow: Option<bool>,
    /// The label of the answer `allow`.
    pub yes: LocalizedText,
    /// The label of the answer `refuse`.
    pub no: LocalizedText,
    /// The heading of the list of cookies.
    pub cookies_title: LocalizedText,
    /// Its cookies, then those of other purposes that it uses too.
    pub cookies: Vec<CookieLine>,
    /// The heading of the list of storage entries.
    pub storage_title: LocalizedText,
    /// Its entries in the browser's storage.
    pub storage: Vec<CookieLine>,
    /// Sentences on what a withdrawal deletes: cookies, and these entries only if it clears the storage. Empty without entries and for what is necessary.
    pub storage_note: Vec<LocalizedText>,
    /// The heading of the list of accesses.
    pub access_title: LocalizedText,
    /// What it reads from the visitor's device without storing anything in it.
    pub access: Vec<AccessLine>,
    /// The heading of the list of embeds.
    pub embeds_title: LocalizedText,
    /// Its embeds.
    pub embeds: Vec<EmbedLine>,
    /// The heading of the list of companies.
    pub companies_title: LocalizedText,
    /// Sentences on cookies that companies keep on their own sites, which a withdrawal cannot delete. Empty without such
    /// cookies and for what is necessary.
    pub companies_note: Vec<LocalizedText>,
    /// The companies that take part in it, except the controller.
    pub companies: Vec<CompanyLine>,
}

serialize_fields! {
    PurposeChoice {
        identifier, title, text, can_be_refused, status, sentences, since, until, allow, yes,
        no, cookies_title, cookies, storage_title, storage, storage_note, access_title, access,
        embeds_title, embeds, companies_title, companies_note, companies,
    }
}

/// An access of a purpose in the settings.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AccessLine {
    /// What is read.
    pub kind: LocalizedText,
    /// Its description.
    pub text: LocalizedText,
}

serialize_fields! { AccessLine { kind, text } }

/// A cookie or a storage entry of a purpose in the settings, in short; the policy page has all details.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CookieLine {
    /// Its name, with `…` for the parameters of a family.
    pub name: String,
    /// Its description.
    pub text: LocalizedText,
    /// Its maximum lifetime; of the consent cookie, that after a refusal too.
    pub lifetime: LocalizedText,
}

serialize_fields! { CookieLine { name, text, lifetime } }

/// An embed of a purpose in the settings, in short.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct EmbedLine {
    /// The name of its provider.
    pub provider: &'static str,
    /// Its description.
    pub text: LocalizedText,
    /// The hosts that the browser connects to.
    pub hosts: Vec<String>,
}

serialize_fields! { EmbedLine { provider, text, hosts } }

/// A company of a purpose in the settings: a provider that stores, reads or receives data.
///
/// ```
/// use policy_runtime::pages::PurposeChoice;
///
/// fn companies(choice: &PurposeChoice) -> String {
///     choice.companies.iter().map(|company| company.name).collect::<Vec<_>>().join(", ")
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CompanyLine {
    /// Its name.
    pub name: &'static str,
    /// The address of its privacy notice, if a page may link to it.
    pub privacy: Option<&'static str>,
    /// Its country and its role, as far as they are declared.
    pub remarks: Vec<LocalizedText>,
    /// Its own opt-out, if it has one and a page may link to it.
    pub opt_out: Option<OptOutLink>,
}

serialize_fields! { CompanyLine { name, privacy, remarks, opt_out } }

/// A link to a company's own opt-out, which reaches what the company keeps on its own sites.
///
/// ```
/// use policy_runtime::pages::CompanyLine;
///
/// fn link(company: &CompanyLine, escape: fn(&str) -> String) -> Option<String> {
///     let link = company.opt_out.as_ref()?;
///     Some(format!("<a href=\"{}\" rel=\"noopener external\">{}</a>", escape(link.url), escape(&link.label.text)))
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OptOutLink {
    /// The words of the link.
    pub label: LocalizedText,
    /// Its address.
    pub url: &'static str,
}

serialize_fields! { OptOutLink { label, url } }

impl PurposeChoice {
    pub(super) fn new<P: Policy>(
        localizer: &Localizer<'_>,
        cookies: &Cookies<P>,
        purpose: &'static PurposeDeclaration,
    ) -> PurposeChoice {
        let status = cookies.status(purpose);
        let was_consented = cookies.was_consented(purpose);
        let rule = cookies.rule(purpose);
        let asks = rule.state == PurposeState::Ask;
        let (yes, no) = if asks { ("allow", "refuse") } else { ("do-not-object", "object") };
        PurposeChoice {
            identifier: purpose.identifier,
            title: localizer.purpose_title(purpose),
            text: localizer.policy_text(purpose.text),
            can_be_refused: purpose.can_be_refused() && rule.state != PurposeState::Off,
            status,
            sentences: status_text::sentences(localizer, purpose, rule, status, was_consented),
            since: status_text::since(localizer, status),
            until: status_text::until(localizer, status),
            allow: ticked(status),
            yes: localizer.message(yes),
            no: localizer.message(no),
            cookies_title: localizer.message("cookies-in-detail"),
            cookies: P::document()
                .used_by(purpose)
                .filter(|(owner, cookie)| {
                    owner.is_on(cookies.site()) && cookie.is_on(cookies.site())
                })
                .map(|(owner, cookie)| line(localizer, owner, cookie))
                .collect(),
            storage_title: localizer.message("purpose-storage"),
            storage: purpose
                .storage
                .iter()
                .map(|entry| stored(localizer, purpose, entry))
                .collect(),
            storage_note: {
                let is_choice = purpose.can_be_refused() && !purpose.storage.is_empty();
                let stays = is_choice && !purpose.clears_storage;
                let sentences = [("choices-deletion", is_choice), ("choices-storage", stays)];
                let mut note = localizer.messages_if(&sentences);
                if is_choice && purpose.clears_storage {
                    note.push(localizer.cleared_storage(purpose));
                }
                note
            },
            access_title: localizer.message("purpose-access"),
            access: purpose
                .access
                .iter()
                .map(|access| AccessLine {
                    kind: localizer.message(access_words(access.kind)),
                    text: localizer.sentence(access.text, purpose),
                })
                .collect(),
            embeds_title: localizer.message("purpose-embeds"),
            embeds: purpose
                .embeds
                .iter()
                .map(|embed| embedded(localizer, purpose, embed))
                .collect(),
            companies_title: localizer.message("purpose-companies"),
            companies_note: {
                let is_elsewhere = purpose.can_be_refused() && stores_elsewhere(purpose);
                localizer.messages_if(&[("choices-elsewhere", is_elsewhere)])
            },
            companies: companies(localizer, purpose),
        }
    }
}

/// Returns the answer to tick: the visitor's choice, if it holds. A consent that the browser's signal overrides is not
/// ticked, so that only the visitor can confirm it.
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
        lifetime: localizer.lifetime_of(cookie),
    }
}

fn stored(
    localizer: &Localizer<'_>,
    purpose: &PurposeDeclaration,
    entry: &StorageDeclaration,
) -> CookieLine {
    CookieLine {
        name: readable(entry.name).0,
        text: localizer.sentence(entry.text, purpose),
        lifetime: localizer.kept_text(entry),
    }
}

fn embedded(
    localizer: &Localizer<'_>,
    purpose: &PurposeDeclaration,
    embed: &EmbedDeclaration,
) -> EmbedLine {
    EmbedLine {
        provider: embed.provider.name,
        text: localizer.sentence(embed.text, purpose),
        hosts: hosts_of(embed).into_iter().map(str::to_owned).collect(),
    }
}

fn companies(localizer: &Localizer<'_>, purpose: &'static PurposeDeclaration) -> Vec<CompanyLine> {
    let companies = localizer.companies_of(purpose).into_iter();
    companies
        .map(|provider| {
            let party = localizer.party(provider);
            let remarks = party.remarks.iter().map(|remark| LocalizedText::clone(remark)).collect();
            let opt_out = localizer.opt_out_link(provider);
            let opt_out = opt_out.map(|(label, url)| OptOutLink { label, url });
            CompanyLine { name: party.name, privacy: party.privacy, remarks, opt_out }
        })
        .collect()
}

fn stores_elsewhere(purpose: &PurposeDeclaration) -> bool {
    let embeds = purpose.embeds.iter().any(|embed| !embed.stored_on.is_empty());
    embeds || purpose.cookies.iter().any(|cookie| !cookie.is_stored_here())
}
