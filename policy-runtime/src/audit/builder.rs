//! Settings of an audit, and its run.

use super::compare::compare;
use super::concurrent::in_pairs;
use super::engine::{Chromium, Engine, EngineError, GivenCookie, Limits, Visitor};
use super::observe::{StateObservation, Walk};
use super::policy::{AuditedPolicy, Standing};
use super::report::{Report, printable};
use super::site::Site;
use super::{AuditError, Consent};
use crate::Policy;
use std::fmt;
use std::sync::Arc;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// Maximum number of pages, unless it is set.
const MAX_PAGES: usize = 20;

/// An audit: a policy, a site, and how to visit it.
///
/// ```no_run
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Shop;
/// use policy_runtime::audit::{Audit, AuditError};
///
/// # async fn audit() -> Result<(), AuditError> {
/// let report = Audit::of::<Shop>("https://shop.example")?.pages(["/", "/basket"]).run().await?;
/// assert!(!report.has_errors(), "{report}");
/// # Ok(()) }
/// ```
pub struct Audit {
    policy: Arc<AuditedPolicy>,
    address: String,
    pages: Vec<String>,
    depth: usize,
    most: usize,
    excluded: Vec<String>,
    own_hosts: Vec<String>,
    cookies: Vec<GivenCookie>,
    headers: Vec<(String, String)>,
    consent: Consent,
    limits: Limits,
    progress: Box<dyn Fn(&str) + Send + Sync>,
}

impl fmt::Debug for Audit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut audit = f.debug_struct("Audit");
        audit.field("policy", &self.policy.name).field("address", &self.address);
        audit.field("pages", &self.pages).finish_non_exhaustive()
    }
}

impl Audit {
    /// Begins the audit of a site under a policy of this program. The address is that of its first page.
    ///
    /// # Errors
    /// [`AuditError::Address`] if it is not the address of a site.
    pub fn of<P: Policy>(address: &str) -> Result<Audit, AuditError> {
        let json = serde_json::to_string(P::document());
        let json = json.map_err(|error| AuditError::InvalidPolicy(error.to_string()))?;
        Audit::with_json(&json, address)
    }

    /// Begins the audit of a site in any language, under the JSON of a policy: that of a
    /// [`Document`](crate::Document).
    ///
    /// # Errors
    /// [`AuditError::InvalidPolicy`] if it is not a policy, [`AuditError::Address`] if the address is not that of a site.
    ///
    /// ```
    /// use policy_runtime::audit::{Audit, AuditError};
    ///
    /// let error = Audit::with_json("{}", "https://shop.example").unwrap_err();
    /// assert!(matches!(error, AuditError::InvalidPolicy(_)));
    /// let policy = r#"{ "name": "Shop", "purposes": [] }"#;
    /// assert!(Audit::with_json(policy, "https://shop.example").is_ok());
    /// assert!(Audit::with_json(policy, "shop.example").is_err());
    /// ```
    pub fn with_json(policy: &str, address: &str) -> Result<Audit, AuditError> {
        let policy = Arc::new(AuditedPolicy::from_json(policy)?);
        Site::new(address, &[], &policy)?;
        Ok(Audit {
            policy,
            address: address.to_owned(),
            pages: Vec::new(),
            depth: 0,
            most: MAX_PAGES,
            excluded: ["logout", "log-out", "signout", "sign-out"].map(str::to_owned).to_vec(),
            own_hosts: Vec::new(),
            cookies: Vec::new(),
            headers: Vec::new(),
            consent: Consent::default(),
            limits: Limits::default(),
            progress: Box::new(|_| {}),
        })
    }

    /// Sets the pages to visit, by path or whole address, instead of the first page. All of them are visited, and one that no
    /// visitor sees is an error.
    ///
    /// ```
    /// use policy_runtime::audit::Audit;
    ///
    /// # let policy = r#"{ "name": "Shop", "purposes": [] }"#;
    /// let audit = Audit::with_json(policy, "https://shop.example")?.pages(["/", "/basket", "/checkout"]);
    /// # Ok::<(), policy_runtime::audit::AuditError>(())
    /// ```
    #[must_use]
    pub fn pages<S: Into<String>>(mut self, pages: impl IntoIterator<Item = S>) -> Audit {
        self.pages = pages.into_iter().map(Into::into).collect();
        self
    }

    /// Follows the links of the pages to others of the site, up to a depth. They are visited with `GET`, files are left out.
    ///
    /// ```
    /// use policy_runtime::audit::Audit;
    ///
    /// # let policy = r#"{ "name": "Shop", "purposes": [] }"#;
    /// let audit = Audit::with_json(policy, "https://shop.example")?.crawl(2).max_pages(50);
    /// # Ok::<(), policy_runtime::audit::AuditError>(())
    /// ```
    #[must_use]
    pub fn crawl(mut self, depth: usize) -> Audit {
        self.depth = depth;
        self
    }

    /// Sets the number of pages beyond which no link is followed: 20 unless it is set.
    #[must_use]
    pub fn max_pages(mut self, pages: usize) -> Audit {
        self.most = pages.max(1);
        self
    }

