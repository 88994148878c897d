// Compiled from `templates/change.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for ChangeHtml {
    fn write_html(&self, html: &mut String) {
        html.push_str("<template data-cookie-change=\"");
        self.change.write_html(html);
        html.push_str("\"></template>");
    }
}
