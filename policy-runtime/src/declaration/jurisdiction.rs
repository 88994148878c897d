//! The rows of the table of jurisdictions that a policy was compiled with: where each rule comes from.

use super::{Document, PurposeDeclaration, PurposeRule, Regime};
use crate::serialize::{serialize_fields, serialize_names};

/// How the source of a row was read. Later grades are weaker.
///
/// ```
/// use policy_runtime::declaration::SourceGrade;
///
/// assert!(SourceGrade::Unverified > SourceGrade::Primary);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceGrade {
    /// The text of the law or of the authority was read.
    Primary,
    /// A copy of that text was read that is older than the law in force.
    PrimaryOld,
    /// A report on that text was read, such as one by lawyers.
    Secondary,
    /// No text was read. The stricter reading is applied.
    Unverified,
}

serialize_names! {
    SourceGrade {
        Primary = "primary",
        PrimaryOld = "primary_old",
        Secondary = "secondary",
        Unverified = "unverified",
    }
}

/// A jurisdiction whose rules were applied to the policy, with the source of its rules.
///
/// ```
/// use policy_runtime::declaration::{Jurisdiction, SourceGrade};
///
/// fn cite(row: &Jurisdiction) -> String {
///     let read = if row.grade == SourceGrade::Primary { "read" } else { "reported" };
///     format!("{}: {} ({read}, as of {})", row.code, row.source, row.as_of)
/// }
/// let row = Jurisdiction {
///     code: "uk",
///     source: "PECR Sch. A1(5)",
///     grade: SourceGrade::Secondary,
///     as_of: "2026-11-29",
/// };
/// assert_eq!(cite(&row), "uk: PECR Sch. A1(5) (reported, as of 2026-11-29)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Jurisdiction {
    /// Code of the row, as in [`Regime::jurisdictions`](super::Regime::jurisdictions).
    pub code: &'static str,
    /// Source of its rules, in English.
    pub source: &'static str,
    /// How the source was read.
    pub grade: SourceGrade,
    /// Day of the law that the row states, as `YYYY-MM-DD`.
    pub as_of: &'static str,
}

serialize_fields! { Jurisdiction { code, source, grade, as_of } }

impl Document {
    /// Returns the sources of the rules, one row for each jurisdiction that the [regimes](Self::regimes) name, sorted by code.
    #[must_use]
    pub fn law(&self) -> &'static [Jurisdiction] {
        self.tables.read().law
    }

    /// Finds the source of the rules of a jurisdiction by its code.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// if let Some(row) = Shop::document().source_of("us_ca") {
    ///     println!("{} ({})", row.source, row.as_of);
    /// }
    /// ```
    #[must_use]
    pub fn source_of(&self, code: &str) -> Option<&'static Jurisdiction> {
        self.law().iter().find(|row| row.code == code)
    }

    /// Iterates over the rules by region, for a reviewer: each purpose that can be refused, under each regime of the policy.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// for (regime, purpose, rule) in Shop::document().rules_by_region() {
    ///     let regions = regime.jurisdictions.join(", ");
    ///     println!("{regions}: {} is {:?}, by {}", purpose.identifier, rule.state, rule.decided_by);
    /// }
    /// ```
    pub fn rules_by_region(
        &self,
    ) -> impl Iterator<Item = (&'static Regime, &'static PurposeDeclaration, PurposeRule)> + use<>
    {
        let purposes = self.purposes.iter().copied().filter(|purpose| purpose.can_be_refused());
        self.regimes().iter().flat_map(move |regime| {
            purposes.clone().map(move |purpose| (regime, purpose, purpose.rule(regime)))
        })
    }
}
