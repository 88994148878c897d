//! Files that the commands read and write.

use crate::cli::Failure;
use crate::import::{ImportError, MAX_SOURCE_OCTETS};
use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;

/// Returns whether a path stands for standard input.
pub(super) fn is_standard_input(path: &Path) -> bool {
    path.as_os_str() == OsStr::new("-")
}

/// Reads a source, of which no more is kept than an import takes. `-` is standard input.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    read_within(path, MAX_SOURCE_OCTETS as u64)?
        .map_err(|octets| Failure::Usage(ImportError::too_long(octets).to_string()))
}

/// Reads a file of at most `limit` octets. Of a longer one it returns the length, of a longer stream the limit and one. `-` is
/// standard input.
pub(super) fn read_within(path: &Path, limit: u64) -> Result<Result<Vec<u8>, u64>, Failure> {
    let read = if is_standard_input(path) {
        read_stream(io::stdin().lock(), limit)
    } else {
        File::open(path).and_then(|file| {
            let octets = file.metadata()?.len();
            if octets > limit { Ok(Err(octets)) } else { read_stream(file, limit) }
        })
    };
    read.map_err(|error| Failure::Input { file: path.to_owned(), error })
}

/// Reads all of a stream, or more of it than the limit.
fn read_stream(stream: impl Read, limit: u64) -> io::Result<Result<Vec<u8>, u64>> {
    let mut source = Vec::new();
    let octets = stream.take(limit + 1).read_to_end(&mut source)? as u64;
    Ok(if octets > limit { Err(octets) } else { Ok(source) })
}

/// Reports a file that exists.
pub(super) fn check_absent(path: &Path) -> Result<(), Failure> {
    match fs::symlink_metadata(path) {
        Ok(_) => Err(exists(path)),
        Err(_) => Ok(()),
    }
}

fn exists(path: &Path) -> Failure {
    Failure::Usage(format!("`{}` exists, and is not replaced", path.display()))
}

/// Writes a file that does not exist yet: an import never replaces a policy with answers.
pub(super) fn create(path: &Path, text: &str) -> Result<(), Failure> {
    let failed = |error| Failure::Output { file: Some(path.to_owned()), error };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let file = OpenOptions::new().write(true).create_new(true).open(path);
    match file {
        Ok(mut file) => file.write_all(text.as_bytes()).map_err(failed),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(exists(path)),
        Err(error) => Err(failed(error)),
    }
}
