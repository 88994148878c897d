//! The paths of the policy's pages, and the path below which an application stands.

use std::borrow::Cow;
use std::fmt;

/// The page with the visitor's choices.
#[cfg(any(feature = "axum", feature = "pages"))]
#[cfg_attr(not(feature = "pages"), allow(unreachable_pub, reason = "`pages` makes it public"))]
pub const SETTINGS: &str = "/cookies";
/// The policy page.
#[cfg(feature = "pages")]
pub const POLICY: &str = "/cookie-policy";
/// The banner alone, for pages that caches keep.
#[cfg(feature = "pages")]
pub const BANNER: &str = "/cookies/banner";

/// Longest base path, in octets.
const MAX_BASE_PATH: usize = 255;

/// The path below which browsers find an application, for [`PolicyLayer::at`](crate::PolicyLayer::at): `/shop`, or nothing
/// where it stands at the root of its host.
///
/// ```
/// use policy_runtime::BasePath;
///
/// let base = BasePath::new("/shop").unwrap();
/// assert_eq!(base.address("/cookies?saved"), "/shop/cookies?saved");
/// assert_eq!(BasePath::ROOT.address("/cookies"), "/cookies");
///
/// for path in ["shop", "/shop/", "/", "//shop", "/a/../b", "/shop?x", "/{tenant}"] {
///     assert!(BasePath::new(path).is_err(), "{path}");
/// }
/// ```
///
/// A path from the configuration is made to last as long as the program: `BasePath::new(path.leak())?`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct BasePath(&'static str);

impl BasePath {
    /// The root of a host.
    pub const ROOT: BasePath = BasePath("");

    /// A path that begins with `/` and does not end with one, as browsers send it: percent-encoded where it has to be.
    ///
    /// # Errors
    /// If it is no such path, or has an empty segment, `.`, `..`, a query or a fragment.
    pub fn new(path: &'static str) -> Result<BasePath, InvalidBasePath> {
        match fault(path) {
            None => Ok(BasePath(path)),
            Some(fault) => Err(InvalidBasePath { path, fault }),
        }
    }

    /// The path; empty at the root of a host.
    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// The address of a page of the application, as browsers ask for it: `/shop/cookies` for `/cookies`.
    pub fn address(self, path: &str) -> Cow<'_, str> {
        if self.0.is_empty() { Cow::Borrowed(path) } else { Cow::Owned([self.0, path].concat()) }
    }

    /// The address of the application itself.
    #[cfg(feature = "pages")]
    pub(crate) fn front_page(self) -> &'static str {
        if self.0.is_empty() { "/" } else { self.0 }
    }

    /// Whether an address is that of the application or of one of its pages.
    #[cfg(feature = "pages")]
    pub(crate) fn is_above(self, address: &str) -> bool {
        let rest = address.strip_prefix(self.0);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
    }
}

impl TryFrom<&'static str> for BasePath {
    type Error = InvalidBasePath;

    fn try_from(path: &'static str) -> Result<BasePath, InvalidBasePath> {
        BasePath::new(path)
    }
}

/// The path that a builder is given.
///
/// # Panics
/// If a text is no such path: a mistake in the program, which shows when it starts.
#[track_caller]
#[allow(clippy::panic, reason = "as axum's routers do; nothing of a request comes here")]
pub(crate) fn valid<B: TryInto<BasePath, Error: fmt::Display>>(path: B) -> BasePath {
    path.try_into().unwrap_or_else(|error| panic!("{error}"))
}

/// Whether a path is one below which an application can stand.
#[cfg(feature = "pages")]
pub(crate) fn is_base_path(path: &str) -> bool {
    fault(path).is_none()
}

fn fault(path: &str) -> Option<Fault> {
    let Some(segments) = path.strip_prefix('/') else { return Some(Fault::Beginning) };
    let decoded = |segment: &str| segment.to_ascii_lowercase().replace("%2e", ".");
    if path.len() > MAX_BASE_PATH {
        Some(Fault::Length)
    } else if segments.is_empty() || segments.ends_with('/') {
        Some(Fault::End)
    } else if segments
        .split('/')
        .any(|segment| matches!(decoded(segment).as_str(), "" | "." | ".."))
    {
        Some(Fault::Segment)
    } else if !is_encoded(segments) {
        Some(Fault::Character)
    } else {
        None
    }
}

