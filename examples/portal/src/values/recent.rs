//! `recent`: the data sets that a visitor opened last.

use policy_runtime::CookieValue;
use std::borrow::Cow;
use std::fmt;

/// The name of a data set in addresses: letters, digits and hyphens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatasetId(String);

impl DatasetId {
    /// The longest there is.
    pub const MOST_OCTETS: usize = 64;

    /// The id in a text, if it is one.
    pub fn parse(text: &str) -> Option<DatasetId> {
        let is_sound =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let fits = (1..=DatasetId::MOST_OCTETS).contains(&text.len());
        (fits && text.bytes().all(is_sound)).then(|| DatasetId(text.to_owned()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DatasetId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The data sets that a visitor opened last, the latest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recent(Vec<DatasetId>);

impl Recent {
    /// So many are remembered.
    pub const MOST: usize = 5;

    /// With `id` as the latest.
    #[must_use]
    pub fn push(mut self, id: DatasetId) -> Recent {
        self.0.retain(|known| *known != id);
        self.0.insert(0, id);
        self.0.truncate(Recent::MOST);
        self
    }

    /// The ids, the latest first.
    pub fn ids(&self) -> &[DatasetId] {
        &self.0
    }
}

impl CookieValue for Recent {
    fn to_text(&self) -> Cow<'_, str> {
        self.0.iter().map(DatasetId::as_str).collect::<Vec<_>>().join(".").into()
    }

    fn from_text(text: &str) -> Option<Recent> {
        let ids = text.split('.').map(DatasetId::parse).collect::<Option<Vec<_>>>()?;
        (ids.len() <= Recent::MOST).then_some(Recent(ids))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recent(ids: &[&str]) -> Recent {
        Recent(ids.iter().map(|id| DatasetId::parse(id).unwrap()).collect())
    }

    #[test]
    fn the_latest_comes_first_and_once() {
        let seen = recent(&["a", "b", "c", "d", "e"]).push(DatasetId::parse("c").unwrap());
        assert_eq!(seen, recent(&["c", "a", "b", "d", "e"]));
        assert_eq!(seen.push(DatasetId::parse("f").unwrap()), recent(&["f", "c", "a", "b", "d"]));
    }

    #[test]
    fn ids_are_names_of_data_sets_and_nothing_else() {
        assert_eq!(
            Recent::from_text(&recent(&["a-1", "b"]).to_text()),
            Some(recent(&["a-1", "b"]))
        );
        for text in ["", ".", "a..b", "A", "a b", "../x", "a.b.c.d.e.f", "é", &"x".repeat(65)] {
            assert_eq!(Recent::from_text(text), None, "{text:?}");
        }
    }
}
