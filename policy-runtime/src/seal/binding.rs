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
        let mut rest = &mut *bytes;
        for part in parts {
            put(&mut rest, &(part.len() as u64).to_be_bytes());
            put(&mut rest, part.as_bytes());
        }
        look(bytes)
    }
}

/// Puts `part` at the beginning of `rest`, which then begins behind it.
fn put(rest: &mut &mut [u8], part: &[u8]) {
    if let Some((place, behind)) = std::mem::take(rest).split_at_mut_checked(part.len()) {
        place.copy_from_slice(part);
        *rest = behind;
    }
}
