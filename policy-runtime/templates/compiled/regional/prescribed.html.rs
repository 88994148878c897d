// Compiled from `templates/regional/prescribed.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for PrescribedHtml<'_> {
    fn write_html(&self, html: &mut String) {
        TextHtml(&self.0.words).write_html(html);
        if let Some(meaning) = &self.0.meaning {
            html.push_str(" <small>");
            TextHtml(&meaning).write_html(html);
            html.push_str("</small>");
        }
    }
}
