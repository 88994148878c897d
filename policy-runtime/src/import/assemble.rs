//! From what a browser shows to a draft: vendors that the kits know, cookies of the site, and content of other sites.

use super::catalogue;
use super::draft::lifetime::QUESTION;
use super::draft::{
    Answer, Cookie, Draft, Embed, Item, Lifetime, Name, Purpose, PurposeId, Storage,
};
use super::hosts::{domain, is_name, is_same_domain};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A cookie that a source shows.
#[derive(Debug, Clone)]
pub(super) struct SeenCookie {
    pub(super) name: String,
    /// The host that stores it. `None` if the source does not show it: then it is the site's.
    pub(super) host: Option<String>,
    /// Whether it has a Domain, so that the hosts below share it.
    pub(super) has_domain: bool,
    pub(super) text: Answer<String>,
    pub(super) lifetime: Answer<Lifetime>,
    pub(super) set_by: Answer<&'static str>,
    pub(super) path: Option<String>,
    /// Whether scripts cannot read it. `None` if the source does not show it.
    pub(super) http_only: Option<bool>,
    pub(super) same_site: Option<&'static str>,
    pub(super) partitioned: bool,
}

impl SeenCookie {
    /// Makes a cookie of which nothing but the name is shown.
    pub(super) fn new(name: impl Into<String>) -> SeenCookie {
        SeenCookie {
            name: name.into(),
            host: None,
            has_domain: false,
            text: Answer::open("what is it for"),
            lifetime: Answer::open(QUESTION),
            set_by: Answer::open("who sets it: middleware, proxy or scripts"),
            path: None,
            http_only: None,
            same_site: None,
            partitioned: false,
        }
    }
}

/// An entry of the browser's storage that a source shows.
#[derive(Debug, Clone)]
pub(super) struct SeenEntry {
    pub(super) name: String,
    pub(super) area: &'static str,
    /// The host of its origin.
    pub(super) host: Option<String>,
}

/// What a source shows of a site.
#[derive(Debug, Default)]
pub(super) struct Visit {
    /// The host of the site, if it is known.
    pub(super) site: Option<Answer<String>>,
    pub(super) cookies: Vec<SeenCookie>,
    pub(super) entries: Vec<SeenEntry>,
    /// Addresses that were requested, each with the key of an embed that has it: `script`, `frame`.
    pub(super) requests: Vec<(String, &'static str)>,
}

impl Visit {
    /// Concludes the site from the cookies, if the source does not name it: the domain that stores most of them.
    fn site(&self) -> Option<Answer<String>> {
        if self.site.is_some() {
            return self.site.clone();
        }
        let mut domains: BTreeMap<&str, (usize, &str)> = BTreeMap::new();
        for host in self.cookies.iter().filter_map(|cookie| cookie.host.as_deref()) {
            let (count, shown) = domains.entry(domain(host)).or_insert((0, host));
            *count += 1;
            if host.len() < shown.len() {
                *shown = host;
            }
        }
        let (_, host) = domains.values().max_by_key(|(count, _)| *count)?;
        Some(match domains.len() {
            1 => Answer::Known((*host).to_owned()),
            _ => Answer::guess((*host).to_owned(), "most of the cookies are of its domain"),
        })
    }

    /// Makes the draft.
    pub(super) fn into_draft(self, origin: &str) -> Draft {
        let mut draft = Draft::new(origin);
        let site = self.site();
        let base = site.as_ref().and_then(Answer::value).cloned();
        let is_own = |host: Option<&str>| match (host, base.as_deref()) {
            (Some(host), Some(base)) => is_same_domain(host, base),
            (None, _) => true,
            (Some(_), None) => false,
        };
        let is_shared =
            self.cookies.iter().any(|cookie| cookie.has_domain && is_own(cookie.host.as_deref()));
        if let Some(site) = site {
            draft.sites = sites(site, is_shared);
        }
        self.include_kits(&mut draft, &is_own);
        let (own, others): (Vec<_>, Vec<_>) =
            self.cookies.into_iter().partition(|cookie| is_own(cookie.host.as_deref()));
        for cookie in merged(own) {
            if let Some(cookie) = draft.admitted(own_cookie(cookie)) {
                let unsorted = unsorted(&mut draft);
                draft.add(unsorted, Item::Cookie(cookie));
            }
        }
        for entry in self.entries.iter().filter(|entry| is_own(entry.host.as_deref())) {
            if let Some(entry) = draft.admitted_entry(own_entry(entry)) {
                let unsorted = unsorted(&mut draft);
                draft.add(unsorted, Item::Storage(entry));
            }
        }
        add_others(&mut draft, others, &self.requests, &is_own);
        draft
    }

