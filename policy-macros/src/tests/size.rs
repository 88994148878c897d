//! The size of an expansion: `cargo test -p policy-macros few_lines -- --nocapture` prints a table. The aim is at most 40 lines
//! for the items of each cookie of the portal and its entry in the table of its purpose.

use super::expansion::{self, Expansion};
use super::{policies, second_reader};
use quote::{ToTokens, quote};
use syn::visit::{self, Visit};
use syn::{ExprStruct, File, Item, Type};

/// Maximum number of lines for a cookie of the portal.
const MAX_LINES_OF_A_COOKIE: usize = 40;

#[test]
fn cookies_expand_to_few_lines() {
    println!(
        "policy        cookies  lines  per cookie  for editors  own lines of a cookie at most"
    );
    for source in policies::all() {
        let expansion = expansion::expand(&source.policy).unwrap();
        let cookies = second_reader::cookies(source.policy).len();
        let lines = expansion.formatted().lines().count();
        let most = entries(&expansion).iter().map(|entry| own(&expansion, entry)).max().unwrap();
        println!(
            "{:<12} {cookies:>8} {lines:>6} {:>11} {:>12} {most:>30}",
            source.name,
            lines / cookies,
            expansion.formatted_where(expansion::is_for_ide).lines().count(),
        );
        if source.name == "portal" {
            assert!(most <= MAX_LINES_OF_A_COOKIE, "{most}");
        }
    }
}

/// The entries of cookies in the tables of their purposes.
fn entries(expansion: &Expansion) -> Vec<ExprStruct> {
    #[derive(Default)]
    struct Entries(Vec<ExprStruct>);

    impl<'ast> Visit<'ast> for Entries {
        fn visit_expr_struct(&mut self, literal: &'ast ExprStruct) {
            if literal.path.segments.last().is_some_and(|last| last.ident == "CookieDeclaration") {
                self.0.push(literal.clone());
            }
            visit::visit_expr_struct(self, literal);
        }
    }

    let mut entries = Entries::default();
    expansion.items.iter().for_each(|item| entries.visit_item(item));
    entries.0
}

/// The lines of an entry and of the items that are named after its cookie.
fn own(expansion: &Expansion, entry: &ExprStruct) -> usize {
    let identifier = entry.fields.iter().find_map(|field| match &field.member {
        syn::Member::Named(name) if name == "identifier" => {
            Some(field.expr.to_token_stream().to_string().replace('"', ""))
        }
        _ => None,
    });
    let identifier = identifier.unwrap();
    let is_own = |item: &&Item| match item {
        Item::Fn(function) => function.sig.ident == identifier,
        Item::Struct(named) => named.ident == identifier,
        Item::Impl(implementation) => {
            matches!(&*implementation.self_ty, Type::Path(named) if named.path.is_ident(&identifier))
        }
        _ => false,
    };
    let entry = syn::parse2(quote!(const ENTRY: () = #entry;)).unwrap();
    let items = expansion.items.iter().filter(is_own).cloned().chain([entry]).collect();
    let file = File { shebang: None, frontmatter: None, attrs: Vec::new(), items };
    prettyplease::unparse(&file).lines().count()
}
