//! Cookies that several purposes use: finds those that `reads` lists.

use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::listed;
use crate::diagnostics::nearest::nearest;
use crate::model::cookie::{Cookie, CookieIndex, Writer};
use crate::model::items::Purpose;
use crate::syntax;
use crate::syntax::Value;
use crate::syntax::keys::Key;
use proc_macro2::Span;

/// Maximum number of cookies that a message lists.
const MAX_LISTED: usize = 8;

/// A cookie as `reads` names it: by its identifier, or by its name on the wire.
struct Reference {
    name: String,
    is_wire: bool,
    span: Span,
}

impl Reference {
    fn of(value: &Value) -> Option<Reference> {
        match value {
            Value::Word(word) => {
                Some(Reference { name: word.to_string(), is_wire: false, span: word.span() })
            }
            Value::Text(text) => {
                Some(Reference { name: text.value(), is_wire: true, span: text.span() })
            }
            _ => None,
        }
    }

    fn names(&self, cookie: &Cookie) -> bool {
        self.name_of(cookie) == self.name
    }

    fn name_of(&self, cookie: &Cookie) -> String {
        if self.is_wire { cookie.name.wire.clone() } else { cookie.name.identifier.to_string() }
    }

    fn written(&self, name: &str) -> String {
        if self.is_wire { format!("{name:?}") } else { name.to_owned() }
    }
}

/// Binds the cookies that purposes list in `reads`. An unknown one is reported.
pub(super) fn bind(written: &[syntax::Purpose], purposes: &mut [Purpose], errors: &mut Errors) {
    for (index, syntax) in written.iter().enumerate() {
        let mut reads: Vec<CookieIndex> = Vec::new();
        for reference in syntax.keys.list(Key::READS).filter_map(Reference::of) {
            let found = find(&reference, purposes);
            let others = found.iter().filter(|read| read.purpose != index);
            let is_listed = |read: &CookieIndex| {
                reads
                    .iter()
                    .any(|known| (known.purpose, known.cookie) == (read.purpose, read.cookie))
            };
            let new: Vec<CookieIndex> =
                others.clone().filter(|read| !is_listed(read)).copied().collect();
            match (found.is_empty(), others.count()) {
                (true, _) => unknown(&reference, index, syntax, purposes, errors),
                (false, 0) => own(&reference, syntax, errors),
                (false, _) if new.is_empty() => twice(&reference, syntax, errors),
                _ => {}
            }
            reads.extend(new);
        }
        for read in &reads {
            let owner = purposes.get_mut(read.purpose);
            if let Some(cookie) = owner.and_then(|owner| owner.cookies.get_mut(read.cookie)) {
                cookie.also_used_by.push(index);
            }
        }
        if let Some(purpose) = purposes.get_mut(index) {
            purpose.reads = reads;
        }
    }
}

/// Finds the cookies of a name: several if other sites have cookies of that name, too.
fn find(reference: &Reference, purposes: &[Purpose]) -> Vec<CookieIndex> {
    let mut found = Vec::new();
    for (purpose, declared) in purposes.iter().enumerate() {
        for (cookie, _) in
            declared.cookies.iter().enumerate().filter(|(_, cookie)| reference.names(cookie))
        {
            found.push(CookieIndex { purpose, cookie, span: reference.span });
        }
    }
    found
}

fn unknown(
    reference: &Reference,
    index: usize,
    syntax: &syntax::Purpose,
    purposes: &[Purpose],
    errors: &mut Errors,
) {
    let others = purposes.iter().enumerate().filter(|(other, _)| *other != index);
    // The choices serve no other purpose.
    let cookies = others
        .flat_map(|(_, purpose)| &purpose.cookies)
        .filter(|cookie| cookie.writer != Writer::Consent);
    let names: Vec<String> = cookies.map(|cookie| reference.name_of(cookie)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let help = match nearest(&reference.name, names.iter().copied()) {
        Some(near) => format!("write `{}`", reference.written(near)),
        None if names.is_empty() || names.len() > MAX_LISTED => {
            "remove it, or declare the cookie in the purpose that sets it".to_owned()
        }
        None => {
            format!("remove it, or declare the cookie; the other purposes have {}", listed(&names))
        }
    };
    errors.report(
        reference.span,
        Code::READS,
        &format!("`{}` reads `{}`, which no purpose declares", syntax.name, reference.name),
        &help,
    );
}

fn own(reference: &Reference, syntax: &syntax::Purpose, errors: &mut Errors) {
    errors.report(
        reference.span,
        Code::READS,
        &format!("`{}` reads `{}`, which is a cookie of its own", syntax.name, reference.name),
        "remove it from `reads`, which lists cookies of other purposes",
    );
}

fn twice(reference: &Reference, syntax: &syntax::Purpose, errors: &mut Errors) {
    errors.report(
        reference.span,
        Code::READS,
        &format!("`reads` of `{}` lists `{}` twice", syntax.name, reference.name),
        "remove one of them",
    );
}
