// Compiled from `templates/text.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for TextHtml<'_> {
    fn write_html(&self, html: &mut String) {
        match &self.0.foreign {
            Some(language) => {
                html.push_str("<span lang=\"");
                language.tag.write_html(html);
                html.push_str("\" dir=\"");
                language.dir.write_html(html);
                html.push_str("\">");
                self.0.text.write_html(html);
                html.push_str("</span>");
            }
            None => {
                self.0.text.write_html(html);
            }
        }
    }
}
