//! Parses reports: `report-uri` sends one as `application/csp-report`, `report-to` several as
//! `application/reports+json` (CSP level 3, 5; Reporting API).

use serde_json::Value;

/// Maximum length of a page's path in a log line, in octets.
const MAX_PATH: usize = 128;

/// One report. Fields that are missing, or that are no text, are empty.
#[derive(Debug, Default)]
pub(super) struct Report {
    /// Address of the page.
    pub(super) page: String,
    /// Directive that blocked.
    pub(super) directive: String,
    /// The blocked resource: an address, or a word such as `inline`.
    pub(super) blocked: String,
    /// Script that loaded it.
    source: String,
    disposition: String,
}

impl Report {
    /// Returns whether it was blocked, not only reported.
    pub(super) fn is_blocked(&self) -> bool {
        self.disposition != "report"
    }

    /// Returns whether an extension of the browser caused it, which is no matter of the site.
    pub(super) fn is_of_an_extension(&self) -> bool {
        let is_of_extension = |address: &str| {
            let scheme = address.split(':').next().unwrap_or_default();
            scheme.ends_with("-extension") || ["chrome", "resource", "about"].contains(&scheme)
        };
        is_of_extension(&self.source) || is_of_extension(&self.blocked)
    }
}

/// Parses the body of a request. `None` if it is of another type, or malformed.
pub(super) fn reports(media_type: &[u8], body: &[u8]) -> Option<Vec<Report>> {
    let essence = media_type.split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii();
    if essence.eq_ignore_ascii_case(b"application/csp-report") {
        let one: Value = serde_json::from_slice(body).ok()?;
        let fields = one.get("csp-report").filter(|fields| fields.is_object())?;
        let of_level_2 = |name: &str| text(fields, name);
        let directive = match of_level_2("effective-directive") {
            none if none.is_empty() => of_level_2("violated-directive"),
            directive => directive,
        };
        Some(vec![Report {
            page: of_level_2("document-uri"),
            // Browsers of level 2 report the whole directive.
            directive: directive.split(' ').next().unwrap_or_default().to_owned(),
            blocked: of_level_2("blocked-uri"),
            source: of_level_2("source-file"),
            disposition: of_level_2("disposition"),
        }])
    } else if essence.eq_ignore_ascii_case(b"application/reports+json") {
        let all: Value = serde_json::from_slice(body).ok()?;
        let is_of_csp = |report: &&Value| text(report, "type") == "csp-violation";
        let bodies =
            all.as_array()?.iter().filter(is_of_csp).filter_map(|report| report.get("body"));
        let report = |body: &Value| Report {
            page: text(body, "documentURL"),
            directive: text(body, "effectiveDirective"),
            blocked: text(body, "blockedURL"),
            source: text(body, "sourceFile"),
            disposition: text(body, "disposition"),
        };
        Some(bodies.map(report).collect())
    } else {
        None
    }
}

fn text(fields: &Value, name: &str) -> String {
    fields.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// Scheme, host and port of an address with a network, in lower case. `None` for any other text, also for hosts that
/// are not written in ASCII as browsers write them: nothing of it may end a word in a log line or a declaration.
pub(super) fn origin(address: &str) -> Option<(String, String)> {
    let (scheme, rest) = address.split_once("://")?;
    let scheme = scheme.to_ascii_lowercase();
    if !["https", "http", "wss", "ws"].contains(&scheme.as_str()) {
        return None;
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default().to_ascii_lowercase();
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) => {
            (host, port.parse::<u16>().ok().filter(|port| *port > 0)?.to_string())
        }
        None => (authority.as_str(), String::new()),
    };
    let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let is_label = |label: &str| !label.is_empty() && label.bytes().all(is_letter);
    if host.len() > 253 || !host.split('.').all(is_label) {
        return None;
    }
    let colon = if port.is_empty() { "" } else { ":" };
    Some((format!("{scheme}://{host}{colon}{port}"), host.to_owned()))
}

