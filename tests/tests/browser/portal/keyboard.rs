//! By the keyboard alone: everything is reached, seen, and under nothing else.

use crate::portal::choices::{ACCEPT, ALL_REFUSED, BANNER, DATASET, REFUSE, SAVE, SETTINGS, radio};
use crate::portal::server::Server;
use crate::portal::visitor::{BOTH, Scripts, Visitor};
use serde_json::json;

/// More stops than any page has.
const MOST_STOPS: usize = 120;

/// What has the focus, what is wrong with how it shows, and whether it is the document itself.
const FOCUS: &str = "(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const box = element.getClientRects()[0];
    // A browser scrolls a wide table to a link only if none of the link is in view.
    const table = element.closest('.cookie-policy-scroll')?.getBoundingClientRect() ?? box;
    const [left, right] = [Math.max(box.left, table.left), Math.min(box.right, table.right)];
    const [x, y] = [(left + right) / 2, box.y + box.height / 2];
    const style = getComputedStyle(element);
    return {
        name: element.outerHTML.slice(0, 120),
        is_uncovered: element.contains(document.elementFromPoint(x, y)),
        is_marked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    };
})()";

#[tokio::test]
async fn the_answers_are_the_first_two_stops() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    for scripts in BOTH {
        for (answer, stops, choice) in
            [(REFUSE, 1, &ALL_REFUSED[..]), (ACCEPT, 2, &[("Suggestions", true)])]
        {
            visitor.anew(scripts).await;
            visitor.open(DATASET).await;
            for _ in 0..stops {
                visitor.key("Tab").await;
            }
            assert!(has_focus(&mut visitor, answer).await, "{answer} {scripts:?}");
            visitor.decide(choice);
            visitor.key("Enter").await;
            visitor.until("document.querySelector('.cookie-banner') === null").await;
            visitor.open(DATASET).await;
            let allowed = visitor.holds().await.contains(&"recent".to_owned());
            assert_eq!(allowed, answer == ACCEPT, "{scripts:?}");
        }
    }
}

#[tokio::test]
async fn each_purpose_is_chosen_by_keys() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    for scripts in BOTH {
        visitor.anew(scripts).await;
        visitor.open("/").await;
        tab_to(&mut visitor, SETTINGS).await;
        visitor.leave_mark().await;
        visitor.key("Enter").await;
        visitor.arrive().await;

        // Of two answers, neither of which is ticked, one is ticked by the space key and the other by an arrow.
        tab_to(&mut visitor, &radio("Suggestions", "refuse")).await;
        visitor.key("ArrowDown").await;
        tab_to(&mut visitor, &radio("Audience", "refuse")).await;
        visitor.key(" ").await;
        tab_to(&mut visitor, SAVE).await;
        visitor.decide(&[("Suggestions", true), ("Audience", false)]);
        visitor.leave_mark().await;
        visitor.key("Enter").await;
        visitor.arrive().await;
        assert!(!visitor.sees(BANNER).await, "{scripts:?}");
        visitor.open(DATASET).await;
        let names = ["cookies_preferences", "csrftoken", "recent"];
        assert_eq!(visitor.holds().await, names, "{scripts:?}");
    }
}

#[tokio::test]
async fn whatever_has_the_focus_is_marked_and_uncovered() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    visitor.anew(Scripts::Off).await;
    for (language, width, height) in [("en", 320, 480), ("ar", 320, 480), ("fr", 1000, 700)] {
        visitor.speaks(language).await;
        visitor.screen(width, height).await;
        for path in ["/", "/cookies", "/cookie-policy"] {
            visitor.open(path).await;
            let mut stops = 0;
            while let Some(focus) = next_stop(&mut visitor).await {
                let whole = focus["is_uncovered"] == true && focus["is_marked"] == true;
                assert!(whole, "{path} {language} {width}: {focus}");
                stops += 1;
                assert!(stops < MOST_STOPS, "{path}: the focus never leaves the page");
            }
            assert!(stops > 5, "{path}: {stops}");
        }
    }
}

async fn next_stop(visitor: &mut Visitor) -> Option<serde_json::Value> {
    visitor.key("Tab").await;
    Some(visitor.look(FOCUS).await).filter(|focus| !focus.is_null())
}

async fn has_focus(visitor: &mut Visitor, selector: &str) -> bool {
    let element = json!(selector);
    visitor.look(&format!("document.activeElement.matches({element})")).await == true
}

async fn tab_to(visitor: &mut Visitor, selector: &str) {
    for _ in 0..MOST_STOPS {
        visitor.key("Tab").await;
        if has_focus(visitor, selector).await {
            return;
        }
    }
    panic!("the focus never comes to {selector}");
}
