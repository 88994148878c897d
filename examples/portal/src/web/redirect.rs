//! Leading back to where the visitor was, and nowhere else.

use axum::response::Redirect;

/// 303 to `next`, if that is a page of this site; else to `otherwise`.
pub(super) fn back_to(next: Option<&str>, otherwise: &str) -> Redirect {
    Redirect::to(next.filter(|next| is_page_of_this_site(next)).unwrap_or(otherwise))
}

/// A path. Browsers read `//host`, and also `/\host`, as another site, and drop tabs and line ends before they look.
fn is_page_of_this_site(next: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_graphic() && byte != b'\\';
    next.starts_with('/') && !next.starts_with("//") && next.bytes().all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_this_site() {
        for next in ["/", "/cookies", "/?q=a%20b&c=%C3%A9", "/datasets/street-trees", "/a//b"] {
            assert!(is_page_of_this_site(next), "{next:?}");
        }
        for next in [
            "",
            "cookies",
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/\t/evil.example",
            "/a\r\nSet-Cookie: x=1",
            "https://evil.example",
            "javascript:alert(1)",
            " /",
            "/ ",
            "/\u{e9}",
            "/\0",
            "/\u{7f}",
        ] {
            assert!(!is_page_of_this_site(next), "{next:?}");
        }
    }
}
