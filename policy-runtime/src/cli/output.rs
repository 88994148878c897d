//! Where a command writes.

use super::Failure;
use std::io::{self, ErrorKind, Write};
use std::path::Path;

/// Writes a text to a file, or to standard output without one. A reader that has closed the pipe is no failure.
///
/// ```
/// # let folder = std::env::temp_dir().join(format!("policy-output-{}", std::process::id()));
/// # std::fs::create_dir_all(&folder)?;
/// # let file = folder.join("cookies.csv");
/// use policy_runtime::cli::write_output;
///
/// write_output("ID,Platform\r\n", Some(&file))?;
/// assert_eq!(std::fs::read_to_string(&file)?, "ID,Platform\r\n");
/// # std::fs::remove_dir_all(&folder)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write_output(text: &str, file: Option<&Path>) -> Result<(), Failure> {
    let written = match file {
        Some(file) => std::fs::write(file, text),
        None => write_to(&mut io::stdout().lock(), text),
    };
    written.map_err(|error| Failure::Output { file: file.map(Path::to_owned), error })
}

pub(super) fn write_to(output: &mut impl Write, text: &str) -> io::Result<()> {
    let written = output.write_all(text.as_bytes()).and_then(|()| output.flush());
    written.or_else(|error| match error.kind() {
        ErrorKind::BrokenPipe => Ok(()),
        _ => Err(error),
    })
}
