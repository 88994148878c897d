//! Cookies, held against the policy.

use super::inventory::Inventory;
use super::{CookieFacts, ItemKind, Rule};
use crate::audit::engine::StoredCookie;
use crate::audit::observe::PageObservation;
use crate::audit::policy::{AuditedLifetime, Standing, admits};
use crate::audit::suggest::{self, Found};

/// Seconds by which a cookie may seem to live longer: between its storing and the look at it, and by rounding.
const TOLERANCE_SECONDS: f64 = 60.0;

pub(super) fn compare(inventory: &mut Inventory, page: &PageObservation) {
    for cookie in &page.cookies {
        compare_one(inventory, page, cookie);
    }
}

fn compare_one(inventory: &mut Inventory, page: &PageObservation, cookie: &StoredCookie) {
    let policy = std::sync::Arc::clone(&inventory.policy);
    let host = cookie.host().to_ascii_lowercase();
    let is_own = inventory.site.has_cookie(&host, &policy);
    let declared: Vec<_> = policy.cookies(&cookie.name, &host, is_own).collect();
    let place = if is_own { String::new() } else { host.clone() };
    let Some((_, declaration)) = declared.first() else {
        report_undeclared(inventory, page, cookie, &host, is_own);
        let key = (ItemKind::HttpCookie, place, cookie.name.clone());
        inventory.see(key.clone(), &[], page.at, true);
        inventory.describe(&key, || facts(page, cookie));
        return;
    };
    let purposes: Vec<usize> = declared.iter().map(|(purpose, _)| *purpose).collect();
    let is_permitted = declared
        .iter()
        .any(|(purpose, cookie)| page.standing.permits_cookie(&policy, *purpose, cookie));
    // A deletion that the first response missed is mended by the next.
    let is_fault = !is_permitted && (page.standing != Standing::Withdrawn || page.is_last);
    if is_fault {
        let identifiers = policy.identifiers(&purposes);
        let label = inventory.label(page.standing);
        let where_held = if is_own { String::new() } else { format!(" of `{host}`") };
        let source = page.setter(cookie).map(|host| format!("a response of `{host}`"));
        let by = identifiers.join("`, `");
        if page.standing == Standing::Withdrawn {
            let rule = if is_own { Rule::CookieAfterWithdrawal } else { Rule::HeldElsewhere };
            inventory.report(rule, &declaration.name, &place, |finding| {
                finding.message = format!(
                    "the cookie `{}`{where_held} is still there after `{by}` was withdrawn and every page was opened again",
                    cookie.name
                );
                finding.help = deletion_help(cookie, is_own);
                finding.purposes = identifiers;
                finding.source = source;
            });
        } else {
            inventory.report(Rule::CookieWithoutConsent, &declaration.name, &place, |finding| {
                finding.message = format!(
                    "the cookie `{}`{where_held} is stored while `{by}` is not permitted: {label}",
                    cookie.name
                );
                finding.help = format!(
                    "have it set only where `{by}` is allowed, by its constructor or by an embed of that purpose"
                );
                finding.purposes = identifiers;
                finding.source = source;
            });
        }
    }
    report_lifetime(inventory, page, cookie, policy.lifetime_of(declaration), &place, &purposes);
    let key = (ItemKind::HttpCookie, place, declaration.name.clone());
    let is_held_elsewhere = !is_own && page.standing == Standing::Withdrawn;
    inventory.see(key.clone(), &purposes, page.at, is_fault && !is_held_elsewhere);
    inventory.describe(&key, || facts(page, cookie));
}

/// Returns what the browser shows of a cookie.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a cast of a float saturates"
)]
fn facts(page: &PageObservation, cookie: &StoredCookie) -> CookieFacts {
    CookieFacts {
        lifetime: cookie.expires.map(|expires| (expires - page.looked_at).round() as u64),
        path: cookie.path.clone(),
        subdomains: cookie.domain.starts_with('.'),
        secure: cookie.secure,
        http_only: cookie.http_only,
        same_site: cookie.same_site.clone(),
        partitioned: cookie.partition.is_some(),
        set_by: page.setter(cookie).cloned(),
    }
}

