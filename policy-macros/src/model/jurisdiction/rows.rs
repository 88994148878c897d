//! The table of jurisdictions: what each lets be on without a choice, under which facts, and what has to be shown.
//!
//! The check, the tables of the runtime, the reference page and the report are made from it. Where the law is unclear a row has
//! the stricter reading. A row that was [not verified](Grade::Unverified) relaxes nothing.

use super::facts::{Further, Set};
use super::state::{Act, State};

/// Day of the law that the table states.
const AS_OF: &str = "2026-11-29";

/// A row of the table.
#[derive(Debug)]
pub(crate) struct Row {
    /// The jurisdictions that have these rules.
    pub(crate) codes: &'static [&'static str],
    /// The jurisdiction around them, and how it relates to theirs.
    pub(crate) within: Within,
    /// The facts under which statistics have the state behind it. Under no facts in a row without one.
    pub(crate) exempts: Option<(Set, &'static [Further], State)>,
    /// Statistics otherwise.
    pub(crate) otherwise: Column,
    pub(crate) internal: Column,
    /// Purposes of this kind, and all that sells where this is stricter.
    pub(crate) third_party: Column,
    /// Act that a consent to what sells needs.
    pub(crate) act: Act,
    /// Act that an opt-in after an opt-out needs where it sells. Other purposes need any. A row that has it keeps a receipt of both.
    pub(crate) opt_in: Option<Act>,
    /// Selling sensitive data is banned.
    pub(crate) bans_sensitive_sale: bool,
    /// The browser's signal is to refuse all that sells, by law or by our reading of it.
    pub(crate) is_signal_mandatory: bool,
    pub(crate) shown: &'static [Shown],
    /// Months after a refusal in which nothing asks again.
    pub(crate) wait: u8,
    /// Maximum months for which a consent holds.
    pub(crate) keep: u8,
    pub(crate) source: &'static str,
    pub(crate) grade: Grade,
    /// Day of the law that it states.
    pub(crate) as_of: &'static str,
}

/// A row with the code of one of its jurisdictions.
pub(crate) type Coded = (&'static str, &'static Row);

/// The jurisdiction around another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Within {
    /// None.
    Nothing,
    /// It has the same rules or laxer ones: those of the row hold where the policy names it.
    IfNamed(&'static str),
    /// The rules of the row are stricter: they hold wherever the policy names either.
    Always(&'static str),
}

/// The state of a purpose of some kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    Is(State),
    /// `object` if it is declared `not_matched`, else `ask`.
    UnlessMatched,
}

/// Something to show, and the condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shown {
    /// The notice at entry, where a purpose is on without a choice.
    Notice,
    /// The same, where that purpose sells.
    NoticeOfSale,
    /// The same, in any case.
    NoticeAlways,
    /// The link to the opt-out of California, where a purpose sells.
    SaleLink,
    /// The link to opt out of advertising, where a purpose sells.
    AdvertisingLink,
    /// The line of the status of an opt-out, where a purpose sells.
    Status,
    /// The notice about sensitive data, where a sensitive purpose sells.
    SensitiveSale,
    /// The control that closes the banner, where a purpose asks.
    CloseControl,
}

/// How the source was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Grade {
    Primary,
    /// In a copy older than the law in force.
    PrimaryOld,
    Secondary,
    Unverified,
}

impl Grade {
    /// Returns the variant of the runtime's `SourceGrade`.
    pub(crate) fn variant(self) -> &'static str {
        match self {
            Grade::Primary => "Primary",
            Grade::PrimaryOld => "PrimaryOld",
            Grade::Secondary => "Secondary",
            Grade::Unverified => "Unverified",
        }
    }
}

impl Row {
    /// Returns the code of the jurisdiction around it.
    pub(crate) fn container(&self) -> Option<&'static str> {
        match self.within {
            Within::Nothing => None,
            Within::IfNamed(code) | Within::Always(code) => Some(code),
        }
    }

    /// Returns whether its rules hold wherever the jurisdiction around it is listed.
    pub(crate) fn joins_container(&self) -> bool {
        matches!(self.within, Within::Always(_))
    }
}

