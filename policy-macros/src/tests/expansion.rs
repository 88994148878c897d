//! An expansion as Rust items, and the errors behind them.

use crate::compile::compile;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;
use syn::{File, Item, LitStr};

/// The expansion of a policy.
pub(super) struct Expansion {
    pub(super) items: Vec<Item>,
    pub(super) errors: Vec<String>,
    pub(super) tokens: TokenStream,
}

/// Expands a policy, and checks the expansion as such: it is Rust, its errors stand behind all items, and none of them is a
/// fault of the compiler.
pub(super) fn expand(policy: &TokenStream) -> Result<Expansion, String> {
    let expansion = parsed(policy)?;
    let fault = expansion.errors.iter().find(|error| code(error) == Some("compiler-fault"));
    fault.map_or(Ok(()), |fault| Err(fault.clone()))?;
    Ok(expansion)
}

/// As [`expand`], but a fault of the compiler is an error among others.
pub(super) fn parsed(policy: &TokenStream) -> Result<Expansion, String> {
    let tokens = compile(quote!([::runtime] #policy));
    let file: File = syn::parse2(tokens.clone())
        .map_err(|error| format!("it is not Rust: {error}\n{tokens}"))?;
    let (mut items, mut errors) = (Vec::new(), Vec::new());
    for (index, item) in file.items.into_iter().enumerate() {
        match &item {
            Item::Macro(call) if is_error(&call.mac.path) => {
                let message: LitStr = syn::parse2(call.mac.tokens.clone())
                    .map_err(|error| format!("an error without a message: {error}"))?;
                errors.push(message.value());
            }
            _ if !errors.is_empty() => {
                return Err(format!("an item stands behind an error: {}", quote!(#item)));
            }
            Item::Const(constant) if constant.ident == "_" && index > 0 && is_for_ide(&item) => {
                return Err("references for the editor stand behind an item".to_owned());
            }
            _ => items.push(item),
        }
    }
    Ok(Expansion { items, errors, tokens })
}

fn is_error(path: &syn::Path) -> bool {
    path.segments.last().is_some_and(|segment| segment.ident == "compile_error")
}

pub(super) fn is_for_ide(item: &Item) -> bool {
    quote!(#item).to_string().contains("rust_analyzer")
}

impl Expansion {
    pub(super) fn functions(&self) -> BTreeSet<String> {
        let functions = self.items.iter().filter_map(|item| match item {
            Item::Fn(function) => Some(function.sig.ident.to_string()),
            _ => None,
        });
        functions.collect()
    }

    pub(super) fn types(&self) -> BTreeSet<String> {
        let types = self.items.iter().filter_map(|item| match item {
            Item::Struct(named) => Some(named.ident.to_string()),
            Item::Enum(named) => Some(named.ident.to_string()),
            _ => None,
        });
        types.collect()
    }

    /// Formats the items as `rustfmt` would.
    pub(super) fn formatted(&self) -> String {
        self.formatted_where(|_| true)
    }

    /// Formats some of the items.
    pub(super) fn formatted_where(&self, is_meant: fn(&Item) -> bool) -> String {
        let items = self.items.iter().filter(|item| is_meant(item)).cloned().collect();
        prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs: Vec::new(), items })
    }

    /// Checks that every message has the one form: lower case, one line with a code, a help.
    pub(super) fn check_messages(&self) -> Result<(), String> {
        self.errors.iter().try_for_each(|message| {
            check_message(message).map_err(|fault| format!("{fault}, in the message {message:?}"))
        })
    }
}

/// Returns the code of a message, in the brackets that end its first line.
pub(super) fn code(message: &str) -> Option<&str> {
    let (first, _) = message.split_once("\nhelp: ")?;
    let (_, code) = first.strip_suffix(']')?.rsplit_once(" [")?;
    Some(code)
}

/// Names of the compiler, of the runtime and of Rust that a reader of the policy does not know.
const FOREIGN: &[&str] = &[
    "CookieDeclaration",
    "PurposeDeclaration",
    "Granted",
    "TokenStream",
    "TokenTree",
    "LitStr",
    "LitInt",
    "Ident",
    "PolicyError",
    "ParseStream",
    "Punct",
    "Span",
    "Option",
    "Vec",
    "Result",
    "KeyRule",
    "Shape",
    "__private",
    "unwrap",
    "panicked",
];

fn check_message(message: &str) -> Result<(), &'static str> {
    let (what, help) = message.split_once("\nhelp: ").ok_or("no help")?;
    if help.trim().is_empty() || help.contains('\n') {
        return Err("the help is no line");
    }
    if what.contains('\n') {
        return Err("more than a line before the help");
    }
    let code = code(message).ok_or("no code")?;
    let is_code = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if code.is_empty() || !code.chars().all(is_code) {
        return Err("the code is not in lower case");
    }
    let said = what.strip_suffix(&format!(" [{code}]")).unwrap_or(what);
    if said.ends_with(['.', '!', '?', ' ']) || help.ends_with(['.', '!', '?', ' ']) {
        return Err("a stop at the end");
    }
    if !said.starts_with(|c: char| c.is_lowercase() || c == '`') {
        return Err("no lower case at the beginning");
    }
    // A name in backticks is the reader's own.
    let ours = said.split('`').step_by(2).chain(help.split('`').step_by(2));
    for part in ours {
        if part
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .any(|word| FOREIGN.contains(&word))
        {
            return Err("a name that is not of the policy's language");
        }
    }
    Ok(())
}

#[test]
fn malformed_messages_are_found() {
    let check = |message: &str| check_message(message).err();
    assert_eq!(
        check("the cookie `x` has no `lifetime` [key-missing]\nhelp: add `lifetime: 30 days`"),
        None
    );
    assert_eq!(check("`X` is no kind [kind]\nhelp: write `internal`"), None);
    for (message, fault) in [
        ("the cookie `x` has no lifetime [key]", "no help"),
        ("the cookie `x` has no lifetime\nhelp: add one", "no code"),
        ("The cookie `x` [key]\nhelp: add one", "no lower case at the beginning"),
        ("the cookie `x`. [key]\nhelp: add one", "a stop at the end"),
        ("the cookie `x` [key]\nhelp: add one.", "a stop at the end"),
        ("expected Ident [key]\nhelp: add one", "a name that is not of the policy's language"),
    ] {
        assert_eq!(check(message), Some(fault), "{message}");
    }
}
