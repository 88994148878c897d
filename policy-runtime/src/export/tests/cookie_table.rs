use super::Hostile;
use crate::Policy;

fn rows(language: &str, site: &str) -> Vec<String> {
    let table = Hostile::document().to_csv(language, site);
    assert!(table.ends_with("\r\n"));
    table.lines().skip(1).map(str::to_owned).collect()
}

fn row<'r>(rows: &'r [String], name: &str) -> &'r str {
    let cell = format!(",\"{name}\",");
    let mut found = rows.iter().filter(|row| row.contains(&cell));
    let row = found.next().unwrap_or_else(|| panic!("no row of {name}: {rows:#?}"));
    assert!(found.next().is_none(), "{name}");
    row.split_once(',').unwrap().1
}

#[test]
fn the_columns_are_those_of_the_open_cookie_database() {
    let table = Hostile::document().to_csv("en", "");
    assert_eq!(
        table.lines().next().unwrap(),
        "ID,Platform,Category,Cookie / Data Key name,Domain,Description,Retention period,Data Controller,User Privacy & GDPR Rights Portals,Wildcard match"
    );
}

#[test]
fn each_cookie_and_each_entry_is_a_row() {
    let rows = rows("en", "");
    assert_eq!(rows.len(), 8);
    for (name, expected) in [
        (
            "__Host-basket",
            r#""'=Maker & Söhne","'+Necessary","__Host-basket","maker.example, *.maker.example, tenant.example","Holds your basket.","30 days after your last visit","'=Maker & Söhne","https://maker.example/privacy","0""#,
        ),
        (
            "draft_*-*",
            r#""'=Maker & Söhne","'+Necessary","draft_*-*","maker.example, *.maker.example, tenant.example","Keeps a draft.","Until the browser session ends","'=Maker & Söhne","https://maker.example/privacy","1""#,
        ),
        (
            "theme.",
            r#""'=Maker & Söhne","'+Necessary","theme.","maker.example, *.maker.example, tenant.example","'@Remembers your colours.","Until it is deleted","'=Maker & Söhne","https://maker.example/privacy","1""#,
        ),
        (
            "_c_",
            r#""Counts, ""Inc.""","Audience","_c_","maker.example, *.maker.example, tenant.example, *.tenant.example","Tells one browser from another.","Not stated by its provider","'=Maker & Söhne","https://counts.example/privacy","1""#,
        ),
        (
            "visit",
            r#""Counts, ""Inc.""","Audience","visit","maker.example, *.maker.example, tenant.example","Keeps the visit.","Until the tab is closed","'=Maker & Söhne","https://counts.example/privacy","0""#,
        ),
        (
            "viewer",
            r#""Tube","Films","viewer","tube.example","Plays a film.","13 months","Tube","https://tube.example/privacy","0""#,
        ),
        (
            "volume",
            r#""Tube","Films","volume","tube.example","Plays a film.","Until it is deleted","Tube","https://tube.example/privacy","0""#,
        ),
    ] {
        assert_eq!(row(&rows, name), expected);
    }
}

#[test]
fn a_site_has_its_own_rows_and_its_own_domain() {
    let tenant = rows("fr", "https://tenant.example/path");
    assert_eq!(tenant.len(), 6, "films are on another site");
    assert!(row(&tenant, "_c_").contains("\"tenant.example, *.tenant.example\""), "{tenant:#?}");
    assert!(row(&tenant, "__Host-basket").contains("\"tenant.example\",\"Garde votre panier.\""));
    assert_eq!(rows("en", "shop.maker.example").len(), 6);
    assert_eq!(
        rows("en", "other.example").len(),
        8,
        "a host without the policy has no rows of its own"
    );
}

#[test]
fn an_id_is_a_uuid_that_texts_and_sites_do_not_change() {
    let id = |row: &String| row.split(',').next().unwrap().trim_matches('"').to_owned();
    let english: Vec<String> = rows("en", "").iter().map(id).collect();
    let french: Vec<String> = rows("fr", "maker.example").iter().map(id).collect();
    assert_eq!(english, french);
    assert_eq!(english.iter().collect::<std::collections::BTreeSet<_>>().len(), english.len());
    for id in english {
        let groups: Vec<usize> = id.split('-').map(str::len).collect();
        assert_eq!(groups, [8, 4, 4, 4, 12], "{id}");
        assert_eq!(id.as_bytes()[14], b'8', "version 8: {id}");
        assert!(matches!(id.as_bytes()[19], b'8' | b'9' | b'a' | b'b'), "{id}");
    }
}
