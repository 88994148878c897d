//! What is wrong with an item.

use crate::serialize::{serialize_fields, serialize_names};

/// What is wrong with a site, once for all states and pages in which it is.
///
/// Serde writes it as an object of these fields.
///
/// ```no_run
/// use policy_runtime::audit::{Level, Report};
///
/// fn to_paste(report: &Report) -> String {
///     let errors = report.findings.iter().filter(|finding| finding.level == Level::Error);
///     let declarations: Vec<&str> = errors.filter_map(|finding| finding.declaration.as_deref()).collect();
///     declarations.join("\n")
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The rule that was broken.
    pub rule: Rule,
    /// How bad it is.
    pub level: Level,
    /// Name of the cookie, the entry or the host.
    pub subject: String,
    /// Sentence that says what was seen, in words of the policy.
    pub message: String,
    /// What to do about it.
    pub help: String,
    /// Declaration to paste into the policy, with a `?` for each value that the audit cannot know.
    pub declaration: Option<String>,
    /// Vendor, if it is one of `policy_runtime::kits`.
    pub vendor: Option<String>,
    /// Identifiers of the purposes that declare it.
    pub purposes: Vec<String>,
    /// States in which it was seen.
    pub states: Vec<String>,
    /// Pages on which it was seen, at most five.
    pub pages: Vec<String>,
    /// Address of the script, the response or the frame that caused it, if it is known.
    pub source: Option<String>,
}

serialize_fields! {
    Finding {
        rule,
        level,
        subject,
        message,
        help,
        declaration,
        vendor,
        purposes,
        states,
        pages,
        source,
    }
}

/// How bad a finding is. An audit with an [`Error`](Level::Error) fails.
///
/// ```
/// use policy_runtime::audit::{Level, Rule};
///
/// assert_eq!(Rule::CookieAfterWithdrawal.level(), Level::Error);
/// assert!(Level::Error < Level::Note, "the worst first");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// The site does what its policy does not say, or before it may.
    Error,
    /// The audit could not look everywhere, or cannot tell.
    Warning,
    /// Nothing is wrong for sure.
    Note,
}

serialize_names! { Level { Error = "error", Warning = "warning", Note = "note" } }

/// A rule of the audit.
///
/// ```
/// use policy_runtime::audit::Rule;
///
/// for rule in Rule::ALL {
///     println!("{}: {}", rule.code(), rule.text());
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// A cookie that the policy does not declare.
    UndeclaredCookie,
    /// An entry of the storage that the policy does not declare.
    UndeclaredStorage,
    /// A host that no embed of the policy loads from.
    UndeclaredHost,
    /// A service worker, for which a policy has no word.
    ServiceWorker,
    /// A cookie whose purpose is not permitted.
    CookieWithoutConsent,
    /// An entry of the storage whose purpose is not permitted.
    StorageWithoutConsent,
    /// A request to a host whose purpose is not permitted.
    RequestWithoutConsent,
    /// A cookie that is there after its purpose was withdrawn.
    CookieAfterWithdrawal,
    /// An entry of the storage that is there after its purpose was withdrawn.
    StorageAfterWithdrawal,
    /// A request to a host after its purpose was withdrawn.
    RequestAfterWithdrawal,
    /// A cookie or an entry that another site holds after its purpose was withdrawn.
    HeldElsewhere,
    /// A cookie that lives longer than declared.
    LongerLifetime,
    /// A state of consent that was not reached.
    StateNotReached,
    /// A page that was not visited, or not to its end; an error if it was named, and no visitor saw it.
    PageNotVisited,
    /// A declaration of which no page showed anything.
    NeverSeen,
}

serialize_names! {
    Rule {
        UndeclaredCookie = "undeclared-cookie",
        UndeclaredStorage = "undeclared-storage",
        UndeclaredHost = "undeclared-host",
        ServiceWorker = "service-worker",
        CookieWithoutConsent = "cookie-without-consent",
        StorageWithoutConsent = "storage-without-consent",
        RequestWithoutConsent = "request-without-consent",
        CookieAfterWithdrawal = "cookie-after-withdrawal",
        StorageAfterWithdrawal = "storage-after-withdrawal",
        RequestAfterWithdrawal = "request-after-withdrawal",
        HeldElsewhere = "held-elsewhere",
        LongerLifetime = "longer-lifetime",
        StateNotReached = "state-not-reached",
        PageNotVisited = "page-not-visited",
        NeverSeen = "never-seen",
    }
}

