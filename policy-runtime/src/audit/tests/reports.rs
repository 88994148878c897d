//! The report in its formats.

use super::scripted::{ORIGIN, Page, Scripted, audit, cookie, request};
use crate::audit::engine::RequestKind;
use crate::audit::{Audit, Report};
use serde_json::Value;

async fn hostile() -> Report {
    audit(|_, _| {
        let mut page = Page::default();
        page.cookies.push(cookie("<script>alert(1)</script>", "shop.example", None));
        page.requests.push(request("https://evil.example/\u{1b}[2J\"><img>", RequestKind::Script));
        Ok(page)
    })
    .await
}

#[tokio::test]
async fn no_name_of_a_page_becomes_markup() {
    let html = hostile().await.to_html();
    assert!(html.contains("&#60;script&#62;alert(1)"), "{html}");
    assert!(!html.contains("<script") && !html.contains("<img"), "{html}");
    assert!(html.contains("<h2 id=\"findings\">Findings</h2>"));
    assert!(html.ends_with("</html>"), "a template failed");
}

#[tokio::test]
async fn no_name_of_a_page_writes_to_the_terminal() {
    let text = hostile().await.to_string();
    assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{text:?}");
    assert!(text.starts_with("https://shop.example under the policy `Shop`: "), "{text}");
}

/// The policy is often fetched from the site that is audited.
#[tokio::test]
async fn no_name_of_a_policy_writes_to_the_terminal() {
    let policy = r#"{ "name": "Sh\u001b[2Jop\u202e", "purposes": [] }"#;
    let audit = Audit::with_json(policy, ORIGIN).unwrap();
    let report = audit.run_in(&Scripted(|_, _| Ok(Page::default()))).await.unwrap();
    let text = report.to_string();
    assert!(text.contains("`Sh\\u{1b}[2Jop\\u{202e}`"), "{text}");
}

#[tokio::test]
async fn json_has_a_format_and_a_version() {
    let report: Value = serde_json::from_str(&hostile().await.to_json()).unwrap();
    assert_eq!((&report["format"], &report["version"]), (&"policy-audit".into(), &1.into()));
    let item = &report["items"][0];
    assert_eq!(item["kind"], "cookie");
    assert_eq!(item["cookie"]["set_by"], Value::Null);
    assert_eq!(item["cells"].as_array().unwrap().len(), report["states"].as_array().unwrap().len());
    assert_eq!(report["findings"][0]["rule"], "undeclared-cookie");
    assert_eq!(report["timelines"][0]["events"][0]["text"], "opens /");
}

#[tokio::test]
async fn sarif_has_a_rule_and_a_location_for_each_result() {
    let sarif: Value = serde_json::from_str(&hostile().await.to_sarif()).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    let run = &sarif["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    for result in run["results"].as_array().unwrap() {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        let place = &result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
        assert!(place.as_str().unwrap().starts_with("https://shop.example"), "{place}");
    }
}
