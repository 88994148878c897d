use super::output::write_to;
use super::{Failure, execute, explain};
use crate::Policy;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

mod declared {
    crate::cookie_policy! {
        /// How the shop uses cookies.
        pub policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            sites: ["*.kettle.example", "kettle.example"],
            languages: [en, fr],
        }
        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
            /// Holds your basket.
            cookie basket: u64 { because: basket, lifetime: 30 days }
            /// Remembers what you chose here.
            consent cookie choice {}
        }
        texts fr {
            Shop: "Comment la boutique utilise les cookies.",
            Essential.title: "Nécessaires",
            Essential: "La boutique ne peut fonctionner sans eux.",
            basket: "Garde votre panier.",
            choice: "Retient vos choix.",
        }
    }
}

mod anywhere {
    crate::cookie_policy! {
        /// How the shop uses cookies.
        pub policy Anywhere {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
        }
        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
            /// Holds your basket.
            cookie basket: u64 { because: basket, lifetime: 30 days }
        }
    }
}

fn written(arguments: &[&str]) -> String {
    let folder = tempfile();
    let file = folder.join("out");
    let file = file.to_str().unwrap();
    let all = arguments.iter().copied().chain(["--output", file]);
    execute(declared::Shop::document(), "shop policy", all).unwrap();
    let text = std::fs::read_to_string(file).unwrap();
    std::fs::remove_dir_all(folder).unwrap();
    text
}

