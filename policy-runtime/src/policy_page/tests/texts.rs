//! Pages show no message ids and no Fluent syntax.

use super::*;
use crate::declaration::languages::is_from_the_right;
use crate::i18n::{messages, tags};

#[test]
fn no_page_shows_an_id_or_an_argument() {
    let english = messages("en");
    for language in tags() {
        for document in [everything(), whole::policy(), policy(&[]), policy(&[&ESSENTIAL])] {
            let page = document.to_html(language, SITE);
            for text in page.split('<').filter_map(|rest| Some(rest.split_once('>')?.1)) {
                assert!(!english.contains_key(text), "{language}: `{text}`");
                assert!(!text.contains("{$"), "{language}: {text}");
                let is_isolated = text.contains('\u{2068}');
                assert!(!is_isolated || is_from_the_right(language), "{language}: {text}");
            }
        }
    }
}
