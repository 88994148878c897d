//! The frame around every page: head, banner and footer.

use crate::policy::{self, Marketing, Shop, Statistics, Support};
use axum::extract::FromRequestParts;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use axum::response::Html;
use policy_runtime::consent::Embed;
use policy_runtime::pages::{self, Asset, Banner, ConsentSignals, Embedded, Here, SettingsLink};
use policy_runtime::{Cookies, CookiesRejection, Policy};

const STYLE: &str = "
    body { max-width: 44em; margin: 0 auto; padding: 1em; font: 1em/1.5 sans-serif }
    nav a { margin-inline-end: 1em }
    iframe { width: 100%; min-height: 15em; border: 1px solid }
    #chat-launcher { position: fixed; inset: auto 1em 1em auto }";

/// A visitor, and the page to come back to. Handlers take it as an argument.
pub(super) struct Visitor {
    pub(super) cookies: Cookies<Shop>,
    pub(super) here: Here,
    /// The language of what the library says, as a BCP 47 tag.
    pub(super) language: &'static str,
}

impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = CookiesRejection;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Visitor, CookiesRejection> {
        let cookies = Cookies::<Shop>::from_request_parts(parts, state).await?;
        let field = parts.headers.get(ACCEPT_LANGUAGE).and_then(|field| field.to_str().ok());
        let language = Shop::document().negotiate(field.unwrap_or_default());
        Ok(Visitor { cookies, here: Here::of(parts), language })
    }
}

impl Visitor {
    /// Lays out a page. `content` is markup without any text of visitors.
    pub(super) fn page(&self, title: &str, content: &str) -> Html<String> {
        let banner = Banner::new(&self.cookies, self.language, &self.here);
        let banner = banner.map(|banner| banner.to_html()).unwrap_or_default();
        self.document(title, &banner, &format!("<h1>{title}</h1>{content}"))
    }

    fn document(&self, title: &str, banner: &str, main: &str) -> Html<String> {
        let settings = SettingsLink::new(&self.cookies, self.language).to_html();
        let (style, nonce) = (pages::stylesheet().path(), self.cookies.nonce());
        // Before any script of a vendor, so that none takes a consent for granted.
        let signals = ConsentSignals::new(&self.cookies).map(|signals| signals.to_html());
        let signals = signals.unwrap_or_default();
        let scripts =
            [pages::script(), pages::embed_script()].map(|script| deferred(script, nonce));
        let (scripts, vendors) = (scripts.concat(), self.vendors());
        Html(format!(
            "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\">{signals}
             <title>{title}</title><link rel=stylesheet href={style}><style nonce=\"{nonce}\">{STYLE}</style>{scripts}
             <body>{banner}<header><nav><a href=/>Kettles</a><a href=/basket>Basket</a><a href=/account>Account</a></nav></header>
             <main>{main}</main><footer>{settings}</footer>{vendors}</html>"
        ))
    }

    /// The vendors' scripts that every page loads, as far as the visitor allows them.
    fn vendors(&self) -> String {
        let cookies = &self.cookies;
        let embeds = [
            policy::google_analytics(cookies.consent(Statistics)),
            policy::meta_pixel(cookies.consent(Marketing)),
            policy::chat(cookies.consent(Support)),
        ];
        embeds.iter().map(|embed| self.embedded(embed).without_placeholder().to_html()).collect()
    }

    /// Returns the content of a vendor, or its placeholder.
    pub(super) fn embedded(&self, embed: &Embed<'_>) -> Embedded {
        Embedded::of(&self.cookies, embed, self.language, self.here.as_str())
    }
}

/// Returns the element of a script of the library.
fn deferred(script: &Asset, nonce: &str) -> String {
    let (path, integrity) = (script.path(), script.integrity());
    format!("<script src=\"{path}\" integrity=\"{integrity}\" nonce=\"{nonce}\" defer></script>")
}

/// Puts the library's pages into the shop's. Their markup has the heading; their title is text.
pub(super) async fn lay_out(page: pages::Page) -> String {
    let mut parts = page.request.clone();
    match Visitor::from_request_parts(&mut parts, &()).await {
        Ok(visitor) => {
            let title = page.title.replace('&', "&amp;").replace('<', "&lt;");
            visitor.document(&title, "", &page.markup).0
        }
        Err(_) => page.markup,
    }
}
