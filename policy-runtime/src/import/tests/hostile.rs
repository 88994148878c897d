//! Sources that are broken, huge, or made to write into the policy.

use crate::import::{Format, ImportOptions, MAX_SOURCE_OCTETS, import};
use std::time::{Duration, Instant};

fn error(source: &[u8], format: Option<Format>) -> String {
    let options = ImportOptions { format, ..ImportOptions::default() };
    import(source, &options).map(|policy| policy.text).unwrap_err().to_string()
}

fn policy(source: &str, format: Format) -> String {
    let options = ImportOptions { format: Some(format), ..ImportOptions::default() };
    import(source.as_bytes(), &options).unwrap().text
}

#[test]
fn broken_sources_have_a_message_with_a_remedy() {
    for (source, format, message) in [
        (
            &b"{\"log\": {\"entries\": [{\"request\": {\"url\": \"https://sh"[..],
            None,
            "the HAR file ends within a value, at line 1, column 52\nhelp: it was cut off: record or export it again",
        ),
        (
            b"{\"log\": {\"entries\": 7}}",
            None,
            "the HAR file has another form than it should, at line 1, column 21, where a list is expected\nhelp: export it again, or name its format with `--from`",
        ),
        (
            b"[{\"name\": \"a\", \"domain\": \"x\",}]",
            None,
            "the list of cookies is no JSON, at line 1, column 30\nhelp: export it again, unedited",
        ),
        (
            b"Name;Wert\na;b\n",
            Some(Format::OpenCookieDatabase),
            "the table has no column `Category`, `Retention period`; it has `Name`, `Wert`\nhelp: name the columns as the Open Cookie Database does, separated by commas, semicolons or tabs",
        ),
        (
            b"# HTTP Cookie File\nshop.example TRUE /\n",
            None,
            "line 2 of the list of cookies has 1 columns, not seven that tabs separate\nhelp: export it again, unedited",
        ),
        (
            b"CookieConsent.run(configuration());",
            None,
            "the configuration of CookieConsent has no object with `categories` or `languages`\nhelp: import the file that calls `CookieConsent.run`, with the object written out",
        ),
        (
            b"\xff\xfe{\0}\0",
            None,
            "the source is in UTF-16 or UTF-32, and an import reads UTF-8\nhelp: save it in UTF-8",
        ),
        (
            b"PK\x03\x04\x8f\x00",
            None,
            "the source is not in UTF-8: the octet at line 1, column 5 is part of no character\nhelp: save it in UTF-8; a picture, an archive or a database of a browser is no source",
        ),
        (
            b"%PDF-1.7",
            None,
            "the format of the source is unknown\nhelp: name it with `--from`: har, cookies-txt, cookies-json, audit, census, device-storage, open-cookie-database, klaro, cookieconsent, tarteaucitron, c15t",
        ),
        (b" \n", None, "the source is empty\nhelp: export or record it again"),
        (b"[]", None, "the source is empty\nhelp: export or record it again"),
        (
            b"C\0a\0t\0e\0",
            None,
            "the source is in UTF-16 or UTF-32, and an import reads UTF-8\nhelp: save it in UTF-8",
        ),
        (
            b"Category,Name,Retention period\na,b\xe4,1 day\n",
            None,
            "the source is not in UTF-8: the octet at line 2, column 4 is part of no character\nhelp: save it in UTF-8; a picture, an archive or a database of a browser is no source",
        ),
        (
            b"[\n {\"name\": \"a\", \"domain\": \"x\"},\n {\"name\": 5, \"domain\": \"x\"}\n]",
            None,
            "the list of cookies has another form than it should, at line 3, column 11, where a string is expected\nhelp: export it again, or name its format with `--from`",
        ),
        (
            b"[\n {\"domain\": \"x\", \"value\": \"the \\\"name\\\" is secret\"}\n]",
            Some(Format::CookiesJson),
            "the list of cookies has another form than it should, at line 2, column 51, where `name` is missing\nhelp: export it again, or name its format with `--from`",
        ),
        (
            b"[{\"name\": \"a\", \"expires\": {\"secret\": \", expected nothing\"}}]",
            Some(Format::CookiesJson),
            "the list of cookies has another form than it should, at line 1, column 27, where a time is expected\nhelp: export it again, or name its format with `--from`",
        ),
        (
            b"Category,Name,Retention period\na,b,1 day\na,\"c,2 days\n",
            None,
            "the table ends within quotes, in the row of line 3\nhelp: it was cut off, or a quote is missing: export it again",
        ),
        (
            b"sep=;\nCategory;Name;Retention period\na;b;1 day\na;c\n",
            None,
            "line 4 of the table has 2 columns, and its head 3\nhelp: export it again; a cell in which the delimiter stands is quoted",
        ),
        (
            b"var klaroConfig = {\n services: [\n  { name: 'a', cookies: ['b'",
            None,
            "the configuration of Klaro ends within a bracket that line 1 opens\nhelp: it was cut off, or a bracket is missing: import the whole file",
        ),
        (
            b"CookieConsent.run({\n categories: { a: {} },\n language: { default: 'e",
            None,
            "the configuration of CookieConsent ends within a bracket that line 1 opens\nhelp: it was cut off, or a bracket is missing: import the whole file",
        ),
        (
            b"tarteaucitron.init({\n 'cookieName': 'a',",
            None,
            "the configuration of tarteaucitron ends within a bracket that line 1 opens\nhelp: it was cut off, or a bracket is missing: import the whole file",
        ),
        (
            b"const c15t = 1;\nconst options = {\n scripts: [",
            None,
            "the configuration of c15t ends within a bracket that line 2 opens\nhelp: it was cut off, or a bracket is missing: import the whole file",
        ),
    ] {
        assert_eq!(error(source, format), message, "{}", String::from_utf8_lossy(source));
    }
    assert_eq!(
        "exe".parse::<Format>().unwrap_err().to_string(),
        "there is no format `exe`\nhelp: write one of har, cookies-txt, cookies-json, audit, census, device-storage, open-cookie-database, klaro, cookieconsent, tarteaucitron, c15t"
    );
}

