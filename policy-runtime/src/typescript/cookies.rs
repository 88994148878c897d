//! Cookies that scripts can read or write.

use super::literal::{identifier, list, parameters, string};
use super::member::{Consents, Member};
use super::pattern::Pattern;
use super::value::{Typed, part, typed};
use super::{Helpers, demanded};
use crate::declaration::{
    CookieDeclaration, Document, Lifetime, PurposeDeclaration, Seal, SitePattern, ValueForm, Writer,
};
use crate::wire::SameSite;
use std::collections::BTreeSet;
use std::fmt::Write;

const READS: &str = include_str!("../../assets/typescript/cookies.ts");
const WRITES: &str = include_str!("../../assets/typescript/cookie-writes.ts");
pub(super) const MEMBER_NAME: &str = include_str!("../../assets/typescript/member-name.ts");

/// Returns the rules of the cookies that scripts can use, and the object with their functions.
pub(super) fn module(document: &'static Document, helpers: &mut Helpers) -> String {
    let usable = document.cookies().filter(|(_, cookie)| is_readable(cookie));
    let (mut rules, mut types, mut members) = (String::new(), String::new(), String::new());
    let (mut is_written, mut is_any) = (false, false);
    for (purpose, cookie) in usable {
        is_any = true;
        is_written |= is_writable(cookie);
        let pattern = Pattern::of_cookie(cookie);
        let value = typed(cookie.value.unwrap_or(ValueForm::Text), helpers);
        rules.push_str(&rule(document, purpose, cookie, &pattern, &value));
        let member = member(document, purpose, cookie, &pattern, &value, helpers);
        types.push_str(&member.ty);
        members.push_str(&member.functions);
    }
    if !is_any {
        return String::new();
    }
    helpers.insert(READS);
    let mut module = String::new();
    if is_written {
        helpers.insert(WRITES);
        let bases: BTreeSet<&str> = document.sites.iter().filter_map(|site| base(*site)).collect();
        let _ = write!(module, "const bases: readonly string[] = {};\n\n", list(bases.into_iter()));
    }
    let _ = write!(
        module,
        "/** The cookies that scripts can use. What this site's server or a provider sets cannot be set here. */\n\
         export interface DeclaredCookies {{\n{types}}}\n\n{rules}\n\
         export const cookies: DeclaredCookies = {{\n{members}}};\n"
    );
    module
}

/// Returns whether scripts of this site can read a cookie: it is declared for them, or another's with a type.
fn is_readable(cookie: &CookieDeclaration) -> bool {
    let is_for_scripts = match cookie.writer {
        Writer::Embed => cookie.value.is_some(),
        Writer::Consent | Writer::Proxy => false,
        Writer::Application | Writer::Middleware | Writer::Scripts => true,
    };
    is_for_scripts && !cookie.http_only && cookie.is_stored_here()
}

fn is_writable(cookie: &CookieDeclaration) -> bool {
    cookie.writer == Writer::Scripts
}

/// Returns the domain that the hosts of a pattern share.
fn base(site: SitePattern) -> Option<&'static str> {
    match site {
        SitePattern::Host(host) | SitePattern::Below(host) => Some(host),
        SitePattern::Any => None,
    }
}

/// Returns the purposes that may read a cookie.
fn readers(
    document: &'static Document,
    purpose: &'static PurposeDeclaration,
    cookie: &CookieDeclaration,
) -> Vec<&'static str> {
    let all: Vec<_> = std::iter::once(purpose).chain(document.also_using(cookie)).collect();
    demanded(&all)
}

