//! The module of whole sites, and of those that use little.

use policy_runtime::{Document, Policy};
use policy_tests::policies::{news, ombudsman, real, saas, shop};
use policy_tests::typescript::Project;

/// Nothing for scripts, and nothing to refuse.
mod nothing {
    policy_runtime::cookie_policy! {
        /// How the notice board uses cookies.
        pub(super) policy Board {
            controller: board,
            contact: "privacy@board.example",
            updated: "2026-11-30",
            languages: [en],
        }

        provider board { name: "The board", privacy: "https://board.example/privacy" }

        /// The board cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Keeps you signed in.
            cookie sid: String { because: authentication, lifetime: session, seal: encrypted }
        }
    }
}

/// A database alone, and nothing to refuse.
mod database {
    policy_runtime::cookie_policy! {
        /// How the editor uses the storage of your browser.
        pub(super) policy Editor {
            controller: editor,
            contact: "privacy@editor.example",
            updated: "2026-11-30",
            languages: [en],
        }

        provider editor { name: "The editor", privacy: "https://editor.example/privacy" }

        /// The editor cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Keeps your drafts.
            storage drafts in indexed_db { because: user_input }
        }
    }
}

fn documents() -> Vec<(&'static str, &'static Document)> {
    vec![
        ("airline.ts", real::airline::Worldshop::document()),
        ("bank.ts", real::bank::Banque::document()),
        ("board.ts", nothing::Board::document()),
        ("club.ts", real::club::Club::document()),
        ("editor.ts", database::Editor::document()),
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
