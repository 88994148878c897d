// Compiled from `templates/form-fields.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for FormFieldsHtml<'_> {
    fn write_html(&self, html: &mut String) {
        html.push_str("<input type=\"hidden\" name=\"next\" value=\"");
        self.next.write_html(html);
        html.push_str("\">");
        for field in self.hidden.iter() {
            html.push('\n');
            field.write_html(html);
        }
    }
}
