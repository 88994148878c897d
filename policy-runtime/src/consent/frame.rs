//! Where a response is shown, as Fetch Metadata says it.

use http::{HeaderMap, HeaderName};

const SEC_FETCH_DEST: HeaderName = HeaderName::from_static("sec-fetch-dest");
const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const SEC_FETCH_STORAGE_ACCESS: HeaderName = HeaderName::from_static("sec-fetch-storage-access");

/// Whether another origin shows the response within its own page. A browser that says nothing of it counts as none.
///
/// `Sec-Fetch-Site` is about who asks, so it is `same-origin` once the visitor has moved within the frame. Chromium then still
/// says what storage the frame has (`Sec-Fetch-Storage-Access`, which only what is within another site has).
pub(crate) fn is_of_another_origin(headers: &HeaderMap) -> bool {
    let is = |name: HeaderName, words: &[&[u8]]| {
        headers.get_all(name).iter().any(|value| words.contains(&value.as_bytes()))
    };
    is(SEC_FETCH_DEST, &[b"iframe", b"frame", b"embed", b"object", b"fencedframe"])
        && (is(SEC_FETCH_SITE, &[b"cross-site", b"same-site"])
            || headers.contains_key(SEC_FETCH_STORAGE_ACCESS))
}
