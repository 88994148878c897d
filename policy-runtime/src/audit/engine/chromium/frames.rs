//! The storage of a page's frames, asked for in a world of its own.

use super::connection::Connection;
use crate::audit::engine::{EngineError, FrameStorage, STORAGE_SCRIPT};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Maximum number of frames of a session whose storage is asked for.
const MAX_FRAMES: usize = 50;
/// Maximum time of the script, in milliseconds.
const TIMEOUT_MILLISECONDS: u64 = 3_000;

/// Returns the storage of each origin among the frames of some sessions. A frame that is gone by now has none.
pub(super) async fn storage(
    connection: &Connection,
    sessions: &[String],
) -> Result<Vec<FrameStorage>, EngineError> {
    let mut found: Vec<FrameStorage> = Vec::new();
    for session in sessions {
        let tree = match connection.call(Some(session), "Page.getFrameTree", json!({})).await {
            Ok(tree) => tree,
            Err(error) if error.is_fatal() => return Err(error),
            Err(_) => continue,
        };
        let mut frames = Vec::new();
        list(&tree["frameTree"], &mut frames);
        let mut origins = BTreeSet::new();
        for (frame, origin) in frames {
            if !origin.contains("://") || !origins.insert(origin.clone()) {
                continue;
            }
            match ask(connection, session, &frame).await {
                Ok(Some(storage)) => merge(&mut found, storage),
                Err(error) if error.is_fatal() => return Err(error),
                Ok(None) | Err(_) => {}
            }
        }
    }
    Ok(found)
}

async fn ask(
    connection: &Connection,
    session: &str,
    frame: &str,
) -> Result<Option<FrameStorage>, EngineError> {
    let world = json!({ "frameId": frame, "worldName": "audit" });
    let world = connection.call(Some(session), "Page.createIsolatedWorld", world).await?;
    let question = json!({
        "expression": STORAGE_SCRIPT,
        "contextId": world["executionContextId"],
        "awaitPromise": true,
        "returnByValue": true,
        "timeout": TIMEOUT_MILLISECONDS,
    });
    let answer = connection.call(Some(session), "Runtime.evaluate", question).await?;
    Ok(FrameStorage::read(&answer["result"]["value"]))
}

/// Lists the frames of a tree with their origins.
fn list(tree: &Value, frames: &mut Vec<(String, String)>) {
    if frames.len() >= MAX_FRAMES {
        return;
    }
    let frame = &tree["frame"];
    if let Some(id) = frame["id"].as_str() {
        let origin = frame["securityOrigin"].as_str().unwrap_or_default();
        frames.push((id.to_owned(), origin.to_owned()));
    }
    for child in tree["childFrames"].as_array().into_iter().flatten() {
        list(child, frames);
    }
}

/// Adds the names of an origin to those that other frames of it found.
fn merge(found: &mut Vec<FrameStorage>, storage: FrameStorage) {
    let Some(known) = found.iter_mut().find(|known| known.origin == storage.origin) else {
        found.push(storage);
        return;
    };
    for (known, names) in [
        (&mut known.local, storage.local),
        (&mut known.session, storage.session),
        (&mut known.indexed_db, storage.indexed_db),
        (&mut known.cache, storage.cache),
        (&mut known.workers, storage.workers),
    ] {
        for name in names {
            if !known.contains(&name) {
                known.push(name);
            }
        }
    }
}
