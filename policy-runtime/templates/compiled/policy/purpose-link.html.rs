// Compiled from `templates/policy/purpose-link.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for PurposeLinkHtml<'_> {
    fn write_html(&self, html: &mut String) {
        html.push_str("\n<li><a href=\"#cookie-policy-");
        self.0.identifier.write_html(html);
        html.push_str("\">");
        TextHtml(&self.0.title).write_html(html);
        html.push_str("</a></li>");
    }
}
