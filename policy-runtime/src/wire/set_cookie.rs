//! Parsing of a `Set-Cookie` line.

use std::fmt;

use super::attributes::Attributes;
use super::dropped::{Dropped, Missing};
use super::{MAX_NAME_AND_VALUE, SameSite, any, is_control, name_and_value, prefix, split_once};

/// A cookie as browsers parse it from one `Set-Cookie` line.
///
/// Implements RFC 6265bis 5.6 and 5.7 as far as they need no request: it does not check whether the Domain matches the host,
/// whether the connection is secure, and what the browser already stores. `Partitioned` follows CHIPS. Accessors borrow from the
/// header.
///
/// Where specifications and browsers differ, RFC 6265bis is followed and the line is [ambiguous](SetCookie::is_ambiguous):
///
/// | line | here (RFC 6265bis) | layered-cookies | Chromium |
/// |---|---|---|---|
/// | `Domain=a.example; Domain=` | host-only | dropped | host-only |
/// | `Domain=` | host-only | dropped | host-only |
/// | `Domain=.` | host-only | dropped | dropped |
/// | `Path=/x; Path=` or `Path=/x; Path=y` | default path | `/x` | default path |
/// | non-ASCII Path | kept | dropped in newer web-platform-tests | kept |
/// | `SameSite=Strict; SameSite=x` | not set | `Strict` | not set |
/// | `Max-Age=60; Max-Age=x` | 60 | 60 | the Expires, else a session |
/// | `Max-Age=+60` | ignored | ignored | 60 |
/// | `Expires=` a date, then `Expires=x` | the date | the date | a session |
/// | `Expires=` with a year of five digits | ignored | ignored | that year |
/// | `Expires=12345 Jan 1 2003 0:0:0` | 1 January 2003 | 1 January 2003 | a day of the year 12345 |
///
/// Chromium also drops any line with a HTAB inside, and a nameless value with a `=` in it.
///
/// A line without a name (`token`, `=token`) is a cookie with an empty [`name`](SetCookie::name) here and in most browsers, but one
/// named `token` in Safari; middleware should not let it leave.
///
/// `Debug` omits the value, which must not be logged.
///
/// ```
/// use policy_runtime::wire::{SameSite, SetCookie};
///
/// let cookie = SetCookie::parse(b"sid=31d4; Path=/; Secure; HttpOnly; SameSite=Lax").unwrap();
/// assert_eq!((cookie.name(), cookie.value()), (&b"sid"[..], &b"31d4"[..]));
/// assert_eq!(cookie.same_site(), Some(SameSite::Lax));
/// assert!(!cookie.is_ambiguous());
///
/// assert_eq!(SetCookie::parse(b"__Host-sid=31d4; Secure"), None); // no Path=/
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SetCookie<'h> {
    name: &'h [u8],
    value: &'h [u8],
    attributes: Attributes<'h>,
}

impl<'h> SetCookie<'h> {
    /// Parses the value of one `Set-Cookie` header. `None` if browsers drop the line.
    ///
    /// They drop a line with
    /// - a control byte anywhere, except HTAB;
    /// - neither name nor value, or more than 4096 octets of both together;
    /// - a Domain that is not ASCII;
    /// - `SameSite=None` or `Partitioned` without `Secure`;
    /// - a prefix such as `__Host-` without the attributes that it demands;
    /// - no name, and a value that begins with such a prefix.
    ///
    /// ```
    /// use policy_runtime::wire::SetCookie;
    ///
    /// assert!(SetCookie::parse(b"a=b").is_some());
    /// assert!(SetCookie::parse(b"a=b\0").is_none());
    /// assert!(SetCookie::parse(b"a=b; SameSite=None").is_none());
    /// assert!(SetCookie::parse(b"=__Host-a=b").is_none());
    /// ```
    #[must_use]
    pub fn parse(header: &'h [u8]) -> Option<SetCookie<'h>> {
        if any(header, is_control) {
            return None;
        }
        let (pair, attributes) = match split_once(header, b';') {
            Some((pair, attributes)) => (pair, Attributes::read(attributes)),
            None => (header, Attributes::default()),
        };
        let (name, value) = name_and_value(pair);
        let size = name.len() + value.len();
        if size == 0 || size > MAX_NAME_AND_VALUE || !is_stored(name, value, &attributes) {
            return None;
        }
        Some(SetCookie { name, value, attributes })
    }

    /// Parses a line that [`parse`](SetCookie::parse) drops, and returns the reason.
    #[cold]
    pub(crate) fn inspect(header: &'h [u8]) -> (SetCookie<'h>, Option<Dropped>) {
        let (pair, attributes) = split_once(header, b';').unwrap_or((header, b""));
        let (name, value) = name_and_value(pair);
        let attributes = Attributes::read(attributes);
        let octets = name.len() + value.len();
        let dropped = if any(header, is_control) {
            Some(Dropped::ControlOctet)
        } else if octets == 0 {
            Some(Dropped::Empty)
        } else if octets > MAX_NAME_AND_VALUE {
            Some(Dropped::TooLong { octets })
        } else if !has_ascii_domain(&attributes) {
            Some(Dropped::Domain)
        } else if name.is_empty() && prefix::is_begun_by(value) {
            Some(Dropped::NamelessPrefix)
        } else {
            let mut missing = prefix::missing(name, &attributes);
            missing.secure |= needs_secure(&attributes) && !attributes.secure();
            (missing != Missing::default()).then_some(Dropped::Missing(missing))
        };
        (SetCookie { name, value, attributes }, dropped)
    }

    /// Returns the name. Empty for a line whose first part has no `=`, or begins with it.
    ///
    /// ```
    /// # use policy_runtime::wire::SetCookie;
    /// assert_eq!(SetCookie::parse(b" sid =1").unwrap().name(), b"sid");
    /// assert_eq!(SetCookie::parse(b"sid").unwrap().name(), b"");
    /// ```
    #[must_use]
    pub const fn name(&self) -> &'h [u8] {
        self.name
    }

