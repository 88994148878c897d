//! `cargo policy new`: a crate with a first policy and an application that runs.

use super::{arguments, files};
use crate::cli::{Failure, write_output};
use lexopt::{Arg, Parser, ValueExt};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// The files of the crate, each with its path.
const FILES: [(&str, &str); 4] = [
    ("Cargo.toml", include_str!("template/Cargo.toml.txt")),
    (".gitignore", include_str!("template/gitignore.txt")),
    ("src/policy.rs", include_str!("template/policy.rs.txt")),
    ("src/main.rs", include_str!("template/main.rs.txt")),
];

/// A new crate. What is not said is a question of its policy.
#[derive(Debug, Default)]
pub(super) struct NewCrate {
    folder: PathBuf,
    name: Option<String>,
    owner: Option<String>,
    contact: Option<String>,
    privacy: Option<String>,
}

pub(super) fn execute(arguments: impl Iterator<Item = OsString>) -> Result<(), Failure> {
    let Some(new) = parse(arguments)? else { return write_output(arguments::HELP, None) };
    let files = new.files()?;
    // All or nothing: half a crate is in the way of the next attempt.
    for (path, _) in &files {
        files::check_absent(path)?;
    }
    for (path, text) in &files {
        files::create(path, text)?;
    }
    let shown = new.folder.display();
    let questions =
        [&new.owner, &new.contact, &new.privacy].into_iter().filter(|said| said.is_none()).count();
    let next = match questions {
        0 => format!("made `{shown}`: `cargo run` in it, then http://localhost:3000\n"),
        1 => format!(
            "made `{shown}`: answer the question (`?`) in `src/policy.rs`, then `cargo run`\n"
        ),
        _ => format!(
            "made `{shown}`: answer the {questions} questions (`?`) in `src/policy.rs`, then `cargo run`\n"
        ),
    };
    write_output(&next, None)
}

/// Reads the arguments. `None` if they ask for help.
fn parse(arguments: impl Iterator<Item = OsString>) -> Result<Option<NewCrate>, Failure> {
    let mut new = NewCrate::default();
    let mut parser = Parser::from_args(arguments);
    while let Some(argument) = parser.next().map_err(|error| arguments::usage(&error))? {
        let said = match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            Arg::Value(folder) if new.folder.as_os_str().is_empty() => {
                new.folder = folder.into();
                continue;
            }
            Arg::Long("name") => &mut new.name,
            Arg::Long("owner") => &mut new.owner,
            Arg::Long("contact") => &mut new.contact,
            Arg::Long("privacy") => &mut new.privacy,
            other => return Err(arguments::usage(&other.unexpected())),
        };
        let value = parser.value().and_then(ValueExt::string);
        *said = Some(value.map_err(|error| arguments::usage(&error))?);
    }
    Ok(Some(new))
}

impl NewCrate {
    /// Makes the files, each with its path.
    pub(super) fn files(&self) -> Result<Vec<(PathBuf, String)>, Failure> {
        if self.folder.as_os_str().is_empty() {
            return Err(Failure::Usage("`new` takes a folder: `cargo policy new shop`".to_owned()));
        }
        let name = self.name.clone().unwrap_or_else(|| folder_name(&self.folder));
        let is_letter = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.chars().all(is_letter)
            && !crate::report::suggestion::is_keyword(&name.to_ascii_lowercase());
        if !is_name {
            return Err(Failure::Usage(format!(
                "`{}` is no name of a crate: name it with `--name`, in letters, digits and `-`, and no keyword of Rust",
                name.escape_debug()
            )));
        }
        let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        let day = crate::import::day(i64::try_from(since).unwrap_or(i64::MAX));
        let said =
            |value: &Option<String>| value.as_deref().map_or("?".to_owned(), crate::import::quoted);
        let values = [
            ("{crate}", name.to_ascii_lowercase()),
            ("{version}", env!("CARGO_PKG_VERSION").to_owned()),
            ("{policy}", policy_name(&name)),
            ("{day}", crate::import::quoted(&day)),
            ("{contact}", said(&self.contact)),
            ("{owner}", said(&self.owner)),
            ("{privacy}", said(&self.privacy)),
        ];
        let filled = |text: &str| {
            values.iter().fold(text.to_owned(), |text, (place, value)| text.replace(place, value))
        };
        let questions = |text: String| {
            // An answer takes the place of the question.
            let mut lines: Vec<&str> = Vec::new();
            let mut rest = text.lines().peekable();
            while let Some(line) = rest.next() {
                let is_answered = rest.peek().is_some_and(|next| !next.contains('?'));
                if !(line.trim_start().starts_with("// question:") && is_answered) {
                    lines.push(line);
                }
            }
            lines.join("\n") + "\n"
        };
        Ok(FILES
            .iter()
            .map(|(path, text)| (self.folder.join(Path::new(path)), questions(filled(text))))
            .collect())
    }
}

/// Returns the name of a folder, also of `.`.
fn folder_name(folder: &Path) -> String {
    let whole = folder.file_name().is_none().then(|| folder.canonicalize().ok()).flatten();
    let name = whole.as_deref().unwrap_or(folder).file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// Returns the name of the policy: `my-shop` has `MyShop`. One of the words of the page stays another.
fn policy_name(name: &str) -> String {
    let mut joined = String::new();
    for part in name.split(['-', '_']) {
        let mut letters = part.chars();
        joined.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        joined.push_str(letters.as_str());
    }
    match joined.as_str() {
        // The other names of the page, and those of the prelude, which an import in it would shadow.
        "Visits" | "Essential" | "Cookies" | "Keys" | "Router" | "Html" | "Path" | "Error"
        | "Banner" | "Here" | "Redirect" | "TcpListener" | "PolicyLayer" | "SettingsLink"
        | "Self" | "Option" | "Some" | "None" | "Result" | "Ok" | "Err" | "String" | "Vec"
        | "ToString" | "ToOwned" | "Into" | "From" | "TryInto" | "TryFrom" | "Iterator"
        | "Clone" | "Copy" | "Send" | "Sync" | "Sized" | "Drop" | "Fn" | "FnOnce" | "FnMut"
        | "Default" | "Future" => {
            format!("{joined}Site")
        }
        _ => joined,
    }
}
