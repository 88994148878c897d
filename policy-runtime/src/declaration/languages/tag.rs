//! Language tags in canonical form, and their fallbacks (RFC 5646, UTS 35 3.2.1 and 4.2.6).

use super::cldr::CLDR;

/// A language, with script, region and variants where they are not the default.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Tag {
    language: String,
    script: Option<String>,
    region: Option<String>,
    variants: Vec<String>,
}

impl Tag {
    /// Parses a tag up to its extensions. `None` if it is malformed (RFC 5646) or does not denote a single language.
    fn parse(tag: &str) -> Option<Tag> {
        let is_alphabetic = |subtag: &&str| subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
        let is_subtag = |subtag: &str| {
            (1..=8).contains(&subtag.len())
                && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        if !tag.split('-').all(is_subtag) {
            return None;
        }
        let mut subtags = tag.split('-').peekable();
        let language = subtags.next().filter(|language| matches!(language.len(), 2 | 3))?;
        let language = Some(language).filter(is_alphabetic)?.to_ascii_lowercase();
        let script = subtags.next_if(|subtag| subtag.len() == 4 && is_alphabetic(subtag));
        let is_region = |subtag: &str| {
            subtag.len() == 2 && is_alphabetic(&subtag)
                || subtag.len() == 3 && subtag.bytes().all(|byte| byte.is_ascii_digit())
        };
        let region = subtags.next_if(|subtag| is_region(subtag));
        let mut variants = Vec::new();
        let is_variant = |subtag: &&str| {
            subtag.len() >= 5
                || subtag.len() == 4 && subtag.starts_with(|c: char| c.is_ascii_digit())
        };
        while let Some(variant) = subtags.next_if(is_variant) {
            variants.push(variant.to_ascii_lowercase());
        }
        variants.sort_unstable();
        let ends = subtags.next().is_none_or(|singleton| singleton.len() == 1);
        (ends && language != "und").then(|| Tag {
            language,
            script: script.map(titlecase),
            region: region.map(str::to_ascii_uppercase),
            variants,
        })
    }

    /// Replaces aliases of the language and the region with their present names.
    fn canonicalize(&mut self) {
        // Aliases are chained at most once.
        for _ in 0..2 {
            let Some(alias) = self.alias() else { break };
            self.language = alias.language;
            self.script = self.script.take().or(alias.script);
            self.region = self.region.take().or(alias.region);
        }
        if let Some(region) = self.region.as_deref().and_then(|code| CLDR.region(code)) {
            self.region = Some(region.to_owned());
        }
        // `no` covers two written forms; CLDR uses Bokmål for it.
        if self.language == "no" {
            "nb".clone_into(&mut self.language);
        }
    }

    /// Returns the tag that this one is an alias of, and removes the variant or region that was part of the alias.
    fn alias(&mut self) -> Option<Tag> {
        let language = self.language.as_str();
        let with = |end: &str| CLDR.alias(&format!("{language}-{end}"));
        let of_variant =
            self.variants.iter().enumerate().find_map(|(index, end)| Some((index, with(end)?)));
        if let Some((index, alias)) = of_variant {
            self.variants.remove(index);
            return Tag::parse(alias);
        }
        if let Some(alias) = self.region.as_deref().and_then(with) {
            self.region = None;
            return Tag::parse(alias);
        }
        Tag::parse(CLDR.alias(language)?)
    }

    /// Removes the script if it is the usual one.
    fn normalize(&mut self) {
        if self.script.is_some() && self.script.as_deref() == self.usual_script() {
            self.script = None;
        }
    }

    /// Returns the usual script in the region, else of the language.
    fn usual_script(&self) -> Option<&'static str> {
        self.script_of_region().or_else(|| CLDR.script(&self.language))
    }

    /// Returns the usual script in the region, if it differs from the language's.
    fn script_of_region(&self) -> Option<&'static str> {
        CLDR.script(&format!("{}-{}", self.language, self.region.as_deref()?))
    }

    /// Formats the tag without its variants.
    fn bare(&self) -> String {
        let subtags = [&self.script, &self.region];
        let subtags = subtags.into_iter().flatten().map(|subtag| format!("-{subtag}"));
        std::iter::once(self.language.clone()).chain(subtags).collect()
    }

    /// Returns the next fallback. Variants are tried with every fallback, so they are kept apart.
    fn next(mut self, variants: &mut Vec<String>) -> Option<Tag> {
        if !self.variants.is_empty() {
            *variants = std::mem::take(&mut self.variants);
            return Some(self);
        }
        let mut next = match CLDR.parent(&self.bare()) {
            Some(parent) => Tag::parse(parent)?,
            None if self.region.is_some() => {
                if self.script.is_none() {
                    self.script = self.script_of_region().map(str::to_owned);
                }
                self.region = None;
                self.normalize();
                self
            }
            None => return None,
        };
        next.variants.clone_from(variants);
        Some(next)
    }
}

/// Returns the language of a tag and its fallbacks, the nearest first. `None` if the tag does not parse.
pub(super) fn steps(tag: &str) -> Option<Vec<Tag>> {
    let mut tag = Tag::parse(tag)?;
    tag.canonicalize();
    tag.normalize();
    let mut variants = Vec::new();
    Some(std::iter::successors(Some(tag), |tag| tag.clone().next(&mut variants)).collect())
}

/// Returns whether both are the same language, in whatever script.
pub(super) fn is_same(one: &Tag, other: &Tag) -> bool {
    one.language == other.language
}

/// Returns whether the language of a tag is written from right to left.
#[cfg(feature = "pages")]
pub(crate) fn is_from_the_right(tag: &str) -> bool {
    let Some(mut tag) = Tag::parse(tag) else { return false };
    tag.canonicalize();
    match tag.script.as_deref().or_else(|| tag.script_of_region()) {
        Some(script) => CLDR.is_from_the_right(script),
        None => CLDR.is_from_the_right(&tag.language),
    }
}

fn titlecase(subtag: &str) -> String {
    let mut titlecase = subtag.to_ascii_lowercase();
    if let Some(first) = titlecase.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    titlecase
}

#[cfg(test)]
impl std::fmt::Display for Tag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.bare())?;
        self.variants.iter().try_for_each(|variant| write!(f, "-{variant}"))
    }
}
