//! Categories of consent tools and databases, and the kind of purpose that each is likely to be.

use super::draft::{Answer, Draft, Purpose, PurposeId, is_placeholder};

/// Words of categories, each with a kind that asks.
const KINDS: &[(&str, &[&str])] = &[
    (
        "statistical",
        &["analytic", "statisti", "measurement", "measure", "audience", "performance", "mesure"],
    ),
    (
        "third_party",
        &[
            "marketing",
            "advert",
            "ads",
            "werbung",
            "publicit",
            "target",
            "social",
            "media",
            "video",
            "track",
            "external",
            "comment",
            "remarketing",
            "retarget",
            "third",
        ],
    ),
    (
        "internal",
        &[
            "preference",
            "functional",
            "personali",
            "experience",
            "convenience",
            "comfort",
            "komfort",
            "ux",
        ],
    ),
];

/// The category of a source.
pub(super) struct Category<'a> {
    /// The word by which the source calls it.
    pub(super) key: &'a str,
    pub(super) title: Option<&'a str>,
    pub(super) text: Option<&'a str>,
    /// Whether the source says that visitors cannot refuse it.
    pub(super) is_required: bool,
}

/// Returns the purpose of a category. One that visitors cannot refuse is the necessary one, whose cookies each need a reason.
pub(super) fn purpose(draft: &mut Draft, category: &Category<'_>) -> PurposeId {
    if category.is_required {
        return super::draft::NECESSARY;
    }
    // The key is marked, as a category may be called like the purpose that is always there.
    draft.purpose(&format!("category {}", category.key), || {
        let title = category.title.unwrap_or_default();
        let called = if category.key.is_ascii() { category.key } else { title };
        Purpose {
            called: called.to_owned(),
            title: Answer::known_or(title, "under which title do these stand")
                .or(named(category.key)),
            text: Answer::known_or(
                category.text.unwrap_or_default(),
                "what are these for, in one sentence for visitors",
            ),
            kind: kind(category.key),
            items: Vec::new(),
        }
    })
}

/// Makes a title of the word by which the source calls a category.
fn named(key: &str) -> Answer<String> {
    let words = super::draft::text::cleaned(&key.replace(['_', '-'], " "));
    let mut letters = words.chars();
    match letters.next() {
        Some(first) if !is_placeholder(&words) => {
            let title = first.to_uppercase().chain(letters).collect::<String>();
            Answer::guess(title, "the name of the category")
        }
        _ => Answer::open("under which title do these stand"),
    }
}

/// Concludes the kind from the name of a category. What is exempt is never concluded: only what asks.
fn kind(key: &str) -> Answer<&'static str> {
    let key = key.to_lowercase();
    let found = KINDS.iter().find(|(_, words)| {
        words.iter().any(|word| {
            key.starts_with(word)
                || key.contains(&format!("_{word}"))
                || key.contains(&format!("-{word}"))
        })
    });
    match found {
        Some((kind, _)) => Answer::guess(*kind, format!("the category is called `{key}`")),
        None => Answer::open("of which kind is the purpose"),
    }
}
