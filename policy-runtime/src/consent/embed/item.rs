//! An item of an embed: the embed with the values of its parameters, sealed into a form, so that a request can name what a page
//! of this site shows a placeholder for, and nothing else.
//!
//! | bytes | what |
//! |---|---|
//! | 1 | version 1 |
//! | 4 | the hour in which the page was made, in Unix seconds, big-endian: the pages of an hour have the same item |
//! | 2 and text, each | identifier of the embed; number of values, in decimal; name and value of each; each argument |
//! | 32 | the signature |
//!
//! It proves no consent: it is the same for all visitors.

use super::address::Values;
use super::{Embed, Refused};
use crate::base64url;
use crate::clock::CLOCK_SKEW;
use crate::declaration::{Document, EmbedDeclaration, PurposeDeclaration};
use crate::seal::{Binding, Keys, TAG_LENGTH};
use std::marker::PhantomData;

/// Seconds for which an item can be asked for.
const LIFETIME: u32 = 24 * 3_600;
/// Maximum length of an item, in octets: a form has several, and few embeds have long parameters.
const MAX_LENGTH: usize = 4_096;
const HOUR: u32 = 3_600;
const VERSION: u8 = 1;

/// An item that was opened, with the purpose of its embed.
pub(crate) struct Item {
    pub(crate) purpose: &'static PurposeDeclaration,
    declaration: &'static EmbedDeclaration,
    values: Values,
    arguments: Vec<String>,
}

impl Item {
    /// Makes the embed, with the visitor's answer about it.
    pub(crate) fn embed<'c>(self, answer: Result<(), Refused>) -> Embed<'c> {
        let Item { declaration, values, arguments, .. } = self;
        Embed { declaration, answer, values: Ok(values), arguments, request: PhantomData }
    }

    pub(crate) fn declaration(&self) -> &'static EmbedDeclaration {
        self.declaration
    }
}

impl Embed<'_> {
    /// Seals the item. `None` if it loads nothing, or is too long.
    pub(crate) fn item(&self, now: u32, keys: &Keys, binding: Binding<'_>) -> Option<String> {
        let values = self.values.as_ref().ok().filter(|_| self.declaration.loaded_by.is_none())?;
        let mut bytes = vec![VERSION];
        bytes.extend((now - now % HOUR).to_be_bytes());
        put(&mut bytes, self.declaration.identifier)?;
        put(&mut bytes, &values.0.len().to_string())?;
        for (name, value) in &values.0 {
            put(&mut bytes, name)?;
            put(&mut bytes, value)?;
        }
        for argument in &self.arguments {
            put(&mut bytes, argument)?;
        }
        let tag = keys.tag(binding, &bytes);
        bytes.extend(tag);
        (bytes.len() <= MAX_LENGTH).then(|| base64url::encode(bytes))
    }
}

/// Opens an item. `None` if it is forged, of another policy or site, too old, or of an embed that the policy no longer has.
pub(crate) fn open(
    item: &str,
    now: u32,
    document: &'static Document,
    keys: &Keys,
    binding: Binding<'_>,
) -> Option<Item> {
    if item.len() > MAX_LENGTH * 2 {
        return None;
    }
    let bytes = base64url::decode(item)?;
    let (content, tag) = bytes.split_last_chunk::<TAG_LENGTH>()?;
    let (version, rest) = content.split_first()?;
    let (made, mut rest) = rest.split_first_chunk::<4>()?;
    let made = u32::from_be_bytes(*made);
    let is_recent = now.saturating_sub(made) < LIFETIME && made <= now.saturating_add(CLOCK_SKEW);
    if *version != VERSION || !is_recent || !keys.is_tag(binding, content, tag) {
        return None;
    }
    let identifier = take(&mut rest)?;
    let (purpose, declaration) = document.purposes.iter().find_map(|purpose| {
        let embed = purpose.embeds.iter().find(|embed| embed.identifier == identifier)?;
        Some((*purpose, *embed))
    })?;
    let mut values = Vec::new();
    for _ in 0..take(&mut rest)?.parse::<usize>().ok()? {
        let (name, value) = (take(&mut rest)?, take(&mut rest)?);
        // A parameter that stands nowhere any longer is not needed.
        values.extend(parameter(declaration, name).map(|name| (name, value.to_owned())));
    }
    let values = Values(values);
    let mut arguments = Vec::new();
    while !rest.is_empty() {
        arguments.push(take(&mut rest)?.to_owned());
    }
    // The embed may have changed since.
    let variables = declaration.init.map_or(0, |init| init.variables.len());
    let mut texts = texts(declaration);
    let is_filled = texts.all(|text| !values.leaves_open(text));
    let is_misplaced = values.misplaced(declaration.origins.addresses()).is_some();
    let is_whole = arguments.len() == variables && is_filled && !is_misplaced;
    is_whole.then_some(Item { purpose, declaration, values, arguments })
}

/// Lists the texts in which parameters stand.
fn texts(embed: &'static EmbedDeclaration) -> impl Iterator<Item = &'static str> {
    embed.origins.addresses().chain(embed.attributes.iter().copied())
}

/// Returns the name of a parameter as the declaration has it.
fn parameter(embed: &'static EmbedDeclaration, name: &str) -> Option<&'static str> {
    let placeholder = format!("{{{name}}}");
    texts(embed).find_map(|text| {
        let start = text.find(&placeholder)? + 1;
        text.get(start..start + name.len())
    })
}

fn put(bytes: &mut Vec<u8>, text: &str) -> Option<()> {
    bytes.extend(u16::try_from(text.len()).ok()?.to_be_bytes());
    bytes.extend(text.as_bytes());
    Some(())
}

fn take<'b>(rest: &mut &'b [u8]) -> Option<&'b str> {
    let (length, behind) = rest.split_first_chunk::<2>()?;
    let (text, behind) = behind.split_at_checked(u16::from_be_bytes(*length).into())?;
    *rest = behind;
    str::from_utf8(text).ok()
}
