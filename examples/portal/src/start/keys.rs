//! The key that the portal makes for itself where it is given none: kept, so that a restart signs nobody out.

use super::StartError;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use policy_runtime::Keys;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

const FILE: &str = "keys";

/// The keys in the data folder. On the first start one is made.
pub(super) fn kept_in(folder: &Path) -> Result<Keys, StartError> {
    let path = folder.join(FILE);
    let unusable = |error| StartError::KeyFile(path.clone(), error);
    let text = match fs::read_to_string(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => make(&path).map_err(unusable)?,
        text => text.map_err(unusable)?,
    };
    text.trim().parse().map_err(|error| StartError::KeptKeys(path, error))
}

/// Makes a file with one new key, which only its owner can read.
fn make(path: &Path) -> io::Result<String> {
    let mut secret = [0; 32];
    getrandom::fill(&mut secret).map_err(io::Error::other)?;
    let text = URL_SAFE_NO_PAD.encode(secret) + "\n";
    let mut file = create_private(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    Ok(text)
}

/// Fails if the file is there: another start may just have made it, and two keys would open each other's cookies for none.
fn create_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let read = || fs::read_to_string(folder.path().join(FILE)).unwrap();
        kept_in(folder.path()).unwrap();
        let first = read();
        kept_in(folder.path()).unwrap();
        assert_eq!(read(), first);
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_can_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        kept_in(folder.path()).unwrap();
        let mode = fs::metadata(folder.path().join(FILE)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_file_that_holds_no_key_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(FILE), "not a key").unwrap();
        let error = kept_in(folder.path()).unwrap_err();
        assert!(error.to_string().contains("keys"), "{error}");
        assert_eq!(fs::read_to_string(folder.path().join(FILE)).unwrap(), "not a key");
    }
}
