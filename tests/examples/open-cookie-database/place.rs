//! Where a cookie is stored.

/// Returns the site of a third party that a row's domain names, without the words around it.
pub(crate) fn other_site(domain: &str) -> Option<String> {
    let first = domain
        .split(" or ")
        .map(|part| part.split(['(', ' ']).find(|word| word.contains('.')).unwrap_or_default());
    let host = first.map(|host| host.trim_matches('.').to_ascii_lowercase());
    let is_host = |host: &String| {
        host.contains('.')
            && host.split('.').all(|label| {
                !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            })
    };
    host.into_iter().find(is_host)
}
