//! The cookies of the site by purpose, grouped.

use crate::declaration::{LegalBasis, PurposeDeclaration};
use crate::i18n::LocalizedText;
use crate::i18n::Localizer;
use crate::i18n::names::readable;
use crate::policy_page::addresses::origin;
use crate::policy_page::groups::Grouped;
use crate::policy_page::page::{Fact, Item, PagePart, PurposeGroup, PurposePart, Used};
use crate::policy_page::phrasing::{basis_words, consent_words, data_words, kind_words};

impl Localizer<'_> {
    pub(super) fn used(&self, site: &str) -> Used {
        let more = self
            .is_any_purpose(&|purpose| !purpose.storage.is_empty() || !purpose.embeds.is_empty());
        let intro = match self.purposes().next() {
            None => "used-none",
            Some(_) if more => "used-intro-more",
            Some(_) => "used-intro",
        };
        Used {
            title: self.message_with("used", "site", &origin(site)),
            intro: self.message(intro),
            groups: self.purpose_groups(),
            retired: self.retired(),
        }
    }

    /// Composes the purposes, group by group.
    fn purpose_groups(&self) -> Vec<PurposeGroup> {
        let compose = |group: Grouped<'_>| PurposeGroup {
            title: group.title,
            purposes: group.purposes.into_iter().map(|purpose| self.purpose(purpose)).collect(),
        };
        self.groups(self.purposes()).into_iter().map(compose).collect()
    }

    fn purpose(&self, purpose: &PurposeDeclaration) -> PurposePart {
        let cookies = self.cookies(purpose);
        let has_no_cookies = cookies.is_none();
        let tables = [cookies, self.storage(purpose), self.accesses(purpose), self.embeds(purpose)];
        let (tables, providers) = self.by_provider(purpose, tables.into_iter().flatten().collect());
        PurposePart {
            identifier: purpose.identifier,
            title: self.purpose_title(purpose),
            text: self.policy_text(purpose.text),
            facts: self.facts(purpose),
            note: self.note(purpose.note),
            no_cookies: has_no_cookies.then(|| self.message("purpose-no-cookies")),
            tables,
            providers,
        }
    }

    fn facts(&self, purpose: &PurposeDeclaration) -> Vec<Fact> {
        let kind = self.message(kind_words(purpose.kind).name);
        let consent = self.consent_rule(purpose);
        let kept = purpose.data_kept.map(|seconds| self.duration(seconds));
        let data = purpose.data.iter();
        let recipients = self.others(purpose.recipients.iter().copied());
        let recipients = recipients.into_iter().map(|provider| Item::Party(self.party(provider)));
        let facts = [
            ("purpose-kind", vec![Item::Text(kind)]),
            ("purpose-consent", vec![Item::Text(consent)]),
            ("purpose-basis", self.basis(purpose).into_iter().map(Item::Text).collect()),
            (
                "purpose-data",
                data.map(|category| Item::Text(self.message(data_words(*category)))).collect(),
            ),
            ("purpose-use", self.uses_of_data(purpose).into_iter().map(Item::Text).collect()),
            ("purpose-data-kept", kept.map(Item::Text).into_iter().collect()),
            ("purpose-recipients", recipients.collect()),
        ];
        let facts = facts.into_iter().filter(|(_, items)| !items.is_empty());
        facts.map(|(label, items)| Fact { label: self.message(label), items }).collect()
    }

    /// Names the legal basis. Where it is not the consent that is asked, the visitor's consent is named beside it.
    fn basis(&self, purpose: &PurposeDeclaration) -> Vec<LocalizedText> {
        let Some(basis) = purpose.basis else { return Vec::new() };
        let other = self.asks_somewhere(purpose) && basis != LegalBasis::Consent;
        let words = if self.is_regional(purpose) { "basis-region" } else { "basis-asked-too" };
        let beside = other.then(|| self.message(words));
        std::iter::once(self.message(basis_words(basis))).chain(beside).collect()
    }

    /// Says whether consent is asked, everywhere or by region.
    fn consent_rule(&self, purpose: &PurposeDeclaration) -> LocalizedText {
        if self.is_regional(purpose) {
            return self.message_with("consent-region", "rules", &self.message("rules").text);
        }
        if self.is_off(purpose) {
            return self.message("rule-off");
        }
        self.message(consent_words(purpose, self.asks_somewhere(purpose)))
    }

    /// Lists the declared facts about the data, except those that the consent rule already states.
    fn uses_of_data(&self, purpose: &PurposeDeclaration) -> Vec<LocalizedText> {
        let controller = self.document.controller.name;
        let is_unsaid = self.is_regional(purpose) || self.asks_somewhere(purpose);
        let anonymised = purpose.anonymised.filter(|_| is_unsaid);
        let anonymised = anonymised.map(|_| self.message("use-anonymised"));
        let own = purpose.own_use.then(|| self.message_with("use-own", "controller", controller));
        let declared = [
            (purpose.no_cross_site, "use-no-cross-site"),
            (purpose.ip_masked, "use-ip-masked"),
            (purpose.not_matched, "use-not-matched"),
        ];
        let declared = declared.into_iter().filter(|(is_declared, _)| *is_declared);
        let declared = declared.map(|(_, text)| self.message(text));
        let sensitive = purpose.sensitive.then(|| self.message("use-sensitive"));
        sensitive.into_iter().chain(anonymised).chain(own).chain(declared).collect()
    }

    /// Lists the cookies that the site no longer sets, and deletes.
    fn retired(&self) -> Option<PagePart> {
        let names = self.document.retired.iter().map(|cookie| readable(cookie.name).0);
        let list: Vec<_> = names.map(Item::Code).collect();
        let part = PagePart::new(self.message("retired"), vec![self.message("retired-text")]);
        (!list.is_empty()).then_some(PagePart { list, ..part })
    }
}
