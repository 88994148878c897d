// Compiled from `templates/embed-page.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for EmbedPage {
    fn write_html(&self, html: &mut String) {
        html.push_str("<div class=\"cookie-embed-page\" lang=\"");
        self.language.tag.write_html(html);
        html.push_str("\" dir=\"");
        self.language.dir.write_html(html);
        html.push_str("\">\n<h1 class=\"cookie-embed-page-title\">");
        TextHtml(&self.title).write_html(html);
        html.push_str("</h1>\n");
        self.item.write_html(html);
        html.push_str("\n<p><a class=\"cookie-settings-back\" href=\"");
        self.address.write_html(html);
        html.push_str("\">");
        TextHtml(&self.back).write_html(html);
        html.push_str("</a></p>\n</div>");
    }
}
