//! The arguments of an audit.

use super::output;
use crate::audit::consent::TOOLS;
use crate::audit::engine::Limits;
use crate::audit::{Audit, Consent};
use http::{HeaderName, HeaderValue};
use lexopt::{Arg, Parser, ValueExt};
use std::ffi::OsString;
use std::fs::File;
use std::io::{Read, stdin};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Maximum length of a file that is read, in octets.
const MAX_FILE_OCTETS: u64 = 16 << 20;

const OPTIONS: &str = "\
options:
  --policy FILE          JSON of the policy; `-` for standard input
  --page PATH            page to visit; several times
  --crawl DEPTH          follow links up to this depth
  --max-pages NUMBER     maximum number of pages for --crawl, 20 unless set
  --exclude PART         do not follow links with this part; several times
  --own-host HOST        further host of the site; several times
  --cookie NAME=VALUE    cookie that visitors have; several times
  --settings PATH        path of the settings, `/cookies` unless set
  --consent TOOL|FILE    consent tool of the site, or a file with steps
  --jurisdiction CODE    visitors under the rules of a jurisdiction of the policy
  --header NAME:VALUE    field of requests to the site, such as that of a region; several times
  --timeout SECONDS      maximum time for each page, 15 unless set
  --engine NAME          `chromium` or `firefox`, chromium unless set
  --browser PROGRAM      program of that engine
  --browser-option TEXT  option of the browser; several times
  --any-certificate      take certificates that the browser does not trust
  --html FILE            write the report as HTML
  --json FILE            write the report as JSON
  --sarif FILE           write the report as SARIF 2.1.0
  --quiet                no progress on standard error

exit status: 0 without errors, 1 with errors, 2 if the audit did not run or was interrupted
";

/// A parsed command line.
#[derive(Debug)]
pub(super) enum Task {
    Help(String),
    Audit(Box<Arguments>),
}

/// The engine of an audit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Browser {
    #[default]
    Chromium,
    Firefox,
}

#[derive(Debug, Default)]
pub(super) struct Arguments {
    address: String,
    policy: Option<PathBuf>,
    pages: Vec<String>,
    depth: usize,
    most: Option<usize>,
    excluded: Vec<String>,
    own_hosts: Vec<String>,
    cookies: Vec<(String, String)>,
    settings: Option<String>,
    consent: Option<String>,
    timeout: Option<f32>,
    jurisdiction: Option<String>,
    headers: Vec<(String, String)>,
    pub(super) takes_any_certificate: bool,
    pub(super) engine: Browser,
    pub(super) browser: Option<PathBuf>,
    pub(super) browser_options: Vec<String>,
    pub(super) html: Option<PathBuf>,
    pub(super) json: Option<PathBuf>,
    pub(super) sarif: Option<PathBuf>,
    is_quiet: bool,
}

impl Arguments {
    pub(super) fn parse(
        command: &str,
        arguments: impl IntoIterator<Item = impl Into<OsString>>,
    ) -> Result<Task, String> {
        let usage = |error: lexopt::Error| format!("{error}; `{command} --help` lists the options");
        let mut parser = Parser::from_args(arguments);
        let mut read = Arguments::default();
        let mut addresses = Vec::new();
        while let Some(argument) = parser.next().map_err(usage)? {
            let name = match &argument {
                Arg::Value(address) => {
                    addresses.push(address.to_string_lossy().into_owned());
                    continue;
                }
                Arg::Short('h') | Arg::Long("help") => return Ok(Task::Help(help(command))),
                Arg::Long("quiet") => {
                    read.is_quiet = true;
                    continue;
                }
                Arg::Long("any-certificate") => {
                    read.takes_any_certificate = true;
                    continue;
                }
                Arg::Long(name) => (*name).to_owned(),
                Arg::Short(_) => return Err(usage(argument.unexpected())),
            };
            let unexpected = argument.unexpected();
            if !OPTIONS.contains(&format!("\n  --{name} ")) {
                return Err(usage(unexpected));
            }
            read.take(&name, parser.value().map_err(usage)?).map_err(usage)?;
        }
        match <[String; 1]>::try_from(addresses) {
            Ok([address]) => Ok(Task::Audit(Box::new(Arguments { address, ..read }))),
            Err(_) => Err(format!("an audit has one address\n\n{}", help(command))),
        }
    }

