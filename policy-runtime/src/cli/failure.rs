//! Errors of the command line, each with its exit status.

use std::path::PathBuf;
use std::process::ExitCode;
use std::{fmt, io};

/// The reason for which a command failed. It displays as the message for the user.
#[derive(Debug)]
#[non_exhaustive]
pub enum Failure {
    /// The arguments are not understood.
    Usage(String),
    /// A file cannot be read.
    Input {
        /// File.
        file: PathBuf,
        /// Reason that the system gives.
        error: io::Error,
    },
    /// The output cannot be written.
    Output {
        /// File, or `None` for standard output.
        file: Option<PathBuf>,
        /// Reason that the system gives.
        error: io::Error,
    },
}

impl Failure {
    /// Reports a failure on standard error, and returns the exit status: 0 without a failure, 1 or 2.
    ///
    /// ```
    /// use policy_runtime::cli::Failure;
    /// use std::process::ExitCode;
    ///
    /// assert_eq!(Failure::exit_status(Ok(())), ExitCode::SUCCESS);
    /// ```
    #[must_use]
    pub fn exit_status(done: Result<(), Failure>) -> ExitCode {
        let Err(failure) = done else { return ExitCode::SUCCESS };
        // Without standard error there is nowhere to report to.
        let _ = io::Write::write_all(&mut io::stderr(), format!("error: {failure}\n").as_bytes());
        ExitCode::from(failure.status())
    }

    fn status(&self) -> u8 {
        match self {
            Failure::Input { .. } | Failure::Output { .. } => 1,
            Failure::Usage(_) => 2,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Usage(message) => f.write_str(message),
            Failure::Input { file, error } => {
                write!(f, "`{}` cannot be read: {error}", file.display())
            }
            Failure::Output { file: Some(file), error } => {
                write!(f, "`{}` cannot be written: {error}", file.display())
            }
            Failure::Output { file: None, error } => {
                write!(f, "standard output cannot be written: {error}")
            }
        }
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Failure::Input { error, .. } | Failure::Output { error, .. } => Some(error),
            Failure::Usage(_) => None,
        }
    }
}
