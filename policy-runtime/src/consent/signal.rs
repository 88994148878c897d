//! Signals of the browser: Global Privacy Control, and prefetching.

use http::{HeaderMap, HeaderName};

const SEC_GPC: HeaderName = HeaderName::from_static("sec-gpc");
const SEC_PURPOSE: HeaderName = HeaderName::from_static("sec-purpose");

/// Whether the preference is on: a `Sec-GPC` field is exactly `1` (GPC, section 3). Nothing else has a meaning.
pub(crate) fn global_privacy_control(headers: &HeaderMap) -> bool {
    headers.get_all(SEC_GPC).iter().any(|value| value.as_bytes() == b"1")
}

/// Whether the browser asks ahead of the visitor, who has not decided to come (`Sec-Purpose: prefetch`, as in HTML and Fetch,
/// with or without parameters): no choice can be made by that.
pub(crate) fn is_prefetch(headers: &HeaderMap) -> bool {
    let is_prefetch = |purpose: &[u8]| {
        let token = purpose.split(|byte| *byte == b';').next().unwrap_or_default();
        token.trim_ascii().eq_ignore_ascii_case(b"prefetch")
    };
    let mut purposes = headers.get_all(SEC_PURPOSE).iter();
    purposes.any(|value| value.as_bytes().split(|byte| *byte == b',').any(is_prefetch))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    #[test]
    fn only_a_field_that_is_exactly_1_is_the_signal() {
        for (values, on) in [
            (&[][..], false),
            (&["1"], true),
            (&["0"], false),
            (&["true"], false),
            (&["1;x"], false),
            (&["1, 1"], false),
            (&["11"], false),
            (&[""], false),
            (&["0", "1"], true),
            (&["1", "0"], true),
            (&["01"], false),
            (&["1.0"], false),
            (&["?1"], false),
        ] {
            let headers = values.iter().map(|value| {
                (http::HeaderName::from_static("sec-gpc"), HeaderValue::from_static(value))
            });
            let mut map = HeaderMap::new();
            headers.for_each(|(name, value)| {
                map.append(name, value);
            });
            assert_eq!(global_privacy_control(&map), on, "{values:?}");
        }
    }

    #[test]
    fn a_prefetch_is_one_with_parameters_too() {
        for (value, prefetches) in [
            ("prefetch", true),
            ("prefetch;prerender", true),
            ("prefetch; anonymous-client-ip", true),
            (" Prefetch ", true),
            ("other, prefetch", true),
            ("prefetched", false),
            ("", false),
        ] {
            let map = HeaderMap::from_iter([(SEC_PURPOSE, HeaderValue::from_static(value))]);
            assert_eq!(is_prefetch(&map), prefetches, "{value}");
        }
    }
}
