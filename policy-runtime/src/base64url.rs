//! Bytes as letters that a cookie can carry: base64url (RFC 4648 5) without padding.
//!
//! Decoding is strict: the bits that the last letter has too many are zero, so that no bytes have a second spelling.

use base64_simd::{Out, URL_SAFE_NO_PAD};

pub(crate) fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode_to_string(bytes)
}

/// Puts the letters behind those of `text`.
pub(crate) fn append(bytes: impl AsRef<[u8]>, text: &mut String) {
    URL_SAFE_NO_PAD.encode_append(bytes, text);
}

pub(crate) fn decode(letters: impl AsRef<[u8]>) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode_to_vec(letters).ok()
}

/// Decodes what stands for exactly so many bytes.
pub(crate) fn decode_array<const LENGTH: usize>(letters: &[u8]) -> Option<[u8; LENGTH]> {
    if letters.len() != (LENGTH * 4).div_ceil(3) {
        return None; // what does not fit would be a panic
    }
    let mut bytes = [0; LENGTH];
    let decoded = URL_SAFE_NO_PAD.decode(letters, Out::from_slice(&mut bytes)).ok()?.len();
    (decoded == LENGTH).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD as PLAIN;
    use proptest::prelude::*;

    #[test]
    fn bytes_of_any_length_come_back() {
        for length in 0..200 {
            let bytes: Vec<u8> = (0..length).map(|index| index ^ 0xA5).collect();
            let letters = encode(&bytes);
            assert_eq!(letters, PLAIN.encode(&bytes));
            assert_eq!(decode(&letters), Some(bytes));
        }
    }

    #[test]
    fn an_array_is_as_long_as_it_is() {
        let letters = encode([7; 32]);
        assert_eq!(decode_array(letters.as_bytes()), Some([7; 32]));
        assert_eq!(decode_array::<31>(letters.as_bytes()), None);
        assert_eq!(decode_array::<33>(letters.as_bytes()), None);
    }

    /// Whatever the processor does at once, it does as another implementation, byte for byte.
    #[test]
    fn each_letter_is_read_at_each_place() {
        for length in [1, 2, 3, 4, 15, 16, 31, 32, 33, 43, 64, 67, 123] {
            for (at, byte) in (0..length).flat_map(|at| (0..=u8::MAX).map(move |byte| (at, byte))) {
                let mut letters = vec![b'A'; length];
                letters[at] = byte;
                assert_eq!(decode(&letters), PLAIN.decode(&letters).ok(), "{length} {at} {byte}");
            }
        }
    }

    proptest! {
        #[test]
        fn letters_are_read_as_by_another_implementation(
            bytes: Vec<u8>,
            letters in "[A-Za-z0-9_-]{0,200}",
        ) {
            prop_assert_eq!(decode(&bytes), PLAIN.decode(&bytes).ok());
            prop_assert_eq!(decode(&letters), PLAIN.decode(&letters).ok());
            prop_assert_eq!(encode(&bytes), PLAIN.encode(&bytes));
        }
    }
}
