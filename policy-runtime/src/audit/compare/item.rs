//! Items: the rows of the report.

use crate::serialize::{serialize_fields, serialize_names};

/// A cookie, an entry of the storage, a service worker or a requested host: a row of the report.
///
/// ```no_run
/// # fn print(report: &policy_runtime::audit::Report) {
/// use policy_runtime::audit::ItemKind;
///
/// for item in report.items.iter().filter(|item| item.kind == ItemKind::HttpCookie) {
///     let states = report.states.iter().zip(&item.cells);
///     let seen: Vec<_> = states.filter(|(_, cell)| cell.seen).map(|(state, _)| state.as_str()).collect();
///     println!("{}: {}", item.name, seen.join(", "));
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Item {
    /// Type of the item.
    pub kind: ItemKind,
    /// Name, or the declared pattern of a family's names.
    pub name: String,
    /// Host or origin that holds it. Empty for the audited site.
    pub place: String,
    /// Identifiers of the purposes that declare it. Empty if it is undeclared.
    pub purposes: Vec<String>,
    /// What the browser shows of a cookie. `None` for other items.
    pub cookie: Option<CookieFacts>,
    /// One cell for each state, in their order.
    pub cells: Vec<Cell>,
}

serialize_fields! {
    Item {
        kind,
        name,
        place,
        purposes,
        cookie,
        cells,
    }
}

/// What the browser shows of a cookie, besides its name and its host.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CookieFacts {
    /// Seconds that it had left to live when it was first seen. `None` if it ends with the session.
    pub lifetime: Option<u64>,
    /// The path.
    pub path: String,
    /// Whether subdomains receive it.
    pub subdomains: bool,
    /// `Secure`.
    pub secure: bool,
    /// `HttpOnly`.
    pub http_only: bool,
    /// `SameSite`, if it was set.
    pub same_site: Option<String>,
    /// Whether it is held for one top-level site alone.
    pub partitioned: bool,
    /// Host whose response set it. `None` if no response did, so that a script set it.
    pub set_by: Option<String>,
}

serialize_fields! {
    CookieFacts {
        lifetime,
        path,
        subdomains,
        secure,
        http_only,
        same_site,
        partitioned,
        set_by,
    }
}

/// Type of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ItemKind {
    /// A cookie.
    HttpCookie,
    /// A key of `localStorage`.
    Local,
    /// A key of `sessionStorage`.
    Session,
    /// A database (IndexedDB).
    IndexedDb,
    /// A cache (Cache API).
    Cache,
    /// A service worker.
    Worker,
    /// A requested host.
    Host,
}

serialize_names! {
    ItemKind {
        HttpCookie = "cookie",
        Local = "local",
        Session = "session",
        IndexedDb = "indexed_db",
        Cache = "cache",
        Worker = "worker",
        Host = "host",
    }
}

/// What was seen of an item in one state.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cell {
    /// Whether it was there.
    pub seen: bool,
    /// Whether it should not have been.
    pub fault: bool,
    /// When it was first seen, in milliseconds since the state began.
    pub at: Option<u64>,
    /// Page on which it was first seen.
    pub page: Option<String>,
}

serialize_fields! {
    Cell {
        seen,
        fault,
        at,
        page,
    }
}
