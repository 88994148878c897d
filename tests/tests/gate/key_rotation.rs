//! A key is changed in two steps while visitors come and go: no value is lost, and none is forged.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::response::Response;
use axum::routing::get;
use policy_runtime::cookies::ReadError;
use policy_runtime::{Cookies, Keys, PolicyLayer};
use policy_tests::request::{cookie_header, send, set_cookies};
use std::collections::hash_map::RandomState;
use std::convert::Infallible;
use std::hash::BuildHasher;
use std::sync::RwLock;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use tower::Service;

mod declared {
    policy_runtime::cookie_policy! {
        /// How the theatre uses cookies.
        pub policy Theatre { controller: theatre, contact: "privacy@theatre.example", updated: "2026-11-22", languages: [en] }

        provider theatre { name: "Harbour Theatre", privacy: "https://theatre.example/privacy" }

        /// The theatre cannot sell tickets without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Counts the seats in your basket.
            cookie seats: u64 { because: basket, lifetime: 30 days, seal: signed }
            /// Keeps what you told the box office.
            cookie note: String { because: user_input, lifetime: 12 hours, seal: encrypted }
        }
    }
}
use declared::Theatre;

const HOST: &str = "theatre.example";
const OLD: &str = "dpLDrTVAu4A8Ags67mbNiIcSMjTqDG5xQ8Ct1z_0Me0";
const NEW: &str = "P8TM_nRYcOLA2Z9x8w_wZWyN7dQcwdfT03aw2-aF4vM";
const MACHINES: usize = 3;
const VISITORS: usize = 4;
/// So often each visitor comes between two restarts.
const VISITS: usize = 25;

/// What the visitor had, then one seat more.
async fn book(cookies: Cookies<Theatre>) -> String {
    let had = had(&cookies);
    if let Ok(seats) = had {
        cookies.set(declared::seats(seats + 1));
        cookies.set(declared::note((seats + 1).to_string()));
    }
    format!("{had:?}")
}

async fn look(cookies: Cookies<Theatre>) -> String {
    format!("{:?}", had(&cookies))
}

/// The seats, if both cookies say the same.
fn had(cookies: &Cookies<Theatre>) -> Result<u64, ReadError> {
    match (cookies.try_get::<declared::seats>(), cookies.try_get::<declared::note>()) {
        (Err(ReadError::Absent), Err(ReadError::Absent)) => Ok(0),
        (Ok(seats), Ok(note)) if note == seats.to_string() => Ok(seats),
        (Err(unread), _) | (_, Err(unread)) => Err(unread),
        (Ok(_), Ok(_)) => Err(ReadError::Malformed),
    }
}

trait Machine:
    Service<Request, Response = Response, Error = Infallible, Future: Send> + Clone + Send + Sync
{
}

impl<S> Machine for S where
    S: Service<Request, Response = Response, Error = Infallible, Future: Send>
        + Clone
        + Send
        + Sync
{
}

fn machine(keys: &str) -> impl Machine + use<> {
    let router = Router::new().route("/book", get(book)).route("/look", get(look));
    PolicyLayer::<Theatre>::new(keys.parse::<Keys>().unwrap()).guard(router)
}

async fn visit(machine: &impl Machine, path: &str, cookie: &str) -> (String, Response) {
    let response = send(machine, "GET", HOST, path, &[("cookie", cookie)]).await;
    let (head, body) = response.into_parts();
    let body = to_bytes(body, 1024).await.unwrap();
    (String::from_utf8(body.to_vec()).unwrap(), Response::from_parts(head, Body::default()))
}

fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

/// What happened while the keys changed.
#[derive(Debug, Default)]
struct Outcome {
    visits: AtomicUsize,
    lost: AtomicUsize,
    forgeries: AtomicUsize,
    forged: AtomicUsize,
}

