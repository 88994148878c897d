//! The wire against a real browser: what it keeps of each line of the wire's tables, and what it sends back.
#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

mod kept;
mod lines;

use kept::Kept;
use policy_runtime::wire::{cookie_pairs, imf_fixdate};
use policy_tests::browser::Browser;
use policy_tests::raw_server::{Head, RawServer};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};

fn now() -> i64 {
    i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()).unwrap()
}

#[tokio::test]
async fn chromium() {
    let year = String::from_utf8(imf_fixdate(now()).unwrap()[12..16].to_vec()).unwrap();
    let lines = Arc::new(lines::of_tables(year.parse::<i64>().unwrap() + 1));
    let sent_back: Arc<Mutex<BTreeMap<usize, Vec<u8>>>> = Arc::default();
    let (served, heard) = (Arc::clone(&lines), Arc::clone(&sent_back));
    let server = RawServer::start(move |head: &Head| {
        let target = String::from_utf8_lossy(head.target()).into_owned();
        let mut fields = Vec::new();
        if let Some(index) = target.split_once("?set=").and_then(|(_, index)| index.parse::<usize>().ok()) {
            fields = [b"Set-Cookie: ", &served[index][..], b"\r\n"].concat();
        }
        if let Some(index) = target.split_once("?get=").and_then(|(_, index)| index.parse::<usize>().ok())
            && let Some(cookie) = head.field("cookie")
        {
            heard.lock().unwrap().insert(index, cookie.to_vec());
        }
        [b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 0\r\nConnection: close\r\n", &fields[..], b"\r\n"].concat()
    })
    .await
    .unwrap();
    let hosts: Vec<String> = lines.iter().map(|line| lines::host(line)).collect();
    let mut by_host: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, host) in hosts.iter().enumerate() {
        by_host.entry(host).or_default().push(index);
    }
    let secure: BTreeSet<String> = hosts.iter().map(|host| format!("http://{host}")).collect();
    let secure = format!(
        "--unsafely-treat-insecure-origin-as-secure={}",
        secure.into_iter().collect::<Vec<_>>().join(",")
    );
    let resolver = format!("--host-resolver-rules=MAP * {}", server.address());
    let Some(mut browser) = Browser::start(&[&secure, &resolver]).await.unwrap() else { return };
    println!("{} lines", lines.len());
    let (mut differ, mut sent_differ) = (0, 0);
    for (host, indices) in by_host {
        browser.open(&format!("http://{host}/")).await.unwrap();
        for index in indices {
            let line = &lines[index];
            let expected = Kept::by_wire(line, host, now());
            let path =
                expected.as_ref().map_or("/".into(), |kept| String::from_utf8_lossy(&kept.path));
            let path = if path.bytes().all(|b| b.is_ascii_alphanumeric() || b"/%".contains(&b))
                && !path.starts_with("//")
            {
                path
            } else {
                "/".into()
            };
            let script = format!(
                "(async () => {{ await fetch('/?set={index}'); await fetch('{path}?get={index}'); }})()"
            );
            if let Err(error) = browser.evaluate(&script).await {
                println!("{}: {error}", line.escape_ascii());
                continue;
            }
            let cookies = browser.cookies().await.unwrap();
            browser.clear_cookies().await.unwrap();
            assert!(cookies.len() < 2);
            let got = cookies.first().map(|cookie| Kept::by_browser(cookie, now()));
            let same = match (&expected, &got) {
                (Some(a), Some(b)) => a.is(b),
                (None, None) => true,
                (Some(a), None) => a.is_short_lived(),
                _ => false,
            };
            if !same {
                differ += 1;
                let show =
                    |k: &Option<Kept>| k.as_ref().map_or("-".to_owned(), |k| k.describe(now()));
                println!(
                    "LINE {}\n   wire     {}\n   chromium {}",
                    line.escape_ascii(),
                    show(&expected),
                    show(&got)
                );
            }
            let header = sent_back.lock().unwrap().remove(&index);
            if let (Some(header), Some(e)) = (header, &expected) {
                let pairs: Vec<_> = cookie_pairs(&header).collect();
                if pairs != [(&e.name[..], &e.value[..])] {
                    sent_differ += 1;
                    println!("SENT {}\n   {}", line.escape_ascii(), header.escape_ascii());
                }
            }
        }
    }
    println!("{differ} differ, {sent_differ} sent");
}
