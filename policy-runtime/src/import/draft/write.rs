//! Writes a draft as a policy: a `?` for each question, and a comment above what is asked or guessed.

use super::answer::Answer;
use super::identifiers::Identifiers;
use super::items::{Cookie, Embed, Item, Party, PartyId, Purpose, PurposeId, Storage};
use super::text::{cleaned, quoted};
use super::{CONSENT_COOKIE, Draft, Name};
use std::collections::BTreeSet;
use std::fmt::Write;

/// Maximum width of an item on one line, in characters.
const MAX_LINE_CHARS: usize = 140;

/// A policy as text, with the number of its questions and guesses.
#[derive(Debug, Default)]
pub(in crate::import) struct Written {
    pub(in crate::import) text: String,
    pub(in crate::import) questions: usize,
    pub(in crate::import) guesses: usize,
    identifiers: Identifiers,
    /// Those of providers, which no other item shares.
    provider_identifiers: Identifiers,
    /// Identifiers of the parties, by their place.
    parties: Vec<String>,
    purposes: Vec<String>,
}

/// The questions and guesses of one item, which stand above it.
#[derive(Default)]
struct Notes {
    questions: Vec<String>,
    guesses: Vec<String>,
}

impl Notes {
    /// Notes how an answer is known, and writes its value: a question is `?`.
    fn answer<T>(
        &mut self,
        key: &str,
        answer: &Answer<T>,
        write: impl FnOnce(&T) -> String,
    ) -> String {
        match answer {
            Answer::Known(value) => write(value),
            Answer::Guess(value, ground) => {
                let guess =
                    if ground.is_empty() { key.to_owned() } else { format!("{key}, {ground}") };
                self.guesses.push(guess);
                write(value)
            }
            Answer::Open(question) => {
                self.questions.push(question.clone());
                "?".to_owned()
            }
        }
    }

    fn text(&mut self, key: &str, answer: &Answer<String>) -> String {
        self.answer(key, answer, |text| quoted(text))
    }

    /// Returns the text of a doc comment.
    fn docs(&mut self, answer: &Answer<String>) -> String {
        self.answer("text", answer, |text| cleaned(text))
    }
}

impl Draft {
    /// Writes the policy. `called` is its name, `day` that of the import, as YYYY-MM-DD.
    pub(in crate::import) fn write(&self, called: &str, day: &str) -> Written {
        let mut written = Written::default();
        written.identifiers.take("choice");
        written.provider_identifiers.take("owner");
        for identifier in self.kits.iter().flat_map(|(kit, ..)| kit.identifiers()) {
            written.identifiers.take(identifier);
        }
        let policy = written.identifiers.upper(called, "Site");
        written.parties = self
            .parties
            .iter()
            .map(|party| written.provider_identifiers.lower(&party.called, "provider"))
            .collect();
        written.purposes = self
            .purposes
            .iter()
            .map(|purpose| written.identifiers.upper(&purpose.called, "Purpose"))
            .collect();
        written.head(self);
        written.policy(self, &policy, day);
        let used = self.used_parties();
        for (place, party) in self.parties.iter().enumerate() {
            if used.contains(&PartyId(place)) {
                written.party(place, party);
            }
        }
        for (place, purpose) in self.purposes.iter().enumerate() {
            written.purpose(place, purpose);
        }
        for (kit, taken, ground) in &self.kits {
            let pairs: Vec<String> = taken
                .iter()
                .map(|(theirs, PurposeId(ours))| {
                    format!("{theirs}: {}", written.purposes.get(*ours).map_or("?", String::as_str))
                })
                .collect();
            let notes = Notes { guesses: vec![ground.clone()], ..Notes::default() };
            written.text.push('\n');
            written.notes(1, &notes);
            written.line(
                1,
                &format!("include policy_runtime::kits::{} {{ {} }}", kit.path, pairs.join(", ")),
            );
        }
        written.retired(self);
        written.text.push_str("}\n");
        written
    }

