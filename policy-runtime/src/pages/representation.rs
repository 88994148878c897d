//! The form in which a client wants the settings: a page, a fragment of one, or JSON.

use super::paths;
use http::header::{ACCEPT, HeaderMap};
use http::request::Parts;
use std::fmt;

/// Maximum length of the identifier of a frame, in octets.
const MAX_FRAME: usize = 64;

/// The form in which a client wants the settings and the banner.
///
/// | the request | is answered with |
/// |---|---|
/// | prefers `application/json` by `Accept` | JSON |
/// | has `Turbo-Frame` | a fragment in a `<turbo-frame>` |
/// | has `HX-Request`, and is neither boosted nor a restored page of the history | a fragment |
/// | has `fragment` in its query | a fragment |
/// | is any other | a page |
///
/// A response that depends on it has `Vary` with the names in [`VARY`](Representation::VARY).
///
/// ```
/// use policy_runtime::pages::Representation;
///
/// let request = |name, value| http::Request::get("/cookies").header(name, value).body(()).unwrap().into_parts().0;
/// assert_eq!(Representation::of(&request("accept", "application/json")), Representation::ApplicationJson);
/// assert_eq!(Representation::of(&request("accept", "text/html, application/json;q=0.9")), Representation::Page);
/// assert_eq!(Representation::of(&request("hx-request", "true")), Representation::Fragment);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Representation {
    /// A page, in the application's layout.
    Page,
    /// The markup without a layout.
    Fragment,
    /// The markup in a frame of Turbo.
    Frame(FrameId),
    /// JSON.
    ApplicationJson,
}

/// The identifier of a frame of Turbo, as the field `Turbo-Frame` has it: letters, digits, `-`, `_`, `.` and `:`, at most 64.
///
/// ```
/// use policy_runtime::pages::Representation;
///
/// let request = http::Request::get("/cookies").header("turbo-frame", "settings").body(()).unwrap();
/// let Representation::Frame(id) = Representation::of(&request.into_parts().0) else { unreachable!() };
/// assert_eq!(id.around("<p>"), "<turbo-frame id=\"settings\"><p></turbo-frame>");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameId(String);

impl FrameId {
    fn read(id: &[u8]) -> Option<FrameId> {
        let is_plain = |octet: &u8| octet.is_ascii_alphanumeric() || b"-_.:".contains(octet);
        let is_id = !id.is_empty() && id.len() <= MAX_FRAME && id.iter().all(is_plain);
        let id = is_id.then(|| std::str::from_utf8(id).ok())??;
        Some(FrameId(id.to_owned()))
    }

    /// Returns the markup within the frame.
    pub fn around(&self, markup: &str) -> String {
        format!("<turbo-frame id=\"{self}\">{markup}</turbo-frame>")
    }
}

impl fmt::Display for FrameId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Representation {
    /// The fields of requests on which it depends, for `Vary`.
    pub const VARY: &'static str =
        "Accept, HX-Request, HX-Boosted, HX-History-Restore-Request, Turbo-Frame";

    /// Returns the form in which a request wants the answer.
    pub fn of(request: &Parts) -> Representation {
        if prefers_json(&request.headers, false) {
            return Representation::ApplicationJson;
        }
        let is_asked = paths::has_fragment(request.uri.query().unwrap_or_default());
        Representation::of_markup(&request.headers, is_asked)
    }

    /// Returns the form of the answer to a form of choices, whose field `next` is the page that follows.
    pub(super) fn of_answer(request: &Parts, is_json: bool, next: Option<&str>) -> Representation {
        if prefers_json(&request.headers, is_json) {
            return Representation::ApplicationJson;
        }
        let follows = next.and_then(|next| next.split_once('?'));
        let is_asked = follows.is_some_and(|(_, query)| paths::has_fragment(query));
        let is_asked = is_asked || paths::has_fragment(request.uri.query().unwrap_or_default());
        Representation::of_markup(&request.headers, is_asked)
    }

    fn of_markup(headers: &HeaderMap, is_asked: bool) -> Representation {
        let frame = single(headers, "turbo-frame").and_then(FrameId::read);
        if let Some(frame) = frame {
            return Representation::Frame(frame);
        }
        let is = |name| single(headers, name) == Some(b"true");
        let is_htmx = is("hx-request") && !is("hx-boosted") && !is("hx-history-restore-request");
        if is_asked || is_htmx { Representation::Fragment } else { Representation::Page }
    }

    /// Returns whether the markup stands without a layout.
    pub fn is_fragment(&self) -> bool {
        matches!(self, Representation::Fragment | Representation::Frame(_))
    }

    /// Returns the markup of a fragment as the client wants it.
    pub fn fragment(&self, markup: String) -> String {
        if let Representation::Frame(id) = self { id.around(&markup) } else { markup }
    }
}

/// Returns the value of a field that occurs once.
fn single<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h [u8]> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().filter(|_| values.next().is_none());
    value.map(http::HeaderValue::as_bytes)
}

/// Returns whether JSON is preferred to HTML (RFC 9110 12.5.1). `by_default` decides where both are wanted alike.
fn prefers_json(headers: &HeaderMap, by_default: bool) -> bool {
    let json = quality(headers, "application", "json");
    let html = quality(headers, "text", "html");
    if json.is_none() && html.is_none() {
        return by_default;
    }
    let (json, html) = (json.unwrap_or(0), html.unwrap_or(0));
    json > html || (json == html && json > 0 && by_default)
}

