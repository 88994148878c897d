// Compiled from `templates/settings/cookie.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for CookieLineHtml<'_> {
    fn write_html(&self, html: &mut String) {
        html.push_str("\n<li><code translate=\"no\" dir=\"ltr\">");
        self.0.name.write_html(html);
        html.push_str("</code> ");
        TextHtml(&self.0.text).write_html(html);
        html.push_str(" <small>");
        TextHtml(&self.0.lifetime).write_html(html);
        html.push_str("</small></li>");
    }
}
