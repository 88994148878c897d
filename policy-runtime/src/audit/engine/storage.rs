//! The storage of a page's frames.

use super::limits::{MAX_NAME_OCTETS, cut};
use crate::serialize::serialize_fields;
use serde_json::Value;

/// Finds names of storage in the frame that runs it: an object, or a promise of one, that [`FrameStorage::read`] takes. It reads
/// names and no values, at most 200 of each area, and waits at most two seconds.
pub const STORAGE_SCRIPT: &str = r#"(async () => {
  const limit = 200;
  const patiently = (promise, otherwise) =>
    Promise.race([promise, new Promise((resolve) => setTimeout(resolve, 2000, otherwise))]).catch(() => otherwise);
  const names = (area) => {
    try {
      const storage = self[area], found = [];
      for (let index = 0; index < Math.min(storage.length, limit); index++) found.push(storage.key(index));
      return found;
    } catch { return []; }
  };
  const databases = async () => (await indexedDB.databases()).map(({ name }) => name).slice(0, limit);
  const registered = async () =>
    (await navigator.serviceWorker.getRegistrations()).map((one) => (one.active || one.waiting || one.installing).scriptURL).slice(0, limit);
  const empty = () => Promise.resolve([]);
  const ask = (has, question) => { try { return has() ? question() : empty(); } catch { return empty(); } };
  const [indexed_db, cache, workers] = await Promise.all([
    patiently(ask(() => self.indexedDB?.databases, databases), []),
    patiently(ask(() => self.caches, async () => (await caches.keys()).slice(0, limit)), []),
    patiently(ask(() => navigator.serviceWorker, registered), []),
  ]);
  return { origin: self.origin, local: names("localStorage"), session: names("sessionStorage"), indexed_db, cache, workers };
})()"#;

/// Maximum number of names of an area that [`STORAGE_SCRIPT`] returns.
pub(crate) const MAX_NAMES: usize = 200;

/// Names in the storage of one origin.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FrameStorage {
    /// The origin, such as `https://shop.example`.
    pub origin: String,
    /// Keys of `localStorage`.
    pub local: Vec<String>,
    /// Keys of `sessionStorage`.
    pub session: Vec<String>,
    /// Names of databases (IndexedDB).
    pub indexed_db: Vec<String>,
    /// Names of caches (Cache API).
    pub cache: Vec<String>,
    /// Addresses of the scripts of service workers.
    pub workers: Vec<String>,
}

serialize_fields! {
    FrameStorage {
        origin,
        local,
        session,
        indexed_db,
        cache,
        workers,
    }
}

impl FrameStorage {
    /// Returns whether an area has as many names as are returned, and perhaps more.
    pub(crate) fn may_have_more(&self) -> bool {
        let areas = [&self.local, &self.session, &self.indexed_db, &self.cache, &self.workers];
        areas.iter().any(|names| names.len() >= MAX_NAMES)
    }

    /// Reads the result of [`STORAGE_SCRIPT`]. `None` if it is not one, or of an opaque origin, which keeps nothing.
    ///
    /// ```
    /// use policy_runtime::audit::engine::FrameStorage;
    ///
    /// let result = serde_json::json!({ "origin": "https://shop.example", "local": ["theme"] });
    /// let storage = FrameStorage::read(&result).unwrap();
    /// assert_eq!(storage.local, ["theme"]);
    /// ```
    pub fn read(result: &Value) -> Option<FrameStorage> {
        let names = |area: &str| {
            let names = result.get(area).and_then(Value::as_array);
            let names = names.into_iter().flatten().filter_map(Value::as_str);
            names.map(|name| cut(name, MAX_NAME_OCTETS)).collect()
        };
        let origin = result.get("origin")?.as_str().filter(|origin| origin.contains("://"))?;
        Some(FrameStorage {
            origin: origin.to_owned(),
            local: names("local"),
            session: names("session"),
            indexed_db: names("indexed_db"),
            cache: names("cache"),
            workers: names("workers"),
        })
    }
}
