//! Links of a page to others of its site.

use serde_json::Value;
use std::collections::BTreeSet;

/// Collects the links of a page, at most 500.
pub(super) const SCRIPT: &str = "Array.from(document.links).slice(0, 500).map((link) => String(link.href)).filter((address) => address.length < 1000)";

/// Ends of paths that are files rather than pages.
const FILES: [&str; 22] = [
    "7z", "avi", "csv", "doc", "docx", "exe", "gz", "ics", "jpeg", "jpg", "json", "mp3", "mp4",
    "pdf", "png", "rss", "svg", "webp", "xls", "xlsx", "xml", "zip",
];

/// Returns the links of a page that lead to pages of its origin, without fragments, each once and in their order.
pub(super) fn within(origin: &str, links: &Value, excluded: &[String]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let links = links.as_array().into_iter().flatten().filter_map(Value::as_str);
    links
        .map(|link| link.split('#').next().unwrap_or_default())
        .filter(|link| {
            link.strip_prefix(origin).is_some_and(|path| path.is_empty() || path.starts_with('/'))
        })
        .filter(|link| !is_file(link) && !excluded.iter().any(|part| link.contains(part.as_str())))
        .filter(|link| seen.insert((*link).to_owned()))
        .map(str::to_owned)
        .collect()
}

fn is_file(link: &str) -> bool {
    let path = link.split('?').next().unwrap_or_default();
    let name = path.rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.')
        .is_some_and(|(_, end)| FILES.iter().any(|file| file.eq_ignore_ascii_case(end)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn links_lead_to_pages_of_the_origin() {
        let links = json!([
            "https://shop.example/a",
            "https://shop.example/a#part",
            "https://shop.example",
            "https://shop.example.evil/b",
            "https://other.example/c",
            "https://shop.example/terms.PDF?v=1",
            "https://shop.example/logout",
            "mailto:privacy@shop.example",
            "javascript:void 0",
            7,
        ]);
        let found = within("https://shop.example", &links, &["/logout".to_owned()]);
        assert_eq!(found, ["https://shop.example/a", "https://shop.example"]);
    }
}
