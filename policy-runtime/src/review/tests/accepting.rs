//! Lock files on disk: what is read, written and reported.

use super::super::accept::{Action, review};
use super::super::{Review, assert_reviewed};
use super::version;
use crate::declaration::Document;
use crate::policy::Policy;
use std::fs;
use std::path::{Path, PathBuf};

macro_rules! site {
    ($name:ident $lifetime:tt $text:tt) => {
        version! { $name { updated: "2026-11-22", languages: [en, de], } {
            /// The shop cannot work without these.
            purpose Essential: necessary {
                title: "Necessary",
                #[doc = $text]
                cookie basket: u64 { because: basket, lifetime: $lifetime days }
            }
            texts de {
                Shop: "Wie der Laden Cookies verwendet.",
                Essential: "Ohne sie geht es nicht.",
                Essential.title: "Notwendig",
                basket: "H\u{e4}lt Ihren Korb.",
            }
        } }
    };
}

site! { before 30 "Holds your basket." }
site! { now 60 "Holds your basket for long." }

/// A folder that is removed at the end of a test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let name = format!("policy-review-{}-{name}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        Folder(folder)
    }

    fn file(&self) -> PathBuf {
        self.0.join("cookies.lock.json")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn accept(document: &'static Document, file: &Path, value: &str) -> Result<(), String> {
    review(document, file, Action::of(value).unwrap(), None)
}

#[test]
fn a_missing_file_is_written_when_it_is_blessed() {
    let folder = Folder::new("missing");
    let file = folder.file();
    let message = accept(before::Shop::document(), &file, "").unwrap_err();
    assert_eq!(
        message,
        format!(
            "policy `Shop` was never reviewed, as there is no `{}`\n\
             help: read the policy, then run this test with `POLICY_REVIEW=bless` and commit the file",
            file.display()
        )
    );
    assert!(!file.exists());
    accept(before::Shop::document(), &file, "bless").unwrap();
    assert_eq!(
        fs::read_to_string(&file).unwrap(),
        Review::lock_file(before::Shop::document()).unwrap()
    );
    accept(before::Shop::document(), &file, "").unwrap();
    assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 1, "nothing else is left");
}

#[test]
fn a_change_fails_until_it_is_blessed() {
    let folder = Folder::new("change");
    let file = folder.file();
    accept(before::Shop::document(), &file, "bless").unwrap();
    let message = accept(now::Shop::document(), &file, "").unwrap_err();
    assert_eq!(
        message,
        format!(
            "policy `Shop` is not as it was reviewed in `{}`\n\n\
             no visitor is asked again\n\n\
             Lives longer:\n  - cookie `basket` lives for 60 days instead of 30 days\n\n\
             Translations of an earlier text:\n  - the text `basket` has changed in `en`, and its translation has not: `de`\n\n\
             Only reworded:\n  - the text `basket` in `en` now reads \u{201c}Holds your basket for long.\u{201d}\n\n\
             the policy still says that it was last changed on `2026-11-22`, see `updated`\n\n\
             help: review this, then run the test with `POLICY_REVIEW=bless` and commit the file\n\
             help: translations that are right as they are, are accepted by `POLICY_REVIEW=bless-translations`",
            file.display()
        )
    );
    accept(now::Shop::document(), &file, "bless").unwrap();
    accept(now::Shop::document(), &file, "").unwrap();
    assert_ne!(
        fs::read_to_string(&file).unwrap(),
        Review::lock_file(now::Shop::document()).unwrap()
    );
    accept(now::Shop::document(), &file, "bless-translations").unwrap();
    assert_eq!(
        fs::read_to_string(&file).unwrap(),
        Review::lock_file(now::Shop::document()).unwrap()
    );
}

