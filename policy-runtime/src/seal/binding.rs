//! The binding of a seal to cookie, policy and site.

/// A cookie of a policy on a site. A seal that was made for one binding does not open under another.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Binding<'a> {
    pub(crate) policy: &'a str,
    pub(crate) site: &'a str,
    pub(crate) cookie: &'a str,
}

/// Maximum length of binding and message that are encoded on the stack, in bytes. Longer ones, which are rare, go on the heap.
const SHORT: usize = 256;

impl Binding<'_> {
    /// Encodes the binding followed by the message, and passes the bytes to `look`. Each part of the binding is preceded by its
    /// length, so no two pairs of binding and message have the same encoding.
    #[inline]
    pub(super) fn with<R>(self, message: &[u8], look: impl FnOnce(&[u8]) -> R) -> R {
        let mut short = [0; SHORT];
        match self.put(message, &mut short) {
            Some(bytes) => look(bytes),
            None => look(&self.long(message)),
        }
    }

    fn parts(&self) -> [&str; 3] {
        [self.policy, self.site, self.cookie]
    }

    /// Encodes into `room`. `None` if that is too short, or a part is too long for a length of one byte.
    #[inline]
    fn put<'b>(&self, message: &[u8], room: &'b mut [u8; SHORT]) -> Option<&'b [u8]> {
        let mut rest = room.as_mut_slice();
        for part in self.parts() {
            *rest.split_off_first_mut()? = short_length(part)?;
            rest.split_off_mut(..part.len())?.copy_from_slice(part.as_bytes());
        }
        rest.split_off_mut(..message.len())?.copy_from_slice(message);
        let left = rest.len();
        room.get(..SHORT - left)
    }

    #[cold]
    fn long(&self, message: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        for part in self.parts() {
            match short_length(part) {
                Some(length) => bytes.push(length),
                None => {
                    bytes.push(u8::MAX);
                    bytes.extend((part.len() as u64).to_be_bytes());
                }
            }
            bytes.extend(part.as_bytes());
        }
        bytes.extend(message);
        bytes
    }
}

/// Returns the length if one byte can hold it. 255 is the mark of a length in eight more bytes.
fn short_length(part: &str) -> Option<u8> {
    u8::try_from(part.len()).ok().filter(|length| *length < u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(policy: &str, site: &str, cookie: &str, message: &[u8]) -> Vec<u8> {
        Binding { policy, site, cookie }.with(message, <[u8]>::to_vec)
    }

    #[test]
    fn each_part_has_its_length_before_it() {
        assert_eq!(encoded("Shop", "a.example", "sid", b"v"), b"\x04Shop\x09a.example\x03sidv");
        assert_eq!(encoded("", "", "", b""), [0; 3]);
        let (long, longest) = ("n".repeat(254), "n".repeat(255));
        assert_eq!(encoded("", "", &long, b""), [b"\0\0\xFE", long.as_bytes()].concat());
        let length = b"\0\0\xFF\0\0\0\0\0\0\0\xFF";
        assert_eq!(encoded("", "", &longest, b"v"), [length, longest.as_bytes(), b"v"].concat());
    }

    /// Two functions write the encoding, one on the stack and one on the heap.
    #[test]
    fn stack_and_heap_have_the_same_encoding() {
        for length in 0..600 {
            let binding = Binding { policy: "P", site: "s", cookie: &"n".repeat(length / 2) };
            let message = vec![b'm'; length - length / 2];
            assert_eq!(binding.with(&message, <[u8]>::to_vec), binding.long(&message), "{length}");
        }
    }
}
