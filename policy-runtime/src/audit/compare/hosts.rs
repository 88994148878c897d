//! Requested hosts, held against the policy.

use super::inventory::Inventory;
use super::{ItemKind, Rule};
use crate::audit::engine::RequestKind;
use crate::audit::observe::{PageObservation, SeenRequest};
use crate::audit::policy::Standing;
use crate::audit::suggest;

pub(super) fn compare(inventory: &mut Inventory, page: &PageObservation) {
    for request in &page.requests {
        if !inventory.site.is_own(&request.host, &inventory.policy) {
            compare_one(inventory, page, request);
        }
    }
}

fn compare_one(inventory: &mut Inventory, page: &PageObservation, request: &SeenRequest) {
    let policy = std::sync::Arc::clone(&inventory.policy);
    // A page is its own document: a host on the way to one of the site is a first party while it redirects.
    let is_detour = request.kind == RequestKind::Document;
    let document = request.document_host.as_ref().filter(|_| !is_detour);
    let is_foreign_frame = document.is_some_and(|host| !inventory.site.is_own(host, &policy));
    if is_foreign_frame {
        // What a frame of another site loads is its own: the request for the frame itself is judged.
        return;
    }
    let declared = policy.loading_from(&request.host);
    let is_permitted = declared.iter().any(|purpose| page.standing.permits(&policy, *purpose));
    if declared.is_empty() {
        inventory.report(Rule::UndeclaredHost, &request.host, "", |finding| {
            finding.source = Some(source(request));
            if is_detour {
                finding.message = format!(
                    "the way to a page leads over `{}`, which no embed declares",
                    request.host
                );
                finding.help = format!(
                    "lead to the page itself: on the way `{}` learns of the visit, and stores cookies as a first party",
                    request.host
                );
                return;
            }
            finding.message = format!(
                "a page requests a {} of `{}`, which no embed declares",
                suggest::noun(request.kind),
                request.host
            );
            let suggestion = suggest::for_host(&request.host, request.kind);
            finding.help = suggestion.help;
            finding.declaration = suggestion.declaration;
            finding.vendor = suggestion.vendor;
        });
    } else if !is_permitted {
        let identifiers = policy.identifiers(&declared);
        let by = identifiers.join("`, `");
        let label = inventory.label(page.standing);
        let is_withdrawn = page.standing == Standing::Withdrawn;
        let rule =
            if is_withdrawn { Rule::RequestAfterWithdrawal } else { Rule::RequestWithoutConsent };
        inventory.report(rule, &request.host, "", |finding| {
            let noun = suggest::noun(request.kind);
            finding.message = if is_withdrawn {
                format!("a {noun} of `{}` is requested after `{by}` was withdrawn", request.host)
            } else {
                format!(
                    "a {noun} of `{}` is requested while `{by}` is not permitted: {label}",
                    request.host
                )
            };
            finding.help = format!(
                "load it by the embed of `{by}` alone, which waits for consent; a `Content-Security-Policy` of the policy blocks the rest"
            );
            finding.purposes = identifiers;
            finding.source = Some(source(request));
        });
    }
    let key = (ItemKind::Host, String::new(), request.host.clone());
    inventory.see(key, &declared, request.at, !is_permitted);
}

/// Describes the request, and what made it.
fn source(request: &SeenRequest) -> String {
    match &request.initiator {
        Some(initiator) => format!("{}, requested by {initiator}", request.address),
        None => request.address.clone(),
    }
}
