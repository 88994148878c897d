//! What a seal is bound to.

/// A cookie of a policy on a site. A seal that was made for one opens for no other.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Binding<'a> {
    pub(crate) policy: &'a str,
    pub(crate) site: &'a str,
    pub(crate) cookie: &'a str,
}

/// More than most bindings take; longer ones are put on the heap.
const SHORT: usize = 192;

impl Binding<'_> {
    /// Shows the parts with their lengths before them, so that no two bindings have one encoding.
    pub(super) fn encoded<R>(&self, look: impl FnOnce(&[u8]) -> R) -> R {
        let parts = [self.policy, self.site, self.cookie];
        let length = parts.iter().map(|part| size_of::<u64>() + part.len()).sum();
        let (mut short, mut long) = ([0; SHORT], Vec::new());
        let bytes = if let Some(bytes) = short.get_mut(..length) {
            bytes
        } else {
            long.resize(length, 0);
            &mut long
        };
        let mut at = 0;
        for part in parts {
            put(bytes, &mut at, &(part.len() as u64).to_be_bytes());
            put(bytes, &mut at, part.as_bytes());
        }
        look(bytes)
    }
}

/// Puts `part` at this place, which is then the one behind it.
fn put(bytes: &mut [u8], at: &mut usize, part: &[u8]) {
    let end = *at + part.len();
    if let Some(place) = bytes.get_mut(*at..end) {
        place.copy_from_slice(part);
    }
    *at = end;
}
