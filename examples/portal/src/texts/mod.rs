//! What the portal says, in each of its languages.
//!
//! A language is a value of [`Texts`], so one that lacks a text does not compile.

mod en;
mod fr;

use crate::values::Language;
use crate::web::Problem;

/// The texts of one language.
pub(crate) struct Texts {
    pub(crate) platform: &'static str,
    pub(crate) catalogue: &'static str,
    pub(crate) search: &'static str,
    pub(crate) search_button: &'static str,
    pub(crate) nothing_found: &'static str,
    pub(crate) all_datasets: &'static str,
    pub(crate) topic: &'static str,
    pub(crate) updated: &'static str,
    pub(crate) visits: &'static str,
    pub(crate) visits_note: &'static str,
    pub(crate) object: &'static str,
    pub(crate) do_not_count: &'static str,
    pub(crate) not_counted: &'static str,
    pub(crate) opened_last: &'static str,
    pub(crate) suggested: &'static str,
    pub(crate) suggestions: &'static str,
    pub(crate) sign_in: &'static str,
    pub(crate) user: &'static str,
    pub(crate) password: &'static str,
    pub(crate) signed_in_as: &'static str,
    pub(crate) sign_out: &'static str,
    pub(crate) add: &'static str,
    pub(crate) add_button: &'static str,
    pub(crate) dataset_title: &'static str,
    pub(crate) dataset_summary: &'static str,
    pub(crate) language: &'static str,
    pub(crate) cookie_policy: &'static str,
    pub(crate) other_formats: &'static str,
    pub(crate) to_the_front_page: &'static str,
    problem: fn(Problem) -> ProblemText,
}

/// What went wrong, as a heading and a sentence on what to do.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ProblemText {
    pub(crate) title: &'static str,
    pub(crate) text: &'static str,
}

impl Texts {
    pub(crate) fn problem(&self, problem: Problem) -> ProblemText {
        (self.problem)(problem)
    }
}

impl Language {
    pub(crate) fn texts(self) -> &'static Texts {
        match self {
            Language::English => &en::TEXTS,
            Language::French => &fr::TEXTS,
        }
    }
}
