//! The lists of a purpose, with those of the purposes of libraries that it takes.

use super::{Distinct, Parties, is_same};
use crate::declaration::defaults::{
    DEFAULT_COOKIE, DEFAULT_EMBED, DEFAULT_PROVIDER, DEFAULT_PURPOSE,
};
use crate::declaration::{
    AccessDeclaration, AccessKind, CookieDeclaration, DataCategory, EmbedDeclaration,
    LibraryDeclaration, Provider, PurposeDeclaration, StorageArea, StorageDeclaration, Text,
};

/// A purpose of a library that a purpose of the policy takes.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    pub purpose: &'static PurposeDeclaration,
    pub terms: u64,
}

static NOTHING: PurposeDeclaration = DEFAULT_PURPOSE;

/// Finds a purpose of a library. One that it does not have is an error, and without items.
pub const fn part(library: &LibraryDeclaration, purpose: &str) -> Part {
    let mut at = 0;
    while at < library.purposes.len() {
        if is_same(library.purposes[at].identifier, purpose) {
            return Part { purpose: library.purposes[at], terms: library.terms[at] };
        }
        at += 1;
    }
    Part { purpose: &NOTHING, terms: 0 }
}

/// Counts the items of a list, of the purpose and its parts.
macro_rules! count {
    ($name:ident, $list:ident) => {
        pub const fn $name(own: &PurposeDeclaration, parts: &[Part]) -> usize {
            let (mut count, mut at) = (own.$list.len(), 0);
            while at < parts.len() {
                count += parts[at].purpose.$list.len();
                at += 1;
            }
            count
        }
    };
}

count!(count_cookies, cookies);
count!(count_storage, storage);
count!(count_embeds, embeds);
count!(count_access, access);
count!(count_data, data);
count!(count_signals, consent_mode);
count!(count_recipients, recipients);

/// Copies a list of the purpose, then those of its parts; `$of_part` is an item of a part.
macro_rules! copied {
    ($own:ident, $parts:ident, $list:ident, $empty:expr, |$item:ident| $of_own:expr, $of_part:expr) => {{
        let mut all = [const { $empty }; N];
        let (mut count, mut at) = (0, 0);
        while at < $own.$list.len() {
            let $item = &$own.$list[at];
            all[count] = $of_own;
            (count, at) = (count + 1, at + 1);
        }
        let mut index = 0;
        while index < $parts.len() {
            let list = $parts[index].purpose.$list;
            at = 0;
            while at < list.len() {
                let $item = &list[at];
                all[count] = $of_part;
                (count, at) = (count + 1, at + 1);
            }
            index += 1;
        }
        all
    }};
}

/// Returns the cookies. What other purposes of a library read is read within this one, see `check_reads`.
pub const fn cookies<const N: usize>(
    own: &PurposeDeclaration,
    parts: &[Part],
    parties: Parties,
) -> [CookieDeclaration; N] {
    copied!(
        own,
        parts,
        cookies,
        DEFAULT_COOKIE,
        |cookie| CookieDeclaration { ..*cookie },
        CookieDeclaration { provider: parties.of(cookie.provider), also_used_by: &[], ..*cookie }
    )
}

/// Returns the entries of the storage.
pub const fn storage<const N: usize>(
    own: &PurposeDeclaration,
    parts: &[Part],
    parties: Parties,
) -> [StorageDeclaration; N] {
    const NONE: StorageDeclaration = StorageDeclaration {
        name: "",
        identifier: "",
        area: StorageArea::Local,
        lifetime: None,
        value: None,
        text: Text(""),
        because: None,
        provider: &DEFAULT_PROVIDER,
        embed: None,
    };
    copied!(
        own,
        parts,
        storage,
        NONE,
        |entry| StorageDeclaration { ..*entry },
        StorageDeclaration { provider: parties.of(entry.provider), ..*entry }
    )
}

/// Returns the accesses.
pub const fn access<const N: usize>(
    own: &PurposeDeclaration,
    parts: &[Part],
    parties: Parties,
) -> [AccessDeclaration; N] {
    const NONE: AccessDeclaration = AccessDeclaration {
        kind: AccessKind::Fingerprint,
        identifier: "",
        text: Text(""),
        because: None,
        provider: &DEFAULT_PROVIDER,
        embed: None,
    };
    copied!(
        own,
        parts,
        access,
        NONE,
        |access| AccessDeclaration { ..*access },
        AccessDeclaration { provider: parties.of(access.provider), ..*access }
    )
}