impl Rule {
    /// All rules, in the order of the report.
    pub const ALL: [Rule; 15] = [
        Rule::UndeclaredCookie,
        Rule::UndeclaredStorage,
        Rule::UndeclaredHost,
        Rule::ServiceWorker,
        Rule::CookieWithoutConsent,
        Rule::StorageWithoutConsent,
        Rule::RequestWithoutConsent,
        Rule::CookieAfterWithdrawal,
        Rule::StorageAfterWithdrawal,
        Rule::RequestAfterWithdrawal,
        Rule::HeldElsewhere,
        Rule::LongerLifetime,
        Rule::StateNotReached,
        Rule::PageNotVisited,
        Rule::NeverSeen,
    ];

    /// Returns its code in reports.
    ///
    /// ```
    /// use policy_runtime::audit::Rule;
    ///
    /// assert_eq!(Rule::UndeclaredCookie.code(), "undeclared-cookie");
    /// ```
    pub fn code(self) -> &'static str {
        match self {
            Rule::UndeclaredCookie => "undeclared-cookie",
            Rule::UndeclaredStorage => "undeclared-storage",
            Rule::UndeclaredHost => "undeclared-host",
            Rule::ServiceWorker => "service-worker",
            Rule::CookieWithoutConsent => "cookie-without-consent",
            Rule::StorageWithoutConsent => "storage-without-consent",
            Rule::RequestWithoutConsent => "request-without-consent",
            Rule::CookieAfterWithdrawal => "cookie-after-withdrawal",
            Rule::StorageAfterWithdrawal => "storage-after-withdrawal",
            Rule::RequestAfterWithdrawal => "request-after-withdrawal",
            Rule::HeldElsewhere => "held-elsewhere",
            Rule::LongerLifetime => "longer-lifetime",
            Rule::StateNotReached => "state-not-reached",
            Rule::PageNotVisited => "page-not-visited",
            Rule::NeverSeen => "never-seen",
        }
    }

    /// Returns what the rule demands, in a sentence.
    pub fn text(self) -> &'static str {
        match self {
            Rule::UndeclaredCookie => "Every cookie that the browser holds is declared.",
            Rule::UndeclaredStorage => "Every entry of the browser's storage is declared.",
            Rule::UndeclaredHost => {
                "Every other host that pages load from is declared by an embed."
            }
            Rule::ServiceWorker => {
                "Service workers store responses in the browser and are looked at by a person."
            }
            Rule::CookieWithoutConsent => "No cookie is stored before its purpose is permitted.",
            Rule::StorageWithoutConsent => "No entry is stored before its purpose is permitted.",
            Rule::RequestWithoutConsent => {
                "No other host is requested before the purpose of its embed is permitted."
            }
            Rule::CookieAfterWithdrawal => {
                "A withdrawal deletes the cookies of the withdrawn purposes."
            }
            Rule::StorageAfterWithdrawal => {
                "A withdrawal deletes the entries of the withdrawn purposes."
            }
            Rule::RequestAfterWithdrawal => "Nothing of a withdrawn purpose is loaded.",
            Rule::HeldElsewhere => "What another site holds, it alone or the visitor can delete.",
            Rule::LongerLifetime => "No cookie lives longer than declared.",
            Rule::StateNotReached => "Consent can be given, refused and withdrawn.",
            Rule::PageNotVisited => "Every page is visited to its end.",
            Rule::NeverSeen => "What is declared is used.",
        }
    }

    /// Returns how bad it is to break the rule.
    pub fn level(self) -> Level {
        match self {
            Rule::ServiceWorker | Rule::PageNotVisited => Level::Warning,
            Rule::HeldElsewhere | Rule::NeverSeen => Level::Note,
            _ => Level::Error,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_name_in_json() {
        for rule in Rule::ALL {
            assert_eq!(serde_json::json!(rule), rule.code());
        }
    }
}
