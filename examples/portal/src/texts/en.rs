//! English.

use super::{ProblemText, Texts};
use crate::web::Problem;

pub(super) static TEXTS: Texts = Texts {
    platform: "Open data portals",
    catalogue: "Data sets",
    search: "Search the data sets",
    search_button: "Search",
    nothing_found: "No data set matches the search.",
    all_datasets: "All data sets",
    topic: "Topic",
    updated: "Updated",
    visits: "Visits counted",
    visits_note: "Sums per day that name nobody.",
    object: "You can object to being counted",
    do_not_count: "Do not count me",
    not_counted: "You are no longer counted.",
    opened_last: "Opened last",
    suggested: "You might also like",
    suggestions: "Your choice on suggestions",
    sign_in: "Sign in",
    user: "User",
    password: "Password",
    signed_in_as: "Signed in as",
    sign_out: "Sign out",
    add: "Add a data set",
    add_button: "Add",
    dataset_title: "Title",
    dataset_summary: "What is in it",
    language: "Language",
    cookie_policy: "Cookie policy",
    other_formats: "The same as",
    to_the_front_page: "To the data sets",
    problem,
};

fn problem(problem: Problem) -> ProblemText {
    let (title, text) = match problem {
        Problem::NoPage => ("Page not found", "There is no page at this address."),
        Problem::NoDataset => (
            "Data set not found",
            "There is no data set of this name. It may have been renamed: try the search.",
        ),
        Problem::NoMethod => ("Not possible here", "This address cannot be used in this way."),
        Problem::NoSite => (
            "No such portal",
            "No portal is served at this address. Check the name before the first dot.",
        ),
        Problem::ForeignOrigin => (
            "Refused",
            "This request did not come from a page of this portal, so nothing was changed. Open the page here and try again.",
        ),
        Problem::Csrf => (
            "The form is out of date",
            "The request carried no valid form token, so nothing was changed. Go back, reload the page and send it again.",
        ),
        Problem::NotSignedIn => {
            ("Please sign in", "Only those who are signed in can do this. Nothing was changed.")
        }
        Problem::WrongPassword => {
            ("Not signed in", "The user name or the password is wrong. Please try again.")
        }
        Problem::UnknownLanguage => (
            "Unknown language",
            "The portal does not speak this language. It speaks English (en) and French (fr).",
        ),
        Problem::MalformedForm => (
            "Not understood",
            "The form or address is incomplete or contradictory, so nothing was changed.",
        ),
        Problem::MalformedJson => (
            "Not understood",
            "The body is not the JSON that is expected: an object with a `title` and, if you like, a `summary` and a `topic`.",
        ),
        Problem::BadDataset => (
            "Not added",
            "A data set needs a title of up to 120 characters; its topic may have 60 and its summary 2000, without control characters.",
        ),
        Problem::TitleTaken => (
            "Not added",
            "There are too many data sets of this title already. Choose another title.",
        ),
        Problem::WrongMediaType => (
            "Wrong kind of content",
            "Send a form (application/x-www-form-urlencoded) or, to the API, JSON (application/json).",
        ),
        Problem::BodyTooLong => (
            "Too long",
            "The request is longer than the 64 KiB that are accepted, so nothing was changed.",
        ),
        Problem::Broken => (
            "Something is broken",
            "This is our fault, and nothing was changed. Please try again later.",
        ),
    };
    ProblemText { title, text }
}