#[test]
fn an_unchanged_file_is_not_written_again() {
    let folder = Folder::new("unchanged");
    let file = folder.file();
    let text = Review::lock_file(before::Shop::document()).unwrap().replace('\n', "\r\n");
    fs::write(&file, &text).unwrap();
    accept(before::Shop::document(), &file, "bless").unwrap();
    assert_eq!(fs::read_to_string(&file).unwrap(), text);
}

#[test]
fn a_file_that_cannot_be_read_is_never_overwritten() {
    let folder = Folder::new("unreadable");
    let file = folder.file();
    for text in ["{", "{\"version\": 9, \"policy\": \"Shop\"}", "<<<<<<< HEAD\n"] {
        fs::write(&file, text).unwrap();
        for value in ["", "bless", "bless-translations"] {
            let message = accept(before::Shop::document(), &file, value).unwrap_err();
            let expected = format!("cannot compare policy `Shop` with `{}`: it ", file.display());
            assert!(message.starts_with(&expected), "{message}");
            assert!(message.contains("\nhelp: take the file of an earlier commit"), "{message}");
            assert_eq!(fs::read_to_string(&file).unwrap(), text);
        }
    }
    fs::write(&file, [0xff, 0xfe]).unwrap();
    let message = accept(before::Shop::document(), &file, "").unwrap_err();
    assert!(message.starts_with("cannot read `"), "{message}");
    let message = accept(before::Shop::document(), &folder.0, "bless").unwrap_err();
    assert!(message.starts_with("cannot read `"), "{message}");
    let nowhere = folder.0.join("nowhere/cookies.lock.json");
    let message = accept(before::Shop::document(), &nowhere, "bless").unwrap_err();
    assert!(message.starts_with("cannot write `"), "{message}");
}

#[test]
fn a_failed_review_is_appended_as_markdown() {
    let folder = Folder::new("markdown");
    let (file, markdown) = (folder.file(), folder.0.join("review.md"));
    accept(before::Shop::document(), &file, "bless").unwrap();
    for _ in 0..2 {
        let failed = review(now::Shop::document(), &file, Action::Compare, Some(&markdown));
        assert!(!failed.unwrap_err().contains("cannot write"));
    }
    review(before::Shop::document(), &file, Action::Compare, Some(&markdown)).unwrap();
    let text = fs::read_to_string(&markdown).unwrap();
    assert_eq!(text.matches("### Cookie policy `Shop`\n\nNo visitor is asked again.\n").count(), 2);
    let failed = review(now::Shop::document(), &file, Action::Compare, Some(&folder.0));
    assert!(failed.unwrap_err().contains("\ncannot write `"));
}

mod of_another {
    crate::cookie_policy! {
        /// How the blog uses cookies.
        pub(super) policy Blog {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
    }
}

#[test]
fn a_file_of_another_policy_is_named_as_such() {
    let folder = Folder::new("another");
    let file = folder.file();
    accept(before::Shop::document(), &file, "bless").unwrap();
    let message = accept(of_another::Blog::document(), &file, "").unwrap_err();
    assert!(
        message.contains(
            "\nhelp: the file is that of policy `Shop`; if that is another policy, give each a file of its own"
        ),
        "{message}"
    );
}

/// Tests run at the same time, and several can have one file.
#[test]
fn a_file_is_whole_whatever_writes_it_meanwhile() {
    let folder = Folder::new("meanwhile");
    let file = folder.file();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for document in [before::Shop::document(), now::Shop::document()] {
                    accept(document, &file, "bless-translations").unwrap();
                }
            });
        }
    });
    let left: Vec<_> = fs::read_dir(&folder.0).unwrap().collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

#[test]
fn another_value_of_the_variable_is_refused() {
    assert_eq!(
        Action::of("Bless\n").unwrap_err(),
        "`POLICY_REVIEW=Bless\\n` is neither `bless` nor `bless-translations`"
    );
}

#[test]
#[should_panic(expected = "policy `Shop` was never reviewed")]
fn an_assertion_panics_with_the_message() {
    assert_reviewed::<before::Shop>("src/review/tests/cookies.lock.json");
}
