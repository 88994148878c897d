//! An embed with its defaults.

use super::items::SourceText;
use super::texts::Text;
use crate::diagnostics::span_range::SpanRange;
use crate::syntax::keys::Key;
use crate::syntax::name::Parameter;
use crate::syntax::reported::Reported;
use crate::syntax::script;
use proc_macro2::Ident;

/// Content of a provider in the pages of the site.
pub(crate) struct Embed {
    pub(crate) identifier: Ident,
    /// The keyword `embed`.
    pub(crate) keyword: Ident,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) text: Text,
    pub(crate) because: Option<Ident>,
    pub(crate) reported: Reported,
    pub(crate) provider: Option<usize>,
    /// The addresses of each key, such as `script`.
    pub(crate) origins: Vec<(Key, Vec<SourceText>)>,
    pub(crate) title: Option<Text>,
    /// The initialising script, in which the parameters are variables.
    pub(crate) init: Option<SourceText>,
    /// The attributes of its script elements. `None` if it says nothing about them.
    pub(crate) attributes: Option<Vec<SourceText>>,
    /// The width and the height of its frames.
    pub(crate) size: Option<SourceText>,
    pub(crate) loading: Option<Ident>,
    /// Features of Permissions Policy.
    pub(crate) allow: Vec<Ident>,
    /// All that its frames may do. `None` if it says nothing about it.
    pub(crate) sandbox: Option<Vec<Ident>>,
    /// The places of the keys that say how it is loaded and shown.
    pub(crate) places: Vec<(Key, SpanRange)>,
    /// The hosts of other sites.
    pub(crate) stored_on: Vec<SourceText>,
    /// An earlier item has the same identifier, which was reported.
    pub(crate) is_duplicate: bool,
    pub(crate) loader: Option<Loader>,
    /// A word of [`CONSENT_APIS`](crate::syntax::vocabulary::CONSENT_APIS).
    pub(crate) consent_api: Option<Ident>,
}

/// The embed whose content loads another one.
pub(crate) struct Loader {
    /// The identifier as it is written, or as it was repaired.
    pub(crate) identifier: Ident,
    /// The index of its purpose. `None` if there is no such embed, which was reported.
    pub(crate) purpose: Option<usize>,
    pub(crate) provider: Option<usize>,
}

impl Embed {
    /// Returns the place of a key that says how it is loaded or shown. A missing key has the place of the embed's name.
    pub(crate) fn place(&self, key: Key) -> SpanRange {
        let written = self.places.iter().find(|(of, _)| *of == key);
        written.map_or(self.identifier.span().into(), |(_, place)| *place)
    }

    /// Returns whether the initialising script uses a parameter.
    pub(crate) fn uses_in_init(&self, parameter: &str) -> bool {
        self.init.as_ref().is_some_and(|init| script::has_variable(&init.text, parameter))
    }
}
