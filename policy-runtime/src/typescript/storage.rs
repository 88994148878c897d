//! Entries of the browser's storage. Those of embeds are their provider's, and read alone.

use super::cookies::{MEMBER_NAME, here};
use super::literal::{identifier, list, parameters, string};
use super::member::{Consents, Member};
use super::pattern::Pattern;
use super::value::typed;
use super::{Helpers, demanded};
use crate::declaration::{
    Document, Lifetime, PurposeDeclaration, StorageArea, StorageDeclaration, ValueForm,
};
use std::fmt::Write;

const PLACE: &str = include_str!("../../assets/typescript/storage-place.ts");
const ENTRIES: &str = include_str!("../../assets/typescript/storage.ts");
const WRITES: &str = include_str!("../../assets/typescript/storage-writes.ts");
const DATABASES: &str = include_str!("../../assets/typescript/storage-database.ts");
const CACHES: &str = include_str!("../../assets/typescript/storage-cache.ts");
const EXPIRY: &str = include_str!("../../assets/typescript/expiry.ts");

/// Returns the rules of the entries, and the object with their functions.
pub(super) fn module(document: &'static Document, helpers: &mut Helpers) -> String {
    let all = document.purposes.iter();
    let all = all.flat_map(|purpose| purpose.storage.iter().map(move |entry| (*purpose, entry)));
    let (mut rules, mut types, mut members) = (String::new(), String::new(), String::new());
    let mut lasting = Vec::new();
    let mut is_any = false;
    for (purpose, entry) in all.filter(|(_, entry)| is_usable(entry)) {
        is_any = true;
        helpers.insert(PLACE);
        let pattern = Pattern::of(entry.name);
        let member = if let Some(area) = area(entry.area) {
            helpers.insert(ENTRIES);
            if entry.embed.is_none() {
                helpers.insert(WRITES);
            }
            rules.push_str(&rule(document, purpose, entry, area, helpers));
            if let Some(seconds) = max_age(entry) {
                lasting.push(format!("[\"{area}\", {}, {seconds}]", pattern.regular_expression()));
            }
            entry_member(purpose, entry, &pattern, helpers)
        } else {
            rules.push_str(&place(document, purpose, entry));
            opened_member(purpose, entry, &pattern, helpers)
        };
        types.push_str(&member.ty);
        members.push_str(&member.functions);
    }
    if !is_any {
        return String::new();
    }
    let mut module = format!(
        "/** The entries of the browser's storage that scripts of this site can use. */\n\
         export interface DeclaredStorage {{\n{types}}}\n\n{rules}\n\
         export const storage: DeclaredStorage = {{\n{members}}};\n"
    );
    if !lasting.is_empty() {
        let _ = write!(
            module,
            "\nconst lasting: readonly (readonly [\"localStorage\" | \"sessionStorage\", RegExp, number])[] = [{}];\n\n{EXPIRY}",
            lasting.join(", ")
        );
    }
    module
}

/// Returns whether scripts of this site use an entry: their own, and a provider's with a type.
fn is_usable(entry: &StorageDeclaration) -> bool {
    entry.embed.is_none() || entry.value.is_some()
}

/// Returns the name of a storage with keys and texts.
fn area(area: StorageArea) -> Option<&'static str> {
    match area {
        StorageArea::Local => Some("localStorage"),
        StorageArea::Session => Some("sessionStorage"),
        StorageArea::IndexedDb | StorageArea::Cache => None,
    }
}

fn rule(
    document: &'static Document,
    purpose: &'static PurposeDeclaration,
    entry: &'static StorageDeclaration,
    area: &str,
    helpers: &mut Helpers,
) -> String {
    let value = typed(entry.value.unwrap_or(ValueForm::Text), helpers);
    let mut rule = format!(
        "const entry${}: StorageRule<{}> = {{\n  form: {},\n  area: \"{area}\",\n{}",
        identifier(entry.identifier),
        value.ty,
        value.form,
        fields_of_place(document, purpose, entry),
    );
    if let Some(seconds) = max_age(entry) {
        let _ = writeln!(rule, "  maxAge: {seconds},");
        if let Some(Lifetime::Sliding(_)) = entry.lifetime {
            rule.push_str("  sliding: true,\n");
        }
    }
    rule + "};\n"
}

/// Returns the declared lifetime of an entry, in seconds. A provider's scripts end its entries themselves.
fn max_age(entry: &StorageDeclaration) -> Option<u32> {
    match entry.lifetime.filter(|_| entry.embed.is_none()) {
        Some(Lifetime::Seconds(seconds) | Lifetime::Sliding(seconds)) => Some(seconds),
        _ => None,
    }
}

