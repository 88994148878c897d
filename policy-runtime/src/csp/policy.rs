//! The settings of the header.

use super::directive::Directive;
use super::source::Source;
use std::borrow::Cow;
use std::fmt::Display;

/// The settings of the `Content-Security-Policy` that the layer adds to pages:
/// [`PolicyLayer::content_security_policy`](crate::PolicyLayer::content_security_policy).
///
/// Its origins are those of the embeds whose purposes are allowed in the request; `'self'` is always among them.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use policy_runtime::csp::{ContentSecurityPolicy, Directive};
/// use policy_runtime::{Keys, PolicyLayer};
///
/// let policy = ContentSecurityPolicy::new()
///     .also(Directive::Image, "https://images.shop.example")
///     .also(Directive::FrameAncestors, "'none'");
/// let layer = PolicyLayer::<Shop>::new(Keys::generate()).content_security_policy(policy);
/// # let _ = layer;
/// ```
#[derive(Debug, Clone)]
pub struct ContentSecurityPolicy {
    pub(super) restricts_inline_scripts: bool,
    pub(super) restricts_inline_styles: bool,
    pub(super) also: Vec<(Directive, Source)>,
    /// The names of the application's policies, if Trusted Types are required.
    pub(super) trusted_types: Option<Vec<Cow<'static, str>>>,
    pub(super) reports: Reports,
}

/// Where browsers send their reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reports {
    None,
    /// To the pages' routes.
    Here,
    /// To another address.
    Elsewhere(Source),
}

impl ContentSecurityPolicy {
    /// Creates the policy for an application without inline scripts, or whose inline scripts have the
    /// [nonce](crate::Cookies::nonce).
    ///
    /// | directive | sources beside those of the embeds |
    /// |---|---|
    /// | `default-src` | `'self'`: also for prefetches and manifests, which no other directive covers |
    /// | `script-src` | `'self'` and the nonces of the response |
    /// | `style-src` | `'self'` and `'unsafe-inline'`, see [`restrict_inline_styles`](Self::restrict_inline_styles) |
    /// | `img-src`, `media-src` | `'self'`, `data:` and `blob:`, which reach no host |
    /// | `font-src` | `'self'` and `data:` |
    /// | `connect-src`, `frame-src` | `'self'` |
    /// | `object-src` | `'none'` |
    /// | `base-uri` | `'self'` |
    /// | `form-action`, `frame-ancestors` | none: they are left to the application, or to [`also`](Self::also) |
    ///
    /// ```
    /// use policy_runtime::csp::ContentSecurityPolicy;
    ///
    /// let policy = ContentSecurityPolicy::new();
    /// # let _ = policy;
    /// ```
    pub fn new() -> ContentSecurityPolicy {
        ContentSecurityPolicy {
            restricts_inline_scripts: true,
            restricts_inline_styles: false,
            also: Vec::new(),
            trusted_types: None,
            reports: Reports::None,
        }
    }

    /// Creates the policy for an application with inline code: it restricts origins and nothing else. `script-src` has
    /// `'unsafe-inline'` and `'unsafe-eval'` instead of nonces, and `object-src` and `base-uri` are left alone.
    ///
    /// It keeps undeclared third parties out of the pages, and is no protection against injected scripts.
    ///
    /// ```
    /// use policy_runtime::csp::ContentSecurityPolicy;
    ///
    /// let policy = ContentSecurityPolicy::origins_only();
    /// # let _ = policy;
    /// ```
    pub fn origins_only() -> ContentSecurityPolicy {
        ContentSecurityPolicy { restricts_inline_scripts: false, ..ContentSecurityPolicy::new() }
    }

