//! The table of rules: a row for each region, a column for each state.

use super::link_to;
use super::rows::{BASE, Rules, longest_consent, rows};
use crate::declaration::{PurposeDeclaration, PurposeState, Regime};
use crate::i18n::{LocalizedText, Localizer};
use crate::policy_page::page::{Cell, Item, Table};

/// States and the messages of their columns, the strictest first. What cannot be refused is in no column.
const STATES: [(PurposeState, &str); 4] = [
    (PurposeState::Off, "rule-off"),
    (PurposeState::Ask, "rule-ask"),
    (PurposeState::Object, "rule-object"),
    (PurposeState::Inform, "rule-inform"),
];

impl Localizer<'_> {
    pub(super) fn table_of_rules(&self, purposes: &[&PurposeDeclaration]) -> Table {
        let rows = rows(self.document, purposes);
        let is_in_use = |state: PurposeState| {
            let has =
                |row: &Rules| purposes.iter().any(|purpose| purpose.rule(row.first).state == state);
            rows.iter().any(has)
        };
        let states: Vec<_> = STATES.into_iter().filter(|(state, _)| is_in_use(*state)).collect();
        let mut columns = vec!["rules-region"];
        columns.extend(states.iter().map(|(_, id)| *id));
        columns.extend(["rules-keep", "rules-wait"]);
        let cells = |row: &Rules| {
            let mut cells = vec![self.regions_of(row)];
            for (state, _) in &states {
                cells.push(self.purposes_of(row, *state, purposes));
            }
            cells.extend([self.keep(row.first, purposes), self.wait(row.first)]);
            cells
        };
        Table {
            id: "rules",
            caption: self.message("rules"),
            columns: self.messages(&columns),
            head: 0,
            rows: rows.iter().map(|row| cells(row).into()).collect(),
        }
    }

    fn regions_of(&self, row: &Rules) -> Cell {
        let named = self.jurisdictions(&row.named).into_iter();
        let others = [("rules-others", row.is_elsewhere), ("rules-unknown", row.is_unknown)];
        let items = named.chain(self.messages_if(&others)).map(Item::Text).collect();
        Cell { items, notes: Vec::new() }
    }

    /// Lists the purposes with a state, with a note on those that have it by the rule of another jurisdiction.
    fn purposes_of(
        &self,
        row: &Rules,
        state: PurposeState,
        purposes: &[&PurposeDeclaration],
    ) -> Cell {
        let of_state = purposes.iter().filter(|purpose| purpose.rule(row.first).state == state);
        let of_state: Vec<_> = of_state.collect();
        let notes = of_state.iter().filter_map(|purpose| self.decided_elsewhere(row, purpose));
        Cell {
            items: of_state.iter().map(|purpose| link_to(self, purpose)).collect(),
            notes: notes.map(Item::Text).collect(),
        }
    }

    /// Names the jurisdiction whose rule decides, unless the row names it.
    fn decided_elsewhere(
        &self,
        row: &Rules,
        purpose: &PurposeDeclaration,
    ) -> Option<LocalizedText> {
        let decided_by = purpose.rule(row.first).decided_by;
        let is_own = decided_by == BASE
            || row.named.contains(&decided_by)
            || !row.named.is_empty() && row.has(decided_by);
        (!is_own).then(|| {
            let title = self.purpose_title(purpose);
            let jurisdiction = self.jurisdiction(decided_by);
            let arguments =
                [("purpose", title.text.as_str()), ("jurisdiction", jurisdiction.text.as_str())];
            self.message_around("rule-of", arguments)
        })
    }

    /// Shows how long a consent holds, where one can be given.
    fn keep(&self, regime: &Regime, purposes: &[&PurposeDeclaration]) -> Cell {
        let keep = longest_consent(self.document, regime);
        let is_asked = purposes.iter().any(|purpose| {
            let rule = purpose.rule(regime);
            rule.state == PurposeState::Ask || rule.opt_in
        });
        self.seconds(keep, is_asked && keep != u32::MAX)
    }

    fn wait(&self, regime: &Regime) -> Cell {
        self.seconds(regime.wait, regime.wait != 0)
    }

    fn seconds(&self, seconds: u32, is_shown: bool) -> Cell {
        let items = is_shown.then(|| Item::Shared(self.shared_duration(seconds)));
        Cell { items: items.into_iter().collect(), notes: Vec::new() }
    }
}
