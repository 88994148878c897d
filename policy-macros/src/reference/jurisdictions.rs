//! The reference of `jurisdictions`, from the table of the law.

use crate::model::rows::{Column, Grade, ROWS, Row, Shown};
use crate::model::{Act, Set, State};
use std::fmt::Write;

/// Words the sets of facts under which statistics are not asked.
const SETS: &[(Set, &str)] = &[
    (Set::P0, "`own_use`, and no other party than the controller and processors"),
    (Set::M1, "those of P0, `anonymised` and `no_cross_site`"),
    (Set::M2, "those of M1, and `ip_masked`"),
    (
        Set::M3,
        "those of M2, cookies of 13 months at most, none of them `sliding`, and `data_kept` of 25 months at most",
    ),
];

/// Renders the jurisdictions with their rules, as Markdown tables.
pub(super) fn page() -> String {
    let mut page = String::from(
        "\n## Values of `jurisdictions`\n\nThe rules of the visitor's region hold where it is known and listed. Everywhere else, and for \
         visitors of an unknown region, the strictest of the base rule and all that are listed hold. By the base rule anonymised \
         statistics can be objected to, and all else that is not necessary is asked.\n\nA purpose is `off`, asked (`ask`), on until \
         the visitor objects (`object`), or on with information alone (`inform`), to which visitors can object here all the same. \
         Statistics have the first state under the facts of its set, else the second. A purpose that gives data to a party that is \
         neither the controller nor a processor has the state of `third_party` where that is stricter. The sets:\n\n\
         | set | facts |\n|---|---|\n",
    );
    for (set, facts) in SETS {
        let _ = writeln!(page, "| {set:?} | {facts} |");
    }
    page.push_str(
        "\n| code | `statistical` | `internal` | `third_party` | shown | months: wait, keep | source |\n|---|---|---|---|---|---|---|\n",
    );
    for row in ROWS {
        let (codes, statistical) = (row.codes.join("`, `"), statistical(row));
        let (internal, third_party) = (column(row.internal), third_party(row));
        let (shown, source) = (shown(row), source(row));
        let _ = writeln!(
            page,
            "| `{codes}` | {statistical} | {internal} | {third_party} | {shown} | {}, {} | {source} |",
            row.wait, row.keep
        );
    }
    page
}

fn statistical(row: &Row) -> String {
    let otherwise = column(row.otherwise);
    let Some((set, further, exempted)) = row.exempts else { return otherwise };
    let mut exempted = format!("{} under {set:?}", state(exempted));
    for one in further {
        let _ = write!(exempted, " with {}", one.in_words());
    }
    format!("{exempted}, else {otherwise}")
}

fn third_party(row: &Row) -> String {
    let mut text = column(row.third_party);
    if row.act == Act::Single {
        text.push_str(", by an answer for the purpose alone");
    }
    if row.opt_in == Some(Act::Confirmed) {
        text.push_str("; after an opt-out, by a consent that is confirmed in a second step");
    }
    if row.bans_sensitive_sale {
        text.push_str("; `off` if `sensitive`");
    }
    if row.is_signal_mandatory {
        text.push_str("; refused by Global Privacy Control");
    }
    text
}

fn column(column: Column) -> String {
    match column {
        Column::Is(is) => state(is),
        Column::UnlessMatched => "`object` with `not_matched`, else `ask`".to_owned(),
    }
}

fn state(state: State) -> String {
    let word = match state {
        State::None => "none",
        State::Inform => "inform",
        State::Object => "object",
        State::Ask => "ask",
        State::Off => "off",
    };
    format!("`{word}`")
}

fn shown(row: &Row) -> String {
    let shown = row.shown.iter().map(|shown| match shown {
        Shown::Notice => "a notice at entry",
        Shown::NoticeOfSale => "a notice at entry if a purpose sells",
        Shown::NoticeAlways => "a notice at entry in any case",
        Shown::SaleLink => {
            "the link `Do Not Sell or Share My Personal Information`, or `Your Privacy Choices`"
        }
        Shown::AdvertisingLink => "a link to opt out of sale and targeted advertising",
        Shown::Status => "the status of an opt-out",
        Shown::SensitiveSale => "a notice that sensitive data are sold",
        Shown::CloseControl => "a control that closes the banner and refuses",
    });
    shown.collect::<Vec<_>>().join(", ")
}

fn source(row: &Row) -> String {
    let read = match row.grade {
        Grade::Primary => "read",
        Grade::PrimaryOld => "read in an older copy",
        Grade::Secondary => "as reported",
        Grade::Unverified => "not verified",
    };
    format!("{} ({read}, as of {})", row.source, row.as_of)
}
