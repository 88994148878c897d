//! The assertion of a test: reads the lock file, and writes it where the reviewer says so.

use super::Review;
use super::difference::DifferenceKind;
use super::facts;
use crate::declaration::Document;
use crate::policy::Policy;
use std::env;
use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// Environment variable that accepts the policy as it is.
const ACCEPT: &str = "POLICY_REVIEW";
/// Its values: the policy, and with it the translations of earlier texts.
const BLESS: &str = "bless";
const BLESS_TRANSLATIONS: &str = "bless-translations";
/// Environment variable that names a file to which a failed review is appended as Markdown.
const MARKDOWN: &str = "POLICY_REVIEW_MARKDOWN";

/// Asserts that a policy is as it was reviewed. The path of the lock file is relative to the crate's folder, in which cargo
/// runs tests; the file is committed.
///
/// | environment variable | effect |
/// |---|---|
/// | `POLICY_REVIEW=bless` | accepts the policy: writes the file, and creates it if it is missing |
/// | `POLICY_REVIEW=bless-translations` | accepts it, and translations that are as they were while their source has changed |
/// | `POLICY_REVIEW_MARKDOWN=review.md` | appends what has changed to a file, as Markdown |
///
/// ```no_run
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// // #[test]
/// fn the_policy_is_reviewed() {
///     policy_runtime::testing::assert_reviewed::<Shop>("cookies.lock.json");
/// }
/// ```
///
/// # Panics
/// If the policy is not as it was reviewed, with the differences as [`Review`] displays them; if there is no lock file, or it
/// cannot be read or written.
#[track_caller]
pub fn assert_reviewed<P: Policy>(lock_file: impl AsRef<Path>) {
    let action = match env::var(ACCEPT) {
        Ok(value) => Action::of(&value),
        Err(env::VarError::NotPresent) => Ok(Action::Compare),
        Err(error) => Err(format!("`{ACCEPT}` cannot be read: {error}")),
    };
    let markdown = env::var_os(MARKDOWN).filter(|file| !file.is_empty()).map(PathBuf::from);
    let outcome = action
        .and_then(|action| review(P::document(), lock_file.as_ref(), action, markdown.as_deref()));
    if let Err(message) = outcome {
        fail(&message);
    }
}

#[track_caller]
#[allow(clippy::panic, reason = "an assertion of tests")]
fn fail(message: &str) {
    panic!("{message}");
}

/// Tests may run in another folder than the crate's, but know it.
fn from_crate(path: &Path) -> PathBuf {
    match env::var_os("CARGO_MANIFEST_DIR") {
        Some(folder) => Path::new(&folder).join(path),
        None => path.to_owned(),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    Compare,
    Bless { translations: bool },
}

impl Action {
    pub(super) fn of(value: &str) -> Result<Action, String> {
        match value {
            "" => Ok(Action::Compare),
            BLESS => Ok(Action::Bless { translations: false }),
            BLESS_TRANSLATIONS => Ok(Action::Bless { translations: true }),
            other => Err(format!(
                "`{ACCEPT}={}` is neither `{BLESS}` nor `{BLESS_TRANSLATIONS}`",
                other.escape_debug()
            )),
        }
    }
}

/// Compares a policy with its lock file, or writes that. The error is the message of the failed assertion.
pub(super) fn review(
    document: &'static Document,
    lock_file: &Path,
    action: Action,
    markdown: Option<&Path>,
) -> Result<(), String> {
    let shown = lock_file.display();
    let path = &from_crate(lock_file);
    let found = match fs::read_to_string(path) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(format!("cannot read `{shown}`: {error}")),
    };
    let write = |text: &str| {
        // A checkout may have other ends of lines.
        let is_same = found.as_ref().is_some_and(|found| found.lines().eq(text.lines()));
        if is_same { Ok(()) } else { write(path, text) }
            .map_err(|error| format!("cannot write `{shown}`: {error}"))
    };
    let of_policy = || {
        let lock = facts::snapshot(document).lock.to_text();
        lock.map_err(|error| format!("cannot write `{shown}`: {error}"))
    };
    let Some(text) = &found else {
        return match action {
            Action::Bless { .. } => write(&of_policy()?),
            Action::Compare => Err(format!(
                "policy `{}` was never reviewed, as there is no `{shown}`\n\
                 help: read the policy, then run this test with `{ACCEPT}={BLESS}` and commit the file",
                document.name
            )),
        };
    };
    let compared = Review::new(document, text);
    match (action, compared) {
        (Action::Compare, Ok(review)) if review.is_reviewed() => Ok(()),
        (Action::Compare, Ok(review)) => Err(failure(document.name, lock_file, &review, markdown)),
        (Action::Bless { translations: true }, Ok(_)) => write(&of_policy()?),
        (Action::Bless { translations: false }, Ok(review)) => {
            let text = review.accepted();
            write(&text.map_err(|error| format!("cannot write `{shown}`: {error}"))?)
        }
        (_, Err(error)) => Err(format!(
            "cannot compare policy `{}` with `{shown}`: {error}\n\
             help: take the file of an earlier commit, or delete it and review the whole policy, then run this test with \
             `{ACCEPT}={BLESS}`",
            document.name
        )),
    }
}

/// Writes a file by way of another, so that it is whole even if the test is stopped. The other file has a name of its own, as
/// tests run at the same time, in several processes too.
fn write(path: &Path, text: &str) -> io::Result<()> {
    static WRITTEN: AtomicU32 = AtomicU32::new(0);
    let number = WRITTEN.fetch_add(1, Ordering::Relaxed);
    let new = path.with_extension(format!("{}-{number}.new", std::process::id()));
    let written = fs::write(&new, text).and_then(|()| fs::rename(&new, path));
    if written.is_err() {
        // The first failure is the one to report.
        let _ = fs::remove_file(&new);
    }
    written
}

fn failure(policy: &str, lock_file: &Path, review: &Review, markdown: Option<&Path>) -> String {
    let shown = lock_file.display();
    let mut kinds = review.differences().iter().map(super::Difference::kind);
    let mut message = format!(
        "policy `{policy}` is not as it was reviewed in `{shown}`\n\n{review}\n\n\
         help: review this, then run the test with `{ACCEPT}={BLESS}` and commit the file"
    );
    if review.before.policy != policy {
        let help = format!(
            "\nhelp: the file is that of policy `{}`; if that is another policy, give each a file of its own",
            review.before.policy.escape_debug()
        );
        message.push_str(&help);
    }
    if kinds.any(|kind| kind == DifferenceKind::StaleTranslation) {
        let help = format!(
            "\nhelp: translations that are right as they are, are accepted by `{ACCEPT}={BLESS_TRANSLATIONS}`"
        );
        message.push_str(&help);
    }
    if let Some(file) = markdown {
        let text = review.to_markdown() + "\n";
        let opened = OpenOptions::new().append(true).create(true).open(file);
        if let Err(error) = opened.and_then(|mut opened| opened.write_all(text.as_bytes())) {
            let remark = format!("\ncannot write `{}`: {error}", file.display());
            message.push_str(&remark);
        }
    }
    message
}
