//! A visitor's way through a site in one state of consent.

use super::page::problem;
use super::{PageObservation, StateObservation, gestures, links};
use crate::audit::consent::{Consent, Step};
use crate::audit::engine::{
    Ending, Engine, EngineError, FrameStorage, GivenCookie, Limits, MAX_NAMES, PageVisit,
    RequestKind, StoredCookie, Visitor, host_of_address,
};
use crate::audit::policy::{AuditedPolicy, Standing, is_below};
use crate::audit::site::Site;
use std::collections::{BTreeMap, VecDeque};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// Parts of paths of pages for signing in.
const SIGN_IN: [&str; 8] =
    ["login", "log-in", "signin", "sign-in", "auth", "sso", "anmelden", "connexion"];

/// What all visitors of an audit share.
#[derive(Debug)]
pub(crate) struct Walk<'a> {
    pub(crate) policy: &'a AuditedPolicy,
    pub(crate) site: &'a Site,
    pub(crate) consent: &'a Consent,
    pub(crate) limits: &'a Limits,
    pub(crate) cookies: &'a [GivenCookie],
    pub(crate) headers: &'a [(String, String)],
    pub(crate) excluded: &'a [String],
}

/// One visitor with their observation.
struct Visiting<'w, V> {
    walk: &'w Walk<'w>,
    visitor: V,
    begun: Instant,
    observation: StateObservation,
    /// Hosts of other sites that pages led to: their cookies are those of a visit there.
    others: Vec<String>,
    /// Pages of the site that others led to, with the first of those.
    led_to: BTreeMap<String, String>,
}

impl Walk<'_> {
    /// Visits pages in a state of consent.
    pub(crate) async fn observe<E: Engine>(
        &self,
        engine: &E,
        standing: Standing,
        pages: &[String],
    ) -> Result<StateObservation, EngineError> {
        let mut visiting = self.begin(engine, standing).await?;
        if standing == Standing::Withdrawn {
            if visiting.answer(Standing::Undecided, Standing::Allowed).await? {
                visiting.open_all(Standing::Allowed, pages).await?;
                if visiting.answer(Standing::Allowed, Standing::Withdrawn).await? {
                    visiting.open_all(Standing::Withdrawn, pages).await?;
                }
            }
        } else if matches!(standing, Standing::Undecided | Standing::Signal)
            || visiting.answer(Standing::Undecided, standing).await?
        {
            visiting.open_all(standing, pages).await?;
        }
        visiting.leave().await?;
        Ok(visiting.end().await)
    }

    /// Finds pages by the links of the first ones, up to a depth and a number, visiting them undecided.
    pub(crate) async fn crawl<E: Engine>(
        &self,
        engine: &E,
        pages: &[String],
        depth: usize,
        most: usize,
    ) -> Result<(StateObservation, Vec<String>), EngineError> {
        let mut visiting = self.begin(engine, Standing::Undecided).await?;
        let mut waiting: VecDeque<(usize, String)> =
            pages.iter().map(|page| (0, page.clone())).collect();
        let mut found: Vec<String> = pages.to_vec();
        let mut visited = Vec::new();
        while let Some((level, page)) = waiting.pop_front() {
            let is_here = visiting.open(Standing::Undecided, &page).await?;
            visited.push(page);
            if !is_here || level >= depth || found.len() >= most {
                continue;
            }
            let links = match visiting.visitor.evaluate(links::SCRIPT, self.limits).await {
                Ok(links) => links,
                Err(error) if error.is_fatal() => return Err(error),
                Err(_) => continue,
            };
            for link in links::within(&self.site.origin, &links, self.excluded) {
                if found.len() < most && !found.contains(&link) {
                    found.push(link.clone());
                    waiting.push_back((level + 1, link));
                }
            }
        }
        visiting.mark_last();
        visiting.leave().await?;
        Ok((visiting.end().await, visited))
    }

    async fn begin<E: Engine>(
        &self,
        engine: &E,
        standing: Standing,
    ) -> Result<Visiting<'_, E::Visitor>, EngineError> {
        let mut visitor = engine.visitor(standing == Standing::Signal).await?;
        if !self.headers.is_empty() {
            visitor.send_headers(self.headers, &self.site.hosts()).await?;
        }
        for cookie in self.cookies {
            visitor.give_cookie(cookie).await?;
        }
        let begun = Instant::now();
        let observation = StateObservation {
            standing,
            pages: Vec::new(),
            answers: Vec::new(),
            failure: None,
            took: begun.elapsed(),
        };
        Ok(Visiting {
            walk: self,
            visitor,
            begun,
            observation,
            others: Vec::new(),
            led_to: BTreeMap::new(),
        })
    }
}

