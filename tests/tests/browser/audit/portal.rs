//! The audit of the portal, by links from its first page and by its subcommand.

use crate::portal::server::Server;
use policy_runtime::audit::engine::Chromium;
use policy_runtime::audit::{Audit, ItemKind, Report};
use portal::policy::DataPortal;

#[tokio::test]
async fn the_portal_keeps_its_policy_on_every_page_that_links_lead_to() {
    let server = Server::start().await;
    let address = format!("http://bfortune.localhost:{}", server.port);
    let Ok(engine) = Chromium::start().await else {
        policy_tests::needed::missing("there is no Chromium", "`apt-get install chromium`")
            .unwrap();
        return;
    };
    let audit = Audit::of::<DataPortal>(&address).unwrap().crawl(1).max_pages(6);
    let report: Report = audit.run_in(&engine).await.unwrap();
    engine.close().await;
    assert!(!report.has_errors(), "{report}");
    assert_eq!(report.pages.len(), 6, "{:?}", report.pages);
    let states = [
        "undecided",
        "all refused",
        "all allowed",
        "Audience alone",
        "Suggestions alone",
        "Films alone",
        "withdrawn",
        "Sec-GPC",
    ];
    assert_eq!(report.states, states);
    let cells = |name: &str| -> Vec<bool> {
        let mut items = report.items.iter();
        let item =
            items.find(|item| item.kind == ItemKind::HttpCookie && item.name == name).unwrap();
        item.cells.iter().map(|cell| cell.seen).collect()
    };
    let [yes, no] = [true, false];
    assert_eq!(cells("recent"), [no, no, yes, no, yes, no, no, no]);
    assert_eq!(cells("visit"), [yes, no, yes, yes, no, no, no, yes]);
    assert_eq!(cells("cookies_preferences"), [no, yes, yes, yes, yes, yes, yes, no]);
}
