//! Sizes of frames: `560x315`, width and height in CSS pixels.

/// Largest width and height, in CSS pixels: no screen shows more.
pub(crate) const MAX_PIXELS: u32 = 10_000;

/// Parses a size as it should be written.
pub(crate) fn parse(text: &str) -> Option<(u32, u32)> {
    let (width, height) = text.split_once('x')?;
    let side = |side: &str| {
        let is_plain = side.bytes().all(|byte| byte.is_ascii_digit()) && !side.starts_with('0');
        side.parse().ok().filter(|pixels| is_plain && (1..=MAX_PIXELS).contains(pixels))
    };
    Some((side(width)?, side(height)?))
}

/// Renders the size that a text means: `560 x 315`, `560 by 315 px`, `[560, 315]`.
pub(crate) fn meant(text: &str) -> Option<String> {
    if text.contains(['.', '%', '-']) {
        return None;
    }
    let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let [width, height] = numbers.collect::<Vec<_>>().try_into().ok()?;
    Some(format!("{width}x{height}")).filter(|size| parse(size).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_two_numbers_of_pixels() {
        assert_eq!(parse("560x315"), Some((560, 315)));
        for text in [
            "",
            "560",
            "560x",
            "x315",
            "0x315",
            "560x0",
            "560x315px",
            "+560x315",
            "560X315",
            "560x315x2",
            "20000x1",
            "560 x 315",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn other_spellings_of_a_size_are_known() {
        for text in [
            "560x315",
            "560 x 315",
            "560\u{d7}315",
            "560X315px",
            "[560, 315]",
            "width 560, height 315",
        ] {
            assert_eq!(meant(text).as_deref(), Some("560x315"), "{text}");
        }
        for text in ["", "100%", "560", "16:9:1", "1.5x2", "0x5"] {
            assert_eq!(meant(text), None, "{text}");
        }
    }
}
