//! Two tenants in one browser: a choice made with one says nothing to the other.

use crate::portal::choices::{ACCEPT, ALL_REFUSED, BANNER, REFUSE};
use crate::portal::server::Server;
use crate::portal::visitor::{BOTH, Visitor};

#[tokio::test]
async fn a_choice_holds_on_the_site_where_it_was_made() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    for scripts in BOTH {
        visitor.anew(scripts).await;
        visitor.turn_to("bfortune", server.port);
        visitor.open("/").await;
        visitor.answer(ACCEPT, &[("Suggestions", true)]).await;
        visitor.open("/datasets/street-trees").await;

        visitor.turn_to("fpassaniti", server.port);
        visitor.open("/datasets/arrets-de-bus").await;
        assert!(visitor.sees(BANNER).await, "{scripts:?}");
        assert_eq!(visitor.holds().await, ["visit"]);
        visitor.answer(REFUSE, &ALL_REFUSED).await;
        visitor.open("/datasets/arrets-de-bus").await;
        assert_eq!(visitor.holds().await, ["cookies_preferences"]);

        visitor.turn_to("bfortune", server.port);
        visitor.open("/").await;
        let all = ["cookies_preferences", "csrftoken", "recent", "visit"];
        assert_eq!(visitor.holds().await, all);
        assert!(visitor.sees(".recent").await, "{scripts:?}");
    }
}

#[tokio::test]
async fn each_site_names_itself_in_its_policy() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    for site in ["bfortune", "fpassaniti"] {
        visitor.turn_to(site, server.port);
        visitor.open("/cookie-policy").await;
        let address = format!("{site}.localhost:{}", server.port);
        assert!(visitor.text(".cookie-policy-used h2").await.contains(&address), "{site}");
    }
}