    /// Adds a source of the application's own to a directive, whatever the visitor chooses. It is for hosts of the
    /// site itself; those of other parties belong into an embed of the policy.
    ///
    /// `form-action`, `frame-ancestors`, `worker-src` and `manifest-src` have the sources given here and no others: name `'self'`, too, where
    /// the site itself is meant.
    ///
    /// ```
    /// use policy_runtime::csp::{ContentSecurityPolicy, Directive, InvalidSource, Source};
    ///
    /// let policy = ContentSecurityPolicy::new()
    ///     .also(Directive::Connect, "wss://live.shop.example")
    ///     .also(Directive::Worker, "blob:");
    ///
    /// // From the configuration, where it can be wrong.
    /// fn with_cdn(cdn: String) -> Result<ContentSecurityPolicy, InvalidSource> {
    ///     Ok(ContentSecurityPolicy::new().also(Directive::Script, Source::new(cdn)?))
    /// }
    /// assert!(with_cdn("https://cdn.shop.example".to_owned()).is_ok());
    /// # let _ = policy;
    /// ```
    ///
    /// # Panics
    /// Panics, when the application starts, if a text is no [`Source`]. A `Source` never panics.
    #[must_use]
    #[track_caller]
    #[allow(
        clippy::panic,
        reason = "a policy without a source would block what the author allows, and this is called at start-up"
    )]
    pub fn also<S>(mut self, directive: Directive, source: S) -> ContentSecurityPolicy
    where
        S: TryInto<Source, Error: Display>,
    {
        let source = source.try_into().unwrap_or_else(|error| panic!("{error}"));
        self.also.push((directive, source));
        self
    }

    /// Restricts inline styles: `style-src` has the nonces instead of `'unsafe-inline'`, so that browsers ignore every
    /// attribute `style`, and `<style>` without the [nonce](crate::Cookies::nonce). Scripts of many vendors write such
    /// attributes.
    ///
    /// ```
    /// use policy_runtime::csp::ContentSecurityPolicy;
    ///
    /// let policy = ContentSecurityPolicy::new().restrict_inline_styles();
    /// # let _ = policy;
    /// ```
    #[must_use]
    pub fn restrict_inline_styles(mut self) -> ContentSecurityPolicy {
        self.restricts_inline_styles = true;
        self
    }

    /// Requires Trusted Types: scripts may write markup and load scripts by a policy alone, one of these names or one
    /// of [`TRUSTED_TYPES`](super::TRUSTED_TYPES), which the scripts of this crate use. Scripts of vendors that create
    /// other policies, or none, stop working.
    ///
    /// ```
    /// use policy_runtime::csp::ContentSecurityPolicy;
    ///
    /// let policy = ContentSecurityPolicy::new().require_trusted_types(["dompurify"]);
    /// # let _ = policy;
    /// ```
    ///
    /// # Panics
    /// Panics, when the application starts, if a name has a character that a policy's name cannot have.
    #[must_use]
    #[track_caller]
    pub fn require_trusted_types<N: Into<Cow<'static, str>>>(
        mut self,
        names: impl IntoIterator<Item = N>,
    ) -> ContentSecurityPolicy {
        let names: Vec<_> = names.into_iter().map(Into::into).collect();
        for name in &names {
            // `tt-policy-name` of Trusted Types.
            let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"-#=_/@.%".contains(&byte);
            let is_name = !name.is_empty() && name.bytes().all(is_letter);
            assert!(is_name, "`{}` is no name of a Trusted Types policy", name.escape_default());
        }
        self.trusted_types = Some(names);
        self
    }

    /// Asks browsers for reports of what they block, at [`REPORTS`](super::REPORTS) below the application's base path:
    /// the routes of the pages take them there, log each violation with the declaration that is missing, and read no
    /// cookie.
    ///
    /// The header names the endpoint by `report-to`, with a `Reporting-Endpoints` field, and by `report-uri` for
    /// browsers without it. Over plain http on this machine, where browsers have no endpoints, it names it by
    /// `report-uri` alone.
    ///
    /// ```
    /// use policy_runtime::csp::ContentSecurityPolicy;
    ///
    /// let policy = ContentSecurityPolicy::new().with_reports();
    /// # let _ = policy;
    /// ```
    #[must_use]
    pub fn with_reports(mut self) -> ContentSecurityPolicy {
        self.reports = Reports::Here;
        self
    }

    /// Asks browsers for reports like [`with_reports`](Self::with_reports), at another address: that of a collector, which the
    /// privacy policy has to name.
    ///
    /// ```
    /// use policy_runtime::csp::ContentSecurityPolicy;
    ///
    /// let policy = ContentSecurityPolicy::new().with_reports_to("https://reports.shop.example/csp");
    /// # let _ = policy;
    /// ```
    ///
    /// # Panics
    /// Panics, when the application starts, if the text is no [`Source`] with `https://`. A `Source` of another kind
    /// panics, too.
    #[must_use]
    #[track_caller]
    #[allow(
        clippy::panic,
        reason = "reports that go nowhere would look like a policy that blocks nothing, and this is called at start-up"
    )]
    pub fn with_reports_to<S>(mut self, address: S) -> ContentSecurityPolicy
    where
        S: TryInto<Source, Error: Display>,
    {
        let address = address.try_into().unwrap_or_else(|error| panic!("{error}"));
        assert!(
            address.as_str().starts_with("https://") && !address.as_str().contains('*'),
            "`{}` is no address for reports\nhelp: write `https://` and the host of the collector",
            address.as_str()
        );
        self.reports = Reports::Elsewhere(address);
        self
    }
}

impl Default for ContentSecurityPolicy {
    /// Equals [`ContentSecurityPolicy::new`].
    fn default() -> ContentSecurityPolicy {
        ContentSecurityPolicy::new()
    }
}
