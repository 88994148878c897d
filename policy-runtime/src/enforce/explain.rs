//! Explains the verdict on a line: the attribute at fault, as in the line and in the declaration, and the remedy. It
//! shows no value.

use super::difference::{self, Difference};
use super::report::Violation;
use super::verdict::Verdict;
use crate::declaration::{CookieDeclaration, Lifetime};
use crate::report::escaped_name;
use crate::report::suggestion::{self, QUESTIONS};
use crate::wire::{Dropped, MAX_NAME_AND_VALUE, Missing, SetCookie};

/// Maximum number of attributes of a line inspected for a report.
const MAX_ATTRIBUTES: usize = 32;

/// The texts of a report.
#[derive(Debug, Default)]
pub(super) struct ViolationMessage {
    /// The names of the attributes at fault.
    pub(super) attributes: Vec<String>,
    pub(super) why: String,
    pub(super) help: String,
}

impl ViolationMessage {
    fn new(why: String, help: impl Into<String>) -> ViolationMessage {
        ViolationMessage { attributes: Vec::new(), why, help: help.into() }
    }

    fn about<A: ToString>(self, attributes: impl IntoIterator<Item = A>) -> ViolationMessage {
        let attributes = attributes.into_iter().map(|attribute| attribute.to_string()).collect();
        ViolationMessage { attributes, ..self }
    }
}

/// Explains a verdict on a line that parses as `parsed`, whose name is displayed as `name`.
pub(super) fn explain(
    violation: &Violation<'_>,
    parsed: &SetCookie<'_>,
    name: &str,
) -> ViolationMessage {
    let document = violation.document;
    match violation.verdict {
        Verdict::Allowed => ViolationMessage::default(),
        Verdict::Undeclared => undeclared(violation, parsed, name),
        Verdict::NoConsent(purpose) => ViolationMessage::new(
            format!("the visitor does not allow `{purpose}`, the purpose of `{name}`"),
            format!("ask `cookies.consent({purpose})` before setting it"),
        ),
        Verdict::Reserved => ViolationMessage::new(
            format!("`{name}` is the consent cookie, which only `Cookies::choose` writes"),
            "record choices by `cookies.choose(..)`",
        ),
        Verdict::Scope(cookie) => scope(violation, cookie, parsed, name),
        Verdict::Lifetime(cookie) => lifetime(cookie.lifetime, parsed, name),
        Verdict::Incomplete(cookie) => incomplete(violation, cookie, name),
        Verdict::Ambiguous(_) => {
            let attributes = ambiguous(violation.line);
            ViolationMessage::new(
                format!("parsers disagree on `{}` of `{name}`", attributes.join("`, `")),
                "write each attribute once, as the declaration has it",
            )
            .about(attributes)
        }
        Verdict::RecentDate(_) => ViolationMessage::new(
            format!(
                "`{name}` is deleted by an Expires that browsers whose clock is behind have not reached"
            ),
            "delete it by `Max-Age=0`, or by `cookies.remove`",
        )
        .about(["Expires"]),
        Verdict::Nameless => ViolationMessage::new(
            "it has no name, and some browsers read its value as one".to_owned(),
            "give the cookie a name, and declare it",
        ),
        Verdict::Dropped(dropped) => self::dropped(dropped, name),
        Verdict::NoSite => ViolationMessage::new(
            format!("the sites of `{}` do not contain the host of the request", document.name),
            "add the host to `sites`, or answer only for the declared ones",
        ),
        Verdict::TooManyCookies => ViolationMessage::new(
            format!(
                "the request has more cookies than are read, so nothing is known of what its visitor allows under `{}`",
                document.name
            ),
            "answer such a request by 431, as `guard` and the extractor `Cookies` do, or set higher `PolicyLayer::cookie_limits`",
        ),
    }
}

fn undeclared(violation: &Violation<'_>, parsed: &SetCookie<'_>, name: &str) -> ViolationMessage {
    let document = violation.document;
    if violation.site.is_some() && document.cookie(parsed.name()).is_some() {
        return ViolationMessage::new(
            format!("`{name}` is declared in `{}`, but not for this site", document.name),
            "add the site to `sites` of the cookie or its purpose, or remove what sets it here",
        );
    }
    let why = format!("`{name}` is not declared in `{}`", document.name);
    match suggestion::for_line(document, violation.site, parsed) {
        Some(suggestion) => {
            let remarks = std::iter::once(QUESTIONS.to_owned()).chain(suggestion.remarks);
            let remarks = remarks.collect::<Vec<_>>().join("; ");
            let declaration = suggestion.declaration;
            ViolationMessage::new(
                why,
                format!(
                    "declare it in its purpose, `{declaration}`, or remove what sets it; {remarks}"
                ),
            )
        }
        None => ViolationMessage::new(
            why,
            "remove what sets it: no policy can declare a cookie of this name",
        ),
    }
}

