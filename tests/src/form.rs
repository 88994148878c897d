//! Forms of choices, as a browser reads and sends them.

use policy_runtime::{Choice, ParseChoiceError, Policy};

/// Where the forms of the banner and of the settings begin.
pub const BANNER: &str = "<form class=\"cookie-banner-form\"";
/// Where the form of the settings begins.
pub const SETTINGS: &str = "<form class=\"cookie-settings-form\"";

/// The hidden fields of the form that begins so, as they stand; none if the page does not have it.
pub fn hidden_fields(page: &str, form: &str) -> Vec<(String, String)> {
    let form = page.split_once(form).and_then(|(_, rest)| rest.split_once("</form>"));
    let inputs = form.map_or("", |(form, _)| form).split("<input type=\"hidden\" ").skip(1);
    let attribute = |input: &str, name: &str| {
        let (_, rest) = input.split_once(&format!("{name}=\""))?;
        rest.split_once('"').map(|(value, _)| unescaped(value))
    };
    let field = |input| Some((attribute(input, "name")?, attribute(input, "value")?));
    inputs.filter_map(field).collect()
}

/// The body of a form that has these fields, as `application/x-www-form-urlencoded`. `more` is encoded already.
pub fn body(fields: &[(String, String)], more: &str) -> String {
    let mut body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    if !body.is_empty() && !more.is_empty() {
        body.push('&');
    }
    body + more
}

/// The choice in a query, as a form makes it that shows every purpose of a policy.
///
/// # Errors
/// If it has none.
pub fn choice<P: Policy>(query: &str) -> Result<Choice<P>, ParseChoiceError> {
    let fields = query.split('&').filter_map(|field| field.split_once('='));
    let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
    Choice::from_form(fields.chain(shown::<P>()))
}

/// The hidden fields of a form that shows every purpose of a policy in its first language.
pub fn shown<P: Policy>() -> Vec<(String, String)> {
    let document = P::document();
    let language = document.languages.first().copied().unwrap_or_default();
    let fields = Choice::<P>::shown_fields(language, document.purposes.iter().copied());
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&#60;", "<").replace("&#62;", ">").replace("&#34;", "\"");
    text.replace("&#39;", "'").replace("&#38;", "&")
}
