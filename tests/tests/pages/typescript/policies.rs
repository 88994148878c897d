//! The module of whole sites.

use policy_runtime::{Document, Policy};
use policy_tests::policies::{news, ombudsman, real, saas, shop};
use policy_tests::typescript::Project;

fn documents() -> Vec<(&'static str, &'static Document)> {
    vec![
        ("airline.ts", real::airline::Worldshop::document()),
        ("bank.ts", real::bank::Banque::document()),
        ("club.ts", real::club::Club::document()),
        ("news.ts", news::Courrier::document()),
        ("ombudsman.ts", ombudsman::Ombudsman::document()),
        ("portal.ts", portal::policy::DataPortal::document()),
        ("questions.ts", real::questions::Questions::document()),
        ("regions.ts", regions::policy::Teas::document()),
        ("saas.ts", saas::Loft::document()),
        ("shop.ts", shop::Shop::document()),
        ("swedish_news.ts", real::news::Tidning::document()),
        ("telco.ts", real::telco::Telco::document()),
        ("telco_in_full.ts", real::telco_in_full::Telco::document()),
    ]
}

#[test]
fn the_module_of_every_site_compiles_under_the_strictest_settings() {
    let modules: Vec<_> =
        documents().into_iter().map(|(name, document)| (name, document.to_typescript())).collect();
    let sources: Vec<_> = modules.iter().map(|(name, module)| (*name, module.as_str())).collect();
    let Some(project) = Project::new(&sources).unwrap() else { return };
    assert_eq!(project.compile().unwrap(), []);
}