    /// Returns the value, with its quotes if it has any.
    ///
    /// ```
    /// # use policy_runtime::wire::SetCookie;
    /// assert_eq!(SetCookie::parse(b"a= \"b=c\" ; Secure").unwrap().value(), b"\"b=c\"");
    /// assert_eq!(SetCookie::parse(b"sid").unwrap().value(), b"sid");
    /// ```
    #[must_use]
    pub const fn value(&self) -> &'h [u8] {
        self.value
    }

    /// Returns the last Domain as written, with a leading dot, which browsers ignore. An empty one makes a host-only cookie, as no
    /// Domain does.
    ///
    /// ```
    /// # use policy_runtime::wire::SetCookie;
    /// let cookie = SetCookie::parse(b"a=b; Domain=.Example.org").unwrap();
    /// assert_eq!(cookie.domain(), Some(&b".Example.org"[..]));
    /// ```
    #[must_use]
    pub const fn domain(&self) -> Option<&'h [u8]> {
        self.attributes.domain
    }

    /// Returns the last Path as written. If it does not begin with `/`, browsers use the default path of the request (RFC 6265bis
    /// 5.1.4), as they do without Path.
    ///
    /// ```
    /// # use policy_runtime::wire::SetCookie;
    /// assert_eq!(SetCookie::parse(b"a=b; Path=/x; Path=/y").unwrap().path(), Some(&b"/y"[..]));
    /// ```
    #[must_use]
    pub const fn path(&self) -> Option<&'h [u8]> {
        self.attributes.path
    }

    /// Returns the last valid Max-Age, in seconds. Zero and less delete the cookie. It overrides [`expires`](SetCookie::expires), and
    /// is not capped to the 400 days that browsers allow.
    ///
    /// ```
    /// # use policy_runtime::wire::SetCookie;
    /// assert_eq!(SetCookie::parse(b"a=b; Max-Age=3600").unwrap().max_age(), Some(3600));
    /// assert_eq!(SetCookie::parse(b"a=b; Max-Age=1h").unwrap().max_age(), None);
    /// ```
    #[must_use]
    pub const fn max_age(&self) -> Option<i64> {
        self.attributes.max_age
    }

    /// Returns the last Expires that [`parse_date`](super::parse_date) can parse, in Unix seconds.
    ///
    /// ```
    /// # use policy_runtime::wire::SetCookie;
    /// let cookie = SetCookie::parse(b"a=b; Expires=Thu, 01-Jan-70 00:00:01 GMT").unwrap();
    /// assert_eq!(cookie.expires(), Some(1));
    /// ```
    #[must_use]
    pub const fn expires(&self) -> Option<i64> {
        self.attributes.expires
    }

    /// Returns whether `Secure` is present, with any value.
    ///
    /// ```
    /// # use policy_runtime::wire::SetCookie;
    /// assert!(SetCookie::parse(b"a=b; secure").unwrap().secure());
    /// assert!(!SetCookie::parse(b"a=b; \"Secure\"").unwrap().secure());
    /// ```
    #[must_use]
    pub const fn secure(&self) -> bool {
        self.attributes.secure()
    }

    /// Returns whether `HttpOnly` is present, with any value.
    ///
    /// ```
    /// # use policy_runtime::wire::SetCookie;
    /// assert!(SetCookie::parse(b"a=b; HttpOnly").unwrap().http_only());
    /// ```
    #[must_use]
    pub const fn http_only(&self) -> bool {
        self.attributes.http_only()
    }

    /// Returns whether `Partitioned` is present, with any value.
    ///
    /// ```
    /// # use policy_runtime::wire::SetCookie;
    /// assert!(SetCookie::parse(b"a=b; Secure; Partitioned").unwrap().partitioned());
    /// ```
    #[must_use]
    pub const fn partitioned(&self) -> bool {
        self.attributes.partitioned()
    }

    /// Returns the last `SameSite`. `None` if it is absent or its value is unknown, where each browser applies its own default
    /// (RFC 6265bis 5.6.7).
    ///
    /// ```
    /// # use policy_runtime::wire::{SameSite, SetCookie};
    /// let cookie = SetCookie::parse(b"a=b; samesite=strict").unwrap();
    /// assert_eq!(cookie.same_site(), Some(SameSite::Strict));
    /// assert_eq!(SetCookie::parse(b"a=b; SameSite=yes").unwrap().same_site(), None);
    /// ```
    #[must_use]
    pub const fn same_site(&self) -> Option<SameSite> {
        self.attributes.same_site
    }

    /// Returns the last Priority as written. Only Chromium has this attribute, by which it selects cookies to evict; a line that is
    /// rewritten should keep it.
    ///
    /// ```
    /// # use policy_runtime::wire::SetCookie;
    /// assert_eq!(SetCookie::parse(b"a=b; Priority=High").unwrap().priority(), Some(&b"High"[..]));
    /// ```
    #[must_use]
    pub const fn priority(&self) -> Option<&'h [u8]> {
        self.attributes.priority
    }

    /// Returns whether parsers are known to disagree about the attributes of this line. Code that judges a line should rewrite an
    /// ambiguous one with the attributes that these accessors return.
    ///
    /// Parsers disagree about
    /// - an attribute that is written twice;
    /// - an empty Domain, and `Domain=.`;
    /// - a Path that is empty or does not begin with `/`;
    /// - a Max-Age other than digits with an optional `-`;
    /// - an Expires in none of the forms of RFC 9110 5.6.7;
    /// - an unknown `SameSite`;
    /// - a value of more than 1024 octets;
    /// - a HTAB or a non-ASCII byte in the attributes, as some parsers trim Unicode white space.
    ///
    /// ```
    /// # use policy_runtime::wire::SetCookie;
    /// assert!(SetCookie::parse(b"a=b; Path=/x; Path=").unwrap().is_ambiguous());
    /// assert!(!SetCookie::parse(b"a=b; Expires=Thu, 01-Jan-70 00:00:01").unwrap().is_ambiguous());
    ///
    /// // Rewritten, every parser reads the Path that was judged.
    /// let line = SetCookie::parse(b"a=b; Path=/x; Path=/y").unwrap();
    /// let path = line.path().map(String::from_utf8_lossy).unwrap();
    /// let name = String::from_utf8_lossy(line.name());
    /// let rewritten = policy_runtime::wire::set_cookie(&name, line.value(), &format!("; Path={path}"));
    /// assert_eq!(rewritten.unwrap(), b"a=b; Path=/y");
    /// ```
    #[must_use]
    pub const fn is_ambiguous(&self) -> bool {
        self.attributes.ambiguous
    }
}

