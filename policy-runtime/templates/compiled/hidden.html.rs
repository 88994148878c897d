// Compiled from `templates/hidden.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for HiddenField {
    fn write_html(&self, html: &mut String) {
        html.push_str("<input type=\"hidden\" name=\"");
        self.name.write_html(html);
        html.push_str("\" value=\"");
        self.value.write_html(html);
        html.push_str("\">");
    }
}
