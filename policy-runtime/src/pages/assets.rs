//! The style sheet and the script: bytes with the hash that names, caches and admits them.

use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// A file that pages load. Its path holds its hash, so that caches may keep it for good.
#[derive(Debug)]
pub struct Asset {
    path: String,
    integrity: String,
    content: &'static str,
    media_type: &'static str,
}

static STYLESHEET: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new(include_str!("../../assets/cookies.css"), "css", "text/css; charset=utf-8")
});

static SCRIPT: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new(include_str!("../../assets/cookies.js"), "js", "text/javascript; charset=utf-8")
});

/// The style sheet of the banner, the settings, the policy page and what stands in for embeds. Its custom properties begin
/// with `--cookie`.
pub fn stylesheet() -> &'static Asset {
    &STYLESHEET
}

/// The script that sends the banner's form without leaving the page, and fetches the banner into pages that caches keep. It sends
/// no other form again: what it loads, it loads by a GET.
/// Everything works without it.
pub fn script() -> &'static Asset {
    &SCRIPT
}

impl Asset {
    fn new(content: &'static str, extension: &str, media_type: &'static str) -> Asset {
        let hash = Sha256::digest(content.as_bytes());
        let name = hash.iter().take(8).fold(0, |name, byte| name << 8 | u64::from(*byte));
        Asset {
            path: format!("/cookies/{name:016x}.{extension}"),
            integrity: format!("sha256-{}", base64_simd::STANDARD.encode_to_string(hash)),
            content,
            media_type,
        }
    }

    /// Where the routes serve it.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What it says, for applications that serve it themselves or write it into the page.
    pub fn content(&self) -> &'static str {
        self.content
    }

    /// Its `Content-Type`.
    pub fn media_type(&self) -> &'static str {
        self.media_type
    }

    /// The attribute `integrity` of the element that loads it (Subresource Integrity): `sha256-` and the hash in Base64.
    pub fn integrity(&self) -> &str {
        &self.integrity
    }

    /// What admits it in a `Content-Security-Policy`, as in `script-src 'sha256-…'` (CSP3: of an inline element, or of an
    /// external script with its `integrity`).
    pub fn csp_source(&self) -> String {
        format!("'{}'", self.integrity)
    }
}
