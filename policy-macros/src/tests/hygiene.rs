//! An expansion means the same in every crate: it names nothing that the crate could call otherwise.

use super::expansion;
use super::policies;
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::BTreeSet;
use syn::visit::{self, Visit};

/// Every path begins with the runtime's, `::core` or `::std`, or is a name that the policy gives: of an item, of a
/// parameter or of a type (`Self` among them).
#[test]
fn all_paths_are_absolute() {
    for source in policies::all() {
        let policy = own_types(source.policy);
        let expansion = expansion::expand(&policy).unwrap();
        let file =
            syn::parse2(expansion.items.iter().map(ToTokens::to_token_stream).collect()).unwrap();
        let mut local = Local(names(&policy));
        local.visit_file(&file);
        let mut paths = Paths { known: local.0, relative: BTreeSet::new() };
        paths.visit_file(&file);
        assert!(paths.relative.is_empty(), "{}: {:#?}", source.name, paths.relative);
    }
}

/// Names of types that a policy and an expansion can both use. Those of the policy are renamed, so that the others belong to
/// the expansion.
const TAKEN: &[&str] = &[
    "String", "Vec", "Option", "Result", "str", "bool", "u8", "u16", "u32", "u64", "usize", "Some",
    "None", "Ok", "Err", "Box", "Default", "Into", "From", "ToString", "Clone", "Copy", "Send",
    "Sync",
];

fn own_types(policy: TokenStream) -> TokenStream {
    let renamed = |tree| match tree {
        TokenTree::Group(group) => Group::new(group.delimiter(), own_types(group.stream())).into(),
        TokenTree::Ident(ident) if TAKEN.iter().any(|taken| ident == taken) => {
            Ident::new(&format!("Own{ident}"), ident.span()).into()
        }
        other => other,
    };
    policy.into_iter().map(renamed).collect()
}

/// Every word of the policy: what it declares, and the types that it names.
fn names(policy: &TokenStream) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for tree in policy.clone() {
        match tree {
            TokenTree::Group(group) => names.extend(self::names(&group.stream())),
            TokenTree::Ident(ident) => names.extend([ident.to_string()]),
            _ => {}
        }
    }
    names
}

/// Names that the expansion declares itself: parameters, and items inside a function.
struct Local(BTreeSet<String>);

impl<'ast> Visit<'ast> for Local {
    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        self.0.insert(pattern.ident.to_string());
        visit::visit_pat_ident(self, pattern);
    }

    fn visit_item_static(&mut self, item: &'ast syn::ItemStatic) {
        self.0.insert(item.ident.to_string());
        visit::visit_item_static(self, item);
    }

    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        self.0.insert(item.ident.to_string());
        visit::visit_item_const(self, item);
    }

    fn visit_type_param(&mut self, parameter: &'ast syn::TypeParam) {
        self.0.insert(parameter.ident.to_string());
        visit::visit_type_param(self, parameter);
    }

    /// The support module has a short name within declarations.
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        assert!(item.leading_colon.is_some(), "{}", item.to_token_stream());
        visit::visit_item_use(self, item);
    }

    fn visit_use_rename(&mut self, import: &'ast syn::UseRename) {
        self.0.insert(import.rename.to_string());
    }
}

struct Paths {
    known: BTreeSet<String>,
    relative: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let first =
            path.segments.first().map(|segment| segment.ident.to_string()).unwrap_or_default();
        let is_absolute =
            path.leading_colon.is_some() && ["core", "std", "runtime"].contains(&first.as_str());
        let is_known =
            path.leading_colon.is_none() && (first == "Self" || self.known.contains(&first));
        if !is_absolute && !is_known {
            self.relative.insert(path.to_token_stream().to_string());
        }
        visit::visit_path(self, path);
    }

    /// Names of attributes are the language's, not those of tools, which have to be in scope (`no_implicit_prelude` takes
    /// `diagnostic` away); what a derive lists are paths.
    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        let language = [
            "doc",
            "allow",
            "expect",
            "cfg",
            "derive",
            "automatically_derived",
            "must_use",
            "inline",
            "deprecated",
        ];
        let name = attribute
            .path()
            .segments
            .first()
            .map(|segment| segment.ident.to_string())
            .unwrap_or_default();
        if !language.contains(&name.as_str()) {
            self.relative.insert(format!("#[{name}]"));
        }
        if name == "derive" {
            let paths = attribute.parse_args_with(
                syn::punctuated::Punctuated::<syn::Path, syn::Token![,]>::parse_terminated,
            );
            for path in paths.unwrap() {
                self.visit_path(&path);
                assert!(path.leading_colon.is_some(), "{}", path.to_token_stream());
            }
        }
    }

    /// `pub(crate)` and `pub(in self::a)` are the user's.
    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}

    /// Tokens of a macro are not visited: the one that there is, for files of texts, takes a string.
    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        if call.path.to_token_stream().to_string() == ":: core :: include_str" {
            return;
        }
        self.relative.insert(format!("{}!", call.path.to_token_stream()));
    }
}

#[test]
fn relative_paths_are_found() {
    for (source, expected) in [
        ("fn f(value: ::core::primitive::u8) -> ::runtime::X<name> { ::std::f(value) }", &[][..]),
        ("fn f(x: Option<u8>) {}", &["Option < u8 >", "u8"]),
        (
            "#[derive(::core::clone::Clone)] struct name { x: std::string::String }",
            &["std :: string :: String"],
        ),
        ("const X: &'static str = <name as ::runtime::C>::D;", &["str"]),
        ("fn f() { Some(format!(\"\")) }", &["Some", "format!"]),
        ("impl ::runtime::T for name { fn f(x: Self::Key) { self::g() } }", &["self :: g"]),
        ("fn f(x: ::other::T) {}", &[":: other :: T"]),
    ] {
        let file: syn::File = syn::parse_str(source).unwrap();
        let mut paths =
            Paths { known: ["name", "value"].map(str::to_owned).into(), relative: BTreeSet::new() };
        paths.visit_file(&file);
        assert_eq!(Vec::from_iter(paths.relative), expected, "{source}");
    }
}
