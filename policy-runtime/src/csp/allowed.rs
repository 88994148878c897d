//! What the header of one response admits.

use crate::declaration::nested::Nested;
use crate::declaration::{EmbedDeclaration, PurposeDeclaration};

/// Purposes that are allowed, one bit each by their place among the purposes with embeds, and an embed of another
/// one that is loaded once. Up to 64 purposes need no allocation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(crate) struct Allowed {
    first: u64,
    others: Option<Box<[u64]>>,
    /// The place of the embed among those of all purposes.
    once: Option<usize>,
}

impl Allowed {
    /// Returns those of the purposes that `is_allowed` admits.
    #[inline]
    pub(super) fn of(
        purposes: &[&'static PurposeDeclaration],
        mut is_allowed: impl FnMut(&'static PurposeDeclaration) -> bool,
    ) -> Allowed {
        let mut words = purposes.chunks(64).map(|purposes| {
            let bits = purposes.iter().enumerate();
            bits.fold(0, |word, (bit, purpose)| word | u64::from(is_allowed(purpose)) << bit)
        });
        let first = words.next().unwrap_or_default();
        let others: Vec<u64> = words.collect();
        let others = (!others.is_empty()).then(|| others.into_boxed_slice());
        Allowed { first, others, once: None }
    }

    /// Adds an embed that is loaded once.
    pub(super) fn add_once(
        &mut self,
        purposes: &[&'static PurposeDeclaration],
        embed: &EmbedDeclaration,
    ) {
        let mut embeds = Nested::new(purposes, |purpose| purpose.embeds);
        self.once = embeds.position(|(_, other)| std::ptr::eq(*other, embed));
    }

    /// Returns the embeds that load: those of allowed purposes, and the one that is loaded once with those of its
    /// purpose that its content loads.
    pub(super) fn embeds(
        &self,
        purposes: &[&'static PurposeDeclaration],
    ) -> Vec<&'static EmbedDeclaration> {
        let mut embeds = Nested::new(purposes, |purpose| purpose.embeds);
        let once = self.once.and_then(|place| embeds.nth(place));
        let mut loaded = Vec::new();
        for (place, purpose) in purposes.iter().enumerate() {
            let loads_once = |embed| {
                once.is_some_and(|(of, once)| {
                    std::ptr::eq(of, *purpose) && is_loaded_by(embed, once, purpose.embeds)
                })
            };
            let is_allowed = self.has(place);
            let embeds = purpose.embeds.iter().copied();
            loaded.extend(embeds.filter(|embed| is_allowed || loads_once(embed)));
        }
        loaded
    }

    fn has(&self, place: usize) -> bool {
        let word = match place / 64 {
            0 => Some(&self.first),
            others => self.others.as_deref().and_then(|words| words.get(others - 1)),
        };
        word.is_some_and(|bits| bits >> (place % 64) & 1 == 1)
    }
}

/// Returns whether an embed is `loader`, or is loaded by its content, directly or not. `embeds` are those of their
/// purpose, which bound the steps.
fn is_loaded_by(
    embed: &'static EmbedDeclaration,
    loader: &EmbedDeclaration,
    embeds: &[&'static EmbedDeclaration],
) -> bool {
    let next = |embed: &&'static EmbedDeclaration| {
        let name = embed.loaded_by?;
        embeds.iter().copied().find(|other| other.identifier == name)
    };
    std::iter::successors(Some(embed), next)
        .take(embeds.len())
        .any(|step| std::ptr::eq(step, loader))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::declaration::defaults::{DEFAULT_EMBED, DEFAULT_PURPOSE};

    static MANAGER: EmbedDeclaration = EmbedDeclaration { identifier: "manager", ..DEFAULT_EMBED };
    static COUNT: EmbedDeclaration =
        EmbedDeclaration { identifier: "count", loaded_by: Some("manager"), ..DEFAULT_EMBED };
    static PIXEL: EmbedDeclaration =
        EmbedDeclaration { identifier: "pixel", loaded_by: Some("count"), ..DEFAULT_EMBED };
    static OTHER: EmbedDeclaration = EmbedDeclaration { identifier: "other", ..DEFAULT_EMBED };
    /// Of another purpose, which its visitor has to allow.
    static ADVERT: EmbedDeclaration =
        EmbedDeclaration { identifier: "advert", loaded_by: Some("manager"), ..DEFAULT_EMBED };
    static AUDIENCE: PurposeDeclaration =
        PurposeDeclaration { embeds: &[&PIXEL, &COUNT, &MANAGER, &OTHER], ..DEFAULT_PURPOSE };
    static ADVERTS: PurposeDeclaration =
        PurposeDeclaration { identifier: "adverts", embeds: &[&ADVERT], ..DEFAULT_PURPOSE };
    const PURPOSES: [&PurposeDeclaration; 2] = [&AUDIENCE, &ADVERTS];

    fn names(allowed: &Allowed) -> Vec<&'static str> {
        allowed.embeds(&PURPOSES).into_iter().map(|embed| embed.identifier).collect()
    }

    #[test]
    fn an_embed_that_is_loaded_once_loads_what_its_content_loads() {
        for (once, expected) in [
            (&MANAGER, &["pixel", "count", "manager"][..]),
            (&COUNT, &["pixel", "count"]),
            (&OTHER, &["other"]),
            (&ADVERT, &["advert"]),
        ] {
            let mut allowed = Allowed::of(&PURPOSES, |_| false);
            allowed.add_once(&PURPOSES, once);
            assert_eq!(names(&allowed), expected);
        }
    }

    #[test]
    fn an_embed_that_is_loaded_once_adds_to_what_is_allowed() {
        let mut allowed = Allowed::of(&PURPOSES, |purpose| purpose.identifier == "adverts");
        assert_eq!(names(&allowed), ["advert"]);
        let before = allowed.clone();
        allowed.add_once(&PURPOSES, &OTHER);
        assert_eq!(names(&allowed), ["other", "advert"]);
        assert_ne!(allowed, before);
    }
}
