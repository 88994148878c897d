//! An embed with the visitor's consent, as its constructor returns it.

mod address;
mod argument;
#[cfg(feature = "pages")]
pub(crate) mod item;

#[cfg(feature = "pages")]
pub(crate) use argument::quoted;
pub use argument::{ScriptArgument, ScriptValue};

use super::Refused;
use crate::declaration::EmbedDeclaration;
use crate::declaration::defaults::DEFAULT_DOCUMENT;
use crate::report::should_log;
use address::Values;
use std::fmt::Display;
use std::marker::PhantomData;

/// Content of a third party in a page, and whether the visitor allows it. Constructors of the policy return it, given
/// the result of [`Cookies::consent`](crate::Cookies::consent).
///
/// The pages' `Embedded` renders it. A template of the application uses its addresses:
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::{Media, Shop};
/// use policy_runtime::Cookies;
///
/// fn film(cookies: &Cookies<Shop>, id: &str) -> String {
///     let player = declared::player(cookies.consent(Media), id);
///     let frames = player.addresses("frame"); // none without consent
///     frames.iter().map(|address| format!("<iframe src=\"{address}\"></iframe>")).collect()
/// }
/// ```
#[derive(Debug)]
#[must_use = "an embed is put into a page"]
pub struct Embed<'c> {
    declaration: &'static EmbedDeclaration,
    answer: Result<(), Refused>,
    /// The values, or the parameter whose value leaves its place.
    values: Result<Values, &'static str>,
    /// The arguments of its initialising script, as JSON.
    arguments: Vec<String>,
    request: PhantomData<&'c ()>,
}

impl Embed<'_> {
    /// Makes the embed. Called by the constructors of embeds.
    #[doc(hidden)]
    pub fn __new(
        declaration: &'static EmbedDeclaration,
        answer: Result<(), Refused>,
        parameters: &[(&'static str, &dyn Display)],
    ) -> Self {
        let values = Values::of(parameters).and_then(|values| {
            values.misplaced(declaration.origins.addresses()).map_or(Ok(values), Err)
        });
        let embed =
            Embed { declaration, answer, values, arguments: Vec::new(), request: PhantomData };
        embed.report_misplaced();
        embed
    }

    /// Adds the arguments of the initialising script. Called by the constructors of embeds.
    #[doc(hidden)]
    pub fn __with_arguments(mut self, arguments: &[&dyn ScriptValue]) -> Self {
        let json = |value: &&dyn ScriptValue| value.to_argument().to_json();
        let arguments: Vec<Option<String>> = arguments.iter().map(json).collect();
        let variables = self.declaration.init.map_or(&[][..], |init| init.variables);
        match arguments.iter().zip(variables).find(|(argument, _)| argument.is_none()) {
            Some((_, variable)) if self.values.is_ok() => {
                self.values = Err(variable);
                self.report_unwritable(variable);
            }
            _ => self.arguments = arguments.into_iter().flatten().collect(),
        }
        self
    }

    /// Returns the declaration.
    pub fn declaration(&self) -> &'static EmbedDeclaration {
        self.declaration
    }

    /// Returns the reason why the visitor does not allow it; `None` if it may be loaded.
    pub fn refused(&self) -> Option<&Refused> {
        self.answer.as_ref().err()
    }

    /// Returns the parameter whose value leaves its place, if there is one: `..` as a segment of a path would lead to
    /// another page of the provider. The embed then has no addresses, which is logged. A handler whose values come
    /// from visitors can answer 404.
    pub fn misplaced_parameter(&self) -> Option<&'static str> {
        self.values.as_ref().err().copied()
    }

    /// Returns the addresses of one key (`script`, `frame`, `image`, `style`) with the parameters in their places,
    /// percent-encoded: each value is one segment of a path, or one value of a query. Empty while the visitor does not
    /// allow the embed, or a value [leaves its place](Embed::misplaced_parameter), or another embed
    /// [loads it](EmbedDeclaration::loaded_by).
    pub fn addresses(&self, key: &str) -> Vec<String> {
        match (&self.answer, &self.values) {
            (Ok(()), Ok(values)) if self.declaration.loaded_by.is_none() => {
                let addresses = self.declaration.origins.of(key).iter();
                addresses.map(|address| values.fill(address)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Returns the script that initialises it, for the content of a script element before its other scripts: an expression that
    /// has the parameters as arguments, in JSON. `None` if it has none, and wherever it has no
    /// [addresses](Embed::addresses).
    ///
    /// ```
    /// use policy_runtime::consent::Embed;
    ///
    /// fn tag(embed: &Embed<'_>, nonce: &str) -> String {
    ///     embed.init_script().map(|script| format!("<script nonce=\"{nonce}\">{script}</script>")).unwrap_or_default()
    /// }
    /// ```
    pub fn init_script(&self) -> Option<String> {
        let init = self.declaration.init.filter(|_| self.is_loaded())?;
        let (variables, arguments) = (init.variables.join(","), self.arguments.join(","));
        // The script may end with a comment.
        Some(format!("(({variables})=>{{{}\n}})({arguments});", init.text))
    }

    /// Returns the attributes of its script elements, each with its value, with the parameters in their places. They are text:
    /// a template escapes them. Empty wherever it has no [addresses](Embed::addresses).
    pub fn script_attributes(&self) -> Vec<(&'static str, Option<String>)> {
        let Some(values) = self.values.as_ref().ok().filter(|_| self.is_loaded()) else {
            return Vec::new();
        };
        let attributes = self.declaration.attributes.iter();
        attributes
            .map(|attribute| match attribute.split_once('=') {
                Some((name, value)) => (name, Some(values.insert(value))),
                None => (*attribute, None),
            })
            .collect()
    }

    /// Returns whether the page loads it.
    fn is_loaded(&self) -> bool {
        self.answer.is_ok() && self.values.is_ok() && self.declaration.loaded_by.is_none()
    }

    /// Logs the name of the parameter, never its value.
    fn report_unwritable(&self, parameter: &str) {
        let identifier = self.declaration.identifier;
        if should_log(&DEFAULT_DOCUMENT, "unwritable value", identifier) {
            tracing::error!(
                embed = identifier,
                parameter,
                "a number cannot be given to the script that initialises an embed, so nothing of it is loaded: scripts do not tell integers beyond 2^53 apart, and JSON has no infinite ones\nhelp: give it as a text"
            );
        }
    }

    /// Logs the name of the parameter, never its value.
    fn report_misplaced(&self) {
        let identifier = self.declaration.identifier;
        let Some(parameter) = self.misplaced_parameter() else { return };
        if should_log(&DEFAULT_DOCUMENT, "misplaced value", identifier) {
            tracing::error!(
                embed = identifier,
                parameter,
                "a value cannot stand in an address of an embed, so nothing of it is loaded: browsers take empty segments, `.` and `..` for another page\nhelp: check it before, or answer 404 where `misplaced_parameter` names it"
            );
        }
    }
}
