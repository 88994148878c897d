//! The settings of a [`PolicyLayer`], one method each. `guard`, which puts it around an application, is in
//! `axum/guard.rs`.

use super::request_filters::RequestFilters;
use super::site::ResolveSite;
use super::{ConfigError, PolicyLayer, Settings};
use crate::cookies::CookieLimits;
use crate::cookies::config::LayerConfig;
use crate::csp::ContentSecurityPolicy;
use crate::csp::config::CspConfig;
#[cfg(feature = "ledger")]
use crate::ledger::{ConsentLedger, LedgerError, LedgerHandle, Queue};
use crate::mode::Mode;
use crate::paths::{BasePath, valid};
use crate::policy::Policy;
use crate::seal::Keys;
use crate::undeclared::Census;
use http::request::Parts;
use std::fmt::Display;
use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

impl<P: Policy> PolicyLayer<P> {
    /// Creates a layer with these keys for sealed cookies and for the consent cookie, in [`Mode::Enforce`].
    pub fn new(keys: Keys) -> PolicyLayer<P> {
        let settings = Settings {
            config: Arc::new(LayerConfig::new(keys, P::document())),
            filters: RequestFilters::default(),
            resolve_site: None,
            region: None,
            simulated_region: None,
            is_nesting_reported: AtomicBool::new(false),
            is_lack_reported: AtomicBool::new(false),
        };
        PolicyLayer { settings: Arc::new(settings), policy: PhantomData }
    }

    /// Sets whether cookies that break the policy are stripped ([`Mode::Enforce`], the default), or only reported
    /// ([`Mode::Report`]).
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::{Keys, Mode, PolicyLayer};
    ///
    /// // Before the first release with the policy: see the log, change nothing.
    /// let layer = PolicyLayer::<Shop>::new(Keys::generate()).mode(Mode::Report);
    /// # let _ = layer;
    /// ```
    #[must_use]
    pub fn mode(mut self, mode: Mode) -> PolicyLayer<P> {
        self.config_mut().mode = mode;
        self
    }

    /// Limits the `Cookie` header of a request. A request above a limit has no cookies: none is read or set, so no
    /// purpose that needs consent is allowed, and refusals stand.
    ///
    /// `guard` answers such a request with a short page and the status 431 (Request Header Fields Too Large). The bare
    /// layer has no type of body to answer with: there the extractor answers when a handler asks for its
    /// [`Cookies`](crate::Cookies), and [`Cookies::of`](crate::Cookies::of) returns
    /// [`CookiesRejection::TooManyCookies`](crate::CookiesRejection::TooManyCookies). The response sets no cookie in
    /// any case. The limit is logged, at most once a minute.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::{CookieLimits, Keys, PolicyLayer};
    ///
    /// let limits = CookieLimits::default().octets(16 * 1024);
    /// let layer = PolicyLayer::<Shop>::new(Keys::generate()).cookie_limits(limits);
    /// # let _ = layer;
    /// ```
    #[must_use]
    pub fn cookie_limits(mut self, limits: CookieLimits) -> PolicyLayer<P> {
        self.config_mut().limits = limits;
        self
    }

