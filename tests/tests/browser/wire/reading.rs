//! A cookie as a browser keeps it, by the wire's reading of a line and by the browser's own.

use policy_runtime::wire::SetCookie;
use policy_tests::browser::StoredCookie;
use std::fmt;

/// The longest that browsers keep a cookie (RFC 6265bis 5.5).
const DAYS_400: i64 = 400 * 86_400;
/// How long a line may take on its way, in seconds.
const ON_ITS_WAY: i64 = 20;

/// What can be seen of a cookie from outside.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Kept {
    pub(crate) name: Vec<u8>,
    pub(crate) value: Vec<u8>,
    /// With a dot before it unless it is for one host.
    pub(crate) domain: String,
    pub(crate) path: Vec<u8>,
    /// Seconds from now.
    pub(crate) lifetime: Option<i64>,
    /// `Secure`, `HttpOnly`, `SameSite`, `Partitioned`, `Priority`, as a line has them.
    pub(crate) flags: String,
}

impl Kept {
    /// RFC 6265bis 5.7 to its end, for what [`SetCookie`] read of a line that `host` sent over a connection that counts
    /// as secure. None if it is dropped, or past already.
    pub(crate) fn by_wire(line: &[u8], host: &str, now: i64) -> Option<Kept> {
        let read = SetCookie::parse(line)?;
        let until = read.max_age().or_else(|| read.expires().map(|at| at.saturating_sub(now)));
        if until.is_some_and(|seconds| seconds <= 0) {
            return None;
        }
        let path = read.path().filter(|path| path.starts_with(b"/")).unwrap_or(b"/");
        let priority = read.priority().unwrap_or_default().to_ascii_lowercase();
        Some(Kept {
            name: read.name().to_vec(),
            value: read.value().to_vec(),
            domain: domain(read.domain().unwrap_or_default(), host)?,
            path: path.to_vec(),
            lifetime: until.map(|seconds| seconds.min(DAYS_400)),
            flags: flags(
                [read.secure(), read.http_only(), read.partitioned()],
                read.same_site().map(|rule| rule.to_string()).as_deref(),
                match &priority[..] {
                    b"high" => "High",
                    b"low" => "Low",
                    _ => "Medium",
                },
            ),
        })
    }

    /// What the browser shows of a cookie, and what it sent of it: the protocol shows text alone, the header is bytes.
    pub(crate) fn by_browser(cookie: &StoredCookie, now: i64, sent: Option<&[u8]>) -> Kept {
        let shown = [&cookie.name, &cookie.value].map(|text| text.clone().into_bytes());
        let bytes = sent.filter(|_| shown.iter().any(|text| text.is_empty() || !text.is_ascii()));
        let [name, value] =
            bytes.map_or(shown, |sent| match sent.iter().position(|byte| *byte == b'=') {
                Some(at) => [sent[..at].to_vec(), sent[at + 1..].to_vec()],
                None => [Vec::new(), sent.to_vec()],
            });
        #[allow(clippy::cast_possible_truncation, reason = "a time of this millennium")]
        let lifetime = cookie.expires.map(|at| at.round() as i64 - now);
        Kept {
            name,
            value,
            domain: cookie.domain.clone(),
            path: cookie.path.clone().into_bytes(),
            lifetime,
            flags: flags(
                [cookie.secure, cookie.http_only, cookie.partitioned],
                cookie.same_site.as_deref(),
                &cookie.priority,
            ),
        }
    }

    /// The same without its `Priority`.
    pub(crate) fn without_priority(mut self) -> Kept {
        if let Some((flags, _)) = self.flags.split_once("; Priority=") {
            self.flags = flags.to_owned();
        }
        self
    }

    /// A path that a request can have so that the cookie is sent with it, if it needs no care.
    pub(crate) fn plain_path(&self) -> &str {
        let path = std::str::from_utf8(&self.path).unwrap_or("/");
        let plain = path.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'/');
        if plain && !path.starts_with("//") { path } else { "/" }
    }

    /// Whether both are one cookie, as far as clocks tell.
    pub(crate) fn is(&self, other: &Kept) -> bool {
        let lifetimes = match (self.lifetime, other.lifetime) {
            (Some(one), Some(other)) => (one - other).abs() <= ON_ITS_WAY,
            (one, other) => one == other,
        };
        lifetimes
            && Kept { lifetime: None, ..self.clone() } == Kept { lifetime: None, ..other.clone() }
    }

    /// Whether it may be gone before anyone looks.
    pub(crate) fn is_short_lived(&self) -> bool {
        self.lifetime.is_some_and(|seconds| seconds <= ON_ITS_WAY)
    }
}

/// The same on every day: of a lifetime no more than that there is one.
impl fmt::Display for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let short = |bytes: &[u8]| match bytes {
            long if long.len() > 100 => format!("{} bytes", long.len()),
            short => short.escape_ascii().to_string(),
        };
        let Kept { domain, flags, .. } = self;
        let lifetime = match self.lifetime {
            None => "",
            Some(..3600) => "; for a while",
            Some(_) => "; until a date",
        };
        let [name, value, path] = [&self.name, &self.value, &self.path].map(|bytes| short(bytes));
        write!(f, "{name}={value}; {domain}; {path}{flags}{lifetime}")
    }
}

fn flags(
    [secure, http_only, partitioned]: [bool; 3],
    same_site: Option<&str>,
    priority: &str,
) -> String {
    let mut flags = String::new();
    for (name, stands) in
        [("Secure", secure), ("HttpOnly", http_only), ("Partitioned", partitioned)]
    {
        if stands {
            flags.extend(["; ", name]);
        }
    }
    if let Some(rule) = same_site {
        flags.extend(["; SameSite=", rule]);
    }
    if priority != "Medium" {
        flags.extend(["; Priority=", priority]);
    }
    flags
}

/// RFC 6265bis 5.7 steps 8 to 10.
fn domain(written: &[u8], host: &str) -> Option<String> {
    let written = std::str::from_utf8(written).ok()?.to_ascii_lowercase();
    let domain = written.strip_prefix('.').unwrap_or(&written);
    let is_suffix_or_address = !host.contains('.') || host.parse::<std::net::IpAddr>().is_ok();
    if domain.is_empty() || domain == host && is_suffix_or_address {
        return Some(host.to_owned());
    }
    let matches =
        host == domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'));
    matches.then(|| format!(".{domain}"))
}