fn scope(
    violation: &Violation<'_>,
    cookie: &CookieDeclaration,
    parsed: &SetCookie<'_>,
    name: &str,
) -> ViolationMessage {
    let differences = violation.site.map(|site| difference::of_scope(cookie, site, parsed));
    let differences = differences.unwrap_or_default();
    ViolationMessage::new(
        format!("`{name}` {}, so it could not be deleted", difference::in_words(&differences)),
        match suggestion::scope(cookie, violation.site, parsed) {
            Some(change) => format!(
                "write the attributes that the declaration has, Path included, or change the declaration: {change}"
            ),
            None => "write the attributes that the declaration has, Path included".to_owned(),
        },
    )
    .about(names(&differences))
}

fn lifetime(declared: Lifetime, parsed: &SetCookie<'_>, name: &str) -> ViolationMessage {
    let (attribute, found) = match parsed.max_age() {
        Some(seconds) => ("Max-Age", format!("Max-Age={seconds}")),
        None => ("Expires", "Expires".to_owned()),
    };
    let why = match declared.max_age() {
        Some(seconds) => format!(
            "`{name}` lives longer than the {seconds} seconds that are declared, by its `{found}`"
        ),
        None if declared == Lifetime::Unknown => {
            format!("`{name}` lives longer than the 400 days of browsers, by its `{found}`")
        }
        None => format!("`{name}` is declared to end with the session, but has a `{found}`"),
    };
    let help = match suggestion::longer(declared, parsed) {
        Some(longer) => {
            format!("shorten it, or declare `{longer}`, for which visitors are asked again")
        }
        None => "shorten it: browsers cut every lifetime at 400 days".to_owned(),
    };
    ViolationMessage::new(why, help).about([attribute])
}

fn incomplete(
    violation: &Violation<'_>,
    cookie: &CookieDeclaration,
    name: &str,
) -> ViolationMessage {
    let (parsed, dropped) = SetCookie::inspect(violation.line);
    let mut differences = difference::of_narrowness(cookie, &parsed);
    if let (Some(Dropped::Missing(missing)), Some(site)) = (dropped, violation.site)
        && missing.root_path
    {
        differences.extend(difference::of_scope(cookie, site, &parsed));
    }
    let so = if dropped.is_some() { ", so browsers would drop it" } else { "" };
    ViolationMessage::new(
        format!("`{name}` {}{so}", difference::in_words(&differences)),
        "write the attributes that the declaration has",
    )
    .about(names(&differences))
}

fn dropped(dropped: Dropped, name: &str) -> ViolationMessage {
    match dropped {
        Dropped::TooLong { octets } => ViolationMessage::new(
            format!(
                "name and value of `{name}` have {octets} octets, and browsers store {MAX_NAME_AND_VALUE}"
            ),
            "keep less in it, or only a key to what is stored on the server",
        ),
        Dropped::ControlOctet => ViolationMessage::new(
            format!("a control octet stands in the line of `{name}`, so browsers drop it"),
            "encode the value",
        ),
        Dropped::Domain => ViolationMessage::new(
            format!("the Domain of `{name}` is not ASCII, so browsers drop it"),
            "write the attributes that the declaration has",
        )
        .about(["Domain"]),
        Dropped::Empty | Dropped::NamelessPrefix => ViolationMessage::new(
            "it has no name".to_owned(),
            "give the cookie a name, and declare it",
        ),
        Dropped::Missing(missing) => {
            let lacks = in_words(missing);
            ViolationMessage::new(
                format!("`{name}` lacks `{}`, so browsers drop it", lacks.join("`, `")),
                "write the attributes that the declaration has",
            )
            .about(lacks)
        }
    }
}

/// Returns the attributes that a line lacks, though its prefix, `SameSite=None` or `Partitioned` requires them.
fn in_words(missing: Missing) -> Vec<&'static str> {
    let all = [
        (missing.secure, "Secure"),
        (missing.http_only, "HttpOnly"),
        (missing.root_path, "Path=/"),
        (missing.host_only, "no Domain"),
    ];
    all.into_iter().filter_map(|(lacks, name)| lacks.then_some(name)).collect()
}

fn names(differences: &[Difference]) -> impl Iterator<Item = &'static str> {
    differences.iter().map(|difference| difference.attribute)
}

/// Returns the attributes on which parsers disagree: those that are ambiguous alone, and those that occur twice.
fn ambiguous(line: &[u8]) -> Vec<String> {
    let is_ambiguous = |attributes: &[&[u8]]| {
        let line = [&b"a=b;"[..], &attributes.join(&b";"[..])].concat();
        SetCookie::inspect(&line).0.is_ambiguous()
    };
    let name = |attribute: &'_ [u8]| {
        attribute.split(|byte| *byte == b'=').next().unwrap_or_default().trim_ascii().to_vec()
    };
    let mut seen: Vec<&[u8]> = Vec::new();
    let mut found: Vec<String> = Vec::new();
    for attribute in line.split(|byte| *byte == b';').skip(1).take(MAX_ATTRIBUTES) {
        let is_twice = |before: &&[u8]| {
            name(before).eq_ignore_ascii_case(&name(attribute))
                && is_ambiguous(&[before, attribute])
        };
        let name = escaped_name(&name(attribute));
        if (is_ambiguous(&[attribute]) || seen.iter().any(is_twice)) && !found.contains(&name) {
            found.push(name);
        }
        seen.push(attribute);
    }
    found
}
