//! The policy as far as a source shows it: facts, guesses and questions.

pub(super) mod answer;
mod identifiers;
pub(super) mod items;
pub(super) mod lifetime;
pub(super) mod name;
mod placeholder;
pub(in crate::import) mod text;
mod write;

pub(super) use answer::Answer;
pub(super) use items::{Cookie, Embed, Item, Party, PartyId, Purpose, PurposeId, Storage};
pub(super) use lifetime::Lifetime;
pub(super) use name::Name;
pub(super) use placeholder::is_placeholder;

use super::catalogue::{self, Kit};
use crate::declaration::Text;
use std::collections::{HashMap, HashSet};

/// Maximum number of remarks that the head of the policy shows.
const MAX_REMARKS: usize = 20;

/// The purposes of a library, each with the one of the policy that takes its cookies.
type TakenPurposes = Vec<(&'static str, PurposeId)>;

/// A policy that is still to be completed.
#[derive(Debug)]
pub(super) struct Draft {
    /// The source, as the head of the policy names it: `a HAR file`.
    pub(super) origin: String,
    pub(super) sites: Answer<Vec<String>>,
    language: Answer<String>,
    parties: Vec<Party>,
    party_ids: HashMap<String, PartyId>,
    purposes: Vec<Purpose>,
    purpose_ids: HashMap<String, PurposeId>,
    /// Vendors' libraries, each with the ground of its include.
    kits: Vec<(&'static Kit, TakenPurposes, String)>,
    /// Cookies that the site no longer sets, each with the ground.
    retired: Vec<(Name, String)>,
    /// What no policy can say, or what the source leaves out.
    remarks: Vec<String>,
    left_out_remarks: usize,
    /// Names that are declared, each with the sites that store it, to declare each once.
    declared: HashSet<(String, Vec<String>)>,
    entries: HashSet<(String, &'static str)>,
}

/// The name of the cookie with the visitor's choices.
pub(super) const CONSENT_COOKIE: &str = "__Host-choice";

/// The purpose that is always there: it has the cookie with the visitor's choices.
pub(super) const NECESSARY: PurposeId = PurposeId(0);

impl Draft {
    pub(super) fn new(origin: impl Into<String>) -> Draft {
        let necessary = Purpose {
            called: "Essential".to_owned(),
            title: Answer::Known("Necessary".to_owned()),
            text: Answer::Known("The site cannot work without these.".to_owned()),
            kind: Answer::Known("necessary"),
            items: Vec::new(),
        };
        Draft {
            origin: origin.into(),
            sites: Answer::open("on which hosts does the policy hold, such as [\"shop.example\"]"),
            language: Answer::guess("en".to_owned(), "an import writes English"),
            parties: Vec::new(),
            party_ids: HashMap::new(),
            purposes: vec![necessary],
            purpose_ids: HashMap::from([("necessary".to_owned(), NECESSARY)]),
            kits: Vec::new(),
            retired: Vec::new(),
            remarks: Vec::new(),
            left_out_remarks: 0,
            // What a source shows of it, such as one that was made of a policy, is declared so.
            declared: HashSet::from([(CONSENT_COOKIE.to_owned(), Vec::new())]),
            entries: HashSet::new(),
        }
    }

    /// Sets the language of the texts that are taken over. In another than English, the texts of an import itself are questions.
    pub(super) fn set_language(&mut self, language: &str, ground: &str) {
        self.language = Answer::guess(language.to_owned(), ground);
        if let Some(necessary) = self.purposes.first_mut().filter(|_| language != "en") {
            necessary.title = Answer::open("under which title do these stand");
            necessary.text = Answer::open("what are these for");
        }
    }

    /// Returns a text of a library in the language of the policy.
    fn text_of(&self, kit: &Kit, text: &Text, question: &str) -> Answer<String> {
        let language = self.language.value().map_or("en", String::as_str);
        if kit.library.languages.contains(&language) {
            Answer::Known(text.in_language(language).to_owned())
        } else {
            Answer::open(question)
        }
    }

    /// Returns the party of this key, and adds it where it is new. What is known of it is kept.
    pub(super) fn party(
        &mut self,
        key: &str,
        name: Answer<String>,
        privacy: Answer<String>,
    ) -> PartyId {
        let next = PartyId(self.parties.len());
        let id = *self.party_ids.entry(key.to_lowercase()).or_insert(next);
        match self.parties.get_mut(id.0) {
            Some(party) => {
                let known = std::mem::replace(&mut party.name, Answer::open(""));
                party.name = known.or(name);
                let known = std::mem::replace(&mut party.privacy, Answer::open(""));
                party.privacy = known.or(privacy);
            }
            None => self.parties.push(Party { called: key.to_owned(), name, privacy }),
        }
        id
    }

    /// Returns the purpose of this key, and adds it where it is new.
    pub(super) fn purpose(&mut self, key: &str, make: impl FnOnce() -> Purpose) -> PurposeId {
        let next = PurposeId(self.purposes.len());
        let id = *self.purpose_ids.entry(key.to_lowercase()).or_insert(next);
        if id == next {
            self.purposes.push(make());
        }
        id
    }

    /// Returns whether a purpose is necessary, by what is known of it.
    pub(super) fn is_necessary(&self, purpose: PurposeId) -> bool {
        let kind = self.purposes.get(purpose.0).and_then(|purpose| purpose.kind.value());
        kind.is_some_and(|kind| *kind == "necessary")
    }

    /// Adds a cookie to a purpose. A name that no policy can declare is a remark; what is declared already is left out.
    pub(super) fn add_cookie(&mut self, purpose: PurposeId, cookie: Cookie) {
        if let Some(cookie) = self.admitted(cookie) {
            self.add(purpose, Item::Cookie(cookie));
        }
    }

    /// Returns the cookie, unless it is declared already or cannot be.
    pub(super) fn admitted(&mut self, mut cookie: Cookie) -> Option<Cookie> {
        if let Name::Undeclarable(shown) = &cookie.name {
            let remark = format!(
                "no policy can declare a cookie of the name `{shown}`: find what sets it, and remove that"
            );
            self.remark(remark);
            return None;
        }
        if cookie.stored_on.is_empty() {
            cookie.lifetime = lifetime::kept(cookie.lifetime);
        }
        let is_new = self.declared.insert((cookie.name.key(), cookie.stored_on.clone()));
        let is_of_kit =
            self.kits.iter().any(|(kit, ..)| kit.has_cookie(&cookie.name, &cookie.stored_on));
        (is_new && !is_of_kit).then_some(cookie)
    }

    /// Adds an entry of the browser's storage to a purpose, unless it is declared already.
    pub(super) fn add_storage(&mut self, purpose: PurposeId, entry: Storage) {
        if let Some(entry) = self.admitted_entry(entry) {
            self.add(purpose, Item::Storage(entry));
        }
    }

    /// Returns the entry, unless it is declared already or cannot be.
    pub(super) fn admitted_entry(&mut self, entry: Storage) -> Option<Storage> {
        if let Name::Undeclarable(shown) = &entry.name {
            let remark = format!(
                "the entry `{shown}` of the browser's storage: no policy has a name like this as it stands"
            );
            self.remark(remark);
            return None;
        }
        let is_new = self.entries.insert((entry.name.key(), entry.area));
        let is_of_kit = self.kits.iter().any(|(kit, ..)| kit.has_entry(&entry.name));
        (is_new && !is_of_kit).then_some(entry)
    }

    /// Adds an embed with its cookies to a purpose.
    pub(super) fn add_embed(&mut self, purpose: PurposeId, mut embed: Embed) {
        let cookies = std::mem::take(&mut embed.cookies);
        embed.cookies = cookies.into_iter().filter_map(|cookie| self.admitted(cookie)).collect();
        self.add(purpose, Item::Embed(embed));
    }

    /// Adds an item that is admitted.
    pub(super) fn add(&mut self, purpose: PurposeId, item: Item) {
        if let Some(purpose) = self.purposes.get_mut(purpose.0) {
            purpose.items.push(item);
        }
    }

    /// Includes a vendor's library, with the ground. Its necessary purposes are taken by the one that is always there, the others
    /// by the purpose that the source has for it, or by purposes like the library's own.
    pub(super) fn include(&mut self, kit: &'static Kit, ours: Option<PurposeId>, ground: &str) {
        if self.kits.iter().any(|(known, ..)| std::ptr::eq(*known, kit)) {
            return;
        }
        let mut taken = Vec::new();
        for theirs in kit.library.purposes {
            let title = self.text_of(kit, &theirs.title, "under which title do these stand");
            let text = self.text_of(kit, &theirs.text, "what are these for");
            let kind = catalogue::kind(theirs.kind);
            let asking = ours.filter(|ours| !self.is_necessary(*ours));
            let id = match asking {
                _ if kind == "necessary" => NECESSARY,
                Some(ours) => ours,
                None => self.purpose(&format!("{} {kind}", theirs.identifier), || Purpose {
                    called: theirs.identifier.to_owned(),
                    title,
                    text,
                    kind: Answer::Known(kind),
                    items: Vec::new(),
                }),
            };
            taken.push((theirs.identifier, id));
        }
        self.kits.push((kit, taken, text::cleaned(ground)));
    }

    pub(super) fn kits(&self) -> impl Iterator<Item = &'static Kit> {
        self.kits.iter().map(|(kit, ..)| *kit)
    }

    /// Adds a cookie that the site no longer sets.
    pub(super) fn retire(&mut self, name: &str, ground: &str) {
        let name = Name::one(name.as_bytes());
        if matches!(name, Name::One(_)) && self.declared.insert((name.key(), Vec::new())) {
            self.retired.push((name, ground.to_owned()));
        }
    }

    /// Adds a remark where the source has nothing to declare.
    pub(super) fn remark_emptiness(&mut self) {
        let is_empty = self.purposes.iter().all(|purpose| purpose.items.is_empty());
        if is_empty && self.kits.is_empty() && self.remarks.is_empty() {
            self.remark("anything: the source shows no cookie, no entry of the storage and nothing of other sites");
        }
    }

    /// Adds a remark to the head of the policy.
    pub(super) fn remark(&mut self, remark: impl AsRef<str>) {
        let remark = text::cleaned(remark.as_ref());
        if self.remarks.contains(&remark) {
            return;
        }
        if self.remarks.len() < MAX_REMARKS {
            self.remarks.push(remark);
        } else {
            self.left_out_remarks += 1;
        }
    }
}
