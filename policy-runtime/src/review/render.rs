//! A review as text and as Markdown.

use super::Review;
use super::compare::stale;
use super::difference::{Difference, DifferenceKind};
use super::lock::{Fact, Lock};
use super::phrase::Phrase;
use std::fmt;

impl Review {
    /// Returns the review as Markdown, for a comment on a pull request. Names are code, and texts are escaped.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::Policy;
    /// use policy_runtime::review::{LockError, Review};
    ///
    /// let reviewed = Review::lock_file(Shop::document())?;
    /// let review = Review::new(Shop::document(), &reviewed)?;
    /// assert_eq!(review.to_markdown(), "### Cookie policy `Shop`\n\nAs it was reviewed.\n");
    /// # Ok::<(), LockError>(())
    /// ```
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let mut out = Phrase::new("### Cookie policy ").code(&self.lock.policy).to_markdown();
        out.push('\n');
        for line in self.lines() {
            match line {
                Line::Heading(words) => {
                    out.push_str("\n#### ");
                    out.push_str(words);
                    out.push_str("\n\n");
                }
                Line::Difference(phrase) => {
                    out.push_str("- ");
                    out.push_str(&phrase.to_markdown());
                    out.push('\n');
                }
                Line::Reason(phrase) => {
                    out.push_str("  - ");
                    out.push_str(&phrase.to_markdown());
                    out.push('\n');
                }
                Line::Sentence(phrase) => {
                    out.push('\n');
                    out.push_str(&sentence(&phrase.to_markdown()));
                    out.push('\n');
                }
            }
        }
        out
    }

    fn lines(&self) -> Vec<Line<'_>> {
        if self.is_reviewed() {
            return vec![Line::Sentence(Phrase::new("as it was reviewed"))];
        }
        let mut lines = Vec::new();
        let asks_again = |difference: &Difference| difference.kind() == DifferenceKind::AskedAgain;
        if !self.differences.iter().any(asks_again) {
            lines.push(Line::Sentence(Phrase::new("no visitor is asked again")));
        }
        let mut kind = None;
        for difference in &self.differences {
            if kind != Some(difference.kind()) {
                kind = Some(difference.kind());
                lines.push(Line::Heading(difference.kind().heading()));
            }
            let (message, reasons) = difference.phrases();
            lines.push(Line::Difference(message));
            lines.extend(reasons.iter().map(Line::Reason));
        }
        lines.extend(self.notes().into_iter().map(Line::Sentence));
        lines
    }

    /// Returns what else a reviewer should know.
    fn notes(&self) -> Vec<Phrase> {
        let mut notes = Vec::new();
        let day = |lock: &Lock| lock.declaration.get("updated").cloned();
        if let Some(Fact::Word(day)) =
            day(&self.lock).filter(|_| day(&self.lock) == day(&self.before))
        {
            let phrase = Phrase::new("the policy still says that it was last changed on ");
            notes.push(phrase.code(day).words(", see ").code("updated"));
        }
        let before = stale(&self.before);
        let known = stale(&self.lock).into_iter().filter(|text| before.contains(text));
        for (text, languages) in known {
            let phrase = Phrase::new("the translation of ").code(text).words(" into ");
            notes.push(phrase.codes(languages).words(" is still that of an earlier text"));
        }
        notes
    }
}

/// A line of a review.
enum Line<'r> {
    Sentence(Phrase),
    Heading(&'static str),
    Difference(&'r Phrase),
    Reason(&'r Phrase),
}

/// Returns a line as a sentence: with a capital letter and a full stop.
fn sentence(line: &str) -> String {
    let mut chars = line.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).chain(['.']).collect()
}

/// As text: a line for each difference, under headings, with the reasons for asking again.
impl fmt::Display for Review {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, line) in self.lines().iter().enumerate() {
            match line {
                Line::Sentence(phrase) if index == 0 => write!(f, "{phrase}")?,
                Line::Sentence(phrase) => write!(f, "\n\n{phrase}")?,
                Line::Heading(words) if index == 0 => write!(f, "{words}:")?,
                Line::Heading(words) => write!(f, "\n\n{words}:")?,
                Line::Difference(phrase) => write!(f, "\n  - {phrase}")?,
                Line::Reason(phrase) => write!(f, "\n      - {phrase}")?,
            }
        }
        Ok(())
    }
}