    /// Adds a part of addresses whose links are not followed, besides those that sign out.
    ///
    /// ```
    /// use policy_runtime::audit::Audit;
    ///
    /// # let policy = r#"{ "name": "Shop", "purposes": [] }"#;
    /// let audit = Audit::with_json(policy, "https://shop.example")?.crawl(2).exclude("/basket/remove");
    /// # Ok::<(), policy_runtime::audit::AuditError>(())
    /// ```
    #[must_use]
    pub fn exclude(mut self, part: impl Into<String>) -> Audit {
        self.excluded.push(part.into());
        self
    }

    /// Adds a host that belongs to the site, with those below it, besides the policy's `sites`.
    ///
    /// ```
    /// use policy_runtime::audit::Audit;
    ///
    /// # let policy = r#"{ "name": "Shop", "purposes": [] }"#;
    /// let audit = Audit::with_json(policy, "https://shop.example")?.own_host("shop-images.example");
    /// # Ok::<(), policy_runtime::audit::AuditError>(())
    /// ```
    #[must_use]
    pub fn own_host(mut self, host: impl Into<String>) -> Audit {
        self.own_hosts.push(host.into());
        self
    }

    /// Adds a cookie that visitors have from the start, such as that of a session.
    ///
    /// ```
    /// use policy_runtime::audit::Audit;
    ///
    /// # let policy = r#"{ "name": "Shop", "purposes": [] }"#;
    /// let audit = Audit::with_json(policy, "https://shop.example")?.cookie("sessionid", "a1b2");
    /// # Ok::<(), policy_runtime::audit::AuditError>(())
    /// ```
    #[must_use]
    pub fn cookie(mut self, name: impl Into<String>, value: impl Into<String>) -> Audit {
        self.cookies.push(GivenCookie::new(self.address.clone(), name, value));
        self
    }

    /// Adds a header field that requests to the site have, and those to other sites do not: the region that the hop before the site
    /// would name, or the credentials of a site under test.
    ///
    /// ```
    /// use policy_runtime::audit::Audit;
    ///
    /// # let policy = r#"{ "name": "Shop", "purposes": [] }"#;
    /// let audit = Audit::with_json(policy, "https://staging.shop.example")?.header("Authorization", "Basic dXNlcjpwdw==");
    /// # Ok::<(), policy_runtime::audit::AuditError>(())
    /// ```
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Audit {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Holds the site to the rules of visitors of a jurisdiction, by the code that the policy has for it, instead of those of an
    /// unknown region. The site has to take the visitors for such: see [`header`](Audit::header).
    ///
    /// ```
    /// use policy_runtime::audit::Audit;
    ///
    /// # let policy = r#"{ "name": "Shop", "purposes": [], "regimes": [{ "rules": 0, "jurisdictions": ["us_ca"] }] }"#;
    /// let audit = Audit::with_json(policy, "https://shop.example")?
    ///     .header("CloudFront-Viewer-Country", "US")
    ///     .header("CloudFront-Viewer-Country-Region", "CA")
    ///     .jurisdiction("us_ca")?;
    /// # Ok::<(), policy_runtime::audit::AuditError>(())
    /// ```
    ///
    /// # Errors
    /// [`AuditError::Jurisdiction`] if the policy has no rules of its own for it.
    pub fn jurisdiction(mut self, code: &str) -> Result<Audit, AuditError> {
        Arc::make_mut(&mut self.policy).apply(code)?;
        Ok(self)
    }

    /// Sets how consent is given, refused and withdrawn: by this library's form at `/cookies` unless it is set.
    ///
    /// ```
    /// use policy_runtime::audit::Audit;
    ///
    /// # let policy = r#"{ "name": "Shop", "purposes": [] }"#;
    /// use policy_runtime::audit::Consent;
    ///
    /// let audit = Audit::with_json(policy, "https://shop.example")?.consent(Consent::form("/privacy/cookies"));
    /// # Ok::<(), policy_runtime::audit::AuditError>(())
    /// ```
    #[must_use]
    pub fn consent(mut self, consent: Consent) -> Audit {
        self.consent = consent;
        self
    }

    /// Sets the limits of each visit.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Audit {
        self.limits = limits;
        self
    }

    /// Sets a function that takes a line for each step of the audit.
    ///
    /// ```
    /// use policy_runtime::audit::Audit;
    ///
    /// # let policy = r#"{ "name": "Shop", "purposes": [] }"#;
    /// let audit = Audit::with_json(policy, "https://shop.example")?.on_progress(|line| eprintln!("{line}"));
    /// # Ok::<(), policy_runtime::audit::AuditError>(())
    /// ```
    #[must_use]
    pub fn on_progress(mut self, progress: impl Fn(&str) + Send + Sync + 'static) -> Audit {
        self.progress = Box::new(progress);
        self
    }

    /// Runs the audit in the Chromium that is in `PATH`.
    ///
    /// # Errors
    /// If there is no browser, or the first page cannot be visited.
    pub async fn run(&self) -> Result<Report, AuditError> {
        let engine = Chromium::start().await?;
        let report = self.run_in(&engine).await;
        engine.close().await;
        report
    }