/// Returns the embeds.
pub const fn embeds<const N: usize>(
    own: &PurposeDeclaration,
    parts: &[Part],
    parties: Parties,
) -> [EmbedDeclaration; N] {
    copied!(
        own,
        parts,
        embeds,
        DEFAULT_EMBED,
        |embed| EmbedDeclaration { ..**embed },
        EmbedDeclaration { provider: parties.of(embed.provider), ..**embed }
    )
}

/// Refers to each embed.
pub const fn by_reference<const N: usize>(
    embeds: &'static [EmbedDeclaration; N],
) -> [&'static EmbedDeclaration; N] {
    const NONE: &EmbedDeclaration = &DEFAULT_EMBED;
    let mut all = [NONE; N];
    let mut at = 0;
    while at < N {
        all[at] = &embeds[at];
        at += 1;
    }
    all
}

/// Copies a list of the purpose and those of its parts, each item once.
macro_rules! distinct {
    ($own:ident, $parts:ident, $list:ident, $empty:expr, |$item:ident| $of_part:expr, |$one:ident, $other:ident| $is_same:expr) => {{
        let mut all = Distinct { items: [const { $empty }; N], len: 0 };
        let mut index = 0;
        while index <= $parts.len() {
            let list = if index == 0 { $own.$list } else { $parts[index - 1].purpose.$list };
            let mut at = 0;
            while at < list.len() {
                let $item = list[at];
                let $one = $of_part;
                let (mut known, mut is_known) = (0, false);
                while known < all.len {
                    let $other = all.items[known];
                    is_known = is_known || $is_same;
                    known += 1;
                }
                if !is_known {
                    all.items[all.len] = $one;
                    all.len += 1;
                }
                at += 1;
            }
            index += 1;
        }
        all
    }};
}

/// Returns the categories of personal data.
pub const fn data<const N: usize>(
    own: &PurposeDeclaration,
    parts: &[Part],
) -> Distinct<DataCategory, N> {
    distinct!(own, parts, data, DataCategory::Identifier, |category| category, |one, other| {
        one as usize == other as usize
    })
}

/// Returns the signals of Google's consent mode.
pub const fn signals<const N: usize>(
    own: &PurposeDeclaration,
    parts: &[Part],
) -> Distinct<&'static str, N> {
    distinct!(own, parts, consent_mode, "", |signal| signal, |one, other| is_same(one, other))
}

/// Returns the recipients of the data.
pub const fn recipients<const N: usize>(
    own: &PurposeDeclaration,
    parts: &[Part],
    parties: Parties,
) -> Distinct<&'static Provider, N> {
    distinct!(
        own,
        parts,
        recipients,
        &DEFAULT_PROVIDER,
        |recipient| parties.of(recipient),
        |one, other| one.is_same_company(other)
    )
}

/// Returns the retention of the data: the longest that is declared.
pub const fn data_kept(own: &PurposeDeclaration, parts: &[Part]) -> Option<u32> {
    let (mut longest, mut at) = (own.data_kept, 0);
    while at < parts.len() {
        longest = match (longest, parts[at].purpose.data_kept) {
            (Some(one), Some(other)) if other <= one => Some(one),
            (one, None) => one,
            (_, other) => other,
        };
        at += 1;
    }
    longest
}

/// Returns whether `Sec-GPC: 1` refuses the purpose, or a part of it.
pub const fn refused_by_gpc(own: &PurposeDeclaration, parts: &[Part]) -> bool {
    let (mut is_refused, mut at) = (own.refused_by_gpc, 0);
    while at < parts.len() {
        is_refused = is_refused || parts[at].purpose.refused_by_gpc;
        at += 1;
    }
    is_refused
}

/// Returns the fingerprint: the sum of all terms, folded to 32 bits. `policy-macros` folds those of a purpose without libraries.
#[allow(clippy::cast_possible_truncation, reason = "folded to the lower half")]
pub const fn fingerprint(own: u64, parts: &[Part]) -> u32 {
    let (mut terms, mut at) = (own, 0);
    while at < parts.len() {
        terms = terms.wrapping_add(parts[at].terms);
        at += 1;
    }
    (terms ^ terms >> 32) as u32
}
