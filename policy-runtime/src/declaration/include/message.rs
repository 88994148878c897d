//! Messages of the compiler: texts that are joined while a policy is compiled.

/// Maximum length of a message in octets; the rest is cut.
const MAX_LENGTH: usize = 2048;

/// A message that is written piece by piece.
pub(super) struct Message {
    octets: [u8; MAX_LENGTH],
    len: usize,
}

impl Message {
    pub(super) const fn new() -> Message {
        Message { octets: [0; MAX_LENGTH], len: 0 }
    }

    /// Adds a text.
    pub(super) const fn and(mut self, text: &str) -> Message {
        let text = text.as_bytes();
        let mut at = 0;
        while at < text.len() && self.len < MAX_LENGTH {
            self.octets[self.len] = text[at];
            self.len += 1;
            at += 1;
        }
        self
    }

    /// Adds a name in backticks.
    pub(super) const fn name(self, name: &str) -> Message {
        self.and("`").and(name).and("`")
    }

    /// Adds names in backticks, the last with "and".
    pub(super) const fn names(mut self, names: &[&str]) -> Message {
        let mut at = 0;
        while at < names.len() {
            if at > 0 {
                self = self.and(if at + 1 == names.len() { " and " } else { ", " });
            }
            self = self.name(names[at]);
            at += 1;
        }
        self
    }

    /// Ends the compilation with the message.
    #[track_caller]
    #[allow(clippy::panic, reason = "evaluated by the compiler, as the error of a policy")]
    pub(super) const fn report(&self) {
        match core::str::from_utf8(self.octets.split_at(self.len).0) {
            Ok(text) => panic!("{}", text),
            Err(_) => panic!("a library does not fit the policy that includes it"),
        }
    }
}
