//! How an audit gives, refuses and withdraws consent on a site.

mod scripts;
mod steps;

pub use steps::{ConsentSteps, Step};

use super::AuditError;
use super::policy::{AuditedPolicy, Standing};

/// How consent is given, refused and withdrawn on a site.
///
/// | site | way |
/// |---|---|
/// | with the settings of this library | [`Consent::form`], the default: the form at `/cookies` is filled in and sent, as a visitor does |
/// | with a known consent tool | [`Consent::tool`]: by the calls that the tool documents for scripts |
/// | any other | [`Consent::steps`]: what to click, a script, or the cookie that holds the choice |
///
/// ```
/// use policy_runtime::audit::{Consent, ConsentSteps, Step};
///
/// let own = Consent::form("/privacy/cookies");
/// let klaro = Consent::tool("klaro").unwrap();
/// let other = Consent::steps(ConsentSteps::new(Step::click(["#accept"]), Step::click(["#reject"])));
/// ```
#[derive(Debug, Clone)]
pub struct Consent(pub(super) Way);

#[derive(Debug, Clone)]
pub(super) enum Way {
    /// The path of the settings.
    Form(String),
    Steps(Box<ConsentSteps>),
}

/// Names of the consent tools whose calls are known.
pub(crate) const TOOLS: [&str; 5] =
    ["cookiebot", "cookieconsent", "klaro", "onetrust", "tarteaucitron"];

impl Default for Consent {
    fn default() -> Consent {
        Consent::form("/cookies")
    }
}

impl Consent {
    /// Gives consent by the form of this library's settings at a path.
    pub fn form(path: impl Into<String>) -> Consent {
        Consent(Way::Form(path.into()))
    }

    /// Gives consent by steps of one's own.
    pub fn steps(steps: ConsentSteps) -> Consent {
        Consent(Way::Steps(Box::new(steps)))
    }

    /// Gives consent by the documented calls of a consent tool: `cookiebot`, `cookieconsent` (orestbida), `klaro`, `onetrust` or
    /// `tarteaucitron`. `None` for other names. No purpose is allowed alone, as the tools name their own.
    ///
    /// ```
    /// use policy_runtime::audit::Consent;
    ///
    /// assert!(Consent::tool("klaro").is_some());
    /// assert!(Consent::tool("abacus").is_none());
    /// ```
    pub fn tool(name: &str) -> Option<Consent> {
        scripts::tool(name).map(|[allow, refuse]| {
            Consent::steps(ConsentSteps::new(Step::script(allow), Step::script(refuse)))
        })
    }

    /// Reads steps from JSON. [`ConsentSteps`] has the format.
    ///
    /// # Errors
    /// [`AuditError::Consent`] with the place and the reason.
    pub fn from_json(json: &str) -> Result<Consent, AuditError> {
        let steps: ConsentSteps = serde_json::from_str(json).map_err(|error| {
            AuditError::Consent(format!("these are not steps of consent: {error}"))
        })?;
        Ok(Consent::steps(steps))
    }

    /// Returns whether a state can be reached.
    pub(super) fn reaches(&self, standing: Standing, policy: &AuditedPolicy) -> bool {
        match (&self.0, standing) {
            (Way::Steps(steps), Standing::Alone(purpose)) => {
                steps.alone.contains_key(policy.identifier(purpose))
            }
            _ => true,
        }
    }

    /// Returns the page on which a state is reached, and the step there.
    pub(super) fn step(
        &self,
        standing: Standing,
        policy: &AuditedPolicy,
    ) -> Option<(String, Step)> {
        match &self.0 {
            Way::Form(path) => {
                let choices = policy.refusable().map(|(index, purpose)| {
                    let allow = standing.permits(policy, index);
                    (purpose.identifier.clone(), if allow { "allow" } else { "refuse" })
                });
                let script = scripts::fill_form(&choices.collect());
                Some((path.clone(), Step::script(script)))
            }
            Way::Steps(steps) => steps.of(standing, policy),
        }
    }

    /// Returns whether an address shows that the choice was not saved. Only the form of this library shows it.
    pub(super) fn has_failed(&self, address: &str) -> bool {
        matches!(self.0, Way::Form(_)) && !address.contains("saved")
    }
}
