//! The style sheet and the script, with the hash in their path, `integrity` and CSP source.

use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// A file that pages load. Its path contains its hash, so that caches may keep it for ever.
///
/// ```
/// use policy_runtime::pages::script;
///
/// let script = script();
/// let element = format!("<script src=\"{}\" integrity=\"{}\" defer></script>", script.path(), script.integrity());
/// assert!(element.starts_with("<script src=\"/cookies/"));
///
/// // A policy that admits this script and no other.
/// let csp = format!("script-src {}", script.csp_source());
/// assert!(csp.starts_with("script-src 'sha256-"));
/// ```
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

static EMBED_SCRIPT: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new(include_str!("../../assets/embeds.js"), "js", "text/javascript; charset=utf-8")
});

static CONSENT_SIGNALS: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new(
        include_str!("../../assets/consent-signals.js"),
        "js",
        "text/javascript; charset=utf-8",
    )
});

static CHOICES: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new(include_str!("../../assets/choices.js"), "js", "text/javascript; charset=utf-8")
});

/// Returns the style sheet of the banner, the settings, the policy page and the placeholders of embeds. Its custom
/// properties begin with `--cookie`.
pub fn stylesheet() -> &'static Asset {
    &STYLESHEET
}

/// Returns the script that sends the banner's form without leaving the page, and fetches the banner into pages that
/// caches keep. It repeats no form: it loads pages by `GET`. Every page works without it.
pub fn script() -> &'static Asset {
    &SCRIPT
}

/// Returns the script for pages with embeds, beside [`script`]: it puts what the visitor allows in the place of its placeholder,
/// without loading the page anew. It is for pages on which nothing but embeds depends on a consent.
///
/// ```
/// use policy_runtime::pages::embed_script;
///
/// let script = embed_script();
/// let element = format!("<script src=\"{}\" integrity=\"{}\" defer></script>", script.path(), script.integrity());
/// assert!(element.starts_with("<script src=\"/cookies/"));
/// ```
pub fn embed_script() -> &'static Asset {
    &EMBED_SCRIPT
}

/// Returns the script that passes choices on to vendors' interfaces for consent. The markup of
/// [`ConsentSignals`](super::ConsentSignals) loads it.
pub fn consent_signals_script() -> &'static Asset {
    &CONSENT_SIGNALS
}

/// Returns the script that deletes entries of the browser's storage after a withdrawal, and that reports a choice made in a
/// fragment. It reads the [`ChoiceState`](super::ChoiceState) of the page, which stands before it.
///
/// ```
/// use policy_runtime::pages::choices_script;
///
/// let script = choices_script();
/// let element = format!("<script src=\"{}\" integrity=\"{}\" defer></script>", script.path(), script.integrity());
/// assert!(element.starts_with("<script src=\"/cookies/"));
/// ```
pub fn choices_script() -> &'static Asset {
    &CHOICES
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

    /// Returns the path at which the routes serve the file, below the application's [base path](crate::BasePath).
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the content, for applications that serve the file themselves or inline it.
    pub fn content(&self) -> &'static str {
        self.content
    }

    /// Returns its `Content-Type`.
    pub fn media_type(&self) -> &'static str {
        self.media_type
    }

    /// Returns the attribute `integrity` of the element that loads it (Subresource Integrity): `sha256-` and the hash
    /// in Base64.
    pub fn integrity(&self) -> &str {
        &self.integrity
    }

    /// Returns its source expression for a `Content-Security-Policy`, as in `script-src 'sha256-…'` (CSP3: for an
    /// inline element, or an external script with its `integrity`).
    pub fn csp_source(&self) -> String {
        format!("'{}'", self.integrity)
    }
}