fn deletion_help(cookie: &StoredCookie, is_own: bool) -> String {
    if !is_own {
        return "only the browser of the visitor or that host can delete it, which the policy page says of cookies with `stored_on`".to_owned();
    }
    let domain = if cookie.domain.starts_with('.') {
        format!("`Domain={}`", cookie.host())
    } else {
        "no `Domain`".to_owned()
    };
    let partition = if cookie.partition.is_some() { ", `Partitioned`" } else { "" };
    format!(
        "it is held with {domain}, `Path={}`{partition}: declare it with this scope, so that the response to a withdrawal deletes it, and see that no script sets it again",
        cookie.path
    )
}

fn report_undeclared(
    inventory: &mut Inventory,
    page: &PageObservation,
    cookie: &StoredCookie,
    host: &str,
    is_own: bool,
) {
    let policy = std::sync::Arc::clone(&inventory.policy);
    let setter = page.setter(cookie);
    let source = match setter {
        Some(setter) => format!("a response of `{setter}` set it"),
        None => "a script set it, as no response did".to_owned(),
    };
    let place = if is_own { "" } else { host };
    let is_retired =
        is_own && policy.retired.iter().any(|retired| admits(&retired.name, &cookie.name));
    let found =
        Found { cookie, host, is_own, is_set_by_response: setter.is_some(), at: page.looked_at };
    inventory.report(Rule::UndeclaredCookie, &cookie.name, place, |finding| {
        let held = if is_own { String::new() } else { format!(" of `{host}`") };
        finding.message = if is_retired {
            format!("the cookie `{}` is `retired`, but still set: {source}", cookie.name)
        } else if policy.has_name(&cookie.name) {
            format!(
                "the cookie `{}`{held} is declared, but not for this host: {source}",
                cookie.name
            )
        } else {
            format!("the cookie `{}`{held} is not declared: {source}", cookie.name)
        };
        let suggestion = suggest::for_cookie(&found);
        finding.help = suggestion.help;
        finding.declaration = suggestion.declaration;
        finding.vendor = suggestion.vendor;
        finding.source = setter.cloned();
    });
}

fn report_lifetime(
    inventory: &mut Inventory,
    page: &PageObservation,
    cookie: &StoredCookie,
    declared: AuditedLifetime,
    place: &str,
    purposes: &[usize],
) {
    let left = cookie.expires.map(|expires| expires - page.looked_at);
    let (Some(left), Some(most)) = (left, seconds(declared)) else { return };
    if left <= most + TOLERANCE_SECONDS {
        return;
    }
    let identifiers = inventory.policy.identifiers(purposes);
    inventory.report(Rule::LongerLifetime, &cookie.name, place, |finding| {
        let lives = suggest::lifetime(left);
        let declared = if most == 0.0 { "the session".to_owned() } else { suggest::lifetime(most) };
        finding.message =
            format!("the cookie `{}` lives {lives}, and is declared for {declared}", cookie.name);
        finding.help =
            format!("shorten it where it is set, or declare `lifetime: {lives}`, which asks the visitors again");
        finding.purposes = identifiers;
    });
}

/// Returns the declared seconds, 0 for the session. `None` if they are unknown.
#[allow(clippy::cast_precision_loss, reason = "lifetimes are far below 2^52 seconds")]
fn seconds(lifetime: AuditedLifetime) -> Option<f64> {
    match lifetime {
        AuditedLifetime::Session => Some(0.0),
        AuditedLifetime::Unknown => None,
        AuditedLifetime::Seconds(seconds) | AuditedLifetime::Sliding(seconds) => {
            Some(seconds as f64)
        }
    }
}
