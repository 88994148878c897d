//! Reads the files of mistakes.

use super::POLICY;

/// One mistake.
#[derive(Default)]
pub(super) struct Mistake {
    /// The part of the policy in whose place it stands.
    pub(super) sound: String,
    pub(super) mistaken: String,
    pub(super) code: String,
    /// A part of the message.
    pub(super) what: String,
    /// The underlined part of the policy.
    pub(super) place: Option<String>,
    /// A part of the help.
    pub(super) help: String,
    /// The part as the help repairs it.
    remedy: Option<String>,
}

/// Reads the blocks of a file. Lines that begin with no sign are comments.
pub(super) fn read(text: &str) -> Vec<Mistake> {
    let mut mistakes: Vec<Mistake> = Vec::new();
    for line in text.lines() {
        let (sign, rest) = line.split_at(line.chars().next().map_or(0, char::len_utf8));
        let rest = rest.strip_prefix(' ').unwrap_or(rest);
        let part = rest.replace("\\n", "\n");
        if sign == "-" {
            mistakes.push(Mistake { sound: part, ..Mistake::default() });
            continue;
        }
        let Some(mistake) = mistakes.last_mut() else { continue };
        match sign {
            "+" => mistake.mistaken = part,
            "!" => {
                let (code, what) = rest.split_once(' ').unwrap_or((rest, ""));
                (mistake.code, mistake.what) = (code.to_owned(), what.to_owned());
            }
            "@" => mistake.place = Some(part),
            "?" => rest.clone_into(&mut mistake.help),
            "=" => mistake.remedy = Some(part),
            _ => {}
        }
    }
    mistakes
}

impl Mistake {
    /// The policy with the mistake.
    pub(super) fn made(&self) -> String {
        self.with(&self.mistaken)
    }

    /// The policy after the help was followed.
    pub(super) fn repaired(&self) -> String {
        self.with(self.remedy.as_ref().unwrap_or(&self.sound))
    }

    /// Returns whether the remedy is another text than that in whose place the mistake stands.
    pub(super) fn has_remedy_of_its_own(&self) -> bool {
        self.remedy.is_some()
    }

    fn with(&self, part: &str) -> String {
        let places = POLICY.matches(self.sound.as_str()).count();
        assert_eq!(places, 1, "places of {:?}", self.sound);
        POLICY.replacen(&self.sound, part, 1)
    }

    /// Returns whether a text that the help shows stands in the repaired policy.
    pub(super) fn is_what_the_help_says(&self, help: &str) -> bool {
        if !["write `", "add `"].iter().any(|start| help.starts_with(start)) {
            return true;
        }
        let spaced = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let repaired = spaced(&self.repaired());
        let is_there = |snippet: &str| {
            let snippet = snippet.replace("YYYY-MM-DD", "..");
            let mut parts = snippet
                .split("..")
                .map(|part| spaced(part.trim_matches([' ', '{', '}', '"', '[', ']'])));
            parts.all(|part| repaired.contains(&part))
        };
        help.split('`').skip(1).step_by(2).any(is_there)
    }
}
