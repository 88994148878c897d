//! What happened when, for each state.

use crate::audit::compare::{Item, ItemKind};
use crate::audit::observe::StateObservation;
use crate::audit::site::Site;
use crate::serialize::serialize_fields;
use std::time::Duration;

/// What happened in one state, in the order of time.
///
/// ```no_run
/// # fn print(report: &policy_runtime::audit::Report) {
/// for timeline in &report.timelines {
///     println!("{}, {} ms", timeline.state, timeline.took);
///     for event in &timeline.events {
///         println!("{:>7} ms {}", event.at, event.text);
///     }
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timeline {
    /// Name of the state.
    pub state: String,
    /// How long it took, in milliseconds.
    pub took: u64,
    /// What happened.
    pub events: Vec<Event>,
}

serialize_fields! { Timeline { state, took, events } }

/// Something that happened for the first time in a state: a page was opened, an answer given, an item seen.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event {
    /// Milliseconds since the state began.
    pub at: u64,
    /// What happened, in words.
    pub text: String,
    /// Page on which it happened. `None` for an answer.
    pub page: Option<String>,
    /// Identifiers of the purposes of an item.
    pub purposes: Vec<String>,
    /// Whether it should not have happened.
    pub fault: bool,
    /// Whether it is an item, rather than a page or an answer.
    pub is_item: bool,
}

serialize_fields! {
    Event {
        at,
        text,
        page,
        purposes,
        fault,
    } without { is_item }
}

pub(super) fn timelines(
    site: &Site,
    states: &[String],
    items: &[Item],
    observations: &[StateObservation],
) -> Vec<Timeline> {
    let states = states.iter().zip(observations).enumerate();
    states
        .map(|(index, (state, observation))| {
            let pages = observation.pages.iter().map(|page| {
                let path = page.address.strip_prefix(&site.origin).unwrap_or(&page.address);
                event(page.at, format!("opens {path}"), Some(path.to_owned()))
            });
            let answers = observation.answers.iter();
            let answers = answers.map(|(at, word)| event(*at, (*word).to_owned(), None));
            let seen = items.iter().filter_map(|item| of_item(item, index));
            let mut events: Vec<Event> = pages.chain(answers).chain(seen).collect();
            events.sort_by_key(|event| (event.at, event.is_item));
            Timeline { state: state.clone(), took: milliseconds(observation.took), events }
        })
        .collect()
}

fn event(at: Duration, text: String, page: Option<String>) -> Event {
    Event { at: milliseconds(at), text, page, purposes: Vec::new(), fault: false, is_item: false }
}

fn of_item(item: &Item, state: usize) -> Option<Event> {
    let cell = item.cells.get(state)?;
    let place = if item.place.is_empty() { String::new() } else { format!(" of {}", item.place) };
    let what = match item.kind {
        ItemKind::Host => "request to",
        kind => noun(kind),
    };
    Some(Event {
        at: cell.at?,
        text: format!("{what} {}{place}", item.name),
        page: cell.page.clone(),
        purposes: item.purposes.clone(),
        fault: cell.fault,
        is_item: true,
    })
}

/// Returns the noun of an item.
pub(super) fn noun(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::HttpCookie => "cookie",
        ItemKind::Local => "local storage",
        ItemKind::Session => "session storage",
        ItemKind::IndexedDb => "IndexedDB",
        ItemKind::Cache => "cache",
        ItemKind::Worker => "service worker",
        ItemKind::Host => "host",
    }
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
