//! Sources with secrets, and what no import does.

use crate::import::{Format, ImportOptions, import};
use std::time::{Duration, UNIX_EPOCH};

const SOURCES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/import");

fn options() -> ImportOptions {
    ImportOptions {
        now: Some(UNIX_EPOCH + Duration::from_hours(498_888)),
        ..ImportOptions::default()
    }
}

#[test]
fn no_value_of_a_cookie_is_taken_over() {
    for file in ["recording.har", "cookies.txt", "cookies.json"] {
        let source = std::fs::read(format!("{SOURCES}/{file}")).unwrap();
        assert!(String::from_utf8_lossy(&source).to_lowercase().contains("secret"));
        let policy = import(&source, &options()).unwrap();
        assert!(!policy.text.to_lowercase().contains("secret"), "{}", policy.text);
        assert!(!policy.text.contains("s3cr3t"), "{}", policy.text);
    }
}

#[test]
fn the_format_is_concluded_from_the_content() {
    for (file, format) in [
        ("recording.har", Format::Har),
        ("cookies.txt", Format::CookiesTxt),
        ("cookies.json", Format::CookiesJson),
        ("audit.json", Format::Audit),
        ("census.json", Format::Census),
        ("device_storage.json", Format::DeviceStorage),
        ("open_cookie_database.csv", Format::OpenCookieDatabase),
        ("klaro.js", Format::Klaro),
        ("cookieconsent.js", Format::CookieConsent),
        ("cookieconsent.ts", Format::CookieConsent),
        ("cookieconsent_2.js", Format::CookieConsent),
        ("tarteaucitron.html", Format::Tarteaucitron),
        ("c15t.tsx", Format::C15t),
    ] {
        let source = std::fs::read(format!("{SOURCES}/{file}")).unwrap();
        assert_eq!(import(&source, &options()).unwrap().format, format, "{file}");
        // A mark and line ends of another system change nothing.
        let dos = String::from_utf8(source).unwrap().replace('\n', "\r\n");
        assert_eq!(
            import(format!("\u{feff}{dos}").as_bytes(), &options()).unwrap().format,
            format,
            "{file}"
        );
    }
}

#[test]
fn no_import_states_a_legal_fact() {
    for file in std::fs::read_dir(SOURCES).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "rs" || extension == "md") {
            continue;
        }
        let policy = import(&std::fs::read(&path).unwrap(), &options()).unwrap();
        let code = policy.text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for word in [
            "basis:",
            "jurisdictions:",
            "anonymised",
            "own_use",
            "transfer:",
            "role:",
            "authority:",
            "because: a",
        ] {
            assert!(code.clone().all(|line| !line.contains(word)), "{word} in {}", path.display());
        }
    }
}

/// A table with semicolons, as spreadsheets of many countries write it, and one with tabs.
#[test]
fn tables_have_any_usual_delimiter() {
    let comma = "Category,Name,Retention period\nAnalytics,visit,2 days\n";
    let expected = import(comma.as_bytes(), &options()).unwrap();
    assert!(
        expected.text.contains("cookie \"visit\" as visit { lifetime: 2 days, set_by: scripts }"),
        "{}",
        expected.text
    );
    for delimiter in [";", "\t"] {
        assert_eq!(import(comma.replace(',', delimiter).as_bytes(), &options()).unwrap(), expected);
    }
}
