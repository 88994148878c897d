use super::execute;
use crate::cli::Failure;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

/// A folder of a test, which is removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let folder =
            std::env::temp_dir().join(format!("cargo-policy-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Folder(folder)
    }

    fn path(&self, file: &str) -> String {
        self.0.join(file).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn run(arguments: &[&str]) -> Result<(), Failure> {
    execute(arguments.iter().map(OsString::from).collect())
}

#[test]
fn an_import_is_written_once_and_never_replaced() {
    let folder = Folder::new("import");
    let (source, output) = (folder.path("cookies.txt"), folder.path("src/policy.rs"));
    fs::write(
        &source,
        "# Netscape HTTP Cookie File\nshop.example\tFALSE\t/\tTRUE\t0\tbasket\t17\n",
    )
    .unwrap();
    run(&["import", &source, "--output", &output, "--name", "my shop"]).unwrap();
    let policy = fs::read_to_string(&output).unwrap();
    assert!(
        policy.contains("pub policy MyShop {") && policy.contains("cookie \"basket\" as basket"),
        "{policy}"
    );
    let failure = run(&["import", &source, "-o", &output]).unwrap_err();
    assert_eq!(failure.to_string(), format!("`{output}` exists, and is not replaced"));
    assert_eq!(fs::read_to_string(&output).unwrap(), policy);
}

#[test]
fn arguments_that_are_not_understood_have_a_message() {
    let folder = Folder::new("arguments");
    let (absent, exe) = (folder.path("absent.har"), folder.path("a.exe"));
    fs::write(&exe, b"\x7fELF\xff\xff").unwrap();
    for (arguments, message) in [
        (
            &["import"][..],
            "`import` takes a file: `cargo policy import visit.har`, or `-` for standard input",
        ),
        (
            &["import", &exe],
            "the source is not in UTF-8: octet 5 is part of no character\nhelp: save it in UTF-8; a picture, an archive or a database of a browser is no source",
        ),
        (
            &["import", &exe, "--from", "docx"],
            "there is no format `docx`\nhelp: write one of har, ",
        ),
        (&["import", &exe, "--site", "a b"], "the source is not in UTF-8"),
        (&["import", &exe, &exe], "unexpected argument"),
        (&["explain"], "`explain` takes `CODE`: `cargo policy explain CODE`"),
        (&["explain", "[prefix-hots]"], "`prefix-hots` is no code of a rule: `prefix-host` is"),
        (&["frobnicate"], "`frobnicate` is no command; `cargo policy --help` lists what there is"),
        (&["new"], "`new` takes a folder: `cargo policy new shop`"),
        (
            &["new", "made/1st"],
            "`1st` is no name of a crate: name it with `--name`, in letters, digits and `-`",
        ),
    ] {
        let failure = run(arguments).unwrap_err().to_string();
        assert!(failure.starts_with(message), "{arguments:?}: {failure}");
    }
    let failure = run(&["import", &absent]).unwrap_err();
    assert!(failure.to_string().starts_with(&format!("`{absent}` cannot be read: ")), "{failure}");
}

/// A file of 1 GB, which takes no place on the disk.
#[test]
fn a_huge_file_is_refused_before_it_is_read() {
    let folder = Folder::new("huge");
    let source = folder.path("huge.har");
    fs::File::create(&source).unwrap().set_len(1 << 30).unwrap();
    let start = std::time::Instant::now();
    let failure = run(&["import", &source]).unwrap_err();
    assert!(
        failure
            .to_string()
            .starts_with("the source has 1024 MiB, more than the 256 that an import reads"),
        "{failure}"
    );
    assert!(start.elapsed() < std::time::Duration::from_secs(1));
}

#[test]
fn a_new_crate_asks_what_was_not_said() {
    let folder = Folder::new("new");
    let made = folder.path("my-shop");
    run(&[
        "new",
        &made,
        "--owner",
        "Kettle \"Cup\"",
        "--privacy",
        "https://kettle.example/privacy",
    ])
    .unwrap();
    let policy = fs::read_to_string(format!("{made}/src/policy.rs")).unwrap();
    assert!(policy.contains("pub policy MyShop {") && policy.contains("contact: ?,"), "{policy}");
    assert!(policy.contains(r#"provider owner { name: "Kettle \"Cup\"", privacy: "https://kettle.example/privacy" }"#), "{policy}");
    assert_eq!(policy.matches("// question:").count(), 1, "{policy}");
    let program = fs::read_to_string(format!("{made}/src/main.rs")).unwrap();
    assert!(
        program.contains("PolicyLayer::<MyShop>::new") && !program.contains("{policy}"),
        "{program}"
    );
    assert!(run(&["new", &made]).unwrap_err().to_string().ends_with("exists, and is not replaced"));
}

/// A lock file with one cookie of a lifetime.
fn lock_file(lifetime: &str) -> String {
    r#"{
  "version": 1,
  "policy": "Shop",
  "purposes": { "Essential": { "kind": "necessary" } },
  "cookies": { "basket": { "because": "basket", "lifetime": "LIFETIME", "purpose": "Essential" } }
}
"#
    .replace("LIFETIME", lifetime)
}

fn reviewed(arguments: &[&str]) -> Result<bool, Failure> {
    super::review::execute(arguments.iter().map(OsString::from))
}

#[test]
fn a_review_compares_two_lock_files() {
    let folder = Folder::new("review");
    let (base, head, output) =
        (folder.path("base.json"), folder.path("head.json"), folder.path("review.md"));
    fs::write(&base, lock_file("30 days")).unwrap();
    fs::write(&head, lock_file("60 days")).unwrap();
    assert!(reviewed(&[&base, &base]).unwrap());
    assert!(!reviewed(&[&base, &head, "--format", "md", "--output", &output]).unwrap());
    assert_eq!(
        fs::read_to_string(&output).unwrap(),
        "### Cookie policy `Shop`\n\nNo visitor is asked again.\n\n#### Lives longer\n\n\
         - cookie `basket` lives for 60 days instead of 30 days\n"
    );
    assert!(!reviewed(&[&base, &head, "-o", &output, "-f", "text"]).unwrap());
    let text = fs::read_to_string(&output).unwrap();
    assert!(text.starts_with("no visitor is asked again\n\nLives longer:\n  - cookie "), "{text}");
    // A second review replaces the first.
    assert!(reviewed(&[&head, &head, "-o", &output]).unwrap());
    assert_eq!(fs::read_to_string(&output).unwrap(), "as it was reviewed\n");
}

#[test]
fn a_review_names_the_file_that_is_none() {
    let folder = Folder::new("no-review");
    let (base, head, absent) =
        (folder.path("base.json"), folder.path("head.json"), folder.path("absent.json"));
    fs::write(&base, lock_file("30 days")).unwrap();
    for (content, reason) in [
        (&b""[..], "it is no lock file: it is empty"),
        (b"{}", "it is no lock file: missing field `version`"),
        (b"<<<<<<< HEAD\n", "it has conflicts of a merge"),
        (b"\xff\xfe{\0", "it is not in UTF-8"),
        (lock_file("<b>").as_bytes(), "it is no lock file: `lifetime` of `basket` is no time"),
    ] {
        fs::write(&head, content).unwrap();
        let expected = format!("`{head}` cannot be compared: {reason}");
        for arguments in [[&*base, &*head], [&*head, &*base]] {
            let failure = reviewed(&arguments).unwrap_err().to_string();
            assert!(failure.starts_with(&expected), "{failure}");
            assert!(failure.contains("\nhelp: give a `cookies.lock.json`"), "{failure}");
        }
    }
    fs::File::create(&head).unwrap().set_len(1 << 30).unwrap();
    let failure = reviewed(&[&base, &head]).unwrap_err().to_string();
    assert!(failure.starts_with(&format!("`{head}` cannot be compared: it has more than 4 MiB")));
    let failure = reviewed(&[&base, &absent]).unwrap_err().to_string();
    assert!(failure.starts_with(&format!("`{absent}` cannot be read: ")), "{failure}");
    for (arguments, message) in [
        (&[&*base][..], "`review` takes two lock files: `cargo policy review BASE HEAD`"),
        (&[&*base, &*base, &*base], "`review` takes two lock files"),
        (&["-", "-"], "standard input is one of the two lock files"),
        (&[&*base, &*base, "--format", "html"], "`html` is no format of a review"),
        (&[&*base, &*base, "--fix"], "invalid option '--fix'"),
    ] {
        let failure = reviewed(arguments).unwrap_err().to_string();
        assert!(failure.starts_with(message), "{failure}");
    }
}