    /// Sets a function that names the host of a request, in place of the request's own authority: for a proxy that
    /// sends the tenant in a header, or middleware that stores it in an extension.
    ///
    /// It returns a host as in the `Host` field, which the policy's `sites` have to admit; case and a trailing dot are
    /// ignored. `None` means no site: the request has no cookies, and `Host` is not consulted. Seals are bound to the
    /// site, so the function must name the host that the visitor's browser sees, with the port if the browser's
    /// address has one. The port in `Host` is then ignored, as it belongs to the connection between proxy and
    /// application. A form is from this site (`pages::is_same_origin`) if its `Origin` is the one that the function
    /// named.
    ///
    /// With `sites: [any]`, receipts name the host only if this function returned it.
    ///
    /// **A client must not control its input**: a proxy has to replace the header that a client sent.
    /// `X-Forwarded-Host` is therefore ignored unless a function reads it: `|request|
    /// Some(request.headers.get("x-forwarded-host")?.to_str().ok()?.to_owned())`.
    ///
    /// ```
    /// # mod declared {
    /// # policy_runtime::cookie_policy! {
    /// #     /// How the portal uses cookies.
    /// #     pub policy Portal { controller: town, contact: "a@b.example", updated: "2026-11-22", languages: [en], sites: ["*.portal.example"] }
    /// #     provider town { name: "Town", privacy: "https://portal.example/privacy" }
    /// #     /// The portal cannot work without these.
    /// #     purpose Essential: necessary {
    /// #         title: "Necessary",
    /// #         /// Remembers your language.
    /// #         cookie language: String { because: interface, lifetime: 1 day }
    /// #     }
    /// # }
    /// # }
    /// # use declared::Portal;
    /// use policy_runtime::{Keys, PolicyLayer};
    ///
    /// let layer = PolicyLayer::<Portal>::new(Keys::generate()).resolve_site(|request| {
    ///     let tenant = request.headers.get("x-tenant")?.to_str().ok()?;
    ///     Some(format!("{tenant}.portal.example"))
    /// });
    /// # let _ = layer;
    /// ```
    #[must_use]
    pub fn resolve_site<F>(mut self, host: F) -> PolicyLayer<P>
    where
        F: Fn(&Parts) -> Option<String> + Send + Sync + 'static,
    {
        self.settings_mut().resolve_site = Some(ResolveSite::new(host));
        self
    }

    /// Sets the path below which browsers find the application: with `at("/shop")`, all links, forms and files of its
    /// pages about cookies begin with `/shop`, and so do the addresses of
    /// [`Cookies::base_path`](crate::Cookies::base_path) and `pages::Here`.
    ///
    /// It is the same for both ways in which the path reaches the application:
    /// - a proxy that cuts it, as nginx does by `location /shop/ { proxy_pass http://127.0.0.1:3000/; }`: the browser
    ///   requests `/shop/cookies`, and the router has `/cookies`;
    /// - a router that nests the application: `Router::new().nest("/shop", app)`, or `nest_service("/shop", guarded)`.
    ///
    /// A path that already begins with the base path is used as it is; behind a proxy that removes it, no route may
    /// begin with it.
    ///
    /// The consent cookie keeps its `Path=/`, so browsers send it to all applications of the host. Two of them need
    /// consent cookies with different names. `/.well-known/gpc.json` belongs at the root of the host, from where a
    /// proxy has to route it to the application.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::{BasePath, InvalidBasePath, Keys, PolicyLayer};
    ///
    /// let layer = PolicyLayer::<Shop>::new(Keys::generate()).at("/shop");
    ///
    /// // From the configuration, where it can be wrong.
    /// fn layer_at(path: String) -> Result<PolicyLayer<Shop>, InvalidBasePath> {
    ///     Ok(PolicyLayer::new(Keys::generate()).at(BasePath::new(path.leak())?))
    /// }
    /// assert!(layer_at("/shop".to_owned()).is_ok());
    /// # let _ = layer;
    /// ```
    ///
    /// # Panics
    /// Panics, when the application starts, if `path` is an invalid base path. A [`BasePath`] never panics.
    #[must_use]
    #[track_caller]
    pub fn at<B>(mut self, path: B) -> PolicyLayer<P>
    where
        B: TryInto<BasePath, Error: Display>,
    {
        self.config_mut().base_path = Some(valid(path));
        self
    }