/// Returns whether the steps of RFC 6265bis 5.7 that need no request let browsers store the cookie.
fn is_stored(name: &[u8], value: &[u8], attributes: &Attributes<'_>) -> bool {
    has_ascii_domain(attributes) // step 8
        && (attributes.secure() || !needs_secure(attributes)) // step 19, and CHIPS
        && prefix::is_kept(name, value, attributes) // steps 20 to 22
}

fn has_ascii_domain(attributes: &Attributes<'_>) -> bool {
    attributes.domain.is_none_or(<[u8]>::is_ascii)
}

fn needs_secure(attributes: &Attributes<'_>) -> bool {
    attributes.same_site == Some(SameSite::None) || attributes.partitioned()
}

impl fmt::Debug for SetCookie<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = |bytes: &'_ [u8]| bytes.escape_ascii().to_string();
        f.debug_struct("SetCookie")
            .field("name", &text(self.name))
            .field("domain", &self.domain().map(text))
            .field("path", &self.path().map(text))
            .field("max_age", &self.max_age())
            .field("expires", &self.expires())
            .field("secure", &self.secure())
            .field("http_only", &self.http_only())
            .field("partitioned", &self.partitioned())
            .field("same_site", &self.same_site())
            .field("ambiguous", &self.is_ambiguous())
            .finish_non_exhaustive()
    }
}