impl<V: Visitor> Visiting<'_, V> {
    async fn end(mut self) -> StateObservation {
        self.observation.took = self.begun.elapsed();
        self.visitor.close().await;
        self.observation
    }

    async fn open_all(&mut self, standing: Standing, pages: &[String]) -> Result<(), EngineError> {
        for page in pages {
            self.open(standing, page).await?;
        }
        self.mark_last();
        Ok(())
    }

    /// Leaves the last page, as many scripts report a visit only then. Those of the pages before it belong to the visit of the next.
    async fn leave(&mut self) -> Result<(), EngineError> {
        let limits = Limits { quiet: self.walk.limits.quiet / 2, ..self.walk.limits.clone() };
        match self.visitor.open("about:blank", &limits).await {
            Ok(visit) => {
                if let Some(last) = self.observation.pages.last_mut() {
                    last.take_requests(&visit);
                }
                Ok(())
            }
            Err(error) if error.is_fatal() => Err(error),
            Err(_) => Ok(()),
        }
    }

    /// Marks the last page that was visited: what it has stored stays.
    fn mark_last(&mut self) {
        let mut visited = self.observation.pages.iter_mut().rev();
        if let Some(last) = visited.find(|page| page.is_here) {
            last.is_last = true;
        }
    }

    /// Opens a page and observes it. Returns whether it is a page of the site.
    async fn open(&mut self, standing: Standing, page: &str) -> Result<bool, EngineError> {
        let mut seen = PageObservation::new(standing, page, self.begun.elapsed());
        let opened = self.visitor.open(page, self.walk.limits).await;
        let is_here = match opened {
            Ok(visit) => self.observe(&mut seen, &visit).await?,
            Err(error) if error.is_fatal() => return Err(error),
            Err(error) => {
                seen.problem = Some(error.to_string());
                false
            }
        };
        self.observation.pages.push(seen);
        Ok(is_here)
    }

    async fn observe(
        &mut self,
        seen: &mut PageObservation,
        visit: &PageVisit,
    ) -> Result<bool, EngineError> {
        let mut is_here = self.take(seen, visit);
        if is_here {
            seen.problem = problem(visit).or_else(|| self.detour(&seen.address, &visit.address));
            seen.is_seen = seen.problem.is_none() || visit.ending != Ending::Idle;
        }
        if is_here && visit.ending == Ending::Idle {
            is_here = self.look_around(seen).await?;
        }
        seen.cookies = self.visitor.cookies().await?;
        let is_of_other =
            |cookie: &StoredCookie| self.others.iter().any(|other| is_below(cookie.host(), other));
        seen.cookies.retain(|cookie| !is_of_other(cookie));
        seen.is_here = is_here;
        seen.storage = match self.visitor.storage().await {
            // The frames of another site are not those of the page.
            _ if !is_here => Vec::new(),
            Ok(storage) => storage,
            Err(error) if error.is_fatal() => return Err(error),
            Err(error) => {
                seen.problem.get_or_insert_with(|| error.to_string());
                Vec::new()
            }
        };
        if seen.storage.iter().any(FrameStorage::may_have_more) {
            seen.problem.get_or_insert_with(|| {
                format!("the page keeps {MAX_NAMES} names or more in one area, and no more were looked at")
            });
        }
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        seen.looked_at = now.as_secs_f64();
        Ok(is_here)
    }

    /// Takes the requests of a visit. Returns whether it ended on a page of the site.
    fn take(&mut self, seen: &mut PageObservation, visit: &PageVisit) -> bool {
        seen.take_requests(visit);
        let is_here = self.walk.site.has(&visit.address);
        if !is_here {
            // The page that it leads to is another site's.
            seen.requests.retain(|request| request.kind != RequestKind::Document);
            seen.problem = Some(format!("the page leads to another site, `{}`", visit.address));
            self.others.extend(host_of_address(&visit.address).map(str::to_ascii_lowercase));
        }
        is_here
    }

    /// Scrolls through the page and moves the pointer over it, as a visitor does: many scripts, frames and pictures wait for that.
    /// Returns whether it is still a page of the site.
    async fn look_around(&mut self, seen: &mut PageObservation) -> Result<bool, EngineError> {
        match self.visitor.evaluate(gestures::SCRIPT, self.walk.limits).await {
            Err(error) if error.is_fatal() => return Err(error),
            // A page that ends the script, as it leads elsewhere, is seen by where it leads.
            Ok(_) | Err(_) => {}
        }
        // The page was idle before, and what waits for a gesture begins at once.
        let limits = Limits { quiet: self.walk.limits.quiet / 2, ..self.walk.limits.clone() };
        let visit = self.visitor.settle(&limits).await?;
        let is_here = self.take(seen, &visit);
        seen.problem = seen.problem.take().or_else(|| problem(&visit));
        Ok(is_here)
    }

    /// Describes that a page led to another of the site, and so was not seen itself: to that for signing in, or to one to which
    /// other pages led as well.
    fn detour(&mut self, page: &str, end: &str) -> Option<String> {
        let [page, end] = [page, end].map(|address| {
            let address = address.split(['?', '#']).next().unwrap_or_default();
            address.trim_end_matches('/')
        });
        if page == end {
            return None;
        }
        let first = self.led_to.entry(end.to_owned()).or_insert_with(|| page.to_owned());
        let is_further = first != page;
        let path = end.strip_prefix(&self.walk.site.origin).unwrap_or(end);
        let is_sign_in =
            path.split('/').any(|part| SIGN_IN.iter().any(|word| part.eq_ignore_ascii_case(word)));
        (is_further || is_sign_in).then(|| format!("it leads to `{path}`, and was not seen itself"))
    }

    /// Gives an answer. Returns whether the site took it; if not, the observation says why.
    async fn answer(&mut self, before: Standing, after: Standing) -> Result<bool, EngineError> {
        let failure = match self.try_answer(before, after).await {
            Ok(None) => {
                self.observation.answers.push((self.begun.elapsed(), word(after)));
                return Ok(true);
            }
            Ok(Some(failure)) => failure,
            Err(error) if error.is_fatal() => return Err(error),
            Err(error) => error.to_string(),
        };
        self.observation.failure = Some(failure);
        Ok(false)
    }

    async fn try_answer(
        &mut self,
        before: Standing,
        after: Standing,
    ) -> Result<Option<String>, EngineError> {
        let walk = self.walk;
        let Some((path, step)) = walk.consent.step(after, walk.policy) else {
            return Ok(Some("there is no step for it".to_owned()));
        };
        let page = walk.site.address(&path);
        if let Step::SetCookies(cookies) = &step {
            for (name, value) in cookies {
                self.visitor.give_cookie(&GivenCookie::new(&page, name, value)).await?;
            }
            return Ok(None);
        }
        // What happens here happens before the answer.
        if !self.open(before, &page).await? {
            let problem = self.observation.pages.last().and_then(|page| page.problem.clone());
            return Ok(Some(problem.unwrap_or_default()));
        }
        let script = step.as_script().unwrap_or_default();
        self.visitor.evaluate(&script, walk.limits).await?;
        // Requests of the former page that still end count for neither side.
        let begun = Instant::now();
        loop {
            let settled = self.visitor.settle(walk.limits).await?;
            if !walk.consent.has_failed(&settled.address) {
                return Ok(None);
            }
            if begun.elapsed() >= walk.limits.page {
                return Ok(Some(format!(
                    "the form at `{path}` was sent, but the page that follows, `{}`, does not say that it is saved",
                    settled.address
                )));
            }
        }
    }
}

/// Describes an answer.
fn word(standing: Standing) -> &'static str {
    match standing {
        Standing::Allowed => "everything is allowed",
        Standing::Refused => "everything is refused",
        Standing::Alone(_) => "one purpose is allowed",
        Standing::Withdrawn => "everything is withdrawn",
        Standing::Undecided | Standing::Signal => "nothing is said",
    }
}