    /// Lists the parties that an item names: a source may name others of whom nothing is left.
    fn used_parties(&self) -> BTreeSet<PartyId> {
        let mut used = BTreeSet::new();
        let mut of_cookie = |cookie: &Cookie| {
            used.extend(cookie.party);
            used.extend(&cookie.shared_with);
        };
        let items = || self.purposes.iter().flat_map(|purpose| &purpose.items);
        for item in items() {
            match item {
                Item::Cookie(cookie) => of_cookie(cookie),
                Item::Embed(embed) => embed.cookies.iter().for_each(&mut of_cookie),
                Item::Storage(_) => {}
            }
        }
        for item in items() {
            match item {
                Item::Storage(entry) => used.extend(entry.party),
                Item::Embed(embed) => _ = used.insert(embed.party),
                Item::Cookie(_) => {}
            }
        }
        used
    }
}

impl Written {
    fn line(&mut self, depth: usize, line: &str) {
        for _ in 0..depth {
            self.text.push_str("    ");
        }
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Writes the questions and guesses of an item above it.
    fn notes(&mut self, depth: usize, notes: &Notes) {
        self.questions += notes.questions.len();
        self.guesses += notes.guesses.len();
        for (word, list) in [("question", &notes.questions), ("guess", &notes.guesses)] {
            if !list.is_empty() {
                self.line(depth, &format!("// {word}: {}", cleaned(&list.join("; "))));
            }
        }
    }

    fn head(&mut self, draft: &Draft) {
        for line in [
            &format!("// A first policy, imported from {}.", cleaned(&draft.origin)),
            "//",
            "// A `?` is a question that the source does not answer: the policy does not compile before it is answered. What stands",
            "// behind `guess:` was concluded; check it, and remove the comment. No legal fact was concluded: without `jurisdictions` the",
            "// base rule holds, by which all but the necessary is asked.",
        ] {
            self.line(0, line);
        }
        if !draft.remarks.is_empty() {
            self.line(0, "//");
            self.line(0, "// Not in the policy:");
            for remark in &draft.remarks {
                self.line(0, &format!("// - {remark}"));
            }
            if draft.left_out_remarks > 0 {
                self.line(0, &format!("// - and {} others", draft.left_out_remarks));
            }
        }
    }

    fn policy(&mut self, draft: &Draft, name: &str, day: &str) {
        let mut notes = Notes::default();
        notes.questions.push(
            "how does the site use cookies, in one sentence for visitors; where can they write to"
                .to_owned(),
        );
        let sites = notes.answer("sites", &draft.sites, |sites| {
            let sites: Vec<String> = sites.iter().map(|site| quoted(site)).collect();
            format!("[{}]", sites.join(", "))
        });
        let language = notes.answer("languages", &draft.language, Clone::clone);
        self.text.push_str("policy_runtime::cookie_policy! {\n");
        self.notes(1, &notes);
        for line in [
            "/// ?",
            &format!("pub policy {name} {{"),
            "    controller: owner,",
            "    contact: ?,",
            &format!("    updated: {},", quoted(day)),
            &format!("    sites: {sites},"),
            &format!("    languages: [{language}],"),
            "}",
            "",
            "// question: who is responsible, and where is the privacy notice",
            "provider owner { name: ?, privacy: ? }",
        ] {
            if line.is_empty() { self.text.push('\n') } else { self.line(1, line) }
        }
        self.questions += 3;
    }

    fn party(&mut self, place: usize, party: &Party) {
        let mut notes = Notes::default();
        let name = notes.text("name", &party.name);
        let privacy = notes.text("privacy", &party.privacy);
        self.notes(1, &notes);
        let identifier = self.parties.get(place).cloned().unwrap_or_default();
        self.line(1, &format!("provider {identifier} {{ name: {name}, privacy: {privacy} }}"));
    }

    fn purpose(&mut self, place: usize, purpose: &Purpose) {
        let mut notes = Notes::default();
        let text = notes.docs(&purpose.text);
        let title = notes.text("title", &purpose.title);
        let kind = notes.answer("kind", &purpose.kind, |kind| (*kind).to_owned());
        let identifier = self.purposes.get(place).cloned().unwrap_or_default();
        self.text.push('\n');
        self.notes(1, &notes);
        self.line(1, &format!("/// {text}"));
        self.line(1, &format!("purpose {identifier}: {kind} {{"));
        self.line(2, &format!("title: {title},"));
        if PurposeId(place) == super::NECESSARY {
            self.text.push('\n');
            let is_english = purpose.text.value().is_some();
            if !is_english {
                self.line(2, "// question: what is it for: it keeps what the visitor chose here");
                self.questions += 1;
            }
            self.line(2, if is_english { "/// Remembers what you chose here." } else { "/// ?" });
            self.line(
                2,
                &format!(
                    "consent cookie {} as choice {{ lifetime: 6 months }}",
                    quoted(CONSENT_COOKIE)
                ),
            );
        }
        let is_necessary = purpose.kind.value() == Some(&"necessary");
        for item in &purpose.items {
            self.text.push('\n');
            match item {
                Item::Cookie(cookie) => self.cookie(2, cookie, is_necessary, None),
                Item::Storage(entry) => self.storage(entry, is_necessary),
                Item::Embed(embed) => self.embed(embed, is_necessary),
            }
        }
        self.line(1, "}");
    }

    /// Returns the name of an item and its identifier: `"_ga" as ga`.
    fn named(&mut self, name: &Name, called: Option<&str>, notes: &mut Notes) -> String {
        if let Name::Open(pattern) = name {
            notes.questions.push(format!("which name is meant by `{pattern}`"));
        }
        let identifier = self.identifiers.lower(called.unwrap_or_else(|| name.words()), "cookie");
        format!("{} as {identifier}", name.quoted())
    }

    /// Writes a cookie. One of an embed is its provider's, and stands under its text if it has none.
    fn cookie(&mut self, depth: usize, cookie: &Cookie, is_necessary: bool, embed: Option<&Embed>) {
        let mut notes = Notes::default();
        let stands_under_embed = embed.is_some() && cookie.text.value().is_none();
        let text = (!stands_under_embed).then(|| notes.docs(&cookie.text));
        let named = self.named(&cookie.name, cookie.called.as_deref(), &mut notes);
        let is_stored_here = cookie.stored_on.is_empty();
        let is_of_scripts = cookie.set_by.as_ref().and_then(Answer::value) == Some(&"scripts");
        let mut keys = Vec::new();
        if is_necessary && embed.is_none() {
            let because = Answer::<String>::open("why is it necessary");
            keys.push(format!("because: {}", notes.answer("because", &because, Clone::clone)));
        }
        let lifetime = notes.answer("lifetime", &cookie.lifetime, |lifetime| lifetime.words());
        keys.push(format!("lifetime: {lifetime}"));
        if let Some(party) =
            cookie.party.filter(|party| embed.is_none_or(|embed| embed.party != *party))
        {
            keys.push(format!("provider: {}", self.party_name(party)));
        }
        if let Some(writer) = cookie.set_by.as_ref().filter(|_| embed.is_none() && is_stored_here) {
            keys.push(format!(
                "set_by: {}",
                notes.answer("set_by", writer, |writer| (*writer).to_owned())
            ));
        }
        match cookie.stored_on.as_slice() {
            [] => {}
            [site] => keys.push(format!("stored_on: {}", quoted(site))),
            sites => {
                let sites: Vec<String> = sites.iter().map(|site| quoted(site)).collect();
                keys.push(format!("stored_on: [{}]", sites.join(", ")));
            }
        }
        if let Some(path) = &cookie.path {
            keys.push(format!("path: {}", quoted(path)));
        }
        if let Some(same_site) = cookie.same_site {
            keys.push(format!("same_site: {same_site}"));
        }
        for (flag, is_set) in [
            ("subdomains", cookie.subdomains),
            ("partitioned", cookie.partitioned),
            (
                "read_by: scripts",
                cookie.read_by_scripts && embed.is_none() && is_stored_here && !is_of_scripts,
            ),
        ] {
            if is_set {
                keys.push(flag.to_owned());
            }
        }
        if !cookie.shared_with.is_empty() {
            let others: Vec<&str> =
                cookie.shared_with.iter().map(|party| self.party_name(*party)).collect();
            keys.push(format!("shared_with: [{}]", others.join(", ")));
        }
        self.notes(depth, &notes);
        if let Some(text) = text {
            self.line(depth, &format!("/// {text}"));
        }
        self.item(depth, &format!("cookie {named}"), &keys);
    }

    fn party_name(&self, PartyId(place): PartyId) -> &str {
        self.parties.get(place).map_or("owner", String::as_str)
    }

    fn storage(&mut self, entry: &Storage, is_necessary: bool) {
        let mut notes = Notes::default();
        let text = notes.docs(&entry.text);
        let named = self.named(&entry.name, None, &mut notes);
        let mut keys = Vec::new();
        if is_necessary {
            notes.questions.push("why is it necessary".to_owned());
            keys.push("because: ?".to_owned());
        }
        if let Some(party) = entry.party {
            keys.push(format!("provider: {}", self.party_name(party)));
        }
        self.notes(2, &notes);
        self.line(2, &format!("/// {text}"));
        self.item(2, &format!("storage {named} in {}", entry.area), &keys);
    }

    fn embed(&mut self, embed: &Embed, is_necessary: bool) {
        let mut notes = Notes::default();
        let text = notes.docs(&embed.text);
        let identifier = self.identifiers.lower(&embed.called, "embed");
        let mut keys = vec![format!("provider: {}", self.party_name(embed.party))];
        if is_necessary {
            notes.questions.push("why is it necessary".to_owned());
            keys.push("because: ?".to_owned());
        }
        if embed.origins.iter().all(|(_, hosts)| hosts.is_empty()) {
            notes.questions.push("from which addresses does it load its scripts".to_owned());
            keys.push("script: ?".to_owned());
        }
        for (key, hosts) in embed.origins.iter().filter(|(_, hosts)| !hosts.is_empty()) {
            let hosts: Vec<String> = hosts.iter().map(|host| quoted(host)).collect();
            keys.push(format!("{key}: [{}]", hosts.join(", ")));
        }
        self.notes(2, &notes);
        self.line(2, &format!("/// {text}"));
        self.line(2, &format!("embed {identifier} {{"));
        for key in &keys {
            self.line(3, &format!("{key},"));
        }
        for cookie in &embed.cookies {
            self.text.push('\n');
            self.cookie(3, cookie, is_necessary, Some(embed));
        }
        self.line(2, "}");
    }

    /// Writes an item with its keys, on one line if they fit.
    fn item(&mut self, depth: usize, head: &str, keys: &[String]) {
        let joined = keys.join(", ");
        let line =
            if keys.is_empty() { format!("{head} {{}}") } else { format!("{head} {{ {joined} }}") };
        if depth * 4 + line.chars().count() <= MAX_LINE_CHARS {
            return self.line(depth, &line);
        }
        self.line(depth, &format!("{head} {{"));
        for key in keys {
            self.line(depth + 1, &format!("{key},"));
        }
        self.line(depth, "}");
    }

    fn retired(&mut self, draft: &Draft) {
        if draft.retired.is_empty() {
            return;
        }
        self.text.push_str("\n    retired {\n");
        for (name, ground) in &draft.retired {
            let notes = Notes { guesses: vec![ground.clone()], ..Notes::default() };
            self.notes(2, &notes);
            let mut line = String::new();
            let _ = write!(line, "cookie {} {{}}", name.quoted());
            self.line(2, &line);
        }
        self.line(1, "}");
    }
}