    /// Runs the audit in a browser.
    ///
    /// ```no_run
    /// use policy_runtime::audit::engine::Firefox;
    /// use policy_runtime::audit::{Audit, AuditError, Report};
    ///
    /// # async fn audit(audit: Audit) -> Result<Report, AuditError> {
    /// let firefox = Firefox::start().await?;
    /// let report = audit.run_in(&firefox).await;
    /// firefox.close().await;
    /// # report }
    /// ```
    ///
    /// # Errors
    /// If the first page cannot be visited, or the browser ends.
    ///
    /// ```no_run
    /// use policy_runtime::audit::engine::Chromium;
    /// use policy_runtime::audit::{Audit, AuditError};
    ///
    /// # async fn run(audits: Vec<Audit>) -> Result<(), AuditError> {
    /// let engine = Chromium::start().await?;
    /// for audit in &audits {
    ///     println!("{}", audit.run_in(&engine).await?);
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn run_in<E: Engine>(&self, engine: &E) -> Result<Report, AuditError> {
        let begun = Instant::now();
        let started = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let site = self.reach(engine).await?;
        let asked: Vec<String> = self.pages.iter().map(|page| site.address(page)).collect();
        let (observations, pages) = self.observe(engine, &site, &asked).await?;
        let inventory = compare(&self.policy, &site, &asked, &observations);
        let report =
            Report::new(&self.policy, &site, engine.name(), pages, &observations, inventory);
        Ok(report.at(started, begun.elapsed()))
    }

    fn say(&self, line: &str) {
        (self.progress)(&printable(line));
    }

    /// Opens the first page, to learn to which address it leads.
    async fn reach<E: Engine>(&self, engine: &E) -> Result<Site, AuditError> {
        let site = Site::new(&self.address, &self.own_hosts, &self.policy)?;
        self.say(&format!("{}: {}", engine.name(), self.address));
        let mut visitor = engine.visitor(false).await?;
        if !self.headers.is_empty() {
            visitor.send_headers(&self.headers, &site.hosts()).await?;
        }
        let visit = visitor.open(&self.address, &self.limits).await;
        visitor.close().await;
        let visit = visit.map_err(|error| match error {
            EngineError::Unreachable { .. } => AuditError::Address(error.to_string()),
            EngineError::Rejected(reason) => {
                let address = &self.address;
                AuditError::Address(format!("`{address}` cannot be visited: {reason}"))
            }
            error => error.into(),
        })?;
        if !site.has(&visit.address) {
            return Err(AuditError::Address(format!(
                "`{}` leads to another site, `{}`\nhelp: audit that one, or name it as the site's own host",
                self.address, visit.address
            )));
        }
        // `http` to `https`, and the domain to its `www`.
        Site::new(&visit.address, &self.own_hosts, &self.policy)
    }

    /// Visits the pages in each state.
    async fn observe<E: Engine>(
        &self,
        engine: &E,
        site: &Site,
        asked: &[String],
    ) -> Result<(Vec<StateObservation>, Vec<String>), AuditError> {
        let walk = Walk {
            policy: &self.policy,
            site,
            consent: &self.consent,
            limits: &self.limits,
            cookies: &self.cookies,
            headers: &self.headers,
            excluded: &self.excluded,
        };
        let first = [site.first_page(&self.address)];
        let pages = if asked.is_empty() { &first } else { asked };
        let (undecided, pages) = walk.crawl(engine, pages, self.depth, self.most).await?;
        self.say(&format!(
            "undecided: {} pages in {:.1} s",
            pages.len(),
            undecided.took.as_secs_f32()
        ));
        let states = self.states();
        let states = states.into_iter().map(|standing| self.visit(&walk, engine, standing, &pages));
        let rest = in_pairs(states).await;
        let mut observations = vec![undecided];
        for observation in rest {
            observations.push(observation?);
        }
        Ok((observations, pages))
    }

    /// Visits the pages in one state.
    async fn visit<E: Engine>(
        &self,
        walk: &Walk<'_>,
        engine: &E,
        standing: Standing,
        pages: &[String],
    ) -> Result<StateObservation, EngineError> {
        let observation = walk.observe(engine, standing, pages).await?;
        let label = standing.label(&self.policy);
        let (visits, seconds) = (observation.pages.len(), observation.took.as_secs_f32());
        match &observation.failure {
            Some(failure) => self.say(&format!("{label}: not reached: {failure}")),
            None => self.say(&format!("{label}: {visits} pages in {seconds:.1} s")),
        }
        Ok(observation)
    }

    /// Returns the states after the undecided one.
    fn states(&self) -> Vec<Standing> {
        let policy = &self.policy;
        let refusable: Vec<usize> = policy.refusable().map(|(index, _)| index).collect();
        let mut states = Vec::new();
        if !refusable.is_empty() {
            states.extend([Standing::Refused, Standing::Allowed]);
            if refusable.len() > 1 {
                states.extend(refusable.into_iter().map(Standing::Alone));
            }
            states.push(Standing::Withdrawn);
        }
        states.push(Standing::Signal);
        states.retain(|state| self.consent.reaches(*state, policy));
        states
    }
}
