//! Checks of a ledger's file before SQLite opens it: a database in memory or under another name is no proof.

use crate::ledger::LedgerError;
use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::Path;

/// Creates the file if it is missing, with access for its owner alone. SQLite gives the files beside it the same permissions.
pub(super) fn prepare(file: &Path) -> Result<(), LedgerError> {
    check_name(file)?;
    match fs::metadata(file) {
        Ok(found) if found.is_dir() => return Err(unsuitable(file, "is a folder")),
        Ok(found) if !found.is_file() => return Err(unsuitable(file, "is no regular file")),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(drop).map_err(|error| unsuitable(file, &fault(&error)))
}

/// Rejects names under which SQLite opens no file of that name, and addresses.
fn check_name(file: &Path) -> Result<(), LedgerError> {
    let Some(name) = file.to_str() else { return Err(unsuitable(file, "is no UTF-8")) };
    let begins_with = |start: &str| {
        name.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start))
    };
    let fault = if name.trim().is_empty() {
        "is empty, by which SQLite means a database that is gone when it is closed"
    } else if begins_with(":memory:") {
        "is a database in the memory, which is gone when the process ends"
    } else if begins_with("file:") || begins_with("sqlite:") {
        "is an address"
    } else if name.starts_with(':') {
        "begins with a colon, which SQLite keeps for databases that are no files"
    } else if name.contains('\0') {
        "has a zero octet"
    } else {
        return Ok(());
    };
    Err(unsuitable(file, fault))
}

fn fault(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "stands in a folder that does not exist".to_owned(),
        ErrorKind::NotADirectory => "stands in something that is no folder".to_owned(),
        ErrorKind::PermissionDenied => "cannot be written by this process".to_owned(),
        ErrorKind::ReadOnlyFilesystem => {
            "stands in a file system that cannot be written".to_owned()
        }
        _ => format!("cannot be opened: {error}"),
    }
}

pub(super) fn unsuitable(file: &Path, fault: &str) -> LedgerError {
    let name = file.display().to_string();
    let text = format!(
        "`{}` {fault}\nhelp: a consent ledger needs a file, by its path: `SqliteLedger::open(\"consent.sqlite\")`",
        name.escape_debug()
    );
    LedgerError::Unsuitable(text.into())
}
