//! Files as URI references (RFC 3986; SARIF 3.4.3).

use serde_json::{Value, json};
use std::fmt::Write;

/// Renders the location of a file: below the root of the source if its path is relative, else as a `file` URI.
pub(super) fn artifact_location(path: &str) -> Value {
    let path = without_dots(&path.replace('\\', "/"));
    let has_drive = path.get(1..3) == Some(":/");
    if path.starts_with('/') || has_drive {
        let root = if has_drive { "file:///" } else { "file://" };
        return json!({ "uri": format!("{root}{}", encoded(&path)) });
    }
    json!({ "uri": encoded(&path), "uriBaseId": "%SRCROOT%" })
}

/// Removes the segments `.` and `..` of a path, as `include!` leaves them in the name of a file. Those above its start stay.
fn without_dots(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match (segment, segments.last().copied()) {
            (".", _) => {}
            ("..", Some(last)) if !last.is_empty() && last != ".." => drop(segments.pop()),
            (segment, _) => segments.push(segment),
        }
    }
    segments.join("/")
}

/// Encodes what a path segment may not contain. A colon is encoded but behind a drive, as it would end a scheme.
fn encoded(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for (index, byte) in path.bytes().enumerate() {
        let is_drive = index == 1 && byte == b':' && path.as_bytes().get(2) == Some(&b'/');
        if byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=@".contains(&byte) || is_drive {
            uri.push(char::from(byte));
        } else {
            // Writing into a string does not fail.
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::artifact_location;

    #[test]
    fn paths_are_uri_references() {
        for (path, uri, is_relative) in [
            ("src/policy.rs", "src/policy.rs", true),
            ("./src/policy.rs", "src/policy.rs", true),
            ("tests/src/../policies/./shop.rs", "tests/policies/shop.rs", true),
            ("a/b/../../policy.rs", "policy.rs", true),
            ("../shared/policy.rs", "../shared/policy.rs", true),
            ("/../policy.rs", "file:///../policy.rs", false),
            (r"examples\shop\src\policy.rs", "examples/shop/src/policy.rs", true),
            ("my shop/été#1?.rs", "my%20shop/%C3%A9t%C3%A9%231%3F.rs", true),
            ("a:b/policy.rs", "a%3Ab/policy.rs", true),
            ("100%/policy.rs", "100%25/policy.rs", true),
            ("/home/kim/shop/policy.rs", "file:///home/kim/shop/policy.rs", false),
            (r"C:\shop\policy.rs", "file:///C:/shop/policy.rs", false),
        ] {
            let location = artifact_location(path);
            assert_eq!(location["uri"], uri, "{path}");
            assert_eq!(location.get("uriBaseId").is_some(), is_relative, "{path}");
        }
    }
}
