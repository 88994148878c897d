//! The arguments of the subcommand.

use super::Failure;
use super::format::{Format, Request};
use crate::declaration::{Document, Site, SitePattern, host_of};
use crate::i18n::is_known_language;
use crate::policy_page::host;
use lexopt::{Arg, Parser, ValueExt};
use std::ffi::OsString;
use std::path::PathBuf;

/// A parsed command line.
#[derive(Debug)]
pub(super) struct Arguments {
    pub(super) task: Task,
    /// File that is written. `None` for standard output.
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug)]
pub(super) enum Task {
    Help(String),
    Explain(String),
    Write(Request),
}

/// The options as they stand on the command line.
#[derive(Default)]
struct Options {
    words: Vec<String>,
    format: Option<String>,
    language: Option<String>,
    site: Option<String>,
    output: Option<PathBuf>,
}

impl Arguments {
    pub(super) fn parse(
        document: &'static Document,
        command: &str,
        arguments: impl IntoIterator<Item = impl Into<OsString>>,
    ) -> Result<Arguments, Failure> {
        let mut options = Options::default();
        let mut parser = Parser::from_args(arguments);
        while let Some(argument) = parser.next().map_err(|error| usage(&error))? {
            match argument {
                Arg::Short('h') | Arg::Long("help") => {
                    return Ok(Arguments {
                        task: Task::Help(help(document, command)),
                        output: None,
                    });
                }
                Arg::Short('f') | Arg::Long("format") => {
                    options.format = Some(text(&mut parser, "--format", options.format.is_some())?);
                }
                Arg::Short('l') | Arg::Long("lang") => {
                    options.language =
                        Some(text(&mut parser, "--lang", options.language.is_some())?);
                }
                Arg::Short('s') | Arg::Long("site") => {
                    options.site = Some(text(&mut parser, "--site", options.site.is_some())?);
                }
                Arg::Short('o') | Arg::Long("output") => {
                    once("--output", options.output.is_some())?;
                    options.output = Some(parser.value().map_err(|error| usage(&error))?.into());
                }
                Arg::Value(word) => {
                    options.words.push(word.string().map_err(|error| usage(&error))?);
                }
                other => {
                    return Err(Failure::Usage(format!(
                        "{}; `{command} --help` lists the options",
                        other.unexpected()
                    )));
                }
            }
        }
        options.into_arguments(document, command)
    }
}

impl Options {
    fn into_arguments(
        self,
        document: &'static Document,
        command: &str,
    ) -> Result<Arguments, Failure> {
        let words: Vec<&str> = self.words.iter().map(String::as_str).collect();
        let task = match words.as_slice() {
            [] => Task::Write(self.request(document)?),
            ["explain", code] => Task::Explain((*code).to_owned()),
            ["explain", ..] => {
                return Err(Failure::Usage(format!(
                    "`explain` takes one code: `{command} explain prefix-host`"
                )));
            }
            [word, ..] => {
                return Err(Failure::Usage(format!(
                    "`{}` is no command; `{command} --help` lists what there is",
                    word.escape_debug()
                )));
            }
        };
        Ok(Arguments { task, output: self.output })
    }

    fn request(&self, document: &'static Document) -> Result<Request, Failure> {
        let format = match &self.format {
            None => Format::Markdown,
            Some(name) => Format::named(name).ok_or_else(|| {
                let names = Format::NAMES.iter().map(|(name, _)| format!("`{name}`"));
                let names = names.collect::<Vec<_>>().join(", ");
                Failure::Usage(format!(
                    "`{}` is no format of a policy: it is one of {names}",
                    name.escape_debug()
                ))
            })?,
        };
        let first = document.languages.first().copied().unwrap_or("en");
        let language = self.language.as_deref().unwrap_or(first);
        if !is_known_language(document, language) {
            return Err(Failure::Usage(format!(
                "`{}` is no language of the policy, which is in {}, nor of the library",
                language.escape_debug(),
                document.languages.join(", ")
            )));
        }
        let site = match &self.site {
            Some(site) => admitted(document, site)?,
            None if format.names_its_site() => default_site(document)?,
            None => String::new(),
        };
        Ok(Request { format, language: language.to_owned(), site })
    }
}

/// Reads the value of an option, which is given once.
fn text(parser: &mut Parser, option: &str, is_given: bool) -> Result<String, Failure> {
    once(option, is_given)?;
    parser.value().and_then(ValueExt::string).map_err(|error| usage(&error))
}

fn once(option: &str, is_given: bool) -> Result<(), Failure> {
    if is_given {
        return Err(Failure::Usage(format!("`{option}` is given twice")));
    }
    Ok(())
}

fn usage(error: &lexopt::Error) -> Failure {
    Failure::Usage(error.to_string())
}

/// Returns the site if the policy holds on it.
fn admitted(document: &'static Document, site: &str) -> Result<String, Failure> {
    let is_admitted =
        host_of(host(site)).is_some_and(|host| Site::admit(document.sites, &host).is_some());
    if is_admitted {
        return Ok(site.to_owned());
    }
    let sites = document.sites.iter().map(|site| format!("`{site}`")).collect::<Vec<_>>();
    let sites = if sites.is_empty() { "any host name".to_owned() } else { sites.join(", ") };
    Err(Failure::Usage(format!(
        "`{}` is no site of the policy, which holds on {sites}",
        site.escape_debug()
    )))
}

/// Returns the site that stands on the page if none is given: the first host, else the first pattern.
fn default_site(document: &Document) -> Result<String, Failure> {
    let is_host = |site: &&SitePattern| matches!(site, SitePattern::Host(_));
    let host = document.sites.iter().find(is_host);
    let is_below = |site: &&SitePattern| matches!(site, SitePattern::Below(_));
    let site = host.or_else(|| document.sites.iter().find(is_below));
    site.map(ToString::to_string).ok_or_else(|| {
        let message = "the policy holds on any host, and the page names one: give it with `--site`";
        Failure::Usage(message.to_owned())
    })
}

fn help(document: &Document, command: &str) -> String {
    let formats = Format::NAMES.iter().map(|(name, _)| *name).collect::<Vec<_>>().join("|");
    format!(
        "Writes the cookie policy {} in other formats.\n\n\
         {command} [--format FORMAT] [--lang TAG] [--site HOST] [--output FILE]\n\
         {command} explain CODE\n\n\
         \x20 -f, --format FORMAT  {formats} (md)\n\
         \x20 -l, --lang TAG       language of the texts, a BCP 47 tag ({})\n\
         \x20 -s, --site HOST      site whose cookies are shown (for md and html the first one, else all)\n\
         \x20 -o, --output FILE    file that is written (standard output)\n\
         \x20 -h, --help           this help\n",
        document.name,
        document.languages.first().copied().unwrap_or("en"),
    )
}
