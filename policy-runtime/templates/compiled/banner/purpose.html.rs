// Compiled from `templates/banner/purpose.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for AskedPurposeHtml<'_> {
    fn write_html(&self, html: &mut String) {
        html.push_str("\n<li><strong>");
        TextHtml(&self.0.title).write_html(html);
        html.push_str("</strong>");
        if let Some(text) = &self.0.text {
            html.push(' ');
            TextHtml(&text).write_html(html);
        }
        html.push_str("</li>");
    }
}
