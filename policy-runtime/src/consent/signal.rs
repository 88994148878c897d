//! Signals of the browser: Global Privacy Control and prefetching.

use http::HeaderValue;

/// Returns whether a `Sec-GPC` field is exactly `1`, its only defined value (GPC, section 3).
pub(crate) fn is_privacy_control(line: &HeaderValue) -> bool {
    line.as_bytes() == b"1"
}

/// Returns whether a `Sec-Purpose` field marks a prefetch (`prefetch`, as in HTML and Fetch, with or without
/// parameters). The visitor has not decided to come, so it can make no choice.
pub(crate) fn is_prefetch(line: &HeaderValue) -> bool {
    let is_prefetch = |purpose: &[u8]| {
        let token = purpose.split(|byte| *byte == b';').next().unwrap_or_default();
        token.trim_ascii().eq_ignore_ascii_case(b"prefetch")
    };
    line.as_bytes().split(|byte| *byte == b',').any(is_prefetch)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_field_that_is_exactly_1_is_the_signal() {
        for (value, on) in [
            ("1", true),
            ("0", false),
            ("true", false),
            ("1;x", false),
            ("1, 1", false),
            ("11", false),
            ("", false),
            ("01", false),
            ("1.0", false),
            ("?1", false),
        ] {
            assert_eq!(is_privacy_control(&HeaderValue::from_static(value)), on, "{value}");
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
            assert_eq!(is_prefetch(&HeaderValue::from_static(value)), prefetches, "{value}");
        }
    }
}
