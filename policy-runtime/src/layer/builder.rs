//! The settings of a [`PolicyLayer`], one method each.

use super::request_filters::RequestFilters;
use super::site::ResolveSite;
use super::{ConfigError, PolicyLayer, Settings};
use crate::cookies::CookieLimits;
use crate::cookies::config::LayerConfig;
use crate::enforce::Enforcer;
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
    /// Enforces the policy, with these keys for its sealed cookies and the visitors' choices.
    pub fn new(keys: Keys) -> PolicyLayer<P> {
        let settings = Settings {
            config: Arc::new(LayerConfig::new(keys, P::document())),
            enforcer: Arc::new(Enforcer::new()),
            filters: RequestFilters::default(),
            resolve_site: None,
            is_nesting_reported: AtomicBool::new(false),
            is_no_log_reported: AtomicBool::new(false),
        };
        PolicyLayer { settings: Arc::new(settings), policy: PhantomData }
    }

    /// Whether what breaks the policy is stripped, or only reported.
    #[must_use]
    pub fn mode(mut self, mode: Mode) -> PolicyLayer<P> {
        self.enforcer_mut().mode = mode;
        self
    }

    /// How much a request may carry in its `Cookie` fields. One that carries more has no cookies: nothing is read of it and
    /// nothing set, so nothing that asks is granted, and what was refused stays refused.
    ///
    /// `guard` answers such a request itself, with a short page and the status 431 (Request Header Fields Too Large). The bare
    /// layer knows no body to answer with: there, the extractor does as soon as a handler asks for its
    /// [`Cookies`](crate::Cookies), and [`Cookies::of`](crate::Cookies::of) gives
    /// [`CookiesRejection::TooManyCookies`]. The answer sets no cookie in any case. The log is told which limit was exceeded, at most
    /// once a minute.
    ///
    /// ```
    /// # mod declared {
    /// # policy_runtime::cookie_policy! {
    /// #     /// How the shop uses cookies.
    /// #     pub policy Shop { controller: kettle, contact: "a@b.example", updated: "2026-11-22", languages: [en] }
    /// #     provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
    /// #     /// The shop cannot work without these.
    /// #     purpose Essential: necessary {
    /// #         title: "Necessary",
    /// #         /// Holds your basket.
    /// #         cookie basket: u64 { because: basket, lifetime: 30 days }
    /// #     }
    /// # }
    /// # }
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

    /// Lets a function name the host that a request was sent to, in place of the request's own authority: behind a proxy
    /// that tells the tenant in a header, or below middleware that leaves it in an extension.
    ///
    /// What it answers is written as in `Host`, and the policy's `sites` have to admit the host as any other: case and a
    /// trailing dot do not count. `None` is no site: then there are no cookies, and `Host` is not asked instead. Seals hold
    /// on the site that it names, so it must name what the visitor's browser sees: the port too, where the browser's address
    /// has one. The port that `Host` has is then that of a connection between servers, and counts for nothing: a form is
    /// from [this site](crate::pages::is_same_origin) if its `Origin` is what the function named.
    ///
    /// A host that it names is known: where `sites` are `[any]`, a ledger keeps the host of no other.
    ///
    /// Whatever it reads must not be the visitor's to write: a proxy has to replace the header that a client sent. So it is
    /// with `X-Forwarded-Host`, which is not believed unless a function reads it:
    /// `|request| Some(request.headers.get("x-forwarded-host")?.to_str().ok()?.to_owned())`.
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

    /// Says below which path browsers find the application: with `at("/shop")`, all links, forms and files of its pages about
    /// cookies begin with `/shop`. Everything that is made from [`Cookies`](crate::Cookies) knows it, and so does
    /// [`pages::Here`](crate::pages::Here).
    ///
    /// It says nothing of how the path reaches the application, so it is the same for
    /// - a proxy that cuts it, as nginx does by `location /shop/ { proxy_pass http://127.0.0.1:3000/; }`: the browser asks for
    ///   `/shop/cookies`, and the router has `/cookies`;
    /// - a router that nests the application: `Router::new().nest("/shop", app)`, or `nest_service("/shop", guarded)`.
    ///
    /// A request whose path begins with it is taken to be whole, so behind a proxy that cuts it the application has no route
    /// of its own that begins so.
    ///
    /// The consent cookie keeps its `Path=/`: browsers send it to whatever else is on the host. Two applications on one host
    /// name their consent cookies differently. `/.well-known/gpc.json` belongs at the root of the host, where a proxy has to
    /// lead it to the application.
    ///
    /// ```
    /// # mod declared {
    /// # policy_runtime::cookie_policy! {
    /// #     /// How the shop uses cookies.
    /// #     pub policy Shop { controller: kettle, contact: "a@b.example", updated: "2026-11-22", languages: [en] }
    /// #     provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
    /// #     /// The shop cannot work without these.
    /// #     purpose Essential: necessary {
    /// #         title: "Necessary",
    /// #         /// Holds your basket.
    /// #         cookie basket: u64 { because: basket, lifetime: 30 days }
    /// #     }
    /// # }
    /// # }
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
    /// When the application starts, if a text is given that is no such path. A [`BasePath`] is one.
    #[must_use]
    #[track_caller]
    pub fn at<B>(mut self, path: B) -> PolicyLayer<P>
    where
        B: TryInto<BasePath, Error: Display>,
    {
        self.config_mut().base_path = Some(valid(path));
        self
    }

    /// Cookies of others on the same host, by name, or with a trailing `*` by how their names begin: a load balancer's,
    /// those of a single sign-on or of another application.
    ///
    /// They are never expired by a sweep, are no news to a census, and reach the services inside where requests are
    /// reduced. Setting them stays forbidden: whatever this application sets is declared.
    ///
    /// ```
    /// # mod declared {
    /// # policy_runtime::cookie_policy! {
    /// #     /// How the shop uses cookies.
    /// #     pub policy Shop { controller: kettle, contact: "a@b.example", updated: "2026-11-22", languages: [en] }
    /// #     provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
    /// #     /// The shop cannot work without these.
    /// #     purpose Essential: necessary {
    /// #         title: "Necessary",
    /// #         /// Holds your basket.
    /// #         cookie basket: u64 { because: basket, lifetime: 30 days }
    /// #     }
    /// # }
    /// # }
    /// # use declared::Shop;
    /// use policy_runtime::{Keys, PolicyLayer};
    ///
    /// let layer = PolicyLayer::<Shop>::new(Keys::generate()).ignore_cookies(["AWSALB*", "sso_ticket"]);
    /// # let _ = layer;
    /// ```
    ///
    /// # Panics
    /// If one of them names no cookie: a `*` alone, or what is no token. It is called at the start, with names that stand in the
    /// program; [`try_ignore_cookies`](PolicyLayer::try_ignore_cookies) takes those of a configuration.
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

    /// Like [`ignore_cookies`](PolicyLayer::ignore_cookies), for names that are read from a configuration.
    ///
    /// ```
    /// # mod declared {
    /// # policy_runtime::cookie_policy! {
    /// #     /// How the shop uses cookies.
    /// #     pub policy Shop { controller: kettle, contact: "a@b.example", updated: "2026-11-22", languages: [en] }
    /// #     provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
    /// #     /// The shop cannot work without these.
    /// #     purpose Essential: necessary {
    /// #         title: "Necessary",
    /// #         /// Holds your basket.
    /// #         cookie basket: u64 { because: basket, lifetime: 30 days }
    /// #     }
    /// # }
    /// # }
    /// # use declared::Shop;
    /// use policy_runtime::{Keys, PolicyLayer};
    ///
    /// let error = PolicyLayer::<Shop>::new(Keys::generate()).try_ignore_cookies(["sso_ticket", "*"]).unwrap_err();
    /// assert!(error.to_string().starts_with("`ignore_cookies` is given `*`, which names no cookie"));
    /// ```
    ///
    /// # Errors
    /// If one of them names no cookie: a `*` alone, or what is no token.
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

    /// Has a census count the undeclared cookies that requests show. Layers of several policies can share one.
    #[must_use]
    pub fn census(mut self, census: &Census) -> PolicyLayer<P> {
        census.join(P::document());
        self.settings_mut().filters.census = Some(census.clone());
        self
    }

    /// Expires the undeclared cookies that a request for a page shows.
    ///
    /// Each is deleted host-only and with each `Domain` from the host up to the base of its site, on `/` and the paths above
    /// the request, with and without `Partitioned`, as its prefix allows; at most 20 lines go with a response, and no more than
    /// fit into a head of 4096 octets, the others with later ones. Never touched are what the policy declares or retires, what is [ignored](PolicyLayer::ignore_cookies), and any
    /// cookie on a host that is no site of the policy.
    ///
    /// **A host can be shared.** What another application sets on this host, or on a domain above it that is still within
    /// `sites`, is undeclared here and would be gone: its users signed out. Have a [census](PolicyLayer::census) list what is
    /// in the wild first, and ignore what is set by others; two applications that expire undeclared cookies each ignore the other's.
    ///
    /// **A cookie that cannot be reached** (on a deeper path, on a domain above the site) is tried again with every page. So
    /// only navigations are swept (`Sec-Fetch-Dest: document`), no images, scripts or API calls, and no response that
    /// the handler leaves to shared caches: those stay as they are. A swept response is `private` and varies by `Cookie`.
    ///
    /// In [`Mode::Report`] nothing is expired.
    #[must_use]
    pub fn expire_undeclared(mut self) -> PolicyLayer<P> {
        self.settings_mut().filters.expires_undeclared = true;
        self
    }

    /// Reduces the `Cookie` header that the services inside see to what is declared and allowed for this request, and what
    /// is [ignored](PolicyLayer::ignore_cookies): data minimisation (GDPR art. 5(1)(c)) for a proxied service, or for another
    /// framework's layer that reads the header by itself.
    ///
    /// The cookies that are left keep their bytes and their order and stand in one line; without any there is no header.
    /// Sealed values stay sealed. What is refused, withdrawn, expired, retired or not yet decided is not there, nor is what the
    /// [ledger has to confirm](crate::consent#choices-that-cross) first, nor what has two different values where that counts as
    /// none ([`ReadError::Ambiguous`](crate::cookies::ReadError::Ambiguous)). It is decided once, before the services run. A service
    /// that answers by the header says `Vary: Cookie` itself, as ever.
    ///
    /// [`Cookies`](crate::Cookies) reads the header as it came, and in [`Mode::Report`] the services do too.
    #[must_use]
    pub fn minimise_cookie_header(mut self) -> PolicyLayer<P> {
        self.settings_mut().filters.minimises = true;
        self
    }

    /// Lets cookies work on this machine over plain http, where Safari and curl refuse those that are `Secure` or have a
    /// prefix. Say it in development alone, by an environment variable or a build profile; it is announced by a warning.
    ///
    /// It holds for requests over plain http to a loopback host (`localhost`, `*.localhost`, 127.0.0.0/8, `::1`) that the
    /// policy's `sites` admit, without a `Forwarded` or `X-Forwarded-*` field. Then our cookies, those that this process
    /// sets, leave without `Secure` and without the prefix of their name, and are read so:
    ///
    /// | declared | in development |
    /// |---|---|
    /// | `__Host-sid`, `__Secure-sid`, `__Http-sid`, `__Host-Http-sid` | `sid`, unless another cookie of the policy has that name |
    /// | `Secure` | not written |
    /// | `SameSite=None` | `SameSite=Lax`, as browsers want `Secure` beside `None` |
    /// | `Partitioned` | not written, as browsers want `Secure` beside it |
    /// | `Domain=localhost` | not written, as browsers refuse it |
    ///
    /// Handlers and middleware see none of this: to them a cookie has its declared name and attributes, and other code is
    /// held to them. Seals are made with keys of their own, so that nothing of development is worth anything in production,
    /// nor the other way round. Any other request, and every `https` one, is answered as if this were not said.
    ///
    /// What cannot be seen: HTTP/1.1 does not tell its scheme, so a connection is taken for plain http; and a proxy that names
    /// a loopback host and adds none of those fields, as nginx does where it is told nothing else, looks like this machine.
    /// So it must not be said in production, and there `sites` that admit no loopback host make it harmless.
    ///
    /// ```
    /// # mod declared {
    /// # policy_runtime::cookie_policy! {
    /// #     /// How the shop uses cookies.
    /// #     pub policy Shop { controller: kettle, contact: "a@b.example", updated: "2026-11-22", languages: [en] }
    /// #     provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
    /// #     /// The shop cannot work without these.
    /// #     purpose Essential: necessary {
    /// #         title: "Necessary",
    /// #         /// Holds your basket.
    /// #         cookie "__Host-basket" as basket: u64 { because: basket, lifetime: 30 days }
    /// #     }
    /// # }
    /// # }
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
    /// Proves consents in a ledger: each is acknowledged, and grants, only after its receipt is durable. Refusals and
    /// withdrawals never wait for it. Starts the ledger's writer, so it is called within a Tokio runtime; an application that
    /// stops [closes](LedgerHandle::close) it.
    ///
    /// A layer without one warns when it is put around a service, if the policy asks for consent.
    ///
    /// ```
    /// # mod declared {
    /// # policy_runtime::cookie_policy! {
    /// #     /// How the shop uses cookies.
    /// #     pub policy Shop { controller: kettle, contact: "a@b.example", updated: "2026-11-22", languages: [en] }
    /// #     provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
    /// #     /// The shop cannot work without these.
    /// #     purpose Essential: necessary {
    /// #         title: "Necessary",
    /// #         /// Holds your basket.
    /// #         cookie basket: u64 { because: basket, lifetime: 30 days }
    /// #         /// Remembers what you chose here.
    /// #         consent cookie choice { lifetime: 6 months }
    /// #     }
    /// #     /// Suggests what you might like.
    /// #     purpose Suggestions: internal {
    /// #         title: "Suggestions",
    /// #         /// Remembers what you looked at.
    /// #         cookie recent: String { lifetime: 30 days }
    /// #     }
    /// # }
    /// # }
    /// # use declared::Shop;
    /// # #[cfg(feature = "ledger-sqlite")]
    /// async fn layer() -> Result<policy_runtime::PolicyLayer<Shop>, policy_runtime::ledger::LedgerError> {
    ///     use policy_runtime::{Keys, PolicyLayer, ledger::SqliteLedger};
    ///     let ledger = SqliteLedger::open("consent.sqlite").await?;
    ///     Ok(PolicyLayer::new(Keys::generate()).ledger(ledger))
    /// }
    /// ```
    ///
    /// Outside of a Tokio runtime nothing can be written, and an error is logged: at once, and with each consent that is turned
    /// away, once a minute. [`try_ledger`](PolicyLayer::try_ledger) says it as an error.
    #[must_use]
    pub fn ledger<L: ConsentLedger>(mut self, ledger: L) -> PolicyLayer<P> {
        let config = self.config_mut();
        config.latest = Arc::default(); // what another ledger said is nothing to this one
        let queue = Queue::start(ledger, P::document(), &config.latest);
        config.ledger = Some(Arc::new(queue));
        self
    }

    /// Like [`ledger`](PolicyLayer::ledger), with an error where its writer cannot be started.
    ///
    /// # Errors
    /// Outside of a Tokio runtime.
    ///
    /// ```
    /// # mod declared {
    /// # policy_runtime::cookie_policy! {
    /// #     /// How the shop uses cookies.
    /// #     pub policy Shop { controller: kettle, contact: "a@b.example", updated: "2026-11-22", languages: [en] }
    /// #     provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
    /// #     /// The shop cannot work without these.
    /// #     purpose Essential: necessary {
    /// #         title: "Necessary",
    /// #         /// Remembers what you chose here.
    /// #         consent cookie choice { lifetime: 6 months }
    /// #     }
    /// # }
    /// # }
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
    /// The writer of the ledger, to be closed when the application stops; none without a ledger.
    #[cfg(feature = "ledger")]
    pub fn ledger_handle(&self) -> Option<LedgerHandle> {
        self.settings.config.ledger.as_ref().map(LedgerHandle::new)
    }

    /// The settings of this layer alone: those of its clones and services stay as they are.
    fn settings_mut(&mut self) -> &mut Settings {
        Arc::make_mut(&mut self.settings)
    }

    fn enforcer_mut(&mut self) -> &mut Enforcer {
        Arc::make_mut(&mut self.settings_mut().enforcer)
    }

    fn config_mut(&mut self) -> &mut LayerConfig {
        Arc::make_mut(&mut self.settings_mut().config)
    }
}
