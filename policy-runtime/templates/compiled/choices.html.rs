// Compiled from `templates/choices.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for ChoiceStateHtml {
    fn write_html(&self, html: &mut String) {
        html.push_str("<script type=\"application/json\" id=\"cookie-choices\">");
        html.push_str(&self.json);
        html.push_str("</script>");
    }
}
