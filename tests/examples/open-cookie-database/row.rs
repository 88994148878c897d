//! A row of the database.

use crate::words::cleaned;

/// The columns that the policy uses, without invisible characters.
pub struct Row {
    pub platform: String,
    pub category: String,
    pub name: String,
    pub domain: String,
    pub text: String,
    pub retention: String,
    pub controller: String,
    pub notice: String,
    /// Whether names that begin with `name` belong to the row.
    pub is_wildcard: bool,
}

impl Row {
    pub fn read(record: &csv::StringRecord) -> Row {
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
    pub fn company(&self) -> &str {
        [&self.controller, &self.platform]
            .into_iter()
            .find(|name| !name.is_empty())
            .map_or("Not named", |name| name.as_str())
    }
}
