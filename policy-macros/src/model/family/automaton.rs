//! Automata of the names that families match, by which the compiler decides exactly whether two families meet.

use super::placeholder::Placeholder;
use super::states::States;
use super::{Alphabet, Family};
use crate::syntax::grammar::{is_stored_octet, is_token_octet};

/// A set of octets.
#[derive(Clone, Copy)]
struct Octets([u128; 2]);

impl Octets {
    fn of(is_in: impl Fn(u8) -> bool) -> Octets {
        let mut halves = [0; 2];
        for octet in (0..=u8::MAX).filter(|octet| is_in(*octet)) {
            if let Some(half) = halves.get_mut(usize::from(octet >> 7)) {
                *half |= 1 << (octet & 0x7f);
            }
        }
        Octets(halves)
    }

    fn one(octet: u8) -> Octets {
        Octets::of(|other| other == octet)
    }

    fn has(self, octet: u8) -> bool {
        self.0.get(usize::from(octet >> 7)).is_some_and(|half| half >> (octet & 0x7f) & 1 == 1)
    }
}

/// A nondeterministic automaton over octets.
pub(super) struct Automaton {
    /// The steps of each state: on an octet, or on none.
    steps: Vec<Vec<(Option<Octets>, usize)>>,
    end: usize,
}

impl Automaton {
    /// Makes the automaton of a family's names, or of one name, with this alphabet for its texts.
    pub(super) fn of(
        parts: &[String],
        placeholders: &[Placeholder],
        alphabet: Alphabet,
    ) -> Automaton {
        let mut automaton = Automaton { steps: vec![Vec::new()], end: 0 };
        for (index, part) in parts.iter().enumerate() {
            automaton.literal(part);
            if let Some(placeholder) = placeholders.get(index) {
                automaton.placeholder(*placeholder, alphabet);
            }
        }
        automaton
    }

    pub(super) fn of_family(family: &Family, alphabet: Alphabet) -> Automaton {
        Automaton::of(&family.parts, &family.texts, alphabet)
    }

    /// Returns the states before the first octet.
    pub(super) fn start(&self) -> States {
        self.closed(vec![0])
    }

    /// Returns the states behind an octet.
    pub(super) fn after(&self, states: &States, octet: u8) -> States {
        let mut taken = Vec::new();
        for state in states.list() {
            for (on, to) in self.steps.get(state).into_iter().flatten() {
                if on.is_some_and(|octets| octets.has(octet)) {
                    taken.push(*to);
                }
            }
        }
        self.closed(taken)
    }

    pub(super) fn accepts(&self, states: &States) -> bool {
        states.contains(self.end)
    }

    /// Returns these states with those that are reached from them without an octet.
    fn closed(&self, mut open: Vec<usize>) -> States {
        let mut states = States::none(self.steps.len());
        while let Some(state) = open.pop() {
            if states.insert(state) {
                let steps = self.steps.get(state).into_iter().flatten();
                open.extend(steps.filter(|(on, _)| on.is_none()).map(|(_, to)| *to));
            }
        }
        states
    }

    fn add_state(&mut self) -> usize {
        self.steps.push(Vec::new());
        self.steps.len() - 1
    }

    fn step(&mut self, from: usize, on: Option<Octets>, to: usize) {
        if let Some(steps) = self.steps.get_mut(from) {
            steps.push((on, to));
        }
    }

    fn literal(&mut self, text: &str) {
        for octet in text.bytes() {
            self.octet(Octets::one(octet));
        }
    }

    fn octet(&mut self, octets: Octets) {
        let next = self.add_state();
        self.step(self.end, Some(octets), next);
        self.end = next;
    }

    fn placeholder(&mut self, placeholder: Placeholder, alphabet: Alphabet) {
        let start = self.end;
        match placeholder {
            Placeholder::Text => {
                let octets = match alphabet {
                    Alphabet::Token => Octets::of(is_token_octet),
                    Alphabet::Stored => Octets::of(is_stored_octet),
                };
                self.octet(octets);
                self.step(self.end, Some(octets), self.end);
            }
            Placeholder::Uuid { hyphen } => {
                let digit = Octets::of(|octet| matches!(octet, b'0'..=b'9' | b'a'..=b'f'));
                for (index, length) in [8, 4, 4, 4, 12].into_iter().enumerate() {
                    if index > 0 {
                        self.literal(hyphen);
                    }
                    (0..length).for_each(|_| self.octet(digit));
                }
            }
            Placeholder::Bool => {
                let ends = ["true", "false"].map(|text| {
                    self.end = start;
                    self.literal(text);
                    self.end
                });
                self.join(ends);
            }
            Placeholder::Integer { least, greatest, minus } => {
                let unsigned = self.number(least.max(0).unsigned_abs(), greatest);
                let mut ends = vec![unsigned];
                if least < 0 {
                    self.end = start;
                    self.literal(minus);
                    ends.push(self.number(1, least.unsigned_abs()));
                }
                self.join(ends);
            }
        }
    }