    /// Includes the kits whose cookies, entries or addresses the source shows.
    fn include_kits(&self, draft: &mut Draft, is_own: &dyn Fn(Option<&str>) -> bool) {
        for cookie in &self.cookies {
            let host = cookie.host.as_deref();
            let other_site = host.filter(|host| !is_own(Some(host)));
            if let Some(kit) = catalogue::of_cookie(cookie.name.as_bytes(), other_site) {
                draft.include(
                    kit,
                    None,
                    &format!("`{}` is the name of a cookie that it sets", cookie.name),
                );
            }
        }
        for (address, _) in &self.requests {
            if let Some(kit) = catalogue::of_address(address) {
                let shown = address.split(['?', '#']).next().unwrap_or_default();
                draft.include(kit, None, &format!("it loads {shown}"));
            }
        }
    }
}

/// Merges the cookies of one name, which a policy declares once: the longest lifetime holds, and the widest scope.
fn merged(cookies: Vec<SeenCookie>) -> Vec<SeenCookie> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut merged: Vec<SeenCookie> = Vec::new();
    for cookie in cookies {
        let place = *places.entry(cookie.name.clone()).or_insert(merged.len());
        let Some(known) = merged.get_mut(place) else {
            merged.push(cookie);
            continue;
        };
        if cookie.lifetime.value() > known.lifetime.value() {
            known.lifetime = cookie.lifetime;
        }
        known.has_domain |= cookie.has_domain;
        if known.path != cookie.path {
            known.path = None;
        }
        if cookie.http_only == Some(false) {
            known.http_only = cookie.http_only;
        }
    }
    merged
}

/// Returns the sites of a policy, of the one that is known.
pub(super) fn sites(site: Answer<String>, is_shared: bool) -> Answer<Vec<String>> {
    let Some(host) = site.value().filter(|host| is_name(host)).cloned() else {
        return Answer::open("on which hosts does the policy hold, such as [\"shop.example\"]");
    };
    if is_shared {
        let base = domain(&host).to_owned();
        let below = format!("*.{base}");
        return Answer::guess(vec![base, below], "the hosts below share cookies");
    }
    match site {
        Answer::Guess(_, ground) => Answer::Guess(vec![host], ground),
        _ => Answer::Known(vec![host]),
    }
}

/// Returns the purpose of what belongs to the site and whose use is not known.
fn unsorted(draft: &mut Draft) -> PurposeId {
    draft.purpose("unsorted", || Purpose {
        called: "Unsorted".to_owned(),
        title: Answer::open("under which title do these stand"),
        text: Answer::open("what are these for, in one sentence for visitors"),
        kind: Answer::open(
            "of which kind is the purpose; move each cookie into the purpose that it serves",
        ),
        items: Vec::new(),
    })
}

fn own_cookie(seen: SeenCookie) -> Cookie {
    let mut cookie = Cookie::new(Name::one(seen.name.as_bytes()));
    cookie.text = seen.text;
    cookie.lifetime = seen.lifetime;
    cookie.set_by = Some(seen.set_by);
    // Browsers drop one with the prefix that has another Path, or a Domain.
    let is_of_host = crate::wire::demanded_by_prefix(&seen.name).host;
    cookie.path = seen.path.filter(|path| is_path(path) && !is_of_host);
    cookie.subdomains = seen.has_domain && !is_of_host;
    cookie.same_site = seen.same_site;
    cookie.partitioned = seen.partitioned;
    cookie.read_by_scripts = seen.http_only == Some(false);
    cookie
}

/// Returns whether a Path is one to declare: not the usual one, and of characters that a policy takes.
fn is_path(path: &str) -> bool {
    path != "/"
        && path.starts_with('/')
        && path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b';')
}

