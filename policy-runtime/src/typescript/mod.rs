#![doc = include_str!("../../docs/typescript.md")]

mod cookies;
mod literal;
mod member;
mod names;
mod pattern;
mod storage;
mod value;

use crate::declaration::{Document, PurposeDeclaration};
use literal::{comment, list, string};
use std::collections::BTreeSet;

const CONSENT: &str = include_str!("../../assets/typescript/consent.ts");
const SCOPE: &str = include_str!("../../assets/typescript/scope.ts");
const START: &str = include_str!("../../assets/typescript/start.ts");

/// The helpers that a module needs: those that nothing calls are left out, as strict projects refuse them.
type Helpers = BTreeSet<&'static str>;

impl Document {
    /// Returns a module in TypeScript for the scripts of the site: the names of purposes, cookies and storage, the visitor's
    /// choice, and typed reads and writes of what scripts may use. [The module `typescript`](crate::typescript) describes it.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// let module = Shop::document().to_typescript();
    /// assert!(module.contains(r#"export type RefusablePurpose = "Suggestions" | "Media";"#));
    /// // `read_by: scripts`, and no `set_by: scripts`.
    /// assert!(module.contains("readonly csrf: {\n    readonly get: () => Promise<string | undefined>;\n  };"));
    /// ```
    #[must_use]
    pub fn to_typescript(&'static self) -> String {
        let mut helpers = Helpers::new();
        let cookies = cookies::module(self, &mut helpers);
        let storage = storage::module(self, &mut helpers);
        let mut module = format!(
            "// Made from the cookie policy `{}`: change the policy, and make this file anew.\n/* eslint-disable */\n\n",
            comment(self.name)
        );
        module.push_str(&names::unions(self));
        module.push_str(&constants(self));
        module.push_str(CONSENT);
        if !(cookies.is_empty() && storage.is_empty()) {
            module.push('\n');
            module.push_str(SCOPE);
        }
        for helper in helpers {
            module.push('\n');
            module.push_str(helper);
        }
        for part in [cookies, storage, START.to_owned()] {
            if !part.is_empty() {
                module.push('\n');
                module.push_str(&part);
            }
        }
        module
    }
}

fn constants(document: &Document) -> String {
    let refusable = document.purposes.iter().filter(|purpose| purpose.can_be_refused());
    let refusable: Vec<_> = refusable.map(|purpose| purpose.identifier).collect();
    let listed = list(refusable.iter().copied());
    format!(
        "/** The name of the policy. */\nexport const policy = {};\n\n\
         /** The purposes that the visitor can refuse. */\nexport const refusablePurposes: readonly RefusablePurpose[] = {listed};\n\n",
        string(document.name)
    )
}

/// Returns the purposes whose consent is demanded for what any one of these purposes may use: none, if one cannot be refused.
fn demanded(purposes: &[&'static PurposeDeclaration]) -> Vec<&'static str> {
    if purposes.iter().all(|purpose| purpose.can_be_refused()) {
        purposes.iter().map(|purpose| purpose.identifier).collect()
    } else {
        Vec::new()
    }
}
