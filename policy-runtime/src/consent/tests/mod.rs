//! Choices over time, which nobody can wait for: records are signed as if they had been made then.

mod form;
mod mending;
mod planted;
mod random;
mod regions;
#[cfg(feature = "pages")]
mod saved;
mod states;
mod transition;

use super::RecordId;
use super::record::{Entry, EntryState, Record};
use crate::cookies::config::LayerConfig;
use crate::cookies::request::RequestState;
use crate::cookies::request::facts::RequestFacts;
use crate::cookies::request::header_fields::HeaderFields;
use crate::declaration::{PurposeDeclaration, Site};
use crate::enforce;
use crate::seal::{Binding, Keys};
use http::header::{COOKIE, HeaderMap, SET_COOKIE};
use std::sync::{Arc, LazyLock};
use std::time::{SystemTime, UNIX_EPOCH};

pub(crate) mod declared {
    crate::cookie_policy! {
        /// How the shop uses cookies.
        pub(crate) policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["shop.example"],
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie "__Host-choice" as choice { lifetime: 12 months, refusal: 8 months }
        }

        /// Shows us what is read most, in sums.
        purpose Audience: statistical {
            title: "Audience",
            anonymised: "counted in sums",

            /// Counts your visit once a day.
            cookie visit: u32 { lifetime: 1 day }
        }

        /// Suggests what you might like.
        purpose Suggestions: internal {
            title: "Suggestions",

            /// Remembers what you looked at.
            cookie recent: u64 { lifetime: 30 days }
        }

        /// Sells what you look at.
        purpose Sharing: internal {
            title: "Sharing",
            refused_by: [gpc],

            /// Tells you apart.
            cookie shared: u64 { lifetime: 30 days }
        }
    }
}

use declared::{Audience, Essential, Sharing, Shop, Suggestions};

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
const MONTH: i64 = 30 * DAY;
const CHOICE: &str = "__Host-choice";
const HERE: Binding<'static> = Binding { policy: "Shop", site: "shop.example", cookie: CHOICE };

fn of<Q: crate::Purpose>(_: Q) -> &'static PurposeDeclaration {
    Q::DECLARATION
}

/// So many seconds ago.
fn ago(seconds: i64) -> u32 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    u32::try_from(now.cast_signed() - seconds).unwrap()
}

/// A record of an only choice, which was made so long ago.
fn record(purpose: &'static PurposeDeclaration, state: EntryState, seconds_ago: i64) -> Record {
    let decided = ago(seconds_ago);
    let id = RecordId::from_bytes([1; 16]);
    let entries = vec![Entry::new(purpose, state, decided)];
    Record { id: Some(id), time: decided, entries, ..Record::default() }
}

/// Made once, as there are many requests.
static CONFIG: LazyLock<Arc<LayerConfig>> = LazyLock::new(|| {
    let keys = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8".parse().unwrap();
    Arc::new(LayerConfig::new(keys, <Shop as crate::Policy>::document()))
});

fn keys() -> &'static Keys {
    &CONFIG.keys
}

/// A request to the shop with this `Cookie` header; one that is no header value is no request.
fn request_state(
    cookies: &[u8],
    fields: &[(&'static str, &'static str)],
) -> Option<Arc<RequestState>> {
    let mut request = http::Request::builder();
    if !cookies.is_empty() {
        request = request.header(COOKIE, cookies);
    }
    for (name, value) in fields {
        request = request.header(*name, *value);
    }
    let (parts, ()) = request.body(()).ok()?.into_parts();
    let document = <Shop as crate::Policy>::document();
    let site = Site::admit(document.sites, "shop.example")?;
    let fields = HeaderFields::of(&parts.headers);
    // Records have one id here, and each request is a visitor's first.
    let mut config = LayerConfig::clone(&CONFIG);
    config.latest = Arc::default();
    let facts =
        || RequestFacts::of(site, &fields, None, true, false, false, document.strictest_regime());
    RequestState::begin(Arc::new(config), document, facts).ok().map(|(state, _)| state)
}

/// A request that shows a record.
fn with_record(record: &Record, fields: &[(&'static str, &'static str)]) -> Arc<RequestState> {
    let value = record.seal(keys(), HERE);
    request_state(format!("{CHOICE}={value}").as_bytes(), fields).unwrap()
}

/// What leaves with the response.
fn response(request: &mut Arc<RequestState>) -> HeaderMap {
    let mut headers = HeaderMap::new();
    enforce::finish(request, None, http::StatusCode::OK, &mut headers);
    headers
}

/// The names of what a response sets and deletes, the deleted ones with a `-` before them.
fn written(headers: &HeaderMap) -> Vec<String> {
    let lines = headers.get_all(SET_COOKIE).iter().map(|line| line.to_str().unwrap());
    let names = lines.map(|line| {
        let name = line.split('=').next().unwrap();
        if line.contains("Max-Age=0") { format!("-{name}") } else { name.to_owned() }
    });
    names.collect()
}

/// What it holds gets into logs with whatever prints it.
#[test]
fn the_state_of_a_request_shows_no_value() {
    let request =
        request_state(b"recent=secret; basket=secret", &[("host", "shop.example")]).unwrap();
    let purpose = request.document.purposes.first().unwrap();
    let cookie = purpose.cookies.first().unwrap();
    let line = request.line(cookie, cookie.name, "secret", None).unwrap();
    let content = crate::cookies::request::pending::Change::Set(line);
    let name = cookie.name.into();
    request
        .write(crate::cookies::request::pending::Write { purpose, cookie, name, content })
        .unwrap();
    let shown =
        format!("{request:?} {request:#?} {:?}", request.seal(cookie, cookie.name, "secret"));
    assert!(!shown.contains("secret") && !shown.contains("115, 101, 99"), "{shown}");
}