    /// Ignores cookies of others on the same host, by name, or with a trailing `*` by prefix: those of a load
    /// balancer, a single sign-on or another application.
    ///
    /// They are not [expired](PolicyLayer::expire_undeclared), not counted by the [census](PolicyLayer::census), and
    /// remain in a [minimised header](PolicyLayer::minimise_cookie_header). Setting them stays forbidden: every cookie
    /// that this application sets is declared.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::{Keys, PolicyLayer};
    ///
    /// let layer = PolicyLayer::<Shop>::new(Keys::generate()).ignore_cookies(["AWSALB*", "sso_ticket"]);
    /// # let _ = layer;
    /// ```
    ///
    /// # Panics
    /// Panics if one of them names no cookie: a `*` alone, or a text that browsers store as no name. The names stand in the program;
    /// [`try_ignore_cookies`](PolicyLayer::try_ignore_cookies) takes those of a configuration.
    #[must_use]
    #[allow(
        clippy::panic,
        reason = "a layer that ignores a setting would expire cookies of others, and this is called at start-up"
    )]
    pub fn ignore_cookies<N: AsRef<str>>(
        self,
        names: impl IntoIterator<Item = N>,
    ) -> PolicyLayer<P> {
        self.try_ignore_cookies(names).unwrap_or_else(|error| panic!("{error}"))
    }

    /// Ignores cookies like [`ignore_cookies`](PolicyLayer::ignore_cookies), for names from a configuration.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::{Keys, PolicyLayer};
    ///
    /// let error = PolicyLayer::<Shop>::new(Keys::generate()).try_ignore_cookies(["sso_ticket", "*"]).unwrap_err();
    /// assert!(error.to_string().starts_with("`ignore_cookies` is given `*`, which names no cookie"));
    /// ```
    ///
    /// # Errors
    /// Returns a [`ConfigError`] if one of them names no cookie: a `*` alone, or a text that browsers store as no name.
    pub fn try_ignore_cookies<N: AsRef<str>>(
        mut self,
        names: impl IntoIterator<Item = N>,
    ) -> Result<PolicyLayer<P>, ConfigError> {
        let ignored = &mut self.settings_mut().filters.ignored;
        for name in names {
            if !ignored.add(name.as_ref()) {
                let problem =
                    "names no cookie; give the name of a cookie, or its beginning and a `*`";
                return Err(ConfigError::new("ignore_cookies", name.as_ref(), problem));
            }
        }
        Ok(self)
    }

    /// Counts the undeclared cookies of requests in a census. Layers of several policies can share one.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::{Census, Keys, PolicyLayer};
    ///
    /// let census = Census::new();
    /// let layer = PolicyLayer::<Shop>::new(Keys::generate()).census(&census);
    /// # let _ = layer;
    /// ```
    #[must_use]
    pub fn census(mut self, census: &Census) -> PolicyLayer<P> {
        census.join(P::document());
        self.settings_mut().filters.census = Some(census.clone());
        self
    }

    /// Expires the undeclared cookies of requests for pages.
    ///
    /// Each is deleted host-only and with each `Domain` from the host up to the base of its site, on `/` and the paths
    /// above the request, with and without `Partitioned`, as its prefix allows. At most 20 lines leave with a
    /// response, and no more than fit into a head of 4096 octets; others follow later. Exempt are cookies that the
    /// policy declares or retires, those that are [ignored](PolicyLayer::ignore_cookies), and all on a host that is no
    /// site of the policy.
    ///
    /// **A host can be shared.** A cookie that another application sets on this host, or on a domain above it within
    /// `sites`, is undeclared here and would be deleted: its users would be signed out. Let a
    /// [census](PolicyLayer::census) list the undeclared cookies first, and ignore those of others; two applications
    /// that both expire undeclared cookies ignore each other's.
    ///
    /// **A cookie out of reach** (on a deeper path, or a domain above the site) is tried again with every page. So
    /// only navigations expire cookies (`Sec-Fetch-Dest: document`), no images, scripts or API calls, and no response
    /// that the handler leaves to shared caches. A response that expires cookies is `private` and varies by `Cookie`.
    ///
    /// In [`Mode::Report`] nothing is expired.
    #[must_use]
    pub fn expire_undeclared(mut self) -> PolicyLayer<P> {
        self.settings_mut().filters.expires_undeclared = true;
        self
    }

    /// Reduces the `Cookie` header for the services inside to cookies that are declared and allowed for this request,
    /// or [ignored](PolicyLayer::ignore_cookies): data minimisation (GDPR art. 5(1)(c)) for a proxied service, or for
    /// a layer of another framework that reads the header itself.
    ///
    /// The remaining cookies keep their bytes and their order and stand in one line; without any there is no header.
    /// Sealed values stay sealed. Removed are cookies whose purpose is refused, withdrawn, expired or undecided,
    /// retired cookies, those whose consent the [ledger has to confirm](crate::consent#choices-that-cross) first, and
    /// those with two different values for which reading returns
    /// [`ReadError::Ambiguous`](crate::cookies::ReadError::Ambiguous). The header is reduced once, before the services
    /// run. A service whose response depends on it sets `Vary` itself, as without this layer: `Cookie`, and the fields of the
    /// [region](PolicyLayer::region), if one is read.
    ///
    /// [`Cookies`](crate::Cookies) reads the original header, and in [`Mode::Report`] the services do too.
    #[must_use]
    pub fn minimise_cookie_header(mut self) -> PolicyLayer<P> {
        self.settings_mut().filters.minimises = true;
        self
    }

    /// Adds a `Content-Security-Policy` to pages, by which browsers load from the embeds of allowed purposes, from the
    /// site itself, and from nowhere else: [`csp`](crate::csp).
    ///
    /// It is a field of its own beside those of the application. In [`Mode::Report`] it is
    /// `Content-Security-Policy-Report-Only`.
    ///
    /// A page whose policy depends on the choice leaves with `Cache-Control: private, no-cache` and without
    /// validators, as with every read of the choice. If no embed's purpose can be refused, pages stay as cacheable as
    /// they are.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::csp::ContentSecurityPolicy;
    /// use policy_runtime::{Keys, PolicyLayer};
    ///
    /// let layer = PolicyLayer::<Shop>::new(Keys::generate())
    ///     .content_security_policy(ContentSecurityPolicy::new().with_reports());
    /// # let _ = layer;
    /// ```
    #[must_use]
    pub fn content_security_policy(mut self, policy: ContentSecurityPolicy) -> PolicyLayer<P> {
        self.config_mut().csp = Some(Arc::new(CspConfig::new(policy, P::document())));
        self
    }

    /// Enables cookies over plain http on this machine, where Safari and curl refuse those that are `Secure` or have a
    /// prefix. Call it in development alone, by an environment variable or a build profile; it logs a warning.
    ///
    /// It applies to requests over plain http to a loopback host (`localhost`, `*.localhost`, 127.0.0.0/8, `::1`) that
    /// the policy's `sites` admit, without a `Forwarded` or `X-Forwarded-*` field. The cookies that this process sets
    /// then leave without `Secure` and without the prefix of their name, and are read so:
    ///
    /// | declared | in development |
    /// |---|---|
    /// | `__Host-sid`, `__Secure-sid`, `__Http-sid`, `__Host-Http-sid` | `sid`, unless another cookie of the policy has that name |
    /// | `Secure` | not written |
    /// | `SameSite=None` | `SameSite=Lax`, as browsers want `Secure` beside `None` |
    /// | `Partitioned` | not written, as browsers want `Secure` beside it |
    /// | `Domain=localhost` | not written, as browsers refuse it |
    ///
    /// Handlers and middleware see declared names and attributes, and the policy is enforced on those. Seals are made
    /// with separate keys, so that no value from development is valid in production, nor the other way round. Any
    /// other request, and every `https` one, is unaffected.
    ///
    /// **It is no safeguard in production**: HTTP/1.1 does not carry the scheme, so a connection counts as plain http;
    /// and a proxy that sends a loopback host without any of those fields, as nginx does by default, looks like this
    /// machine. `sites` that admit no loopback host make it harmless there.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::{Keys, PolicyLayer};
    ///
    /// let mut layer = PolicyLayer::<Shop>::new(Keys::generate());
    /// if cfg!(debug_assertions) {
    ///     layer = layer.development();
    /// }
    /// # let _ = layer;
    /// ```
    #[must_use]
    pub fn development(mut self) -> PolicyLayer<P> {
        super::development::announce(P::document());
        let config = self.config_mut();
        config.development_keys = Some(config.keys.for_development());
        self
    }
}

