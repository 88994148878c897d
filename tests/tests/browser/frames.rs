//! What Chromium tells a site that another one shows within its page: which requests are in a frame, and whose, and whether
//! they carry the consent cookie. `Cookies::undecided` relies on it.
use policy_tests::browser::Browser;
use policy_tests::raw_server::{Head, RawServer};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const CHOICE: &str = "Set-Cookie: choice=1; Path=/; Secure; HttpOnly; SameSite=Lax\r\n";

/// One request within the frame: `Sec-Fetch-Dest`, `Sec-Fetch-Site`, `Sec-Fetch-Storage-Access` and whether it shows a choice.
type Seen = (String, String, String, bool);

fn seen(head: &Head) -> Seen {
    let field = |name| String::from_utf8_lossy(head.field(name).unwrap_or_default()).into_owned();
    let storage = field("sec-fetch-storage-access");
    (field("sec-fetch-dest"), field("sec-fetch-site"), storage, field("cookie") == "choice=1")
}

fn page(headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n{body}")
        .into_bytes()
}

/// The requests of a frame of `shop` within a page of `top`: its first page, and one that it moves to by itself.
async fn framed(top: &str, shop: &str) -> Option<[Seen; 2]> {
    let requests: Arc<Mutex<Vec<Seen>>> = Arc::default();
    let shared = Arc::clone(&requests);
    let frame = format!("<iframe src=\"http://{shop}/frame\"></iframe>");
    let server = RawServer::start(move |head| match head.target() {
        b"/choose" => page(CHOICE, ""),
        b"/top" => page("", &frame),
        b"/frame" => {
            shared.lock().unwrap().push(seen(head));
            page("", "<script>location = '/next'</script>")
        }
        b"/next" => {
            shared.lock().unwrap().push(seen(head));
            page("", "")
        }
        _ => page("", ""),
    });
    let server = server.await.unwrap();
    let here = format!("--host-resolver-rules=MAP * {}", server.address());
    let mut browser = Browser::start(&[&here]).await.unwrap()?;
    browser.open(&format!("http://{shop}/choose")).await.unwrap();
    browser.open(&format!("http://{top}/top")).await.unwrap();
    for _ in 0..200 {
        if let [first, next] = &requests.lock().unwrap()[..] {
            return Some([first.clone(), next.clone()]);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    unreachable!("the frame asked for {:?}", requests.lock().unwrap())
}

#[tokio::test]
async fn chromium_says_in_whose_frame_a_request_is() {
    let request = |site: &str, storage: &str, shows_choice| {
        ("iframe".to_owned(), site.to_owned(), storage.to_owned(), shows_choice)
    };
    for (top, shop, expected) in [
        // Also where the frame moves by itself, its storage tells that it is within another site.
        (
            "top.localhost",
            "shop.localhost",
            [request("cross-site", "none", false), request("same-origin", "none", false)],
        ),
        (
            "top.town.localhost",
            "shop.town.localhost",
            [request("same-site", "", true), request("same-origin", "", true)],
        ),
        (
            "shop.localhost",
            "shop.localhost",
            [request("same-origin", "", true), request("same-origin", "", true)],
        ),
    ] {
        let Some(requests) = framed(top, shop).await else { return };
        assert_eq!(requests, expected, "{shop} within {top}");
    }
}
