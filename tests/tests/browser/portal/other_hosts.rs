//! Other hosts that want a consent from the portal's visitors.

use crate::portal::attacker::{Attacker, HOSTS, SIBLING};
use crate::portal::choices::{ALL_REFUSED, REFUSE, SAVE};
use crate::portal::server::Server;
use crate::portal::visitor::{BOTH, Scripts, Visitor};
use serde_json::json;

#[tokio::test]
async fn a_form_that_another_host_sends_changes_nothing() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    let attacker = Attacker::on(&visitor.address("")).await;
    for scripts in BOTH {
        visitor.anew(scripts).await;
        for has_refused in [false, true] {
            visitor.turn_to("bfortune", server.port);
            visitor.open("/").await;
            if has_refused {
                visitor.answer(REFUSE, &ALL_REFUSED).await;
            }
            let before = visitor.stored().await;
            for host in HOSTS {
                attacker.lure(&mut visitor, host, "/form").await;
                visitor.follow("button").await;
                let status = "performance.getEntriesByType('navigation')[0].responseStatus";
                assert_eq!(visitor.look(status).await, 403, "{host}");
                let said = visitor.text("[role=alert]").await;
                assert!(said.contains("did not come from a page of this portal"), "{said}");
                assert_eq!(visitor.stored().await, before, "{host} {scripts:?}");
            }
        }
    }
}

#[tokio::test]
async fn a_script_of_another_host_changes_nothing() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    visitor.anew(Scripts::On).await;
    visitor.open("/").await;
    let target = json!(visitor.address("/cookies"));
    let attacker = Attacker::on(&visitor.address("")).await;
    let before = visitor.stored().await;
    for host in HOSTS {
        attacker.lure(&mut visitor, host, "/").await;
        for mode in ["no-cors", "cors"] {
            let send = format!(
                "fetch({target}, {{ method: 'POST', mode: '{mode}', credentials: 'include', body: new URLSearchParams({{ all: 'allow' }}) }})
                    .then((answer) => answer.type, () => 'hidden')"
            );
            let answer = visitor.look(&send).await;
            assert_eq!(answer, if mode == "cors" { "hidden" } else { "opaque" });
            assert_eq!(visitor.stored().await, before, "{host} {mode}");
        }
    }
}

/// In a frame, a click on something else could be a consent.
#[tokio::test]
async fn the_settings_are_shown_in_no_frame() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    let attacker = Attacker::on(&visitor.address("")).await;
    for host in HOSTS {
        visitor.anew(Scripts::On).await;
        attacker.lure(&mut visitor, host, "/frame").await;
        let tree = visitor.call("Page.getFrameTree", json!({})).await;
        let frame = &tree["frameTree"]["childFrames"][0]["frame"];
        assert_eq!(frame["url"], "chrome-error://chromewebdata/", "{host}: {frame}");
        assert!(frame["unreachableUrl"].as_str().unwrap().ends_with("/cookies"));
        assert_eq!(visitor.stored().await, []);
    }
}

#[tokio::test]
async fn a_choice_leads_to_no_other_site() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    for scripts in BOTH {
        visitor.anew(scripts).await;
        for next in [
            "https://evil.localhost/",
            "//evil.localhost/",
            "/%5Cevil.localhost",
            "/%09/evil.localhost",
        ] {
            visitor.open(&format!("/cookies?next={next}")).await;
            assert!(!visitor.sees(".cookie-settings-back").await, "{next}");
            visitor.click("input[name=Suggestions][value=refuse]").await;
            visitor.answer(SAVE, &[("Suggestions", false)]).await;
            assert_eq!(visitor.path().await, "/cookies?saved", "{next}");
        }
        // Nor where a page of the portal was changed on its way.
        visitor.open("/cookies").await;
        visitor
            .look("void (document.querySelector('[name=next]').value = '//evil.localhost/')")
            .await;
        visitor.answer(SAVE, &[("Suggestions", false)]).await;
        assert_eq!(visitor.look("location.hostname").await, "bfortune.localhost");
    }
}

/// Browsers hold a sibling to be the same site, so `SameSite` keeps nothing from it.
#[tokio::test]
async fn the_browser_itself_does_not_tell_a_sibling_from_the_site() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    let attacker = Attacker::on(&visitor.address("")).await;
    visitor.anew(Scripts::On).await;
    attacker.plant(&mut visitor, "from", "below").await;
    let all = visitor.browser.cookies().await.unwrap();
    assert!(
        all.iter().any(|cookie| cookie.name == "from" && cookie.domain == ".bfortune.localhost")
    );
    attacker.lure(&mut visitor, "evil", "/plant").await;
    assert_eq!(visitor.browser.cookies().await.unwrap().len(), 1, "but others cannot: {SIBLING}");
}