#[cfg(feature = "ledger")]
impl<P: Policy> PolicyLayer<P> {
    /// Records consents in a ledger: each is acknowledged, and takes effect, only after its receipt is durable.
    /// Refusals and withdrawals never wait for it. It starts the ledger's writer, so it is called within a Tokio
    /// runtime; an application [closes](LedgerHandle::close) the writer when it stops.
    ///
    /// A layer without a ledger logs a warning when it is put around a service, if the policy asks for consent.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// # #[cfg(feature = "ledger-sqlite")]
    /// async fn layer() -> Result<policy_runtime::PolicyLayer<Shop>, policy_runtime::ledger::LedgerError> {
    ///     use policy_runtime::{Keys, PolicyLayer, ledger::SqliteLedger};
    ///     let ledger = SqliteLedger::open("consent.sqlite").await?;
    ///     Ok(PolicyLayer::new(Keys::generate()).ledger(ledger))
    /// }
    /// ```
    ///
    /// Outside of a Tokio runtime no consent can be recorded, and an error is logged: at once, and with each consent
    /// that is rejected, at most once a minute. [`try_ledger`](PolicyLayer::try_ledger) returns it as an error.
    #[must_use]
    pub fn ledger<L: ConsentLedger>(mut self, ledger: L) -> PolicyLayer<P> {
        let config = self.config_mut();
        config.latest = Arc::default(); // another ledger's answers do not apply
        let queue = Queue::start(ledger, P::document(), &config.latest);
        config.ledger = Some(Arc::new(queue));
        self
    }

