//! A visitor's way through a site in one state of consent.

use super::{PageObservation, StateObservation, links};
use crate::audit::consent::{Consent, Step};
use crate::audit::engine::{
    Engine, EngineError, GivenCookie, Limits, PageVisit, StoredCookie, Visitor, host_of_address,
};
use crate::audit::policy::{AuditedPolicy, Standing, is_below};
use crate::audit::site::Site;
use std::collections::VecDeque;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// What all visitors of an audit share.
#[derive(Debug)]
pub(crate) struct Walk<'a> {
    pub(crate) policy: &'a AuditedPolicy,
    pub(crate) site: &'a Site,
    pub(crate) consent: &'a Consent,
    pub(crate) limits: &'a Limits,
    pub(crate) cookies: &'a [GivenCookie],
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
        Ok((visiting.end().await, visited))
    }

    async fn begin<E: Engine>(
        &self,
        engine: &E,
        standing: Standing,
    ) -> Result<Visiting<'_, E::Visitor>, EngineError> {
        let mut visitor = engine.visitor(standing == Standing::Signal).await?;
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
        Ok(Visiting { walk: self, visitor, begun, observation, others: Vec::new() })
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

    /// Marks the last page that was visited: what it has stored stays.
    fn mark_last(&mut self) {
        let mut visited = self.observation.pages.iter_mut().rev();
        if let Some(last) = visited.find(|page| page.looked_at > 0.0) {
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
        if !self.walk.site.has(&visit.address) {
            seen.problem = Some(format!("the page leads to another site, `{}`", visit.address));
            self.others.extend(host_of_address(&visit.address).map(str::to_ascii_lowercase));
            return Ok(false);
        }
        seen.take_requests(visit);
        seen.cookies = self.visitor.cookies().await?;
        let is_of_other =
            |cookie: &StoredCookie| self.others.iter().any(|other| is_below(cookie.host(), other));
        seen.cookies.retain(|cookie| !is_of_other(cookie));
        seen.storage = match self.visitor.storage().await {
            Ok(storage) => storage,
            Err(error) if error.is_fatal() => return Err(error),
            Err(error) => {
                seen.problem.get_or_insert_with(|| error.to_string());
                Vec::new()
            }
        };
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        seen.looked_at = now.as_secs_f64();
        Ok(true)
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
