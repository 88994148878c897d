//! `cargo policy import`.

use super::{arguments, files};
use crate::cli::{Failure, write_output};
use crate::import::{ImportError, ImportOptions, import};
use lexopt::{Arg, Parser, ValueExt};
use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;

/// The arguments of the command.
#[derive(Default)]
struct Arguments {
    source: Option<PathBuf>,
    output: Option<PathBuf>,
    options: ImportOptions,
    is_help: bool,
}

pub(super) fn execute(arguments: impl Iterator<Item = OsString>) -> Result<(), Failure> {
    let arguments = parse(arguments)?;
    if arguments.is_help {
        return write_output(arguments::HELP, None);
    }
    let Some(source) = arguments.source else {
        return Err(Failure::Usage(
            "`import` takes a file: `cargo policy import visit.har`, or `-` for standard input"
                .to_owned(),
        ));
    };
    let source = files::read(&source)?;
    let policy = import(&source, &arguments.options).map_err(|error| unread(&error))?;
    match &arguments.output {
        Some(file) => files::create(file, &policy.text)?,
        None => write_output(&policy.text, None)?,
    }
    let counts = format!(
        "imported as {}: {} to answer, {} to check\n",
        policy.format,
        counted(policy.questions, "question", "questions"),
        counted(policy.guesses, "guess", "guesses")
    );
    // Without standard error there is nowhere to report to.
    let _ = std::io::stderr().write_all(counts.as_bytes());
    Ok(())
}

fn counted(count: usize, one: &str, several: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { several })
}

fn unread(error: &ImportError) -> Failure {
    Failure::Usage(error.to_string())
}

fn parse(arguments: impl Iterator<Item = OsString>) -> Result<Arguments, Failure> {
    let mut parsed = Arguments::default();
    let mut parser = Parser::from_args(arguments);
    while let Some(argument) = parser.next().map_err(|error| arguments::usage(&error))? {
        let text = |parser: &mut Parser| {
            let value = parser.value().and_then(ValueExt::string);
            value.map_err(|error| arguments::usage(&error))
        };
        match argument {
            Arg::Short('h') | Arg::Long("help") => parsed.is_help = true,
            Arg::Short('o') | Arg::Long("output") => {
                let value = parser.value().map_err(|error| arguments::usage(&error))?;
                parsed.output = Some(value.into());
            }
            Arg::Long("from") => {
                let format = text(&mut parser)?.parse();
                parsed.options.format = Some(format.map_err(|error| unread(&error))?);
            }
            Arg::Long("site") => parsed.options.site = Some(text(&mut parser)?),
            Arg::Long("name") => parsed.options.name = Some(text(&mut parser)?),
            Arg::Value(file) if parsed.source.is_none() => parsed.source = Some(file.into()),
            other => return Err(arguments::usage(&other.unexpected())),
        }
    }
    Ok(parsed)
}
