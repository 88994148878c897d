//! Small changes to something valid, which random bytes would never become.

use arbitrary::Arbitrary;

#[derive(Debug, Arbitrary)]
pub enum Edit {
    Replace(u16, u8),
    Insert(u16, u8),
    Remove(u16),
    Cut(u16),
    Repeat(u16),
}

/// `bytes` after all edits; positions are taken modulo the length.
pub fn apply(edits: &[Edit], mut bytes: Vec<u8>) -> Vec<u8> {
    for edit in edits.iter().take(16) {
        let (Edit::Replace(at, _)
        | Edit::Insert(at, _)
        | Edit::Remove(at)
        | Edit::Cut(at)
        | Edit::Repeat(at)) = *edit;
        let at = usize::from(at) % (bytes.len() + 1);
        match *edit {
            Edit::Insert(_, byte) => bytes.insert(at, byte),
            Edit::Cut(_) => bytes.truncate(at),
            Edit::Repeat(_) => bytes.extend_from_within(at..),
            _ if at == bytes.len() => {}
            Edit::Replace(_, byte) => bytes[at] = byte,
            Edit::Remove(_) => drop(bytes.remove(at)),
        }
    }
    bytes
}
