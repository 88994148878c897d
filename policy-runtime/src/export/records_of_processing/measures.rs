//! Point (g): the measures that the declaration of the cookies states.

use super::Entry;
use crate::declaration::{PurposeDeclaration, Seal};
use crate::i18n::Localizer;

pub(super) fn of(localizer: &Localizer<'_>, purpose: &PurposeDeclaration) -> Vec<Entry> {
    let cookies = purpose.cookies.iter();
    let set_here: Vec<_> =
        cookies.filter(|cookie| localizer.has(purpose, cookie) && cookie.is_named_here()).collect();
    let measures = [
        (set_here.iter().filter(|cookie| cookie.secure).count(), "sent over TLS alone (Secure)"),
        (
            set_here.iter().filter(|cookie| cookie.http_only).count(),
            "out of reach of scripts (HttpOnly)",
        ),
        (
            set_here.iter().filter(|cookie| cookie.seal == Seal::Signed).count(),
            "signed against tampering (HMAC-SHA-256)",
        ),
        (
            set_here.iter().filter(|cookie| cookie.seal == Seal::Encrypted).count(),
            "encrypted (AES-256-GCM)",
        ),
    ];
    let all = set_here.len();
    let measures = measures.into_iter().filter(|(count, _)| *count > 0);
    let mut entries: Vec<_> = measures
        .map(|(count, measure)| {
            Entry::Stated(format!("{count} of {all} cookies of the site: {measure}"))
        })
        .collect();
    if purpose.ip_masked {
        entries
            .push(Entry::Stated("IP addresses are cut before anything is kept or sent".to_owned()));
    }
    entries.push(Entry::Missing("measures beyond the cookies (art. 32(1))"));
    entries
}