/// Finds the row of a code, with the code as the table has it.
pub(crate) fn row_of(code: &str) -> Option<(&'static str, &'static Row)> {
    ROWS.iter().find_map(|row| {
        let known = row.codes.iter().find(|known| **known == code)?;
        Some((*known, row))
    })
}

/// Iterates over all jurisdictions, in the order of the table.
pub(crate) fn all() -> impl Iterator<Item = Coded> {
    ROWS.iter().flat_map(|row| row.codes.iter().map(move |code| (*code, row)))
}

/// Finds the place of a code among [all](all()).
pub(crate) fn place_of(code: &str) -> Option<usize> {
    all().position(|(known, _)| known == code)
}

const ASK: Column = Column::Is(State::Ask);
const OBJECT: Column = Column::Is(State::Object);

/// All is asked, whatever is declared.
const ASKS: Row = Row {
    codes: &[],
    within: Within::Nothing,
    exempts: None,
    otherwise: ASK,
    internal: ASK,
    third_party: ASK,
    act: Act::All,
    opt_in: None,
    bans_sensitive_sale: false,
    is_signal_mandatory: false,
    shown: &[],
    wait: 6,
    keep: 13,
    source: "",
    grade: Grade::Unverified,
    as_of: AS_OF,
};

const IN_EU: Row = Row { within: Within::IfNamed("eu"), ..ASKS };

/// The states: statistics for own use are on, all else is on until the visitor opts out.
const STATE: Row = Row {
    within: Within::Always("us"),
    exempts: Some((Set::P0, &[], State::Inform)),
    otherwise: OBJECT,
    internal: OBJECT,
    third_party: OBJECT,
    opt_in: Some(Act::All),
    is_signal_mandatory: true,
    shown: &[Shown::AdvertisingLink, Shown::Status],
    wait: 12,
    grade: Grade::Secondary,
    ..ASKS
};

const SENSITIVE_SALE: &[Shown] = &[Shown::AdvertisingLink, Shown::Status, Shown::SensitiveSale];

