//! `cargo policy review`: two lock files of a policy, such as those of two branches.

use super::{arguments, files};
use crate::cli::{Failure, write_output};
use crate::review::{Lock, Review};
use lexopt::{Arg, Parser, ValueExt};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Maximum length of a lock file, in octets. One of 1000 items in thirty languages has half of it.
const MAX_OCTETS: u64 = 4 << 20;
/// Exit status where the files differ.
const DIFFERENT: u8 = 1;
/// Exit status where they were not compared.
const NOT_COMPARED: u8 = 2;

/// The arguments of the command.
#[derive(Default)]
struct Arguments {
    files: Vec<PathBuf>,
    output: Option<PathBuf>,
    is_markdown: bool,
    is_help: bool,
}

/// Runs the command, and returns its exit status: 0 without a difference, 1 with some, and 2 if the files were not compared.
pub(super) fn run(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    match execute(arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(DIFFERENT),
        Err(failure) => {
            let _ = Failure::exit_status(Err(failure)); // it reports, and has another status
            ExitCode::from(NOT_COMPARED)
        }
    }
}

/// Writes the review, and returns whether the files have the same facts.
pub(super) fn execute(arguments: impl Iterator<Item = OsString>) -> Result<bool, Failure> {
    let Arguments { files, output, is_markdown, is_help } = parse(arguments)?;
    if is_help {
        write_output(arguments::HELP, None)?;
        return Ok(true);
    }
    let [base, head] = files.as_slice() else {
        return Err(Failure::Usage(
            "`review` takes two lock files: `cargo policy review BASE HEAD`, of which one can be `-` for standard input"
                .to_owned(),
        ));
    };
    if files::is_standard_input(base) && files::is_standard_input(head) {
        return Err(Failure::Usage(
            "standard input is one of the two lock files: give the other as a file".to_owned(),
        ));
    }
    let review = Review::between_locks(read(base)?, read(head)?);
    let text = if is_markdown { review.to_markdown() } else { format!("{review}\n") };
    write_output(&text, output.as_deref())?;
    Ok(review.is_reviewed())
}

/// Reads a lock file. An error names the file here, as a comparison does not know where its texts are from.
fn read(file: &Path) -> Result<Lock, Failure> {
    let refused = |reason: &str| {
        let name = if files::is_standard_input(file) {
            "standard input".to_owned()
        } else {
            format!("`{}`", file.display())
        };
        Failure::Usage(format!(
            "{name} cannot be compared: {reason}\nhelp: give a `cookies.lock.json` as `assert_reviewed` writes it; `git show main:cookies.lock.json` writes that of a branch"
        ))
    };
    let Ok(octets) = files::read_within(file, MAX_OCTETS)? else {
        return Err(refused(&format!("it has more than {} MiB", MAX_OCTETS >> 20)));
    };
    let text = String::from_utf8(octets).map_err(|_| refused("it is not in UTF-8"))?;
    Lock::parse(&text).map_err(|error| refused(&error.to_string()))
}

fn parse(arguments: impl Iterator<Item = OsString>) -> Result<Arguments, Failure> {
    let mut parsed = Arguments::default();
    let mut parser = Parser::from_args(arguments);
    while let Some(argument) = parser.next().map_err(|error| arguments::usage(&error))? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => parsed.is_help = true,
            Arg::Short('o') | Arg::Long("output") => {
                let value = parser.value().map_err(|error| arguments::usage(&error))?;
                parsed.output = Some(value.into());
            }
            Arg::Short('f') | Arg::Long("format") => {
                let value = parser.value().and_then(ValueExt::string);
                let value = value.map_err(|error| arguments::usage(&error))?;
                parsed.is_markdown = match value.as_str() {
                    "md" => true,
                    "text" => false,
                    other => {
                        return Err(Failure::Usage(format!(
                            "`{}` is no format of a review: it is `text` or `md`",
                            other.escape_debug()
                        )));
                    }
                };
            }
            Arg::Value(file) => parsed.files.push(file.into()),
            other => return Err(arguments::usage(&other.unexpected())),
        }
    }
    Ok(parsed)
}
