//! A visitor of the shop, with a cookie store.

use crate::shop::App;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode};
use policy_tests::form;
use policy_tests::request::{cookie_header, set_cookies};
use std::convert::Infallible;
use tower::{Service, ServiceExt};

pub(crate) const HOST: &str = "kettle.example";

#[derive(Clone)]
pub(crate) struct Visitor<A = App> {
    app: A,
    pub(crate) cookies: String,
    fields: Vec<(&'static str, String)>,
}

/// What a visitor got.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) set_cookies: Vec<String>,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> String {
        let values = self.headers.get_all(name).iter();
        values.map(|value| value.to_str().unwrap()).collect::<Vec<_>>().join(", ")
    }

    /// What stands between two texts, at their first occurrence.
    pub(crate) fn between(&self, start: &str, end: &str) -> &str {
        let (_, rest) = self.body.split_once(start).unwrap_or_else(|| panic!("{start}"));
        rest.split_once(end).unwrap_or_else(|| panic!("{end}")).0
    }

    pub(crate) fn has(&self, text: &str) -> bool {
        self.body.contains(text)
    }
}

impl<A> Visitor<A>
where
    A: Service<Request, Response = axum::response::Response, Error = Infallible> + Clone,
{
    pub(crate) fn of(app: &A) -> Visitor<A> {
        Visitor { app: app.clone(), cookies: String::new(), fields: Vec::new() }
    }

    /// A visitor whose browser sends a field with every request.
    pub(crate) fn sending(mut self, name: &'static str, value: &str) -> Visitor<A> {
        self.fields.push((name, value.to_owned()));
        self
    }

    /// The same visitor, with another version of the application.
    pub(crate) fn at<B>(&self, app: &B) -> Visitor<B>
    where
        B: Clone,
    {
        Visitor { app: app.clone(), cookies: self.cookies.clone(), fields: self.fields.clone() }
    }

    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), Body::empty()).await
    }

    pub(crate) async fn head(&mut self, path: &str) -> Answer {
        self.send(Request::head(path), Body::empty()).await
    }

    /// Sends a body to the settings, as a form that somebody made by hand.
    pub(crate) async fn choose(&mut self, form: impl Into<Body>) -> Answer {
        let request = Request::post("/cookies");
        self.send(request.header("content-type", "application/x-www-form-urlencoded"), form.into())
            .await
    }

    /// Opens the settings and sends their form with this answer beside its hidden fields.
    pub(crate) async fn answer(&mut self, answer: &str) -> Answer {
        let page = self.get("/cookies").await;
        self.answer_form(&page, form::SETTINGS, answer).await
    }

    /// Opens a page and sends the form of its banner with this answer.
    pub(crate) async fn answer_banner(&mut self, path: &str, answer: &str) -> Answer {
        let page = self.get(path).await;
        self.answer_form(&page, form::BANNER, answer).await
    }

    /// Sends a form of a page with this answer beside its hidden fields. Where the answer says where it leads to, the form does
    /// not.
    pub(crate) async fn answer_form(&mut self, page: &Answer, form: &str, answer: &str) -> Answer {
        let mut fields = form::hidden_fields(&page.body, form);
        assert!(!fields.is_empty(), "the page has no such form");
        if answer.contains("next=") {
            fields.retain(|(name, _)| name != "next");
        }
        self.choose(form::body(&fields, answer)).await
    }

    pub(crate) async fn send(
        &mut self,
        mut request: axum::http::request::Builder,
        body: Body,
    ) -> Answer {
        request = request.header("host", HOST).header("cookie", &self.cookies);
        for (name, value) in &self.fields {
            request = request.header(*name, value);
        }
        let response = self.app.clone().oneshot(request.body(body).unwrap()).await;
        let response = response.unwrap_or_else(|never| match never {});
        let kept = cookie_header(&response);
        if !kept.is_empty() {
            self.cookies = kept;
        }
        let set_cookies = set_cookies(&response);
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        Answer {
            status: parts.status,
            headers: parts.headers,
            set_cookies,
            body: String::from_utf8(body.into()).unwrap(),
        }
    }
}
