//! Where Chromium and the wire part, and why the wire stays.

type Line = [&'static str; 3];

/// A reason, and the lines that it holds for: as sent, as the wire keeps it, as Chromium 156 keeps it.
pub(crate) const DIFFERENCES: &[(&str, &[Line])] = &[];