/// Returns host and port of a page.
pub(super) fn authority_of_page(page: &str) -> Option<String> {
    let (origin, _) = origin(page)?;
    origin.split_once("://").map(|(_, authority)| authority.to_owned())
}

/// Returns the path of a page for the log, escaped and without its query, which may be private.
pub(super) fn path_of_page(page: &str) -> String {
    let rest = page.split_once("://").map_or("", |(_, rest)| rest);
    let path = rest.find('/').and_then(|start| rest.get(start..)).unwrap_or("/");
    let path = path.split(['?', '#']).next().unwrap_or_default().as_bytes();
    path.get(..MAX_PATH).unwrap_or(path).escape_ascii().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read() {
        let old = r#"{"csp-report":{"document-uri":"https://a/","violated-directive":"img-src 'self'","blocked-uri":"https://b","line-number":3,"source-file":null}}"#;
        let all = reports(b"application/csp-report; charset=utf-8", old.as_bytes()).unwrap();
        assert_eq!((all[0].directive.as_str(), all[0].blocked.as_str()), ("img-src", "https://b"));
        assert!(all[0].is_blocked());
        let new = r#"[{"type":"deprecation","body":{"id":1}},{"type":"csp-violation","body":null},{"type":"csp-violation"},
            {"type":"csp-violation","age":3,"body":{"documentURL":"https://a/","effectiveDirective":"script-src-elem","blockedURL":"inline","disposition":"report"}}, 7]"#;
        let all = reports(b"Application/Reports+JSON", new.as_bytes()).unwrap();
        assert_eq!(all.len(), 2);
        assert_eq!((all[1].directive.as_str(), all[1].is_blocked()), ("script-src-elem", false));
    }

    #[test]
    fn garbage_is_no_report() {
        let deep = vec![b'['; 60_000];
        for (media_type, body) in [
            (&b""[..], &b"{}"[..]),
            (b"text/plain", b"{\"csp-report\":{}}"),
            (b"application/csp-report", b""),
            (b"application/csp-report", b"{}"),
            (b"application/csp-report", b"[]"),
            (b"application/csp-report", b"{\"csp-report\":7}"),
            (b"application/csp-report", b"\xff\xfe{"),
            (b"application/csp-report", &deep),
            (b"application/reports+json", &deep),
            (b"application/reports+json", b"{\"type\":\"csp-violation\"}"),
            (b"application/reports+json", b"null"),
        ] {
            assert!(reports(media_type, body).is_none());
        }
    }

    #[test]
    fn an_origin_has_nothing_that_ends_a_word() {
        for (address, expected) in [
            ("https://Ads.Example/x?y#z", Some("https://ads.example")),
            ("wss://ads.example:8443", Some("wss://ads.example:8443")),
            ("http://127.0.0.1:3000/", Some("http://127.0.0.1:3000")),
            ("https://ads.example\"]", None),
            ("https://ads.example\nhelp: x", None),
            ("https://ads.example`", None),
            ("https://a@b", None),
            ("https://m\u{fc}nchen.example", None),
            ("https://a:0", None),
            ("https://a:99999", None),
            ("https://", None),
            ("javascript://a/%0a", None),
            ("inline", None),
            ("data", None),
        ] {
            assert_eq!(origin(address).map(|(origin, _)| origin).as_deref(), expected, "{address}");
        }
        assert_eq!(origin(&format!("https://{}.example", "a".repeat(300))), None);
    }

    #[test]
    fn the_path_of_a_page_is_escaped_and_cut() {
        assert_eq!(path_of_page("https://a/b?token=1#c"), "/b");
        assert_eq!(path_of_page("https://a"), "/");
        assert_eq!(path_of_page("https://a/b\nhelp: x"), r"/b\nhelp: x");
        assert_eq!(path_of_page(&format!("https://a/{}", "x".repeat(9_000))).len(), MAX_PATH);
    }
}
