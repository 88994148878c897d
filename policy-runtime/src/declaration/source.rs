//! Places in the source of a policy.

/// A file and a line of it, for tools that show a finding beside the code. It displays as `src/policy.rs:12`.
///
/// Neither is in the JSON of the policy, which applications serve to everyone.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Shop;
/// use policy_runtime::Policy;
///
/// let source = Shop::document().source;
/// assert!(source.file.ends_with("shop.rs") && source.line > 0);
/// assert_eq!(source.to_string(), format!("{}:{}", source.file, source.line));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SourceLocation {
    /// Path of the file as the compiler names it: relative to the workspace for a crate of it. Empty if it is not known.
    pub file: &'static str,
    /// Number of the line, from 1. It is 0 if it is not known.
    pub line: u32,
}

impl SourceLocation {
    /// A place that is not known.
    pub(crate) const UNKNOWN: SourceLocation = SourceLocation { file: "", line: 0 };
}

impl std::fmt::Display for SourceLocation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}