/// Restarts all machines with each list of keys in turn, one after the other, while visitors book on whichever machine they
/// meet and a forger tries what others sealed.
fn rotate(steps: &[String]) -> Outcome {
    let machines: Vec<_> = (0..MACHINES).map(|_| RwLock::new(machine(OLD))).collect();
    let any_machine = || {
        let index = usize::try_from(RandomState::new().hash_one(0) % MACHINES as u64).unwrap();
        machines[index].read().unwrap().clone()
    };
    let (outcome, done) = (Outcome::default(), AtomicBool::new(false));
    let progress: Vec<AtomicUsize> = (0..VISITORS).map(|_| AtomicUsize::new(0)).collect();
    thread::scope(|scope| {
        for visits in &progress {
            scope.spawn(|| {
                block_on(async {
                    let (mut cookie, mut seats) = (String::new(), 0);
                    while !done.load(Ordering::Relaxed) {
                        let (body, response) = visit(&any_machine(), "/book", &cookie).await;
                        outcome.visits.fetch_add(1, Ordering::Relaxed);
                        if body == format!("Ok({seats})") {
                            (cookie, seats) = (cookie_header(&response), seats + 1);
                        } else {
                            outcome.lost.fetch_add(1, Ordering::Relaxed);
                            (cookie, seats) = (String::new(), 0);
                        }
                        visits.fetch_add(1, Ordering::Relaxed);
                    }
                });
            });
        }
        scope.spawn(|| {
            block_on(async {
                let forger = machine("i1udsME9skJWyCmqNkqpDG0uujGLkjKkq5MTuVTTVV8");
                while !done.load(Ordering::Relaxed) {
                    let own = cookie_header(&visit(&forger, "/book", "").await.1);
                    for cookie in [own.clone(), swapped(&own), "seats=9; note=9".to_owned()] {
                        let (body, _) = visit(&any_machine(), "/look", &cookie).await;
                        outcome.forgeries.fetch_add(1, Ordering::Relaxed);
                        let is_refused = body == "Err(Tampered)";
                        outcome.forged.fetch_add(usize::from(!is_refused), Ordering::Relaxed);
                    }
                }
            });
        });
        let everybody_came = || {
            let due: Vec<usize> =
                progress.iter().map(|visits| visits.load(Ordering::Relaxed) + VISITS).collect();
            let end = Instant::now() + Duration::from_mins(1);
            while progress
                .iter()
                .zip(&due)
                .any(|(visits, due)| visits.load(Ordering::Relaxed) < *due)
                && Instant::now() < end
            {
                thread::sleep(Duration::from_millis(1));
            }
        };
        everybody_came();
        for keys in steps {
            for place in &machines {
                *place.write().unwrap() = machine(keys);
                everybody_came();
            }
        }
        done.store(true, Ordering::Relaxed);
    });
    outcome
}

/// The value of each of the two cookies under the name of the other.
fn swapped(header: &str) -> String {
    let values: Vec<&str> = header
        .split("; ")
        .filter_map(|pair| pair.split_once('='))
        .map(|(_, value)| value)
        .collect();
    format!("seats={}; note={}", values[1], values[0])
}

#[test]
fn in_two_steps_no_value_is_lost_and_none_is_forged() {
    let outcome = rotate(&[format!("{OLD},{NEW}"), format!("{NEW},{OLD}"), NEW.to_owned()]);
    let counted = |counter: &AtomicUsize| counter.load(Ordering::Relaxed);
    assert_eq!((counted(&outcome.lost), counted(&outcome.forged)), (0, 0), "{outcome:?}");
    assert!(counted(&outcome.visits) >= 10 * VISITORS * VISITS, "{outcome:?}");
    assert!(counted(&outcome.forgeries) > 0, "{outcome:?}");
}

/// So the test above can fail.
#[test]
fn in_one_step_values_are_lost() {
    for one_step in [format!("{NEW},{OLD}"), NEW.to_owned()] {
        let outcome = rotate(&[one_step]);
        assert!(outcome.lost.load(Ordering::Relaxed) > 0, "{outcome:?}");
    }
}

#[tokio::test]
async fn a_cookie_of_a_retired_key_is_sealed_anew_when_it_is_set_and_not_before() {
    let (old, both, new) = (machine(OLD), machine(&format!("{NEW},{OLD}")), machine(NEW));
    let before = cookie_header(&visit(&old, "/book", "").await.1);
    let (body, response) = visit(&both, "/look", &before).await;
    assert_eq!((body.as_str(), set_cookies(&response)), ("Ok(1)", Vec::new()));
    assert_eq!(visit(&new, "/look", &before).await.0, "Err(Tampered)");
    let (body, response) = visit(&both, "/book", &before).await;
    assert_eq!(body, "Ok(1)");
    assert_eq!(visit(&new, "/look", &cookie_header(&response)).await.0, "Ok(2)");
    assert_eq!(visit(&old, "/look", &cookie_header(&response)).await.0, "Err(Tampered)");
}