    /// Records consents in a ledger like [`ledger`](PolicyLayer::ledger), or returns an error where its writer cannot
    /// be started.
    ///
    /// # Errors
    /// Returns [`LedgerError::Unsuitable`] outside of a Tokio runtime.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::ledger::{ConsentLedger, LedgerError};
    /// use policy_runtime::{Keys, PolicyLayer};
    ///
    /// fn layer(ledger: impl ConsentLedger) -> Result<PolicyLayer<Shop>, LedgerError> {
    ///     PolicyLayer::new(Keys::generate()).try_ledger(ledger)
    /// }
    /// ```
    pub fn try_ledger<L: ConsentLedger>(self, ledger: L) -> Result<PolicyLayer<P>, LedgerError> {
        match tokio::runtime::Handle::try_current() {
            Ok(_) => Ok(self.ledger(ledger)),
            Err(_) => Err(LedgerError::Unsuitable(
                "its writer needs a Tokio runtime\nhelp: call `PolicyLayer::try_ledger` in an async function".into(),
            )),
        }
    }
}

impl<P> PolicyLayer<P> {
    /// Returns the handle of the ledger's writer, which an application closes when it stops; `None` without a ledger.
    #[cfg(feature = "ledger")]
    pub fn ledger_handle(&self) -> Option<LedgerHandle> {
        self.settings.config.ledger.as_ref().map(LedgerHandle::new)
    }

    /// Returns the settings for a change that leaves clones and services of this layer as they are.
    pub(super) fn settings_mut(&mut self) -> &mut Settings {
        Arc::make_mut(&mut self.settings)
    }

    pub(super) fn config_mut(&mut self) -> &mut LayerConfig {
        Arc::make_mut(&mut self.settings_mut().config)
    }
}
