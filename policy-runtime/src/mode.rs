//! What happens to what breaks the policy.

/// What happens to a `Set-Cookie` that breaks the policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// It does not leave, and is reported. A declared cookie that lives longer than declared, lacks declared attributes or has
    /// ambiguous ones leaves with its value, the stricter attributes and at most the declared lifetime.
    #[default]
    Enforce,
    /// It leaves, and is reported: to learn what a policy still lacks.
    Report,
}
