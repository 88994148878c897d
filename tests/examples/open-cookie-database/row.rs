//! A row of the database.

use crate::words::cleaned;

/// The columns that the policy uses, without invisible characters.
pub(crate) struct Row {
    pub(crate) platform: String,
    pub(crate) category: String,
    pub(crate) name: String,
    pub(crate) domain: String,
    pub(crate) text: String,
    pub(crate) retention: String,
    pub(crate) controller: String,
    pub(crate) notice: String,
    /// Whether names that begin with `name` belong to the row.
    pub(crate) is_wildcard: bool,
}

impl Row {
    pub(crate) fn read(record: &csv::StringRecord) -> Row {
        let column = |at: usize| cleaned(record.get(at).unwrap_or_default());
        Row {
            platform: column(1),
            category: column(2),
            name: column(3),
            domain: column(4),
            text: column(5),
            retention: column(6),
            controller: column(7),
            notice: column(8),
            is_wildcard: column(9) == "1",
        }
    }

    /// The company that the row is of: its controller, else its platform.
    pub(crate) fn company(&self) -> &str {
        [&self.controller, &self.platform]
            .into_iter()
            .find(|name| !name.is_empty())
            .map_or("Not named", |name| name.as_str())
    }
}
