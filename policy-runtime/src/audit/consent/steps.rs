//! Steps by which consent is given on a site with a consent tool of its own.

use super::super::policy::{AuditedPolicy, Standing};
use super::scripts;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Steps by which consent is given, refused and withdrawn. In JSON:
///
/// ```
/// use policy_runtime::audit::Consent;
///
/// let steps = r##"{
///     "page": "/",
///     "allow": { "click": ["#consent-accept"] },
///     "refuse": { "click": ["#consent-options", "#consent-reject"] },
///     "withdraw": { "script": "window.consentTool.reset(); window.consentTool.reject()" },
///     "alone": { "Statistics": { "cookies": { "consent": "stats" } } }
/// }"##;
/// Consent::from_json(steps).unwrap();
/// ```
///
/// | field | step | absent |
/// |---|---|---|
/// | `page` | path of the page on which the steps are taken | the first page |
/// | `allow` | allows everything | is required |
/// | `refuse` | refuses everything | is required |
/// | `withdraw` | refuses everything after it was allowed | `refuse` |
/// | `alone` | allows one purpose, by its identifier in the policy, and no other | the state is left out |
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ConsentSteps {
    /// Path of the page on which the steps are taken.
    #[serde(default)]
    pub page: Option<String>,
    /// Allows everything.
    pub allow: Step,
    /// Refuses everything.
    pub refuse: Step,
    /// Refuses everything after it was allowed.
    #[serde(default)]
    pub withdraw: Option<Step>,
    /// Allows one purpose alone.
    #[serde(default)]
    pub alone: BTreeMap<String, Step>,
}

impl ConsentSteps {
    /// Makes steps that are taken on the first page.
    pub fn new(allow: Step, refuse: Step) -> ConsentSteps {
        ConsentSteps { page: None, allow, refuse, withdraw: None, alone: BTreeMap::new() }
    }

    /// Returns the page and the step of a state.
    pub(super) fn of(&self, standing: Standing, policy: &AuditedPolicy) -> Option<(String, Step)> {
        let step = match standing {
            Standing::Undecided | Standing::Signal => None,
            Standing::Allowed => Some(&self.allow),
            Standing::Refused => Some(&self.refuse),
            Standing::Withdrawn => Some(self.withdraw.as_ref().unwrap_or(&self.refuse)),
            Standing::Alone(purpose) => self.alone.get(policy.identifier(purpose)),
        };
        let page = self.page.clone().unwrap_or_else(|| "/".to_owned());
        step.map(|step| (page, step.clone()))
    }
}

/// One step: what is clicked, a script, or cookies that hold the choice.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Step {
    /// Elements to click one after the other, each by a CSS selector. Each is waited for up to five seconds.
    Click(Vec<String>),
    /// A JavaScript expression in the page. A promise is awaited.
    Script(String),
    /// Cookies of the page's host, by name.
    #[serde(rename = "cookies")]
    SetCookies(BTreeMap<String, String>),
}

impl Step {
    /// Clicks elements one after the other.
    ///
    /// ```
    /// use policy_runtime::audit::Step;
    ///
    /// let step = Step::click(["#consent-options", "#consent-reject"]);
    /// assert!(matches!(step, Step::Click(selectors) if selectors.len() == 2));
    /// ```
    pub fn click<S: Into<String>>(selectors: impl IntoIterator<Item = S>) -> Step {
        Step::Click(selectors.into_iter().map(Into::into).collect())
    }

    /// Runs a script in the page.
    pub fn script(script: impl Into<String>) -> Step {
        Step::Script(script.into())
    }

    /// Stores cookies of the page's host.
    pub fn cookies<N: Into<String>, V: Into<String>>(
        cookies: impl IntoIterator<Item = (N, V)>,
    ) -> Step {
        let cookies = cookies.into_iter().map(|(name, value)| (name.into(), value.into()));
        Step::SetCookies(cookies.collect())
    }

    /// Returns the script of the step. `None` for cookies.
    pub(crate) fn as_script(&self) -> Option<String> {
        match self {
            Step::Click(selectors) => Some(scripts::click(selectors)),
            Step::Script(script) => Some(script.clone()),
            Step::SetCookies(_) => None,
        }
    }
}
