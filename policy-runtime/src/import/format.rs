//! Formats of sources, and how one is known by its content.

use super::error::ImportError;
use std::fmt;
use std::str::FromStr;

/// Number of octets at the beginning of a source by which its format is known.
const INSPECTED_OCTETS: usize = 64 << 10;

macro_rules! formats {
    ($($(#[$doc:meta])* $format:ident = $word:literal, $called:literal;)*) => {
        /// A format of sources.
        ///
        /// ```
        /// use policy_runtime::import::Format;
        ///
        /// assert_eq!("klaro".parse(), Ok(Format::Klaro));
        /// assert_eq!(Format::CookiesTxt.as_str(), "cookies-txt");
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Format {
            $($(#[$doc])* $format,)*
        }

        impl Format {
            /// All formats.
            ///
            /// ```
            /// use policy_runtime::import::Format;
            ///
            /// assert!(Format::ALL.iter().all(|format| format.as_str().parse() == Ok(*format)));
            /// ```
            pub const ALL: &'static [Format] = &[$(Format::$format),*];

            /// Returns the word by which `--from` names it.
            ///
            /// ```
            /// assert_eq!(policy_runtime::import::Format::Har.as_str(), "har");
            /// ```
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Format::$format => $word,)*
                }
            }

            /// Returns the name of a source of the format, in messages.
            pub(super) fn called(self) -> &'static str {
                match self {
                    $(Format::$format => $called,)*
                }
            }
        }
    };
}

formats! {
    /// A recording of a browser's requests and responses (HTTP Archive 1.2).
    Har = "har", "HAR file";
    /// The cookies of a browser as a table (`cookies.txt` of Netscape).
    CookiesTxt = "cookies-txt", "list of cookies";
    /// The cookies of a browser as JSON, of extensions and test drivers.
    CookiesJson = "cookies-json", "list of cookies";
    /// The report of an audit as JSON.
    Audit = "audit", "report of an audit";
    /// The cookies that requests showed and no policy declares.
    Census = "census", "census";
    /// A vendor's disclosure to the IAB's framework.
    DeviceStorage = "device-storage", "`deviceStorage.json`";
    /// A table with the columns of the Open Cookie Database.
    OpenCookieDatabase = "open-cookie-database", "table of cookies";
    /// The configuration of Klaro.
    Klaro = "klaro", "configuration of Klaro";
    /// The configuration of CookieConsent by Orest Bida, versions 2 and 3.
    CookieConsent = "cookieconsent", "configuration of CookieConsent";
    /// The configuration of tarteaucitron.
    Tarteaucitron = "tarteaucitron", "configuration of tarteaucitron";
    /// The configuration of c15t.
    C15t = "c15t", "configuration of c15t";
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Format {
    type Err = ImportError;

    fn from_str(word: &str) -> Result<Format, ImportError> {
        let found = Format::ALL.iter().find(|format| format.as_str() == word);
        found.copied().ok_or_else(|| {
            let names: Vec<&str> = Format::ALL.iter().map(|format| format.as_str()).collect();
            ImportError::new(format!(
                "there is no format `{}`\nhelp: write one of {}",
                super::draft::text::cleaned(word),
                names.join(", ")
            ))
        })
    }
}

/// Returns a source as text, without its byte order mark.
pub(super) fn text(source: &[u8]) -> Result<&str, ImportError> {
    let has_mark = [&b"\xff\xfe"[..], b"\xfe\xff"].iter().any(|mark| source.starts_with(mark));
    // A character of ASCII in two or four octets.
    let is_wide = source.iter().take(4).any(|octet| *octet == 0);
    if has_mark || is_wide {
        return Err(ImportError::new(
            "the source is in UTF-16 or UTF-32, and an import reads UTF-8\nhelp: save it in UTF-8",
        ));
    }
    match std::str::from_utf8(source) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(error) => {
            let read = source.get(..error.valid_up_to()).unwrap_or_default();
            let line = 1 + read.iter().filter(|octet| **octet == b'\n').count();
            let column = 1 + read.iter().rev().take_while(|octet| **octet != b'\n').count();
            Err(ImportError::new(format!(
                "the source is not in UTF-8: the octet at line {line}, column {column} is part of no character\nhelp: save it in UTF-8; a picture, an archive or a database of a browser is no source"
            )))
        }
    }
}

impl Format {
    /// Concludes the format from the content. `None` if it looks like none.
    pub(super) fn of(text: &str) -> Option<Format> {
        let text = text.trim_start();
        let mut end = INSPECTED_OCTETS.min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let head = text.get(..end).unwrap_or_default();
        let has = |words: &[&str]| words.iter().all(|word| head.contains(word));
        if head.starts_with('{') && has(&["\"log\"", "\"entries\""])
            || has(&["\"log\"", "\"creator\""])
        {
            return Some(Format::Har);
        }
        if has(&["\"policy-audit\""]) {
            return Some(Format::Audit);
        }
        if has(&["\"disclosures\""]) {
            return Some(Format::DeviceStorage);
        }
        if has(&["\"octets\"", "\"declaration\"", "\"requests\""]) {
            return Some(Format::Census);
        }
        if is_cookies_txt(head) {
            return Some(Format::CookiesTxt);
        }
        let mut lines = head.lines().filter(|line| !line.starts_with("sep="));
        let first_line = lines.next().unwrap_or_default().to_lowercase();
        if first_line.contains("category") && first_line.contains("retention") {
            return Some(Format::OpenCookieDatabase);
        }
        // The cookies of a consent tool are called like the tool.
        if is_cookies_json(head) {
            return Some(Format::CookiesJson);
        }
        of_tool(text)
    }
}

fn is_cookies_txt(head: &str) -> bool {
    let first = head.lines().next().unwrap_or_default();
    let is_row = |line: &str| line.split('\t').count() == 7;
    let mut rows =
        head.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("# "));
    first.contains("HTTP Cookie File") || rows.next().is_some_and(is_row)
}

fn is_cookies_json(head: &str) -> bool {
    let has = |word: &str| head.contains(word);
    let is_row = has("\"name\"") && has("\"domain\"") || has("\"Name raw\"");
    let is_tool = || ["\"services\"", "\"categories\"", "\"languages\""].into_iter().any(has);
    let is_state = || has("\"domain\"") && has("\"path\"") || has("\"origins\"");
    head.starts_with('[') && is_row
        || head.starts_with('{') && has("\"cookies\"") && is_state() && !is_tool()
}

/// Finds the consent tool of a configuration. Its names may stand far behind the beginning of a script.
fn of_tool(text: &str) -> Option<Format> {
    let has = |word: &str| memchr::memmem::find(text.as_bytes(), word.as_bytes()).is_some();
    if has("tarteaucitron") {
        Some(Format::Tarteaucitron)
    } else if has("c15t") || has("consentCategories") {
        Some(Format::C15t)
    } else if has("CookieConsent.run")
        || has("initCookieConsent")
        || has("CookieConsentConfig")
        || has("cookieconsent")
        || has("autoClear")
        || has("cookieTable")
        || has("cookie_table")
    {
        Some(Format::CookieConsent)
    } else if has("klaro") || has("Klaro") || has("services") && has("purposes") {
        Some(Format::Klaro)
    } else {
        None
    }
}
