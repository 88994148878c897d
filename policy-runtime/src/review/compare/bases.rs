//! The domain under which hosts share their choices, which is part of the seal of a consent cookie that is sent to subdomains.

use super::super::lock::Lock;
use super::changes::words;
use std::collections::BTreeMap;

/// Label of a host that stands for all those of a pattern.
const SAMPLE: &str = "host";

/// Returns the domains, before and now, with the patterns of the hosts to which both policies apply and whose domain differs.
pub(super) fn changed(old: &Lock, new: &Lock) -> BTreeMap<(String, String), Vec<String>> {
    let (before, now) = (words(&old.declaration, "sites"), words(&new.declaration, "sites"));
    let mut changed: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for pattern in before.iter().chain(now.iter().filter(|pattern| !before.contains(pattern))) {
        let host = match pattern.strip_prefix("*.") {
            Some(base) => format!("{SAMPLE}.{base}"),
            None => pattern.clone(),
        };
        if let (Some(earlier), Some(present)) = (domain(before, &host), domain(now, &host))
            && earlier != present
        {
            let domains = (earlier.to_owned(), present.to_owned());
            changed.entry(domains).or_default().push(pattern.clone());
        }
    }
    changed
}

/// Returns the domain of a host's seal, as `Site::seal_scope` does. `None` if the sites do not admit the host.
fn domain<'s>(sites: &'s [String], host: &'s str) -> Option<&'s str> {
    sites.iter().find(|pattern| admits(pattern, host))?;
    let base = |pattern: &'s String| pattern.strip_prefix("*.").unwrap_or(pattern);
    let shared = sites.iter().filter(|pattern| *pattern != "*");
    let shared = shared.filter(|pattern| admits(pattern, host) || base(pattern) == host);
    Some(shared.map(base).min_by_key(|base| base.len()).unwrap_or(host))
}

fn admits(pattern: &str, host: &str) -> bool {
    match pattern.strip_prefix('*') {
        Some("") => true,
        Some(below) => host.strip_suffix(below).is_some_and(|label| !label.is_empty()),
        None => pattern == host,
    }
}
