//! The command line without a browser.

use super::arguments::{Arguments, Task};

fn message(arguments: &[&str]) -> String {
    match Arguments::parse("policy audit", arguments) {
        Ok(Task::Audit(read)) => {
            read.audit(Some(r#"{ "name": "Shop", "purposes": [] }"#), "policy audit").unwrap_err()
        }
        Ok(Task::Help(help)) => help,
        Err(message) => message,
    }
}

#[test]
fn arguments_that_are_not_understood_say_so() {
    for (arguments, expected) in [
        (
            &["--depth", "2", "https://shop.example"][..],
            "invalid option '--depth'; `policy audit --help`",
        ),
        (&["-x"], "invalid option '-x'"),
        (&["--crawl", "deep", "https://shop.example"], "cannot parse argument \"deep\""),
        (&["--cookie", "session", "https://shop.example"], "`--cookie` takes `NAME=VALUE`"),
        (&["--timeout", "0", "https://shop.example"], "`--timeout` takes 0.1 to 3600 seconds"),
        (&["--timeout", "nan", "https://shop.example"], "`--timeout` takes 0.1 to 3600 seconds"),
        (&["--engine", "netscape"], "`--engine` takes `chromium` or `firefox`"),
        (&[], "an audit has one address"),
        (&["https://a.example", "https://b.example"], "an audit has one address"),
        (
            &["shop.example"],
            "`shop.example` is not the address of a site\nhelp: write it with its scheme",
        ),
        (&["file:///etc/passwd"], "`file:///etc/passwd` is not the address of a site"),
        (
            &["https://u:p@shop.example"],
            "the address names a user, and a report has all addresses\nhelp: write it as `https://shop.example`",
        ),
        (&["https://b\u{fc}cher.example"], "is not in the letters of the network\nhelp: "),
        (&["--header", "region", "https://shop.example"], "`--header` takes `NAME: VALUE`"),
        (&["--header", "a b: c", "https://shop.example"], "`--header` takes `NAME: VALUE`"),
        (&["--header", "a: b\r\nc: d", "https://shop.example"], "`--header` takes `NAME: VALUE`"),
        (
            &["--jurisdiction", "us_ca", "https://shop.example"],
            "the policy `Shop` has no rules of its own for `us_ca`\nhelp: leave the jurisdiction out",
        ),
        (
            &["--consent", "abacus", "https://shop.example"],
            "`--consent` takes a file, or one of cookiebot,",
        ),
        (&["--policy", "no/such.json", "https://shop.example"], "`no/such.json` cannot be read: "),
        (&["--help"], "usage: policy audit [options] URL"),
    ] {
        let message = message(arguments);
        assert!(message.contains(expected), "{arguments:?}: {message}");
    }
}

#[test]
fn every_option_is_read() {
    let arguments = [
        "--page",
        "/a",
        "--crawl",
        "2",
        "--max-pages",
        "5",
        "--exclude",
        "x",
        "--own-host",
        "cdn.example",
        "--cookie",
        "sid=a=b",
        "--settings",
        "/privacy",
        "--consent",
        "klaro",
        "--timeout",
        "1.5",
        "--engine",
        "firefox",
        "--browser",
        "chrome",
        "--browser-option",
        "--x",
        "--header",
        "CF-IPCountry: US",
        "--any-certificate",
        "--html",
        "a.html",
        "--json",
        "a.json",
        "--sarif",
        "a.sarif",
        "--quiet",
        "https://shop.example",
    ];
    let Ok(Task::Audit(read)) = Arguments::parse("audit", arguments) else { panic!() };
    let text = format!("{read:?}");
    for part in [
        "/a",
        "depth: 2",
        "Some(5)",
        "cdn.example",
        "a=b",
        "/privacy",
        "klaro",
        "1.5",
        "Firefox",
        r#"("CF-IPCountry", "US")"#,
        "takes_any_certificate: true",
        "a.sarif",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    let audit = read.audit(Some(r#"{ "name": "Shop", "purposes": [] }"#), "audit").unwrap();
    assert!(format!("{audit:?}").contains("https://shop.example"));
}

#[test]
fn a_file_that_cannot_be_written_is_an_error_before_the_audit() {
    let folder = tempfile::tempdir().unwrap();
    let absent = folder.path().join("absent/audit.html");
    for (file, is_writable) in [
        (folder.path().join("audit.html"), true),
        ("audit.html".into(), true),
        (folder.path().to_owned(), false),
        (absent, false),
    ] {
        let arguments =
            ["--html".into(), file.clone().into_os_string(), "https://shop.example".into()];
        let Ok(Task::Audit(read)) = Arguments::parse("audit", arguments) else { panic!() };
        assert_eq!(read.check_files().is_ok(), is_writable, "{}", file.display());
    }
}

#[test]
fn an_address_with_an_at_sign_in_its_path_is_one_of_a_site() {
    for address in ["https://shop.example/@maker", "https://shop.example?mail=a@b.example"] {
        let Ok(Task::Audit(read)) = Arguments::parse("audit", [address]) else { panic!() };
        assert!(
            read.audit(Some(r#"{ "name": "Shop", "purposes": [] }"#), "audit").is_ok(),
            "{address}"
        );
    }
}
