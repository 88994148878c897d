//! Jurisdictions: the rules of the visitor's region, derived from one table.
//!
//! | file | has |
//! |---|---|
//! | `rows` | the table of jurisdictions |
//! | `regions` | the jurisdictions that contain a region |
//! | `state` | the states of a purpose, and their join |
//! | `facts` | the facts about a purpose, and the sets of them that rows name |
//! | `rule` | the rule of a purpose in a jurisdiction |
//! | `law` | the rows that hold in a region |
//! | `duties` | what has to be shown |
//! | `regimes` | the rules of all purposes in all regions |

pub(crate) mod duties;
pub(crate) mod facts;
pub(crate) mod law;
pub(crate) mod regimes;
pub(crate) mod regions;
pub(crate) mod rows;
pub(crate) mod rule;
pub(crate) mod state;
#[cfg(test)]
mod tests;

pub(crate) use law::Law;
pub(crate) use regimes::{Regime, Regimes};
use rows::{ROWS, Row};

/// A jurisdiction whose rules this compiler knows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Jurisdiction {
    code: &'static str,
    pub(crate) row: &'static Row,
}

impl PartialEq for Jurisdiction {
    fn eq(&self, other: &Jurisdiction) -> bool {
        self.code == other.code
    }
}

impl Jurisdiction {
    pub(crate) fn of(code: &str) -> Option<Jurisdiction> {
        let (code, row) = rows::row_of(code)?;
        Some(Jurisdiction { code, row })
    }

    pub(crate) fn code(self) -> &'static str {
        self.code
    }

    /// Lists all codes, for suggestions.
    pub(crate) fn codes() -> Box<dyn Iterator<Item = &'static str>> {
        Box::new(ROWS.iter().flat_map(|row| row.codes.iter().copied()))
    }

    /// Lists the codes of those that are within no other.
    pub(crate) fn widest() -> impl Iterator<Item = &'static str> {
        let widest = ROWS.iter().filter(|row| row.container().is_none());
        widest.flat_map(|row| row.codes.iter().copied())
    }

    pub(crate) fn is_france(self) -> bool {
        self.code == "fr"
    }

    /// Returns whether it is the EU, or a country of the EU or the EEA.
    pub(crate) fn is_in_eea(self) -> bool {
        self.code == "eu" || self.row.container() == Some("eu")
    }

    /// Returns whether it is the United States or one of them.
    pub(crate) fn is_in_us(self) -> bool {
        self.code == "us" || self.row.container() == Some("us")
    }
}