/// Returns how much a media type is wanted, in thousandths: by the most specific range that names it. `None` if no field does.
fn quality(headers: &HeaderMap, kind: &str, subtype: &str) -> Option<u16> {
    // Of ranges alike the greatest weight counts: parameters such as `level` are not distinguished.
    let mut best: Option<(u8, u16)> = None;
    let fields = headers.get_all(ACCEPT).iter().filter_map(|field| field.to_str().ok());
    for range in fields.flat_map(|field| field.split(',')) {
        let mut parts = range.split(';').map(str::trim);
        let Some((range_kind, range_subtype)) = parts.next().and_then(|it| it.split_once('/'))
        else {
            continue;
        };
        let is = |range: &str, word: &str| range.eq_ignore_ascii_case(word);
        let specificity = match (range_kind, range_subtype) {
            ("*", "*") => 0,
            (range, "*") if is(range, kind) => 1,
            (range, of) if is(range, kind) && is(of, subtype) => 2,
            _ => continue,
        };
        let weight =
            parts.filter_map(|part| part.split_once('=')).find(|(name, _)| is(name.trim(), "q"));
        let weight = weight.map_or(1000, |(_, weight)| thousandths(weight.trim()));
        best = best.max(Some((specificity, weight)));
    }
    best.map(|(_, weight)| weight)
}

/// Parses a weight (RFC 9110 12.4.2). One that is invalid counts as 0.
fn thousandths(weight: &str) -> u16 {
    let weight: f32 = weight.parse().unwrap_or(0.0);
    if !(0.0..=1.0).contains(&weight) {
        return 0;
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is 0 to 1000")]
    let thousandths = (weight * 1000.0).round() as u16;
    thousandths
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(target: &str, fields: &[(&str, &str)]) -> Representation {
        let mut request = http::Request::get(target);
        for (name, value) in fields {
            request = request.header(*name, *value);
        }
        Representation::of(&request.body(()).unwrap().into_parts().0)
    }

    #[test]
    fn json_is_sent_to_those_who_prefer_it() {
        for (accept, is_json) in [
            ("application/json", true),
            ("APPLICATION/JSON", true),
            ("application/*", true),
            ("application/json, text/html;q=0.9", true),
            ("application/json, */*;q=0.1", true),
            ("application/json;charset=utf-8;q=1, text/html;q=0.999", true),
            ("text/html;q=0.5, application/json;q=0.501", true),
            ("*/*", false),
            ("", false),
            ("text/html", false),
            ("text/html, application/json", false),
            ("text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8", false),
            ("application/json;q=0", false),
            ("application/json;q=0, text/html;q=0", false),
            ("application/json;q=2", false),
            ("application/json;q=NaN", false),
            ("application/json;q=-1", false),
            ("application/json;q=x, */*", false),
            ("application/problem+json", false),
            ("application/jsonp", false),
            ("text/html;level=1;q=0.4, text/html, application/json;q=0.8", false),
            ("application/json;q=0.4, text/html;q=0.7, application/json", true),
            ("json", false),
            ("application/json;q=0.4, */*", false),
            (";;,,/;q", false),
        ] {
            let found = of("/cookies", &[("accept", accept)]);
            assert_eq!(found == Representation::ApplicationJson, is_json, "{accept}");
        }
        let two = [("accept", "text/html;q=0.2"), ("accept", "application/json")];
        assert_eq!(of("/cookies", &two), Representation::ApplicationJson);
        assert_eq!(of("/cookies", &[]), Representation::Page);
    }

    #[test]
    fn a_fragment_is_sent_to_those_who_ask_for_it() {
        use Representation::{Fragment, Page};
        for (target, fields, expected) in [
            ("/cookies?fragment", &[][..], Fragment),
            ("/cookies?next=%2Fa&fragment=1", &[], Fragment),
            ("/cookies?fragments", &[], Page),
            ("/cookies", &[("hx-request", "true")], Fragment),
            ("/cookies", &[("hx-request", "1")], Page),
            ("/cookies", &[("hx-request", "true"), ("hx-boosted", "true")], Page),
            ("/cookies?fragment", &[("hx-request", "true"), ("hx-boosted", "true")], Fragment),
            ("/cookies", &[("hx-request", "true"), ("hx-history-restore-request", "true")], Page),
            ("/cookies", &[("hx-request", "true"), ("hx-request", "true")], Page),
        ] {
            assert_eq!(of(target, fields), expected, "{target} {fields:?}");
        }
        let long = "a".repeat(MAX_FRAME + 1);
        for (frame, is_frame) in [
            ("settings", true),
            ("user_1:a.b-c", true),
            ("", false),
            ("a b", false),
            ("\"><script>", false),
            (&*long, false),
        ] {
            let found = of("/cookies", &[("turbo-frame", frame)]);
            assert_eq!(matches!(found, Representation::Frame(_)), is_frame, "{frame}");
        }
    }

    #[test]
    fn a_body_of_json_is_answered_with_json_unless_a_page_is_preferred() {
        let answer = |accept: Option<&str>, is_json, next| {
            let mut request = http::Request::post("/cookies");
            if let Some(accept) = accept {
                request = request.header("accept", accept);
            }
            let request = request.body(()).unwrap().into_parts().0;
            Representation::of_answer(&request, is_json, next)
        };
        for (accept, is_json, next, expected) in [
            (None, true, None, Representation::ApplicationJson),
            (Some("*/*"), true, None, Representation::ApplicationJson),
            (Some("text/html"), true, None, Representation::Page),
            (Some("*/*"), false, None, Representation::Page),
            (Some("application/json"), false, None, Representation::ApplicationJson),
            (None, false, Some("/cookies?saved&fragment"), Representation::Fragment),
            (None, false, Some("/cookies?saved"), Representation::Page),
        ] {
            assert_eq!(answer(accept, is_json, next), expected, "{accept:?} {next:?}");
        }
    }
}
