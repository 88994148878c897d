//! The deletions that a refusal owes, and those of retired cookies.

use super::sweep;
use super::turns::in_turn;
use crate::consent::Reason;
use crate::consent::state::Consent;
use crate::cookies::exchange::Exchange;
use crate::cookies::pending::{Content, Write, Writes};
use crate::declaration::{CookieDeclaration, PurposeDeclaration, Writer};
use crate::line::{self, Scope};
use http::HeaderValue;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// So many members of a family are expired by one response: another domain of the site could plant more than proxies pass
/// on.
const MOST_SHOWN: usize = 32;

/// A purpose that was just refused loses every declared cookie, as a request shows only those on its own path. Later a
/// cookie that arrives all the same is expired again; while its purpose is merely undecided it is left alone.
pub(super) fn deletions(exchange: &Exchange, chosen: Option<&Consent>, writes: &mut Writes) {
    if chosen.is_none() && (exchange.sent.is_empty() || exchange.says_nothing()) {
        return;
    }
    let purposes = exchange.document.purposes.iter().copied();
    for purpose in purposes.filter(|purpose| purpose.can_be_refused()) {
        let is_refused_now = is_refused_now(chosen, purpose);
        // The decision first: it is made once a purpose, but the header would be searched once a cookie.
        if !(is_refused_now || is_refused(exchange, chosen, purpose)) {
            continue;
        }
        for cookie in purpose.cookies.iter().filter(|cookie| is_deletable(cookie)) {
            let names = if is_refused_now && !cookie.is_family() {
                vec![Cow::Borrowed(cookie.name)]
            } else {
                shown(exchange, cookie)
            };
            for name in names {
                if !writes.iter().any(|write| write.name == name) {
                    writes.push(Write { purpose, cookie, name, content: Content::Removal });
                }
            }
        }
    }
}

/// The deletions of retired cookies that the request shows.
pub(super) fn retired(exchange: &Exchange) -> Vec<HeaderValue> {
    let retired = exchange.document.retired;
    if retired.is_empty() {
        return Vec::new();
    }
    let shown: BTreeSet<&[u8]> = exchange.sent.names().collect();
    let base = exchange.site().base();
    let owed: Vec<_> = shown
        .into_iter()
        .filter(|name| exchange.declared(name).is_none())
        .filter_map(|name| {
            retired.iter().find(|cookie| cookie.admits(name)).map(|cookie| (name, cookie))
        })
        .collect();
    in_turn(&owed, MOST_SHOWN, exchange.now())
        .filter_map(|(name, cookie)| {
            let domain = base.filter(|_| cookie.subdomains);
            line::deletion(
                name,
                Scope { domain, path: cookie.path, partitioned: cookie.partitioned },
            )
        })
        .collect()
}

/// The deletions of the copies of the consent cookie that the new one does not replace: of an earlier `subdomains`, or planted
/// by a sibling. Two copies would grant nothing. A single one that opens is where it belongs, unless its seal would be the same
/// in another scope.
pub(super) fn copies(exchange: &Exchange, cookie: &'static CookieDeclaration) -> Vec<HeaderValue> {
    let site = exchange.site();
    let opens_in_one_scope =
        site.base().is_none() || site.seal_scope(true) != site.seal_scope(false);
    let is_shown = exchange.values(cookie.name).next().is_some();
    if !is_shown || (opens_in_one_scope && !exchange.is_choice_unclear()) {
        return Vec::new();
    }
    let own = exchange.site().base().filter(|_| cookie.subdomains);
    let domains = std::iter::once(None).chain(sweep::domains(exchange).map(Some));
    let others = domains.filter(|domain| *domain != own);
    let scopes = others.map(|domain| Scope { domain, path: cookie.path, partitioned: false });
    scopes.filter_map(|scope| line::deletion(cookie.name.as_bytes(), scope)).collect()
}

/// What is stored elsewhere or set in front of us is out of our reach.
fn is_deletable(cookie: &CookieDeclaration) -> bool {
    cookie.stored_on.is_none() && !matches!(cookie.writer, Writer::Proxy | Writer::Consent)
}

fn is_refused_now(chosen: Option<&Consent>, purpose: &PurposeDeclaration) -> bool {
    let entry = chosen.and_then(|chosen| chosen.record.entry(purpose.id));
    entry.is_some_and(|entry| entry.state.is_refusal())
}

fn is_refused(
    exchange: &Exchange,
    chosen: Option<&Consent>,
    purpose: &'static PurposeDeclaration,
) -> bool {
    let decision = exchange.judge_under(chosen, purpose);
    if decision == Err(Reason::Signal) {
        exchange.touch().signal();
    }
    matches!(decision, Err(Reason::Refused | Reason::Signal | Reason::Expired))
}

/// The names that the request shows of a cookie.
fn shown(exchange: &Exchange, cookie: &'static CookieDeclaration) -> Vec<Cow<'static, str>> {
    if !cookie.is_family() {
        let is_shown = exchange.values(cookie.name).next().is_some();
        return if is_shown { vec![Cow::Borrowed(cookie.name)] } else { Vec::new() };
    }
    let is_member = |name: &&[u8]| {
        exchange.document.cookie(name).is_some_and(|(_, found)| found.name == cookie.name)
    };
    let names: BTreeSet<&[u8]> = exchange.sent.names().filter(is_member).collect();
    let text = |name: &[u8]| std::str::from_utf8(name).ok().map(|name| Cow::Owned(name.to_owned()));
    let names: Vec<&[u8]> = names.into_iter().collect();
    let names = in_turn(&names, MOST_SHOWN, exchange.now());
    names.filter_map(|name| text(name)).collect()
}
