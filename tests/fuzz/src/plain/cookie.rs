//! RFC 6265bis 5.6 (parsing a line) and those steps of 5.7 (storing a cookie) that need no request.

use super::{cut, date, trim};

#[derive(Debug, Default, Clone)]
pub struct Cookie {
    pub name: Vec<u8>,
    pub value: Vec<u8>,
    pub domain: Option<Vec<u8>>,
    pub path: Option<Vec<u8>>,
    pub max_age: Option<i64>,
    pub expires: Option<i64>,
    pub secure: bool,
    pub http_only: bool,
    pub partitioned: bool,
    pub same_site: Option<&'static str>,
}

/// Names and values of a `Cookie` header.
pub fn cookie_pairs(header: &[u8]) -> Vec<(&[u8], &[u8])> {
    let pieces = header.split(|byte| *byte == b';').map(trim).filter(|piece| !piece.is_empty());
    pieces
        .map(|piece| match cut(piece, b'=') {
            Some((name, value)) => (trim(name), trim(value)),
            None => (&b""[..], piece),
        })
        .collect()
}

/// The cookie of a line, if a browser stores it.
pub fn set_cookie(line: &[u8]) -> Option<Cookie> {
    read_set_cookie(line).filter(Cookie::is_stored)
}

/// The cookie of a line, whether or not its attributes are those that its name demands.
pub fn read_set_cookie(line: &[u8]) -> Option<Cookie> {
    // 5.6 step 1.
    if line.iter().any(|byte| *byte < 9 || *byte > 9 && *byte < 32 || *byte == 127) {
        return None;
    }
    let (pair, unparsed) = cut(line, b';').unwrap_or((line, b""));
    let (name, value) = cut(pair, b'=').unwrap_or((b"", pair));
    let mut cookie =
        Cookie { name: trim(name).to_vec(), value: trim(value).to_vec(), ..Cookie::default() };
    if cookie.name.len() + cookie.value.len() > 4096 {
        return None;
    }
    for attribute in unparsed.split(|byte| *byte == b';') {
        let (name, value) = cut(attribute, b'=').unwrap_or((attribute, b""));
        cookie.read_attribute(&trim(name).to_ascii_lowercase(), trim(value));
    }
    Some(cookie)
}

impl Cookie {
    fn read_attribute(&mut self, name: &[u8], value: &[u8]) {
        if value.len() > 1024 {
            return;
        }
        match name {
            b"expires" => self.expires = date(value).or(self.expires),
            b"max-age" => self.max_age = seconds(value).or(self.max_age),
            b"domain" => self.domain = Some(value.to_vec()),
            b"path" => self.path = Some(value.to_vec()),
            b"secure" => self.secure = true,
            b"httponly" => self.http_only = true,
            b"partitioned" => self.partitioned = true,
            b"samesite" => {
                self.same_site = match &value.to_ascii_lowercase()[..] {
                    b"strict" => Some("Strict"),
                    b"lax" => Some("Lax"),
                    b"none" => Some("None"),
                    _ => None,
                }
            }
            _ => {}
        }
    }

    fn is_stored(&self) -> bool {
        let name = self.name.to_ascii_lowercase();
        let value = self.value.to_ascii_lowercase();
        let domain = self.domain.as_deref().unwrap_or_default();
        let host_only = domain.strip_prefix(b".").unwrap_or(domain).is_empty();
        let root = self.path.as_deref() == Some(b"/");

        if name.is_empty() {
            let prefixes: [&[u8]; 3] = [b"__secure-", b"__host-", b"__http-"];
            if value.is_empty() || prefixes.iter().any(|prefix| value.starts_with(prefix)) {
                return false;
            }
        }
        let refused = !domain.is_ascii()
            || self.same_site == Some("None") && !self.secure
            || self.partitioned && !self.secure
            || name.starts_with(b"__secure-") && !self.secure
            || name.starts_with(b"__host-") && !(self.secure && host_only && root)
            || name.starts_with(b"__http-") && !(self.secure && self.http_only)
            || name.starts_with(b"__host-http-") && !self.http_only;
        !refused
    }
}

/// 5.6.2, with numbers beyond 64 bits at their ends.
fn seconds(value: &[u8]) -> Option<i64> {
    let text = std::str::from_utf8(value).ok()?;
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.chars().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let end = if text.starts_with('-') { i64::MIN } else { i64::MAX };
    Some(text.parse().unwrap_or(end))
}
