//! The cookies that a visitor's browser has stored.

use super::Visitor;
use crate::cookies::request::pending::Line;
use crate::declaration::CookieDeclaration;
use crate::policy::{Cookie, CookieValue, Family, Includes, Policy, Single, bounds};

impl<P: Policy> Visitor<P> {
    /// Stores a cookie of the policy, sealed as the policy demands, whether its purpose is allowed or not: for a cookie that
    /// comes back after a refusal, and for those of scripts.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::{Shop, Suggestions};
    /// use policy_runtime::testing::Visitor;
    ///
    /// let visitor = Visitor::<Shop>::new()
    ///     .refuse(Suggestions)
    ///     .with_cookie::<declared::csrf>("a token".to_owned())
    ///     .with_cookie::<declared::recent>("copper".to_owned());
    /// let visit = visitor.visit();
    /// assert_eq!(visit.get::<declared::csrf>().as_deref(), Some("a token"));
    /// assert_eq!(visit.finish().deleted(), ["recent"], "a refused cookie is expired again");
    /// ```
    ///
    /// # Panics
    /// Panics if the value cannot stand in a cookie.
    #[must_use]
    #[track_caller]
    #[allow(clippy::needless_pass_by_value, reason = "as the constructor of the cookie takes it")]
    pub fn with_cookie<C: Single>(self, value: C::Value) -> Visitor<P>
    where
        P: Includes<C::Policy>,
    {
        self.stored::<C>(C::DECLARATION.name, &value)
    }

    /// Stores one cookie of a family, like [`with_cookie`](Visitor::with_cookie).
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::testing::Visitor;
    ///
    /// let visitor = Visitor::<Shop>::new().with_cookie_at::<declared::draft>(42, "Boils fast".to_owned());
    /// assert_eq!(visitor.cookies(), ["draft_42"]);
    /// ```
    ///
    /// # Panics
    /// Panics if the value cannot stand in a cookie.
    #[must_use]
    #[track_caller]
    #[allow(clippy::needless_pass_by_value, reason = "as the constructor of the cookie takes it")]
    pub fn with_cookie_at<C: Family>(self, key: C::Key, value: C::Value) -> Visitor<P>
    where
        P: Includes<C::Policy>,
    {
        self.stored::<C>(&C::name(key), &value)
    }

    /// Stores a cookie of any name, with `Path=/` on this host: one of other code, or a forged one. The value is stored as it is,
    /// without a seal.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::testing::Visitor;
    ///
    /// let visitor = Visitor::<Shop>::new().with_raw_cookie("__Host-csrf", "forged");
    /// assert_eq!(visitor.visit().get::<declared::csrf>(), None);
    /// ```
    ///
    /// # Panics
    /// Panics if browsers store no cookie of that name with that value, such as one with `;`.
    #[must_use]
    #[track_caller]
    pub fn with_raw_cookie(mut self, name: &str, value: &str) -> Visitor<P> {
        self.store(format!("{name}={value}; Path=/; Secure; HttpOnly").as_bytes());
        let is_stored = self
            .jar
            .of_host(self.host_name())
            .any(|stored| stored.name == name.as_bytes() && stored.value == value.as_bytes());
        assert!(
            is_stored,
            "browsers store no cookie `{}` with this value\nhelp: give a name without `=`, and neither `;`, control characters nor spaces at an end",
            name.escape_debug()
        );
        self
    }

    /// Removes every cookie of a name, as a visitor does in the settings of the browser.
    #[must_use]
    pub fn without_cookie(mut self, name: &str) -> Visitor<P> {
        self.jar.remove(name.as_bytes());
        self
    }

    /// Returns the names of the cookies that the browser has stored, sorted.
    pub fn cookies(&self) -> Vec<String> {
        self.jar.names()
    }

    /// Returns the `Cookie` field of a request for `/`: for a client of one's own. It is empty without cookies.
    pub fn cookie_header(&self) -> String {
        String::from_utf8_lossy(&self.jar.cookie_header(self.host_name(), "/")).into_owned()
    }

    /// Returns the body of the form of choices, as the settings show it to this visitor in the policy's first language, with an
    /// answer that is encoded as `application/x-www-form-urlencoded`: `all=allow`, `all=refuse`, or `Suggestions=allow`.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::testing::Visitor;
    ///
    /// let form = Visitor::<Shop>::new().choice_form("all=allow");
    /// assert!(form.starts_with("shown-policy=") && form.ends_with("&all=allow"), "{form}");
    /// ```
    #[track_caller]
    pub fn choice_form(&self, answer: &str) -> String {
        let visit = self.visit();
        let purposes = P::document().purposes.iter().copied();
        let here =
            purposes.filter(|purpose| purpose.can_be_refused() && purpose.is_on(visit.site()));
        let language = P::document().languages.first().copied().unwrap_or_default();
        let mut fields = String::new();
        for (name, value) in visit.shown_fields(language, here) {
            fields.push_str(&form_octets(name));
            fields.push('=');
            fields.push_str(&form_octets(&value));
            fields.push('&');
        }
        fields + answer
    }

    #[track_caller]
    fn stored<C: Cookie>(mut self, name: &str, value: &C::Value) -> Visitor<P>
    where
        P: Includes<C::Policy>,
    {
        let (_, cookie) = bounds::declared::<P, C>();
        let line = self.line(cookie, name, value);
        self.store(&line);
        self
    }

    #[track_caller]
    #[allow(clippy::panic, reason = "a test without its cookie tests another request")]
    fn line(
        &self,
        cookie: &'static CookieDeclaration,
        name: &str,
        value: &impl CookieValue,
    ) -> Vec<u8> {
        let visit = self.visit();
        let text = match value.try_to_text() {
            Ok(text) => text,
            Err(error) => panic!("the value of `{name}` cannot stand in a cookie: {error}"),
        };
        let line = visit.state().line(cookie, name, &text, cookie.lifetime.enforced());
        let line = line.map(Line::into_header);
        match line {
            Ok(Ok(line)) => line.as_bytes().to_vec(),
            Ok(Err(error)) => panic!("`{name}` cannot be a cookie: {error}"),
            Err(error) => panic!("`{name}` cannot be a cookie: {error}"),
        }
    }

    fn store(&mut self, line: &[u8]) {
        let host = self.host_name().to_owned();
        self.jar.receive(&host, "/", line);
    }
}

/// Encodes a text for a form. Octets that need no escape in a form stay.
fn form_octets(text: &str) -> String {
    let octet = |octet: u8| {
        if octet.is_ascii_alphanumeric() || b"-_.".contains(&octet) {
            char::from(octet).to_string()
        } else {
            format!("%{octet:02X}")
        }
    };
    text.bytes().map(octet).collect()
}