/// Whether a path has the characters of one (RFC 3986 3.3), and encodes no slash.
fn is_encoded(path: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/".contains(&byte);
    let mut parts = path.split('%');
    let is_first_plain = parts.next().is_some_and(|part| part.bytes().all(is_plain));
    is_first_plain
        && parts.all(|part| {
            let digits = part.get(..2).unwrap_or_default();
            let is_octet = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
            let is_slash = digits.eq_ignore_ascii_case("2f") || digits.eq_ignore_ascii_case("5c");
            is_octet && !is_slash && part.bytes().all(is_plain)
        })
}

/// A text is no path below which an application can stand.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidBasePath {
    path: &'static str,
    fault: Fault,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    Beginning,
    End,
    Segment,
    Character,
    Length,
}

impl fmt::Display for InvalidBasePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, help) = match self.fault {
            Fault::Beginning => ("does not begin with `/`", "write it as in `/shop`"),
            Fault::End => (
                "ends with `/`",
                "write it as in `/shop`; an application at the root of its host has none",
            ),
            Fault::Segment => {
                ("has an empty segment, `.` or `..`", "write it as browsers send it, as in `/shop`")
            }
            Fault::Character => (
                "has a character that no path has, or an encoded slash",
                "write it as browsers send it, without query and parameters: `/caf%C3%A9`",
            ),
            Fault::Length => ("is longer than 255 octets", "shorten it"),
        };
        write!(
            f,
            "`{}` is no path of an application: it {what}\nhelp: {help}",
            self.path.escape_debug()
        )
    }
}

impl std::error::Error for InvalidBasePath {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_applications() {
        for path in [
            "/shop",
            "/a/b",
            "/a.b",
            "/...",
            "/caf%C3%A9",
            "/~user",
            "/a;b=c",
            "/@x",
            "/a:b",
            "/%20",
        ] {
            assert_eq!(BasePath::new(path).map(BasePath::as_str), Ok(path));
        }
    }

    #[test]
    fn what_is_no_path_of_an_application_is_an_error() {
        let long: &'static str = format!("/{}", "a".repeat(MAX_BASE_PATH)).leak();
        for (path, fault) in [
            ("", Fault::Beginning),
            ("shop", Fault::Beginning),
            ("https://a.example/shop", Fault::Beginning),
            (" /shop", Fault::Beginning),
            ("/", Fault::End),
            ("/shop/", Fault::End),
            ("/a//", Fault::End),
            ("//", Fault::End),
            ("//a.example", Fault::Segment),
            ("/a//b", Fault::Segment),
            ("/.", Fault::Segment),
            ("/a/../b", Fault::Segment),
            ("/..", Fault::Segment),
            ("/%2e%2E", Fault::Segment),
            ("/a/%2e", Fault::Segment),
            ("/a?b", Fault::Character),
            ("/a#b", Fault::Character),
            ("/a b", Fault::Character),
            ("/a\\b", Fault::Character),
            ("/a%2Fb", Fault::Character),
            ("/a%5cb", Fault::Character),
            ("/a%", Fault::Character),
            ("/a%2", Fault::Character),
            ("/a%zz", Fault::Character),
            ("/{tenant}", Fault::Character),
            ("/caf\u{e9}", Fault::Character),
            ("/a\r\nb", Fault::Character),
            ("/a\"><script>", Fault::Character),
            (long, Fault::Length),
        ] {
            assert_eq!(BasePath::new(path), Err(InvalidBasePath { path, fault }), "{path:?}");
        }
    }

    #[cfg(feature = "pages")]
    #[test]
    fn only_whole_segments_are_below_a_path() {
        let base = BasePath::new("/shop").unwrap();
        for (address, is_below) in [
            ("/shop", true),
            ("/shop/", true),
            ("/shop?a", true),
            ("/shop/a?b", true),
            ("/shopping", false),
            ("/", false),
            ("/a/shop", false),
            ("/Shop", false),
        ] {
            assert_eq!(base.is_above(address), is_below, "{address}");
        }
        assert!(BasePath::ROOT.is_above("/") && BasePath::ROOT.is_above("/a"));
    }
}
