//! The path below which an application stands.

use super::PolicyLayer;
use crate::paths::{BasePath, valid};
use crate::policy::Policy;
use std::fmt::Display;

impl<P: Policy> PolicyLayer<P> {
    /// Says below which path browsers find the application: with `at("/shop")`, all links, forms and files of its pages about
    /// cookies begin with `/shop`. Everything that is made from [`Cookies`](crate::Cookies) knows it, and so does
    /// [`pages::Here`](crate::pages::Here).
    ///
    /// It says nothing of how the path reaches the application, so it is the same for
    /// - a proxy that cuts it, as nginx does by `location /shop/ { proxy_pass http://127.0.0.1:3000/; }`: the browser asks for
    ///   `/shop/cookies`, and the router has `/cookies`;
    /// - a router that nests the application: `Router::new().nest("/shop", app)`, or `nest_service("/shop", guarded)`.
    ///
    /// A request whose path begins with it is taken to be whole, so behind a proxy that cuts it the application has no route
    /// of its own that begins so.
    ///
    /// The consent cookie keeps its `Path=/`: browsers send it to whatever else is on the host. Two applications on one host
    /// name their consent cookies differently. `/.well-known/gpc.json` belongs at the root of the host, where a proxy has to
    /// lead it to the application.
    ///
    /// ```
    /// # mod declared {
    /// # policy_runtime::cookie_policy! {
    /// #     /// How the shop uses cookies.
    /// #     pub policy Shop { controller: kettle, contact: "a@b.example", updated: "2026-11-22", languages: [en] }
    /// #     provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
    /// #     /// The shop cannot work without these.
    /// #     purpose Essential: necessary {
    /// #         title: "Necessary",
    /// #         /// Holds your basket.
    /// #         cookie basket: u64 { because: basket, lifetime: 30 days }
    /// #     }
    /// # }
    /// # }
    /// # use declared::Shop;
    /// use policy_runtime::{BasePath, InvalidBasePath, Keys, PolicyLayer};
    ///
    /// let layer = PolicyLayer::<Shop>::new(Keys::generate()).at("/shop");
    ///
    /// // From the configuration, where it can be wrong.
    /// fn layer_at(path: String) -> Result<PolicyLayer<Shop>, InvalidBasePath> {
    ///     Ok(PolicyLayer::new(Keys::generate()).at(BasePath::new(path.leak())?))
    /// }
    /// assert!(layer_at("/shop".to_owned()).is_ok());
    /// # let _ = layer;
    /// ```
    ///
    /// # Panics
    /// When the application starts, if a text is given that is no such path. A [`BasePath`] is one.
    #[must_use]
    #[track_caller]
    pub fn at<B>(mut self, path: B) -> PolicyLayer<P>
    where
        B: TryInto<BasePath, Error: Display>,
    {
        self.prepared_mut().base_path = Some(valid(path));
        self
    }
}
