//! base64url (RFC 4648 5) without padding, whose letters are cookie octets.
//!
//! Decoding is strict: unused bits of the last letter have to be zero, so that bytes have a single spelling.

use base64_simd::{Out, URL_SAFE_NO_PAD};

pub(crate) fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode_to_string(bytes)
}

/// Encodes `bytes` and appends the letters to `text`.
pub(crate) fn append(bytes: impl AsRef<[u8]>, text: &mut String) {
    URL_SAFE_NO_PAD.encode_append(bytes, text);
}

pub(crate) fn decode(letters: impl AsRef<[u8]>) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode_to_vec(letters).ok()
}

/// Decodes into the start of `room`, which must be at least as long as the letters.
pub(crate) fn decode_within<'r>(letters: &[u8], room: &'r mut [u8]) -> Option<&'r [u8]> {
    let room = room.get_mut(..letters.len())?; // `decode` panics if the room is too short
    URL_SAFE_NO_PAD.decode(letters, Out::from_slice(room)).ok().map(|decoded| &*decoded)
}

/// Decodes letters that fill `room` exactly. Returns whether they did.
pub(crate) fn decode_into(letters: &[u8], room: &mut [u8]) -> bool {
    let length = room.len();
    // `decode` panics if the room is too short.
    letters.len() == (length * 4).div_ceil(3)
        && URL_SAFE_NO_PAD
            .decode(letters, Out::from_slice(room))
            .is_ok_and(|decoded| decoded.len() == length)
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
    fn decode_into_refuses_other_lengths() {
        let letters = encode([7; 32]);
        for length in 0..100 {
            let mut room = vec![0; length];
            assert_eq!(decode_into(letters.as_bytes(), &mut room), length == 32, "{length}");
        }
        let mut room = [0; 32];
        assert!(decode_into(letters.as_bytes(), &mut room));
        assert_eq!(room, [7; 32]);
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
            for letters in [&bytes[..], letters.as_bytes()] {
                let mut room = vec![0; letters.len()];
                let decoded = decode_within(letters, &mut room).map(<[u8]>::to_vec);
                prop_assert_eq!(decoded, decode(letters));
                room.pop();
                prop_assert!(letters.is_empty() || decode_within(letters, &mut room).is_none());
            }
        }
    }
}