/// A new folder, which its test removes.
fn tempfile() -> std::path::PathBuf {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let name =
        format!("policy-cli-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    let folder = std::env::temp_dir().join(name);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn refused(arguments: &[&str]) -> String {
    let failure = execute(declared::Shop::document(), "shop policy", arguments).unwrap_err();
    assert!(matches!(failure, Failure::Usage(_)), "{failure:?}");
    failure.to_string()
}

#[test]
fn each_format_is_what_the_document_writes() {
    let document = declared::Shop::document();
    for (format, expected) in [
        ("md", document.to_markdown("fr", "kettle.example")),
        ("json", document.to_json()),
        ("csv", document.to_csv("fr", "kettle.example")),
        ("iab", document.to_device_storage("fr", "kettle.example")),
        ("ropa", document.to_records_of_processing("fr", "kettle.example").to_markdown()),
        ("ropa-csv", document.to_records_of_processing("fr", "kettle.example").to_csv()),
        ("report", document.report_to_text()),
        ("report-json", document.report_to_json()),
        ("sarif", document.report_to_sarif()),
        ("schema", crate::Document::JSON_SCHEMA.to_owned()),
        ("ts", document.to_typescript()),
    ] {
        let arguments = ["--format", format, "--lang", "fr", "--site", "kettle.example"];
        assert_eq!(written(&arguments), expected, "{format}");
    }
}

#[test]
fn the_html_stands_alone() {
    let page = written(&["-f", "html", "-l", "ar", "-shttps://shop.kettle.example/path"]);
    assert!(page.starts_with("<!doctype html>\n<html lang=\"ar\" dir=\"rtl\">"), "{page}");
    let article = declared::Shop::document().to_html("ar", "https://shop.kettle.example/path");
    assert!(page.contains(&article));
    assert!(page.contains("<style>") && !page.contains("<link") && !page.contains("<script"));
}

#[test]
fn without_options_it_is_the_markdown_of_the_first_host() {
    assert_eq!(written(&[]), declared::Shop::document().to_markdown("en", "kettle.example"));
}

#[test]
fn a_policy_for_any_host_needs_one_for_its_page() {
    let document = anywhere::Anywhere::document();
    let failure = execute(document, "shop policy", ["--format", "html"]).unwrap_err();
    assert_eq!(
        failure.to_string(),
        "the policy holds on any host, and the page names one: give it with `--site`"
    );
    assert!(execute(document, "shop policy", ["-f", "md", "-s", "a b"]).is_err());
}

#[test]
fn arguments_that_are_not_understood_are_refused_with_what_there_is() {
    for (arguments, message) in [
        (
            &["--format", "docx"][..],
            "`docx` is no format of a policy: it is one of `md`, `html`, `json`, `csv`, `iab`, `ropa`, `ropa-csv`, `report`, `report-json`, `sarif`, `schema`, `ts`",
        ),
        (&["--format"], "missing argument for option '--format'"),
        (
            &["--lang", "tlh"],
            "`tlh` is no language of the policy, which is in en, fr, nor of the library",
        ),
        (
            &["--site", "evil.example"],
            "`evil.example` is no site of the policy, which holds on `*.kettle.example`, `kettle.example`",
        ),
        (
            &["--site", ""],
            "`` is no site of the policy, which holds on `*.kettle.example`, `kettle.example`",
        ),
        (
            &["--site", "\u{1b}[31m"],
            "`\\u{1b}[31m` is no site of the policy, which holds on `*.kettle.example`, `kettle.example`",
        ),
        (&["--lang", "en", "-l", "fr"], "`--lang` is given twice"),
        (&["-o", "a", "-o", "b"], "`--output` is given twice"),
        (&["--verbose"], "invalid option '--verbose'; `shop policy --help` lists the options"),
        (&["export"], "`export` is no command; `shop policy --help` lists what there is"),
        (&["explain"], "`explain` takes one code: `shop policy explain prefix-host`"),
        (
            &["explain", "no-such-rule"],
            "`no-such-rule` is no code of a rule: messages show it in brackets, such as `[prefix-host]`",
        ),
    ] {
        assert_eq!(refused(arguments), message, "{arguments:?}");
    }
}

#[test]
fn help_and_explanations_are_written() {
    let document = declared::Shop::document();
    assert!(written(&["explain", "[prefix-host]"]).starts_with("prefix-host\n\n"));
    let arguments = super::Arguments::parse(document, "shop policy", ["--help"]).unwrap();
    let super::Task::Help(help) = arguments.task else { panic!("no help") };
    assert!(
        help.starts_with(
            "Writes the cookie policy Shop in other formats.\n\nshop policy [--format"
        )
    );
    let guide = include_str!("../../docs/exports.md");
    assert!(guide.contains(include_str!("../../docs/formats.md")), "one table of formats");
    for (name, _) in super::format::Format::NAMES {
        assert!(help.contains(name), "{name}");
        let listed = include_str!("../../docs/formats.md").contains(&format!("`{name}`"));
        assert!(listed, "{name} is not in docs/formats.md");
    }
}

#[test]
fn a_near_code_is_named() {
    for (code, near) in
        [("prefix-hots", "prefix-host"), ("prefx-host", "prefix-host"), ("sntax", "syntax")]
    {
        let message = explain(code).unwrap_err().to_string();
        assert_eq!(message, format!("`{code}` is no code of a rule: `{near}` is"));
    }
    let long = "a".repeat(100_000);
    assert!(explain(&long).is_err(), "in bounded time");
}

/// A pipe whose reader fails in one way.
struct Pipe(ErrorKind);

impl Write for Pipe {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(self.0.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Err(self.0.into())
    }
}

#[test]
fn a_reader_that_left_is_no_failure() {
    assert!(write_to(&mut Pipe(ErrorKind::BrokenPipe), "text").is_ok());
    assert!(write_to(&mut Pipe(ErrorKind::StorageFull), "text").is_err());
}

#[test]
fn a_file_that_cannot_be_written_is_a_failure_of_its_own() {
    let arguments = ["--output", "/no/such/folder/cookies.csv"];
    let failure = execute(declared::Shop::document(), "shop policy", arguments).unwrap_err();
    assert!(failure.to_string().starts_with("`/no/such/folder/cookies.csv` cannot be written: "));
    assert_eq!(Failure::exit_status(Err(failure)), ExitCode::from(1));
    assert_eq!(Failure::exit_status(Err(Failure::Usage("a".to_owned()))), ExitCode::from(2));
    assert_eq!(Failure::exit_status(Ok(())), ExitCode::SUCCESS);
}
