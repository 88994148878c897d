//! The films of another company within the portal's pages: requested only after consent, and not after its withdrawal.

use crate::portal::choices::DATASET;
use crate::portal::server::{Server, serve};
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use policy_tests::browser::Browser;
use portal::FILMS_ADDRESS;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::time::sleep;

/// Longer than any page takes, on any machine.
const TIMEOUT: Duration = Duration::from_secs(20);
/// The time in which a page that loads a film has begun to.
const QUIET: Duration = Duration::from_millis(400);

struct Viewer {
    browser: Browser,
    requests: Arc<AtomicUsize>,
    site: String,
}

impl Viewer {
    /// A browser that finds the films on a port of this test's own.
    async fn of(server: &Server) -> Option<Viewer> {
        let requests = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&requests);
        let films = portal::films().layer(from_fn(move |request: Request, next: Next| {
            counter.fetch_add(1, Ordering::SeqCst);
            next.run(request)
        }));
        let port = serve(films).await;
        let rule = format!("--host-resolver-rules=MAP {FILMS_ADDRESS} 127.0.0.1:{port}");
        let browser = Browser::start(&[&rule]).await.unwrap()?;
        let site = format!("http://bfortune.localhost:{}", server.port);
        Some(Viewer { browser, requests, site })
    }

    async fn open(&mut self, path: &str) {
        self.browser.open(&format!("{}{path}", self.site)).await.unwrap();
    }

    /// Sends the form of the settings, without the help of the page's scripts.
    async fn choose(&mut self, answer: &str) {
        self.open("/cookies").await;
        let send = format!(
            "(() => {{
                const form = document.querySelector('.cookie-settings-form');
                form.elements.Films.value = '{answer}';
                form.submit();
            }})()"
        );
        self.browser.evaluate(&send).await.unwrap();
        self.until("location.search.includes('saved') && document.readyState === 'complete'").await;
    }

    async fn until(&mut self, expression: &str) {
        let begun = Instant::now();
        while !self.browser.evaluate(expression).await.is_ok_and(|value| value == true) {
            assert!(begun.elapsed() < TIMEOUT, "never: {expression}");
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// Returns the number of requests for films, once no more come.
    async fn requests(&self, expected: usize) -> usize {
        let begun = Instant::now();
        while self.requests.load(Ordering::SeqCst) < expected && begun.elapsed() < TIMEOUT {
            sleep(Duration::from_millis(20)).await;
        }
        sleep(QUIET).await;
        self.requests.load(Ordering::SeqCst)
    }

    /// Returns whether the browser holds the cookie of the films, which is partitioned.
    async fn is_known(&mut self) -> bool {
        let cookies = self.browser.cookies().await.unwrap();
        cookies.iter().any(|cookie| cookie.name == "viewer" && cookie.partitioned)
    }
}

#[tokio::test]
async fn a_film_is_requested_only_after_consent_and_not_after_its_withdrawal() {
    let server = Server::start().await;
    let Some(mut viewer) = Viewer::of(&server).await else { return };
    viewer.open(DATASET).await;
    assert_eq!(viewer.requests(0).await, 0);
    assert!(!viewer.is_known().await);
    // Not by a page that forgot to ask either.
    let frame = "void (window.frame = document.createElement('iframe'), frame.src = 'http://127.0.0.1:3001/films/x', document.body.append(frame))";
    viewer.browser.evaluate(frame).await.unwrap();
    assert_eq!(viewer.requests(0).await, 0, "blocked by the browser");

    viewer.choose("allow").await;
    viewer.open(DATASET).await;
    viewer
        .browser
        .evaluate("document.querySelector('iframe.cookie-embed').scrollIntoView()")
        .await
        .unwrap();
    assert_eq!(viewer.requests(1).await, 1);
    assert!(viewer.is_known().await);

    viewer.browser.evaluate("void (window.alive = true)").await.unwrap();
    viewer.choose("refuse").await;
    viewer.open(DATASET).await;
    viewer.until("document.querySelector('.cookie-embed-placeholder') !== null").await;
    for _ in 0..3 {
        viewer.browser.evaluate("history.back()").await.unwrap();
        sleep(Duration::from_millis(300)).await;
    }
    viewer
        .until(&format!("location.pathname === '{DATASET}' && document.readyState === 'complete'"))
        .await;
    assert_eq!(viewer.browser.evaluate("window.alive === undefined").await.unwrap(), true);
    assert_eq!(viewer.requests(1).await, 1, "neither the page nor Back requests it again");
    assert!(
        viewer.is_known().await,
        "what is stored on the company's site is the company's to delete"
    );
}
