//! Purposes that are permitted after what a visitor said.

use super::{AuditedCookie, AuditedKind, AuditedPolicy, AuditedPurpose, AuditedState};
use std::fmt;

/// What a visitor has said when a page is visited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Standing {
    /// Nothing.
    Undecided,
    /// Nothing, but the browser sends `Sec-GPC: 1`.
    Signal,
    /// Everything was refused.
    Refused,
    /// Everything was allowed.
    Allowed,
    /// One purpose was allowed, by its place in the policy.
    Alone(usize),
    /// Everything was allowed, then refused.
    Withdrawn,
}

impl Standing {
    /// Returns the name of the state in the report.
    pub(crate) fn label(self, policy: &AuditedPolicy) -> String {
        match self {
            Standing::Undecided => "undecided".to_owned(),
            Standing::Signal => "Sec-GPC".to_owned(),
            Standing::Refused => "all refused".to_owned(),
            Standing::Allowed => "all allowed".to_owned(),
            Standing::Alone(purpose) => format!("{} alone", policy.identifier(purpose)),
            Standing::Withdrawn => "withdrawn".to_owned(),
        }
    }

    /// Returns whether a purpose is permitted, by the rules of the visitor's region.
    pub(crate) fn permits(self, policy: &AuditedPolicy, index: usize) -> bool {
        let Some(purpose) = policy.purposes.get(index) else { return false };
        if purpose.kind == AuditedKind::Necessary {
            return true;
        }
        match self {
            Standing::Undecided => is_on(policy, purpose),
            Standing::Signal => is_on(policy, purpose) && !purpose.refused_by_gpc,
            Standing::Refused | Standing::Withdrawn => false,
            Standing::Allowed => can_be_on(policy, purpose),
            Standing::Alone(allowed) => allowed == index && can_be_on(policy, purpose),
        }
    }

    /// Returns whether a cookie is permitted: its purpose is, or another that uses it. One that keeps a choice always is.
    pub(crate) fn permits_cookie(
        self,
        policy: &AuditedPolicy,
        index: usize,
        cookie: &AuditedCookie,
    ) -> bool {
        let also = policy.purposes.iter().enumerate();
        let mut also =
            also.filter(|(_, purpose)| cookie.also_used_by.contains(&purpose.identifier));
        cookie.because.as_deref() == Some("choice")
            || self.permits(policy, index)
            || also.any(|(index, _)| self.permits(policy, index))
    }
}

/// Returns whether a purpose is on before the visitor says anything.
fn is_on(policy: &AuditedPolicy, purpose: &AuditedPurpose) -> bool {
    match policy.rule_of(purpose) {
        Some(rule) => !matches!(rule.state, AuditedState::Ask | AuditedState::Off),
        None => !purpose.asks,
    }
}

/// Returns whether a choice turns a purpose on. Where the law bans it, none does.
fn can_be_on(policy: &AuditedPolicy, purpose: &AuditedPurpose) -> bool {
    policy.rule_of(purpose).is_none_or(|rule| rule.state != AuditedState::Off)
}

impl fmt::Display for AuditedKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            AuditedKind::Necessary => "necessary",
            AuditedKind::Statistical => "statistical",
            AuditedKind::Internal => "internal",
            AuditedKind::ThirdParty => "third_party",
        })
    }
}