fn own_entry(seen: &SeenEntry) -> Storage {
    Storage {
        name: Name::entry(&seen.name),
        area: seen.area,
        text: Answer::open("what is it for"),
        party: None,
    }
}

/// The origins that an embed loads from, by the key of the policy.
type Origins = BTreeMap<&'static str, Vec<String>>;

/// Adds the cookies and the content of other sites: an embed for each of their domains, or the cookies alone where the source
/// shows no requests.
fn add_others(
    draft: &mut Draft,
    cookies: Vec<SeenCookie>,
    requests: &[(String, &'static str)],
    is_own: &dyn Fn(Option<&str>) -> bool,
) {
    let mut domains: BTreeMap<String, (Vec<SeenCookie>, Origins)> = BTreeMap::new();
    for cookie in cookies {
        let Some(host) = cookie.host.as_deref().filter(|host| is_name(host)) else { continue };
        let key = domain(host).to_owned();
        domains.entry(key).or_default().0.push(cookie);
    }
    let kits: Vec<_> = draft.kits().collect();
    let (mut nameless, mut insecure) = (BTreeSet::new(), BTreeSet::new());
    for (address, key) in requests {
        let Some(host) = super::hosts::host(address).filter(|host| !is_own(Some(host))) else {
            continue;
        };
        if !is_name(&host) {
            nameless.insert(host);
            continue;
        }
        if kits.iter().any(|kit| kit.has_host(&host)) {
            continue;
        }
        let origins = &mut domains.entry(domain(&host).to_owned()).or_default().1;
        let scheme = address.split_once("://").map_or("https", |(scheme, _)| scheme);
        if matches!(scheme, "http" | "ws") {
            insecure.insert(host.clone());
        }
        let scheme = if scheme.starts_with("ws") { "wss" } else { "https" };
        let port = super::hosts::port(address).map(|port| format!(":{port}")).unwrap_or_default();
        let origin = format!("{scheme}://{host}{port}");
        let hosts = origins.entry(*key).or_default();
        if !hosts.contains(&origin) {
            hosts.push(origin);
        }
    }
    for host in nameless {
        draft.remark(format!(
            "requests to `{host}`: a policy names hosts alone, no addresses of the network"
        ));
    }
    for host in insecure {
        draft.remark(format!(
            "requests to `{host}` without TLS, in whose place the policy has `https`"
        ));
    }
    for (site, (cookies, origins)) in domains {
        let cookies: Vec<Cookie> = cookies
            .into_iter()
            .filter(|seen| {
                catalogue::of_cookie(seen.name.as_bytes(), seen.host.as_deref()).is_none()
            })
            .map(other_cookie)
            .collect();
        if cookies.is_empty() && origins.is_empty() {
            continue;
        }
        let purpose = other_sites(draft);
        let party = draft.party(
            &site,
            Answer::open(format!("which company has {site}")),
            Answer::open("where is its privacy notice"),
        );
        if origins.is_empty() {
            for cookie in cookies {
                draft.add_cookie(purpose, Cookie { party: Some(party), ..cookie });
            }
        } else {
            draft.add_embed(
                purpose,
                Embed {
                    called: site,
                    text: Answer::open("what does it do in the pages"),
                    party,
                    origins: origins.into_iter().collect(),
                    cookies,
                },
            );
        }
    }
}

/// Returns the purpose of what other sites store and load.
fn other_sites(draft: &mut Draft) -> PurposeId {
    draft.purpose("other sites", || Purpose {
        called: "OtherSites".to_owned(),
        title: Answer::open(
            "under which title do these stand; move each into the purpose that it serves",
        ),
        text: Answer::open("what are these for, in one sentence for visitors"),
        kind: Answer::guess("third_party", "other sites store these or are asked for them"),
        items: Vec::new(),
    })
}

fn other_cookie(seen: SeenCookie) -> Cookie {
    let mut cookie = Cookie::new(Name::one(seen.name.as_bytes()));
    cookie.text = seen.text;
    cookie.lifetime = seen.lifetime;
    cookie.set_by = None;
    cookie.stored_on = seen.host.into_iter().collect();
    cookie
}
