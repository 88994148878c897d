//! Visitors who choose, one after the other, whatever becomes of the portal.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use policy_runtime::RecordId;
use policy_tests::form;
use portal::policy::DataPortal;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

const CLIENTS: usize = 16;
const CHOICE: &str = "cookies_preferences";

/// What visitors were answered.
#[derive(Debug, Default)]
pub(crate) struct Answers {
    /// The record of each consent that was acknowledged.
    pub(crate) acknowledged: Vec<RecordId>,
    pub(crate) consents_turned_away: usize,
    pub(crate) refusals: usize,
    pub(crate) withdrawals: usize,
    /// What was answered to a refusal or withdrawal that did not take effect.
    pub(crate) overflowed: Vec<String>,
}

pub(crate) struct Load {
    answers: Arc<Mutex<Answers>>,
    over: Arc<AtomicBool>,
    clients: Vec<JoinHandle<()>>,
}

impl Load {
    pub(crate) fn on(address: SocketAddr) -> Load {
        let (answers, over) = (Arc::<Mutex<Answers>>::default(), Arc::<AtomicBool>::default());
        let clients = (0..CLIENTS).map(|_| {
            let (answers, over) = (Arc::clone(&answers), Arc::clone(&over));
            tokio::spawn(async move {
                while !over.load(Ordering::SeqCst) {
                    visit(address, &answers).await;
                }
            })
        });
        let clients = clients.collect();
        Load { answers, over, clients }
    }

    pub(crate) fn acknowledged(&self) -> usize {
        self.answers.lock().unwrap().acknowledged.len()
    }

    pub(crate) fn consents_turned_away(&self) -> usize {
        self.answers.lock().unwrap().consents_turned_away
    }

    /// Waits until so many more consents were acknowledged.
    pub(crate) async fn goes_on(&self, more: usize) {
        let before = self.acknowledged();
        for _ in 0..1200 {
            if self.acknowledged() >= before + more {
                return;
            }
            sleep(Duration::from_millis(25)).await;
        }
        panic!("no consent is acknowledged any more");
    }

    pub(crate) async fn ends(self) -> Answers {
        self.over.store(true, Ordering::SeqCst);
        for client in self.clients {
            client.await.unwrap();
        }
        std::mem::take(&mut self.answers.lock().unwrap())
    }
}

/// Consents, withdraws, and refuses as somebody else. Nobody waits for a portal that is gone.
async fn visit(address: SocketAddr, answers: &Mutex<Answers>) {
    let allow = allow_all();
    match choose(address, &allow, None).await {
        Some(Answer { status: 303, choice: Some(choice), .. }) => {
            answers.lock().unwrap().acknowledged.push(record_in(&choice));
            match choose(address, "all=refuse", Some(&choice)).await {
                Some(answer) if answer.holds() => answers.lock().unwrap().withdrawals += 1,
                Some(answer) => answers.lock().unwrap().overflowed.push(answer.head),
                None => sleep(Duration::from_millis(20)).await,
            }
        }
        Some(Answer { status: 503, choice: None, .. }) => {
            answers.lock().unwrap().consents_turned_away += 1;
        }
        Some(answer) => panic!("a consent was answered with {}", answer.head),
        None => sleep(Duration::from_millis(20)).await,
    }
    match choose(address, "all=refuse", None).await {
        Some(answer) if answer.holds() => answers.lock().unwrap().refusals += 1,
        Some(answer) => answers.lock().unwrap().overflowed.push(answer.head),
        None => sleep(Duration::from_millis(20)).await,
    }
}

pub(crate) struct Answer {
    pub(crate) status: u16,
    /// The value of the consent cookie that came with it.
    pub(crate) choice: Option<String>,
    head: String,
}

impl Answer {
    pub(crate) fn holds(&self) -> bool {
        self.status == 303 && self.choice.is_some()
    }
}

/// What the form of the settings sends where everything is allowed.
pub(crate) fn allow_all() -> String {
    form::body(&form::shown::<DataPortal>(), "all=allow")
}

pub(crate) async fn choose(
    address: SocketAddr,
    form: &str,
    choice: Option<&str>,
) -> Option<Answer> {
    let cookie = choice.map(|choice| format!("Cookie: {CHOICE}={choice}\r\n")).unwrap_or_default();
    let length = form.len();
    let request = format!(
        "POST /cookies HTTP/1.1\r\nHost: bfortune.localhost:3000\r\nConnection: close\r\n{cookie}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{form}"
    );
    ask(address, &request).await
}

/// The status of a page, as somebody without cookies sees it.
pub(crate) async fn page(address: SocketAddr, path: &str) -> Option<u16> {
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: bfortune.localhost:3000\r\nConnection: close\r\n\r\n"
    );
    ask(address, &request).await.map(|answer| answer.status)
}

/// None if there was no answer. One whose head came is one, whatever became of its body.
async fn ask(address: SocketAddr, request: &str) -> Option<Answer> {
    let exchange = async {
        let mut stream = TcpStream::connect(address).await.ok()?;
        stream.write_all(request.as_bytes()).await.ok()?;
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes).await;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    };
    let text = timeout(Duration::from_secs(20), exchange).await.expect("it answers, or is gone")?;
    let (head, _) = text.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().unwrap();
    let choice = head.lines().find_map(|line| {
        let (_, value) = line.split_once(&format!("set-cookie: {CHOICE}="))?;
        value.split(';').next().map(str::to_owned)
    });
    Some(Answer { status, choice, head: head.to_owned() })
}

/// The consent cookie begins with a byte for its version and the 16 of the record id.
pub(crate) fn record_in(choice: &str) -> RecordId {
    let bytes = URL_SAFE_NO_PAD.decode(choice).unwrap();
    RecordId::from_bytes(bytes[1..17].try_into().unwrap())
}
