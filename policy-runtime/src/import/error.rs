//! Failures of an import.

use super::{Format, MAX_SOURCE_OCTETS};
use std::fmt;

/// The reason why no policy could be imported: a line that says what is wrong, and one with the remedy.
///
/// ```
/// use policy_runtime::import::{ImportOptions, import};
///
/// let truncated = br#"{"log": {"version": "1.2", "entries": [{"request": {"url": "https://shop.exam"#;
/// let error = import(truncated, &ImportOptions::default()).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "the HAR file ends within a value, at line 1, column 77\nhelp: it was cut off: record or export it again"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportError {
    message: String,
}

impl ImportError {
    pub(super) fn new(message: impl Into<String>) -> ImportError {
        ImportError { message: message.into() }
    }

    pub(super) fn unknown_format() -> ImportError {
        let names: Vec<&str> = Format::ALL.iter().map(|format| format.as_str()).collect();
        ImportError::new(format!(
            "the format of the source is unknown\nhelp: name it with `--from`: {}",
            names.join(", ")
        ))
    }

    pub(super) fn empty() -> ImportError {
        ImportError::new("the source is empty\nhelp: export or record it again")
    }

    /// Words the error of a source that is larger than an import reads.
    pub(crate) fn too_long(octets: u64) -> ImportError {
        let mebibytes = |octets: u64| octets.div_ceil(1 << 20);
        ImportError::new(format!(
            "the source has {} MiB, more than the {} that an import reads\nhelp: record fewer pages, or export without the content of responses",
            mebibytes(octets),
            mebibytes(MAX_SOURCE_OCTETS as u64)
        ))
    }

    /// Words the error of JSON that cannot be read. The text of serde's own is not shown: it repeats values.
    pub(super) fn json(format: Format, error: &serde_json::Error) -> ImportError {
        let place = format!("at line {}, column {}", error.line(), error.column());
        let called = format.called();
        ImportError::new(match error.classify() {
            serde_json::error::Category::Eof => format!(
                "the {called} ends within a value, {place}\nhelp: it was cut off: record or export it again"
            ),
            serde_json::error::Category::Data => format!(
                "the {called} has another form than it should, {place}{}\nhelp: export it again, or name its format with `--from`",
                expected(&error.to_string())
            ),
            _ => format!("the {called} is no JSON, {place}\nhelp: export it again, unedited"),
        })
    }
}

/// Returns the part of a message of serde that names what was expected, which is a text of the library, never one of the source.
fn expected(message: &str) -> String {
    let message = message.rsplit_once(" at line ").map_or(message, |(message, _)| message);
    if let Some(field) = message.strip_prefix("missing field ") {
        return format!(", where {field} is missing");
    }
    let expected = message.rsplit_once(", expected ").map(|(_, expected)| expected);
    let is_plain = |text: &&str| text.chars().all(|c| c.is_ascii_alphanumeric() || c == ' ');
    expected.filter(is_plain).map_or(String::new(), |what| {
        format!(", where {} is expected", what.replace("sequence", "list"))
    })
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ImportError {}
