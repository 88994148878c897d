//! Where an audit writes.

use std::io::{self, ErrorKind, Write};
use std::path::Path;

/// Writes a text to a file, or to standard output without one. A reader that has closed the pipe is no failure.
pub(super) fn write(text: &str, file: Option<&Path>) -> Result<(), String> {
    let Some(file) = file else {
        let mut output = io::stdout().lock();
        let written = output.write_all(text.as_bytes()).and_then(|()| output.flush());
        return match written {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                Err(format!("standard output cannot be written: {error}"))
            }
            _ => Ok(()),
        };
    };
    std::fs::write(file, text)
        .map_err(|error| format!("`{}` cannot be written: {error}", file.display()))
}

/// Writes a line to standard error. Without it there is nowhere to write to.
pub(super) fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}
