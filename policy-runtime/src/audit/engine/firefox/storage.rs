//! The storage of a page's frames, asked for in a sandbox of its own.

use super::connection::Connection;
use super::remote_value;
use crate::audit::engine::{EngineError, FrameStorage, STORAGE_SCRIPT};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::Duration;

/// Maximum number of frames whose storage is asked for.
const MAX_FRAMES: usize = 50;
/// Maximum time of the script.
const TIMEOUT: Duration = Duration::from_secs(3);

/// Returns the storage of each origin among the frames of a window. A frame that is gone by now, or too busy, has none.
pub(super) async fn storage(
    connection: &Connection,
    window: &str,
) -> Result<Vec<FrameStorage>, EngineError> {
    let tree = connection.call("browsingContext.getTree", json!({ "root": window })).await?;
    let mut frames = Vec::new();
    list(&tree["contexts"], &mut frames);
    let mut origins = BTreeSet::new();
    let mut found = Vec::new();
    for (frame, address) in frames {
        if !origins.insert(origin(&address).to_owned()) {
            continue;
        }
        let question = json!({
            "expression": STORAGE_SCRIPT,
            "target": { "context": frame, "sandbox": "audit" },
            "awaitPromise": true,
        });
        match connection.call_within(TIMEOUT, "script.evaluate", question).await {
            Some(Ok(answer)) => {
                found.extend(FrameStorage::read(&remote_value::read(&answer["result"])));
            }
            Some(Err(error)) if error.is_fatal() => return Err(error),
            Some(Err(_)) | None => {}
        }
    }
    Ok(found)
}

/// Lists the frames of a tree with the addresses of their documents.
fn list(tree: &Value, frames: &mut Vec<(String, String)>) {
    for frame in tree.as_array().into_iter().flatten() {
        if frames.len() >= MAX_FRAMES {
            return;
        }
        if let Some((id, address)) = frame["context"].as_str().zip(frame["url"].as_str()) {
            frames.push((id.to_owned(), address.to_owned()));
        }
        list(&frame["children"], frames);
    }
}

/// Returns the scheme and the authority of an address, or all of one that has none.
fn origin(address: &str) -> &str {
    let scheme = address.find("://").map_or(address.len(), |at| at + 3);
    let authority = address.get(scheme..).unwrap_or_default();
    let end = authority.find(['/', '?', '#']).unwrap_or(authority.len());
    address.get(..scheme + end).unwrap_or(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_origin_ends_before_the_path() {
        for (address, expected) in [
            ("https://shop.example/a?b#c", "https://shop.example"),
            ("http://shop.example:3000", "http://shop.example:3000"),
            ("https://shop.example?x", "https://shop.example"),
            ("about:blank", "about:blank"),
        ] {
            assert_eq!(origin(address), expected);
        }
    }
}