#[rustfmt::skip] // a table: a row for each rule
pub(crate) const ROWS: &[Row] = &[
    Row {
        codes: &["eu"],
        source: "ePrivacy directive art. 5(3); EDPB, report of the cookie banner taskforce (2023)", grade: Grade::Secondary,
        ..ASKS
    },
    Row {
        codes: &["at", "be", "bg", "cy", "cz", "ee", "fi", "gr", "hr", "hu", "lt", "lv", "mt", "pl", "pt", "ro", "se", "si", "sk"],
        source: "ePrivacy directive art. 5(3) as transposed", grade: Grade::Unverified,
        ..IN_EU
    },
    Row { codes: &["de"], source: "TDDDG s. 25; DSK: no exemption", grade: Grade::Secondary, ..IN_EU },
    Row { codes: &["dk"], source: "statement of 15 October 2021: simple statistics are no priority, which is no exemption", grade: Grade::Secondary, ..IN_EU },
    Row { codes: &["lu"], within: Within::Always("eu"), keep: 12, source: "CNPD 2021: asks unless shown to be necessary", grade: Grade::Secondary, ..IN_EU },
    Row { codes: &["no"], source: "Ekomloven s. 3-15", grade: Grade::Secondary, ..IN_EU },
    Row { codes: &["is"], source: "Act 70/2022 art. 88, read strictly", grade: Grade::Secondary, ..IN_EU },
    Row { codes: &["ie"], within: Within::Always("eu"), keep: 6, source: "DPC 2020: a consent is reaffirmed after six months", grade: Grade::Secondary, ..IN_EU },
    Row {
        codes: &["fr"], exempts: Some((Set::M1, &[], State::Object)), keep: 6,
        source: "CNIL, audience measurement exemption (4 July 2025)", grade: Grade::Primary,
        ..IN_EU
    },
    Row {
        codes: &["es"], exempts: Some((Set::M3, &[], State::Object)),
        source: "AEPD, guide on cookies for audience measurement (January 2024), its guarantees taken as conditions", grade: Grade::Secondary,
        ..IN_EU
    },
    Row {
        codes: &["it"], exempts: Some((Set::M2, &[], State::Object)), shown: &[Shown::CloseControl],
        source: "Garante, guidelines of 10 June 2021", grade: Grade::Secondary,
        ..IN_EU
    },
    Row {
        codes: &["nl"], exempts: Some((Set::M2, &[], State::Object)),
        source: "Telecommunicatiewet art. 11.7a(3)(b)", grade: Grade::Secondary,
        ..IN_EU
    },
    Row {
        codes: &["li"], exempts: Some((Set::M3, &[], State::Object)),
        source: "KomG art. 61(4), since 1 February 2025", grade: Grade::Primary,
        ..IN_EU
    },
    Row {
        codes: &["uk"], exempts: Some((Set::M1, &[Further::NoFingerprint], State::Object)),
        source: "PECR schedule A1(5), since 5 February 2026; ICO, guidance of 29 April 2026", grade: Grade::Secondary,
        ..ASKS
    },
    Row {
        codes: &["ch"], exempts: Some((Set::M1, &[], State::Object)), otherwise: OBJECT, internal: OBJECT,
        source: "TCA art. 45c; FDPIC, guide on cookies 1.1 (6 October 2025)", grade: Grade::Secondary,
        ..ASKS
    },

    Row { codes: &["us"], within: Within::Nothing, source: "the acts of twenty states; states without one are held to the same", ..STATE },
    Row {
        codes: &["us_ca"], opt_in: Some(Act::Confirmed), shown: &[Shown::SaleLink, Shown::Status],
        source: "Civ. Code 1798.120, 1798.135; 11 CCR 7004, 7013-7015, 7025, 7026, 7028", grade: Grade::PrimaryOld,
        ..STATE
    },
    Row { codes: &["us_co"], source: "4 CCR 904-3, rules 4.03, 5.08, 5.09, 6.11", grade: Grade::PrimaryOld, ..STATE },
    Row { codes: &["us_ct"], source: "Conn. Gen. Stat. 42-520", grade: Grade::PrimaryOld, ..STATE },
    Row { codes: &["us_nj"], source: "N.J.S.A. 56:8-166.11(b)", grade: Grade::Primary, ..STATE },
    Row { codes: &["us_or"], bans_sensitive_sale: true, source: "the state's act on the privacy of consumers", ..STATE },
    Row { codes: &["us_de", "us_mn", "us_mt", "us_nh"], source: "the state's act on the privacy of consumers", ..STATE },
    Row { codes: &["us_tx"], shown: SENSITIVE_SALE, source: "Bus. & Com. Code 541.055, 541.102", grade: Grade::Primary, ..STATE },
    Row { codes: &["us_ne"], shown: SENSITIVE_SALE, source: "Neb. Rev. Stat. 87-1111", ..STATE },
    Row { codes: &["us_fl"], shown: SENSITIVE_SALE, source: "the state's act on the privacy of consumers, above one billion dollars", ..STATE },
    Row { codes: &["us_md"], bans_sensitive_sale: true, source: "Com. Law 14-4707", ..STATE },
    Row { codes: &["us_va"], bans_sensitive_sale: true, source: "the state's act on the privacy of consumers", ..STATE },
    Row { codes: &["us_ia", "us_in", "us_ky", "us_ri", "us_tn", "us_ut"], source: "the state's act on the privacy of consumers", ..STATE },
    Row {
        codes: &[
            "us_ak", "us_al", "us_ar", "us_az", "us_dc", "us_ga", "us_hi", "us_id", "us_il", "us_ks", "us_la", "us_ma", "us_me", "us_mi",
            "us_mo", "us_ms", "us_nc", "us_nd", "us_nm", "us_nv", "us_ny", "us_oh", "us_ok", "us_pa", "us_sc", "us_sd", "us_vt", "us_wa",
            "us_wi", "us_wv", "us_wy",
        ],
        source: "no general act in force; held to those of other states",
        ..STATE
    },

    Row {
        codes: &["ca"], exempts: Some((Set::M1, &[], State::Inform)), otherwise: OBJECT, internal: OBJECT, third_party: OBJECT,
        shown: &[Shown::Notice],
        source: "PIPEDA; OPC, policy position on online behavioural advertising", grade: Grade::Secondary,
        ..ASKS
    },
    Row {
        codes: &["ca_qc"], within: Within::Always("ca"), exempts: Some((Set::M1, &[], State::Inform)),
        source: "Act respecting the protection of personal information in the private sector, s. 8.1", grade: Grade::Secondary,
        ..ASKS
    },
    Row {
        codes: &["br"], exempts: Some((Set::M1, &[], State::Object)),
        source: "LGPD; ANPD, guide on cookies (October 2022)", grade: Grade::Secondary,
        ..ASKS
    },
    Row {
        codes: &["tr"], exempts: Some((Set::M2, &[Further::CookiesAlone, Further::NoTransfer], State::Object)), shown: &[Shown::NoticeAlways],
        source: "KVKK, guide on cookies (2025) 5.9, 9", grade: Grade::Secondary,
        ..ASKS
    },
    Row {
        codes: &["au"], exempts: Some((Set::P0, &[], State::Inform)), otherwise: OBJECT, internal: OBJECT, third_party: OBJECT,
        shown: &[Shown::NoticeOfSale],
        source: "Privacy Act 1988, APP 5-7; OAIC, tracking pixels (2024)", grade: Grade::Secondary,
        ..ASKS
    },
    Row {
        codes: &["nz"], exempts: Some((Set::P0, &[], State::Inform)), otherwise: OBJECT, internal: OBJECT, third_party: OBJECT,
        shown: &[Shown::NoticeOfSale],
        source: "Privacy Act 2020, IPP 3 and 3A (1 May 2026)", grade: Grade::Secondary,
        ..ASKS
    },
    Row {
        codes: &["jp"], exempts: Some((Set::P0, &[], State::Inform)), otherwise: OBJECT, internal: OBJECT, third_party: Column::UnlessMatched,
        source: "Telecommunications Business Act art. 27-12; APPI art. 31", grade: Grade::Secondary,
        ..ASKS
    },
    Row {
        codes: &["kr"], exempts: Some((Set::M1, &[], State::Object)),
        otherwise: Column::UnlessMatched, internal: Column::UnlessMatched, third_party: Column::UnlessMatched,
        source: "PIPA art. 30(1)7", grade: Grade::Secondary,
        ..ASKS
    },
    Row {
        codes: &["in"], exempts: Some((Set::M1, &[], State::Inform)),
        source: "DPDP Act ss. 4-6, whose duties begin on 13 May 2027", grade: Grade::Secondary,
        ..ASKS
    },
    Row {
        codes: &["za"], exempts: Some((Set::M1, &[], State::Object)), otherwise: OBJECT, internal: OBJECT, shown: &[Shown::Notice],
        source: "POPIA", grade: Grade::Secondary,
        ..ASKS
    },
    Row {
        codes: &["sg"], exempts: Some((Set::M1, &[], State::Inform)),
        source: "PDPC, advisory guidelines 7.5-7.14", grade: Grade::Secondary,
        ..ASKS
    },
    Row {
        codes: &["hk"], exempts: Some((Set::M1, &[], State::Inform)), otherwise: OBJECT, internal: OBJECT, third_party: Column::UnlessMatched,
        shown: &[Shown::Notice],
        source: "PDPO; PCPD, guidance on online behavioural tracking", grade: Grade::Secondary,
        ..ASKS
    },
    Row {
        codes: &["cn"], exempts: Some((Set::M1, &[], State::Inform)), act: Act::Single,
        source: "PIPL arts. 13, 23, 39", grade: Grade::Secondary,
        ..ASKS
    },
    Row { codes: &["tw"], source: "not read; asked", grade: Grade::Unverified, ..ASKS },
    Row {
        codes: &["my", "th", "id", "ph", "vn", "bn", "la", "ae", "sa"],
        source: "routes by an assessment that a compiler does not see; asked", grade: Grade::Secondary,
        ..ASKS
    },
];