    fn take(&mut self, name: &str, value: OsString) -> Result<(), lexopt::Error> {
        match name {
            "policy" => self.policy = Some(value.into()),
            "page" => self.pages.push(value.string()?),
            "crawl" => self.depth = value.parse()?,
            "max-pages" => self.most = Some(value.parse()?),
            "exclude" => self.excluded.push(value.string()?),
            "own-host" => self.own_hosts.push(value.string()?),
            "cookie" => {
                let cookie = value.string()?;
                let pair =
                    cookie.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned()));
                self.cookies.push(pair.ok_or("`--cookie` takes `NAME=VALUE`")?);
            }
            "jurisdiction" => self.jurisdiction = Some(value.string()?),
            "header" => {
                let line = value.string()?;
                let field = line.split_once(':').map(|(name, value)| (name.trim(), value.trim()));
                let field = field.filter(|(name, value)| is_field(name, value));
                let (name, value) = field.ok_or("`--header` takes `NAME: VALUE`")?;
                self.headers.push((name.to_owned(), value.to_owned()));
            }
            "settings" => self.settings = Some(value.string()?),
            "consent" => self.consent = Some(value.string()?),
            "timeout" => {
                let seconds: f32 = value.parse()?;
                // No page takes hours.
                let is_usable = (0.1..=3600.0).contains(&seconds);
                self.timeout = Some(
                    is_usable.then_some(seconds).ok_or("`--timeout` takes 0.1 to 3600 seconds")?,
                );
            }
            "engine" => {
                self.engine = match value.to_str() {
                    Some("chromium") => Browser::Chromium,
                    Some("firefox") => Browser::Firefox,
                    _ => return Err("`--engine` takes `chromium` or `firefox`".into()),
                }
            }
            "browser" => self.browser = Some(value.into()),
            "browser-option" => self.browser_options.push(value.string()?),
            "html" => self.html = Some(value.into()),
            "json" => self.json = Some(value.into()),
            "sarif" => self.sarif = Some(value.into()),
            _ => {}
        }
        Ok(())
    }

    /// Returns the audit that the arguments describe.
    pub(super) fn audit(&self, policy: Option<&str>, command: &str) -> Result<Audit, String> {
        let text;
        let policy = match &self.policy {
            Some(file) => {
                text = read_file(file)?;
                &text
            }
            None => policy.ok_or_else(|| {
                format!("no policy is named\nhelp: write its JSON to a file, `{command} --policy policy.json {}`", self.address)
            })?,
        };
        let audit = Audit::with_json(policy, &self.address).map_err(|error| error.to_string())?;
        let mut audit = audit.pages(self.pages.clone()).crawl(self.depth).consent(self.consent()?);
        if let Some(most) = self.most {
            audit = audit.max_pages(most);
        }
        if let Some(seconds) = self.timeout {
            let page = Duration::from_secs_f32(seconds);
            audit = audit.limits(Limits { page, ..Limits::default() });
        }
        for part in &self.excluded {
            audit = audit.exclude(part);
        }
        for host in &self.own_hosts {
            audit = audit.own_host(host);
        }
        for (name, value) in &self.cookies {
            audit = audit.cookie(name, value);
        }
        for (name, value) in &self.headers {
            audit = audit.header(name, value);
        }
        if let Some(code) = &self.jurisdiction {
            audit = audit.jurisdiction(code).map_err(|error| error.to_string())?;
        }
        Ok(if self.is_quiet { audit } else { audit.on_progress(output::say) })
    }

    /// Returns an error for a file of the report that cannot be written, before the audit takes its minutes.
    pub(super) fn check_files(&self) -> Result<(), String> {
        for file in [&self.html, &self.json, &self.sarif].into_iter().flatten() {
            let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
            if file.is_dir() || folder.is_some_and(|folder| !folder.is_dir()) {
                return Err(format!(
                    "`{}` cannot be written: it is a folder, or in none",
                    file.display()
                ));
            }
        }
        Ok(())
    }

    fn consent(&self) -> Result<Consent, String> {
        let Some(name) = &self.consent else {
            return Ok(self.settings.as_ref().map(Consent::form).unwrap_or_default());
        };
        if let Some(tool) = Consent::tool(name) {
            return Ok(tool);
        }
        let steps = read_file(Path::new(name)).map_err(|error| {
            format!("{error}\nhelp: `--consent` takes a file, or one of {}", TOOLS.join(", "))
        })?;
        Consent::from_json(&steps).map_err(|error| error.to_string())
    }
}

/// Returns whether a field can be sent: a token, and a value of visible characters.
fn is_field(name: &str, value: &str) -> bool {
    HeaderName::from_bytes(name.as_bytes()).is_ok() && HeaderValue::from_str(value).is_ok()
}

fn help(command: &str) -> String {
    format!(
        "usage: {command} [options] URL\n\nvisits a site in each state of consent, and holds it against a policy\n\n{OPTIONS}"
    )
}

/// Reads a text of a limited length.
fn read_file(file: &Path) -> Result<String, String> {
    let name = file.display();
    let read = |source: &mut dyn Read| {
        let mut text = String::new();
        source.take(MAX_FILE_OCTETS + 1).read_to_string(&mut text).map(|_| text)
    };
    let text = if file == Path::new("-") {
        read(&mut stdin().lock())
    } else {
        File::open(file).and_then(|mut file| read(&mut file))
    };
    let text = text.map_err(|error| format!("`{name}` cannot be read: {error}"))?;
    if text.len() as u64 > MAX_FILE_OCTETS {
        return Err(format!("`{name}` is longer than {} MiB", MAX_FILE_OCTETS >> 20));
    }
    Ok(text)
}