/// Returns where a database or a cache can be opened.
fn place(
    document: &'static Document,
    purpose: &'static PurposeDeclaration,
    entry: &'static StorageDeclaration,
) -> String {
    let fields = fields_of_place(document, purpose, entry);
    format!("const entry${}: StoragePlace = {{\n{fields}}};\n", identifier(entry.identifier))
}

/// Returns the fields that say where an entry can be used, and under which names.
fn fields_of_place(
    document: &'static Document,
    purpose: &'static PurposeDeclaration,
    entry: &'static StorageDeclaration,
) -> String {
    let owner = list(demanded(&[purpose]).into_iter());
    let mut fields = format!("  owner: {owner},\n{}", here(purpose.sites));
    let others = others(document, entry);
    if !others.is_empty() {
        let _ = writeln!(fields, "  others: [{}],", others.join(", "));
    }
    fields
}

/// Returns the keys within a pattern that are those of other entries, as regular expressions.
fn others(document: &'static Document, entry: &'static StorageDeclaration) -> Vec<String> {
    let pattern = Pattern::of(entry.name);
    let all = document.purposes.iter().flat_map(|purpose| purpose.storage);
    let others = all.filter(|other| other.area == entry.area && !std::ptr::eq(*other, entry));
    let others = others.map(|other| Pattern::of(other.name));
    let within = others.filter(|other| pattern.contains(other));
    within.map(|other| other.regular_expression()).collect()
}

/// Returns the functions of an entry with a text.
fn entry_member(
    purpose: &'static PurposeDeclaration,
    entry: &'static StorageDeclaration,
    pattern: &Pattern,
    helpers: &mut Helpers,
) -> Member {
    let Lookup { consent, names, key } = Lookup::of(purpose, pattern, helpers);
    let value = typed(entry.value.unwrap_or(ValueForm::Text), helpers).ty;
    let name = identifier(entry.identifier);
    let rule = format!("entry${name}");
    let typed = || names.iter().map(|name| format!("{name}: string"));
    let given = consent.argument();
    let mut member = Member::new(entry.text, "entry", entry.name, purpose, name);
    member.push(
        "get",
        consent.typed().chain(typed()),
        &format!("{value} | undefined"),
        consent.named().chain(names.iter().cloned()),
        &format!("readEntry({rule}, {key}, {given})"),
    );
    if entry.embed.is_some() {
        return member.end();
    }
    member.push(
        "set",
        consent.typed().chain(typed()).chain([format!("value: {value}")]),
        "boolean",
        consent.named().chain(names.iter().cloned()).chain(["value".to_owned()]),
        &format!("writeEntry({rule}, {key}, {given}, value)"),
    );
    member.push(
        "remove",
        typed(),
        "void",
        names.iter().cloned(),
        &format!("removeEntry({rule}, {key})"),
    );
    member.end()
}

/// Returns the function of a database or a cache, which opens it.
fn opened_member(
    purpose: &'static PurposeDeclaration,
    entry: &'static StorageDeclaration,
    pattern: &Pattern,
    helpers: &mut Helpers,
) -> Member {
    let Lookup { consent, names, key } = Lookup::of(purpose, pattern, helpers);
    let typed = || names.iter().map(|name| format!("{name}: string"));
    let arguments =
        format!("entry${}, {key}, {}", identifier(entry.identifier), consent.argument());
    let (kind, result, version, version_name, opened) = if entry.area == StorageArea::IndexedDb {
        helpers.insert(DATABASES);
        (
            "database",
            "IDBOpenDBRequest | undefined",
            Some("version?: number"),
            Some("version"),
            format!("openDatabase({arguments}, version)"),
        )
    } else {
        helpers.insert(CACHES);
        ("cache", "Promise<Cache | undefined>", None, None, format!("openCache({arguments})"))
    };
    let mut member =
        Member::new(entry.text, kind, entry.name, purpose, identifier(entry.identifier));
    member.push(
        "open",
        consent.typed().chain(typed()).chain(version.map(str::to_owned)),
        result,
        consent.named().chain(names.iter().cloned()).chain(version_name.map(str::to_owned)),
        &opened,
    );
    member.end()
}

/// The parts of a function that finds an entry.
struct Lookup {
    consent: Consents,
    /// The parameters for the placeholders.
    names: Vec<String>,
    /// The expression of the key.
    key: String,
}

impl Lookup {
    fn of(
        purpose: &'static PurposeDeclaration,
        pattern: &Pattern,
        helpers: &mut Helpers,
    ) -> Lookup {
        let names = parameters(&pattern.placeholders);
        let key = if pattern.is_family() {
            helpers.insert(MEMBER_NAME);
            let parts = list(pattern.parts.iter().copied());
            format!("memberName({parts}, [{}], false)", names.join(", "))
        } else {
            string(pattern.parts.first().unwrap_or(&""))
        };
        Lookup { consent: Consents::of(demanded(&[purpose])), names, key }
    }
}