    /// Ends where any of these states is reached.
    fn join(&mut self, ends: impl IntoIterator<Item = usize>) {
        let end = self.add_state();
        ends.into_iter().for_each(|state| self.step(state, None, end));
        self.end = end;
    }

    /// Adds the decimal numbers from `least`, which is 0 or 1, to `greatest`, without leading zeros. Returns their end.
    fn number(&mut self, least: u128, greatest: u128) -> usize {
        let start = self.end;
        let greatest = greatest.to_string();
        let end = self.add_state();
        // Behind the state at `index`, that number of digits may follow.
        let mut free = vec![end];
        let digit = Octets::of(|octet| octet.is_ascii_digit());
        for _ in 1..greatest.len() {
            let (more, fewer) = (self.add_state(), free.last().copied().unwrap_or(end));
            self.step(more, None, end);
            self.step(more, Some(digit), fewer);
            free.push(more);
        }
        if least == 0 {
            self.step(start, Some(Octets::one(b'0')), end);
        }
        // The state behind the digits that are those of the greatest number so far.
        let mut tight = start;
        for (index, limit) in greatest.bytes().enumerate() {
            let first = if index == 0 { b'1' } else { b'0' };
            let left = greatest.len() - index - 1;
            let below = Octets::of(|octet| (first..limit).contains(&octet));
            if let Some(state) = free.get(left) {
                self.step(tight, Some(below), *state);
            }
            // A greater digit leaves room for a shorter number alone.
            let above =
                Octets::of(|octet| octet > limit && octet.is_ascii_digit() && octet >= first);
            if let Some(state) = left.checked_sub(1).and_then(|left| free.get(left)) {
                self.step(tight, Some(above), *state);
            }
            let next = self.add_state();
            self.step(tight, Some(Octets::one(limit)), next);
            self.step(next, None, end);
            tight = next;
        }
        end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepts(placeholder: Placeholder, name: &str) -> bool {
        let parts = [String::new(), String::new()];
        let automaton = Automaton::of(&parts, &[placeholder], Alphabet::Token);
        let end =
            name.bytes().fold(automaton.start(), |states, octet| automaton.after(&states, octet));
        automaton.accepts(&end)
    }

    #[test]
    fn numbers_are_those_of_their_range() {
        for (least, greatest) in
            [(0, 0), (0, 9), (1, 10), (0, 255), (-128, 127), (-1, 99), (1, 1000)]
        {
            let placeholder = Placeholder::Integer { least, greatest, minus: "-" };
            for number in -1100..1100_i128 {
                let is_in = least <= number
                    && number <= i128::try_from(greatest).unwrap()
                    && (number != 0 || least <= 0);
                assert_eq!(
                    accepts(placeholder, &number.to_string()),
                    is_in,
                    "{placeholder:?} {number}"
                );
            }
            for text in ["", "-", "-0", "00", "01", "+1", "1a", "1-"] {
                assert!(!accepts(placeholder, text), "{placeholder:?} {text}");
            }
        }
        let widest = Placeholder::Integer { least: i128::MIN, greatest: u128::MAX, minus: "~2d" };
        assert!(accepts(widest, &u128::MAX.to_string()));
        assert!(!accepts(widest, "340282366920938463463374607431768211456"));
        assert!(accepts(widest, "~2d170141183460469231731687303715884105728"));
        assert!(!accepts(widest, "~2d170141183460469231731687303715884105729"));
    }

    #[test]
    fn other_types_have_their_texts() {
        let uuid = Placeholder::Uuid { hyphen: "-" };
        assert!(accepts(uuid, "67e55044-10b1-426f-9247-bb680e5fe0c8"));
        assert!(!accepts(uuid, "67E55044-10b1-426f-9247-bb680e5fe0c8"));
        assert!(!accepts(uuid, "67e5504410b1426f9247bb680e5fe0c8"));
        assert!(accepts(Placeholder::Bool, "true") && accepts(Placeholder::Bool, "false"));
        assert!(!accepts(Placeholder::Bool, "truefalse"));
        assert!(accepts(Placeholder::Text, "a.~") && !accepts(Placeholder::Text, ""));
        assert!(!accepts(Placeholder::Text, "a/b"), "no token");
    }
}