fn rule(
    document: &'static Document,
    purpose: &'static PurposeDeclaration,
    cookie: &'static CookieDeclaration,
    pattern: &Pattern,
    value: &Typed,
) -> String {
    let same_site = match cookie.same_site {
        SameSite::Strict => "strict",
        SameSite::Lax => "lax",
        SameSite::None => "none",
    };
    let mut rule = format!(
        "const cookie${}: CookieRule<{}> = {{\n  form: {},\n  readers: {},\n  owner: {},\n  path: {},\n  sameSite: \"{same_site}\",\n  secure: {},\n",
        identifier(cookie.identifier),
        value.ty,
        value.form,
        list(readers(document, purpose, cookie).into_iter()),
        list(demanded(&[purpose]).into_iter()),
        string(cookie.path),
        cookie.secure,
    );
    let sites = if cookie.sites.is_empty() { purpose.sites } else { cookie.sites };
    rule.push_str(&here(sites));
    for (field, is) in [
        ("subdomains", cookie.subdomains),
        ("partitioned", cookie.partitioned),
        ("sealed", cookie.seal != Seal::Plain),
        ("protects", cookie.identifies_or_protects()),
    ] {
        if is {
            let _ = writeln!(rule, "  {field}: true,");
        }
    }
    // One whose lifetime is not known ends with the session when scripts of this site write it.
    if let Lifetime::Seconds(seconds) | Lifetime::Sliding(seconds) = cookie.lifetime {
        let _ = writeln!(rule, "  maxAge: {seconds},");
    }
    let others = others(document, cookie);
    if pattern.is_family() && !others.is_empty() {
        let _ = writeln!(rule, "  others: [{}],", others.join(", "));
    }
    rule + "};\n"
}

/// Returns the field with the sites that have an item; none if all have it.
pub(super) fn here(sites: &[SitePattern]) -> String {
    if sites.is_empty() {
        return String::new();
    }
    let sites: Vec<_> = sites.iter().map(|site| string(&site.to_string())).collect();
    format!("  sites: [{}],\n", sites.join(", "))
}

/// Returns the names within a family's pattern that are those of other cookies, as regular expressions.
fn others(document: &'static Document, family: &'static CookieDeclaration) -> Vec<String> {
    let cookies = document.cookies().map(|(_, cookie)| cookie);
    let others = cookies.filter(|cookie| !std::ptr::eq(*cookie, family) && family.is_family());
    let within = others.filter(|cookie| {
        let name = if cookie.is_family() { cookie.example() } else { cookie.name.to_owned() };
        // Of families that lie within each other the narrowest has the name.
        let owner = document.cookie(name.as_bytes()).map(|(_, cookie)| cookie);
        family.has_member(name.as_bytes()) && owner.is_none_or(|owner| !std::ptr::eq(owner, family))
    });
    within.map(|cookie| Pattern::of_cookie(cookie).regular_expression()).collect()
}

/// Returns the functions of a cookie, with their types.
fn member(
    document: &'static Document,
    purpose: &'static PurposeDeclaration,
    cookie: &'static CookieDeclaration,
    pattern: &Pattern,
    value: &Typed,
    helpers: &mut Helpers,
) -> Member {
    let name = identifier(cookie.identifier);
    let rule = format!("cookie${name}");
    let texts: Vec<_> = pattern.texts().map(|text| part(text, helpers)).collect();
    let keys = parameters(&pattern.placeholders);
    let typed_keys = || keys.iter().zip(&texts).map(|(key, text)| format!("{key}: {}", text.ty));
    let wire_name = if pattern.is_family() {
        helpers.insert(MEMBER_NAME);
        let values =
            keys.iter().zip(&texts).map(|(key, text)| format!("{}.write({key})", text.form));
        let parts = list(pattern.parts.iter().copied());
        let escapes = cookie.is_named_here();
        format!("memberName({parts}, [{}], {escapes})", values.collect::<Vec<_>>().join(", "))
    } else {
        string(cookie.name)
    };
    let ty = &value.ty;
    let mut member = Member::new(cookie.text, "cookie", cookie.name, purpose, name);
    let consent = Consents::of(readers(document, purpose, cookie));
    member.push(
        "get",
        consent.typed().chain(typed_keys()),
        &format!("Promise<{ty} | undefined>"),
        consent.named().chain(keys.iter().cloned()),
        &format!("readCookie({rule}, {wire_name}, {})", consent.argument()),
    );
    if is_writable(cookie) {
        let consent = Consents::of(demanded(&[purpose]));
        member.push(
            "set",
            consent
                .typed()
                .chain(typed_keys())
                .chain([format!("value: {ty}"), "shorter?: Shorter".to_owned()]),
            "Promise<boolean>",
            consent
                .named()
                .chain(keys.iter().cloned())
                .chain(["value".to_owned(), "shorter".to_owned()]),
            &format!("writeCookie({rule}, {wire_name}, {}, value, shorter)", consent.argument()),
        );
        member.push(
            "remove",
            typed_keys(),
            "Promise<void>",
            keys.iter().cloned(),
            &format!("removeCookie({rule}, {wire_name})"),
        );
    }
    member.end()
}
