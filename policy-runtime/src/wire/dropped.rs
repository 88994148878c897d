//! Reasons for which browsers drop a `Set-Cookie` line.

/// A reason for which browsers drop a line (RFC 6265bis 5.6 and 5.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dropped {
    /// It contains a control octet.
    ControlOctet,
    /// It has neither name nor value.
    Empty,
    /// Name and value have more than 4096 octets together.
    TooLong { octets: usize },
    /// Its Domain is not ASCII.
    Domain,
    /// It has no name, and a value that servers would parse as a name with a prefix.
    NamelessPrefix,
    /// It lacks attributes that its prefix demands, or the Secure that `SameSite=None` and `Partitioned` demand.
    Missing(Missing),
}

/// Attributes that a line lacks, by the prefix of its name or by its other attributes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "four attributes, any of which may be missing")]
pub(crate) struct Missing {
    pub(crate) secure: bool,
    pub(crate) http_only: bool,
    /// A written `Path=/`.
    pub(crate) root_path: bool,
    /// The absence of a Domain.
    pub(crate) host_only: bool,
}
