//! The page before it is markup: what it says, in which order. Both renderers read it.

/// Where visitors make their choices.
pub(super) const CHOICES: &str = "/cookies";

/// The whole page, part by part.
pub(super) struct Page {
    /// The language of whatever says no other.
    pub(super) tongue: Tongue,
    pub(super) title: Phrase,
    pub(super) text: Option<Phrase>,
    pub(super) why: Why,
    pub(super) what: Part,
    pub(super) kinds: Kinds,
    pub(super) used: Used,
    pub(super) choices: Choices,
    pub(super) gpc: Option<Signal>,
    pub(super) responsible: Responsible,
    pub(super) complaint: Option<Part>,
}

/// A language and the direction it is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tongue {
    pub(super) tag: &'static str,
    pub(super) direction: &'static str,
}

/// A text, and its language where that is not the page's.
#[derive(Debug)]
pub(super) struct Phrase {
    pub(super) text: String,
    pub(super) foreign: Option<Tongue>,
}

/// A heading with paragraphs.
pub(super) struct Part {
    pub(super) title: Phrase,
    pub(super) paragraphs: Vec<Phrase>,
}

/// What the site uses cookies for, kind by kind.
pub(super) struct Why {
    pub(super) title: Phrase,
    pub(super) intro: Phrase,
    pub(super) reasons: Vec<Phrase>,
}

/// The kinds of cookies and their rules.
pub(super) struct Kinds {
    pub(super) title: Phrase,
    pub(super) intro: Phrase,
    pub(super) columns: [Phrase; 4],
    pub(super) rows: Vec<KindRow>,
}

pub(super) struct KindRow {
    pub(super) name: Phrase,
    pub(super) what: Phrase,
    pub(super) rule: Phrase,
    pub(super) used: Phrase,
}

/// The cookies of this site.
pub(super) struct Used {
    pub(super) title: Phrase,
    pub(super) intro: Phrase,
    pub(super) labels: Labels,
    pub(super) purposes: Vec<PurposePart>,
}

/// What is the same for every purpose.
pub(super) struct Labels {
    pub(super) kind: Phrase,
    pub(super) consent: Phrase,
    pub(super) caption: Phrase,
    pub(super) no_cookies: Phrase,
    pub(super) opt_out: Phrase,
    pub(super) columns: [Phrase; 6],
}

pub(super) struct PurposePart {
    pub(super) identifier: &'static str,
    pub(super) title: Phrase,
    pub(super) text: Option<Phrase>,
    pub(super) kind: Phrase,
    pub(super) consent: Phrase,
    pub(super) cookies: Vec<CookieRow>,
}

pub(super) struct CookieRow {
    pub(super) provider: Party,
    pub(super) set_by: Option<Phrase>,
    pub(super) location: Phrase,
    pub(super) subdomains: Option<Phrase>,
    pub(super) name: &'static str,
    pub(super) text: Phrase,
    pub(super) lifetime: Phrase,
    pub(super) lifetime_notes: Vec<Phrase>,
    pub(super) readers: Vec<Party>,
    /// Said where there are no readers.
    pub(super) no_readers: Phrase,
    pub(super) scripts: Option<Phrase>,
}

/// A provider as it is shown.
pub(super) struct Party {
    pub(super) name: &'static str,
    pub(super) privacy: Option<&'static str>,
    pub(super) opt_out: Option<&'static str>,
    pub(super) country: Option<String>,
}

/// What the visitor can do.
pub(super) struct Choices {
    pub(super) title: Phrase,
    pub(super) paragraphs: Vec<Phrase>,
    /// The words of the link to the choices, if there is something to choose.
    pub(super) link: Option<Phrase>,
}

/// What Global Privacy Control refuses.
pub(super) struct Signal {
    pub(super) title: Phrase,
    pub(super) text: Phrase,
    pub(super) purposes: Vec<Phrase>,
}

pub(super) struct Responsible {
    pub(super) title: Phrase,
    pub(super) controller_label: Phrase,
    pub(super) controller: Party,
    pub(super) privacy_label: Phrase,
    pub(super) contact_label: Phrase,
    pub(super) contact: &'static str,
    pub(super) contact_link: Option<String>,
    pub(super) updated_label: Phrase,
    pub(super) updated: Phrase,
    /// The same day for machines, if it is one.
    pub(super) updated_day: Option<&'static str>,
}
