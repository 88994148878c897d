//! Facts about a purpose.

use super::super::lock::Facts;
use super::super::words;
use super::builder::{Builder, word_of};
use super::parties::Parties;
use super::regions;
use crate::declaration::{Document, PurposeDeclaration};

pub(super) fn facts(document: &Document, purpose: &PurposeDeclaration, parties: &Parties) -> Facts {
    let PurposeDeclaration {
        identifier: _,
        id: _,
        title: _,
        text: _,
        group: _,
        data,
        note: _,
        kind,
        asks: _,
        basis,
        decided_by: _,
        anonymised,
        own_use,
        no_cross_site,
        ip_masked,
        sensitive,
        not_matched,
        sells,
        rules: _,
        consent_mode,
        data_kept,
        recipients,
        sites,
        reads: _,
        refused_by_gpc,
        clears_storage,
        fingerprint,
        cookies: _,
        storage: _,
        embeds: _,
        access: _,
    } = purpose;
    let is_asked = purpose.can_be_refused();
    let rule = purpose.rule(document.strictest_regime());
    let is_everywhere = regions::regions(document).is_empty();
    Builder::default()
        .word("kind", word_of(kind))
        .word_if(is_asked && is_everywhere, "rule", regions::rule(rule))
        .word_if(is_asked, "terms", format!("{fingerprint:08x}"))
        .word_if(is_asked, "agreed_lifetime", words::agreed(purpose.longest_lifetime()))
        .option("basis", basis.map(word_of))
        .option("anonymised", *anonymised)
        .flag("own_use", *own_use)
        .flag("no_cross_site", *no_cross_site)
        .flag("ip_masked", *ip_masked)
        .flag("sensitive", *sensitive)
        .flag("not_matched", *not_matched)
        .flag("sells", *sells)
        .list("consent_mode", consent_mode.iter().copied())
        .list("data", data.iter().map(word_of))
        .option("data_kept", data_kept.map(words::duration))
        .list("recipients", recipients.iter().map(|recipient| parties.name(recipient)))
        .list("sites", sites.iter().map(ToString::to_string))
        .flag("refused_by_gpc", *refused_by_gpc)
        .flag("clears_storage", *clears_storage)
        .facts()
}
