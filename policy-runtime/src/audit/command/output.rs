//! Where an audit writes.

use crate::cli::write_output;
use std::io::{self, Write};
use std::path::Path;

/// Writes a text to a file, or to standard output without one.
pub(super) fn write(text: &str, file: Option<&Path>) -> Result<(), String> {
    write_output(text, file).map_err(|failure| failure.to_string())
}

/// Writes a line to standard error. Without it there is nowhere to write to.
pub(super) fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}
