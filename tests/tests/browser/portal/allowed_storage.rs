//! What a browser may hold: what the policy declares, as it is declared, for a purpose that the visitor allows.

use policy_runtime::Document;
use policy_runtime::declaration::{CookieDeclaration, PurposeDeclaration};
use policy_tests::browser::StoredCookie;
use std::collections::BTreeMap;
use std::time::{SystemTime, UNIX_EPOCH};

/// How late the browser's clock may read the `Max-Age` of a response, in seconds.
const SLACK: f64 = 60.0;

/// What the visitor decided, by site and purpose.
#[derive(Debug, Default)]
pub(crate) struct Decisions {
    made: BTreeMap<(String, &'static str), Decision>,
    /// What was stored while it was allowed, of a purpose that is asked again: it may stay as it is until the answer.
    left: Vec<StoredCookie>,
    /// Whether the browser sends `Sec-GPC: 1`.
    pub(crate) signal: bool,
}

#[derive(Debug, Clone, Copy)]
struct Decision {
    allow: bool,
    under_signal: bool,
}

impl Decisions {
    pub(crate) fn make(&mut self, site: &str, purpose: &'static str, allow: bool) {
        self.left.clear();
        let decision = Decision { allow, under_signal: self.signal };
        self.made.insert((site.to_owned(), purpose), decision);
    }

    /// The purpose is not any longer what was agreed to.
    pub(crate) fn ask_again(
        &mut self,
        site: &str,
        purpose: &'static str,
        stored: Vec<StoredCookie>,
    ) {
        self.made.remove(&(site.to_owned(), purpose));
        self.left = stored;
    }

    pub(crate) fn forget(&mut self) {
        self.made.clear();
        self.left.clear();
    }

    fn allow(&self, site: &str, purpose: &PurposeDeclaration) -> bool {
        if !purpose.can_be_refused() {
            return true;
        }
        let decision = self.made.get(&(site.to_owned(), purpose.identifier));
        let overrules = self.signal && purpose.refused_by_gpc;
        match decision {
            Some(decision) if overrules => decision.allow && decision.under_signal,
            Some(decision) => decision.allow,
            None => !purpose.asks && !overrules,
        }
    }
}

/// Panics over the first cookie that the policy or the decisions do not allow.
pub(crate) fn assert_allowed(
    stored: &[StoredCookie],
    document: &'static Document,
    decisions: &Decisions,
) {
    for cookie in stored {
        let site = cookie.domain.strip_suffix(".localhost").unwrap_or(&cookie.domain);
        assert!(["bfortune", "fpassaniti"].contains(&site), "for more than one site: {cookie:?}");
        let (purpose, declared) = declaration(document, &cookie.name)
            .unwrap_or_else(|| panic!("not in the policy: {cookie:?}"));
        let may_stay = decisions.left.contains(cookie);
        assert!(
            may_stay || decisions.allow(site, purpose),
            "not allowed: {cookie:?} after {decisions:?}"
        );
        assert_is_as_declared(cookie, declared);
    }
}

fn declaration(
    document: &'static Document,
    name: &str,
) -> Option<(&'static PurposeDeclaration, &'static CookieDeclaration)> {
    let purposes = document.purposes.iter().copied();
    let mut cookies =
        purposes.flat_map(|purpose| purpose.cookies.iter().map(move |cookie| (purpose, cookie)));
    cookies.find(|(_, cookie)| cookie.name == name)
}

fn assert_is_as_declared(cookie: &StoredCookie, declared: &CookieDeclaration) {
    assert_eq!(cookie.path, declared.path, "{cookie:?}");
    assert_eq!(cookie.secure, declared.secure, "{cookie:?}");
    assert_eq!(cookie.http_only, declared.http_only, "{cookie:?}");
    assert_eq!(cookie.same_site.as_deref(), Some(declared.same_site.to_string().as_str()));
    assert_eq!(cookie.partitioned, declared.partitioned, "{cookie:?}");
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs_f64();
    if let Some(longest) = declared.lifetime.max_age() {
        let rest = cookie.expires.unwrap_or(now) - now;
        assert!(rest < f64::from(longest) + SLACK, "{rest} s: {cookie:?}");
    } else {
        assert_eq!(cookie.expires, None, "{cookie:?}");
    }
}
