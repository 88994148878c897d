//! Paths of the policy's pages, and the base path of an application.

use std::borrow::Cow;
use std::fmt;

/// Path of the page with the visitor's choices, below the application's [`BasePath`].
///
/// ```
/// # #[cfg(feature = "pages")] {
/// use policy_runtime::{BasePath, pages};
///
/// let base = BasePath::new("/shop").unwrap();
/// assert_eq!(base.address(pages::SETTINGS), "/shop/cookies");
/// # }
/// ```
#[cfg(any(feature = "axum", feature = "ledger", feature = "pages"))]
#[cfg_attr(not(feature = "pages"), allow(unreachable_pub, reason = "`pages` makes it public"))]
pub const SETTINGS: &str = "/cookies";
/// Path of the policy page, below the application's [`BasePath`].
#[cfg(feature = "pages")]
pub const POLICY: &str = "/cookie-policy";
/// Path of the banner as a fragment, for pages in shared caches, below the application's [`BasePath`].
#[cfg(feature = "pages")]
pub const BANNER: &str = "/cookies/banner";
/// Path of the page with one button that opts out of sale and sharing, below the application's [`BasePath`].
#[cfg(feature = "pages")]
pub const OPT_OUT: &str = "/cookies/opt-out";
/// Path of the [links](crate::pages::PrivacyLinks) that the visitor's region prescribes as a fragment, for pages in shared caches,
/// below the application's [`BasePath`].
#[cfg(feature = "pages")]
pub const PRIVACY_LINKS: &str = "/cookies/links";
/// Path to which placeholders send the form that loads one item, below the application's [`BasePath`].
#[cfg(feature = "pages")]
pub const EMBEDS: &str = "/cookies/embeds";

/// Maximum length of a base path, in octets.
const MAX_BASE_PATH: usize = 255;

/// The path below which browsers reach an application, for [`PolicyLayer::at`](crate::PolicyLayer::at): `/shop`, or
/// [`BasePath::ROOT`] at the root of the host. Its router may see shorter paths, if it is nested or behind a proxy that strips it.
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
/// `TryFrom<&'static str>` lets builders take a literal; an invalid one panics when the program starts:
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use policy_runtime::{Keys, PolicyLayer};
///
/// let layer = PolicyLayer::<declared::Shop>::new(Keys::generate()).at("/shop");
/// ```
///
/// A path from the configuration has to live as long as the program, so its memory is leaked once:
///
/// ```
/// use policy_runtime::{BasePath, InvalidBasePath};
///
/// fn base(configured: String) -> Result<BasePath, InvalidBasePath> {
///     BasePath::new(configured.leak())
/// }
/// assert_eq!(base("/shop".to_owned()).unwrap().as_str(), "/shop");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct BasePath(&'static str);

impl BasePath {
    /// The root of a host, whose [`as_str`](BasePath::as_str) is empty. It is the default.
    ///
    /// ```
    /// use policy_runtime::BasePath;
    ///
    /// assert_eq!(BasePath::default(), BasePath::ROOT);
    /// ```
    pub const ROOT: BasePath = BasePath("");

    /// Creates a base path. It begins with `/`, does not end with `/`, has at most 255 octets, and is percent-encoded as browsers send
    /// it (RFC 3986 3.3).
    ///
    /// ```
    /// use policy_runtime::BasePath;
    ///
    /// assert!(BasePath::new("/caf%C3%A9").is_ok());
    /// assert!(BasePath::new("/caf\u{e9}").is_err());
    /// ```
    ///
    /// # Errors
    /// [`InvalidBasePath`] for any other text, or one with an empty segment, `.`, `..`, an encoded slash, a query or a fragment.
    pub fn new(path: &'static str) -> Result<BasePath, InvalidBasePath> {
        match fault(path) {
            None => Ok(BasePath(path)),
            Some(fault) => Err(InvalidBasePath { path, fault }),
        }
    }

    /// Returns the path. Empty at the root of a host.
    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// Returns the path by which browsers request a page of the application. `path` begins with `/`, and may have a query.
    ///
    /// ```
    /// use policy_runtime::BasePath;
    ///
    /// let base = BasePath::new("/shop").unwrap();
    /// assert_eq!(base.address("/cookies"), "/shop/cookies");
    /// ```
    pub fn address(self, path: &str) -> Cow<'_, str> {
        if self.0.is_empty() { Cow::Borrowed(path) } else { Cow::Owned([self.0, path].concat()) }
    }

    /// Returns the path of the application's front page.
    #[cfg(feature = "pages")]
    pub(crate) fn front_page(self) -> &'static str {
        if self.0.is_empty() { "/" } else { self.0 }
    }

    /// Returns whether a path is that of the application or of one of its pages.
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

/// Converts the argument of a builder.
///
/// # Panics
/// If it is not a valid base path: a mistake in the program, which shows when it starts.
#[track_caller]
#[allow(clippy::panic, reason = "as axum's routers do; nothing of a request comes here")]
pub(crate) fn valid<B: TryInto<BasePath, Error: fmt::Display>>(path: B) -> BasePath {
    path.try_into().unwrap_or_else(|error| panic!("{error}"))
}

/// Returns whether a path is a valid base path.
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

/// Returns whether a path has only valid characters (RFC 3986 3.3), and no encoded slash.
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

/// A text that is not a valid [`BasePath`]. Displays the text, its fault, and a remedy.
///
/// Faults are a missing `/` at the start, one at the end, an empty segment, `.` or `..`, a character that URLs do not have or an
/// encoded slash, and more than 255 octets.
///
/// ```
/// use policy_runtime::BasePath;
///
/// let error = BasePath::new("shop").unwrap_err().to_string();
/// assert!(error.contains("it does not begin with `/`\nhelp: write it as in `/shop`"));
/// ```
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
    fn an_invalid_base_path_is_an_error() {
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
    fn addresses_below_a_path_match_whole_segments() {
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