#[test]
fn a_source_beyond_the_limit_is_refused_before_it_is_read() {
    let source = vec![b' '; MAX_SOURCE_OCTETS + 1];
    let start = Instant::now();
    assert_eq!(
        error(&source, None),
        "the source has 257 MiB, more than the 256 that an import reads\nhelp: record fewer pages, or export without the content of responses"
    );
    assert!(start.elapsed() < Duration::from_secs(1));
    let script = "x".repeat(5 << 20);
    assert!(
        error(script.as_bytes(), Some(Format::Klaro))
            .starts_with("the configuration has 5120 KiB, more than the 4096")
    );
}

/// Each text of a source stands in one comment or one string: what closes these is part of the text, and never of the policy.
#[test]
fn no_text_of_a_source_leaves_its_comment_or_string() {
    let evil = r#"*/ " } } evil!(); "#;
    let newline = "a\\nevil!();\\r\\u2028evil!();\\u202e";
    for value in [evil.replace('"', "\\\""), newline.to_owned()] {
        let source = format!(
            r#"var klaroConfig = {{ services: [{{ name: "{value}", title: "{value}", description: "{value}", purposes: ["{value}"], cookies: ["a", "{value}"] }}] }};"#
        );
        let policy = policy(&source, Format::Klaro);
        for line in policy.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let plain = line.replace("\\\\", "").replace("\\\"", "");
            let code: String = plain.split('"').step_by(2).collect();
            assert!(!code.contains("evil!"), "{line}");
        }
        assert!(!policy.contains(['\r', '\u{2028}', '\u{202e}']), "{policy}");
    }
}

/// Names that a policy refuses stand in a remark, escaped.
#[test]
fn names_that_no_policy_can_declare_are_remarks() {
    let rows = ["a\u{1b}[31mb", "__host-x", "a{b}", "%5F%5FHost-sid", &"l".repeat(500)];
    let rows: Vec<_> = rows
        .iter()
        .map(|name| serde_json::json!({ "name": name, "domain": "shop.example" }))
        .collect();
    let policy = policy(&serde_json::to_string(&rows).unwrap(), Format::CookiesJson);
    assert_eq!(policy.matches("no policy can declare").count(), 5, "{policy}");
    assert!(!policy.contains("Unsorted"), "{policy}");
    assert!(!policy.contains('\u{1b}'));
}

/// Brackets within brackets, calls within calls, and what is never closed take no more than linear time and a bounded stack.
#[test]
fn deep_and_broken_scripts_take_bounded_time() {
    let depth = 100_000;
    for script in [
        format!("klaroConfig = {}", "[".repeat(depth)),
        format!("klaroConfig = {}", "{a:".repeat(depth)),
        format!("klaro{}", "(a".repeat(depth)),
        format!("klaro{}", "f('x'+".repeat(depth)),
        format!("klaroConfig = {{services: [{}", "`${".repeat(depth)),
        format!("klaroConfig = {{services: [{}", "'\\".repeat(depth)),
        format!("klaroConfig = {}{}", "[".repeat(depth), "}".repeat(depth)),
        format!("klaroConfig = {}", "/".repeat(depth)),
        format!("<script>{}", "<script".repeat(depth)),
        format!("klaroConfig = {}", "(".repeat(depth)),
        format!("klaroConfig = {{{}}}", "...a,".repeat(depth)),
        (0..64).fold("klaroConfig = {services: v0};".to_owned(), |script, at| {
            format!("{script} v{at} = [v{0}, ...v{0}, v{0}];", at + 1)
        }),
    ] {
        let start = Instant::now();
        let options = ImportOptions { format: Some(Format::Klaro), ..ImportOptions::default() };
        let result = import(script.as_bytes(), &options);
        assert!(result.is_err() || result.is_ok_and(|policy| policy.text.contains("Essential")));
        assert!(
            start.elapsed() < Duration::from_secs(10),
            "{}: {:?}",
            &script[..40],
            start.elapsed()
        );
    }
}

/// What a program of a configuration says is never the policy's, and each place of code is named with its line.
#[test]
fn code_is_named_and_not_run() {
    let source = "var klaroConfig = {\n  services: [\n    { name: 'a', purposes: ['x'], cookies: compute() },\n    ...more,\n    { name: 'b', purposes: ['x'], callback() { document.cookie = 'c=1' } },\n  ],\n};";
    let policy = policy(source, Format::Klaro);
    for remark in [
        "- `cookies`, line 3: it is code",
        "- `services`, line 4: it is code",
        "- `callback`, line 5: it is code",
    ] {
        assert!(policy.contains(remark), "{remark} in {policy}");
    }
    assert!(!policy.contains("document"), "{policy}");
}
