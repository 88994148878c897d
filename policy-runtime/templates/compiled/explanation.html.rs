// Compiled from `templates/explanation.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for Explanation {
    fn write_html(&self, html: &mut String) {
        html.push_str("<div class=\"cookie-settings\" lang=\"");
        self.language.tag.write_html(html);
        html.push_str("\" dir=\"");
        self.language.dir.write_html(html);
        html.push_str("\">\n<h1 class=\"cookie-settings-title\">");
        TextHtml(&self.title).write_html(html);
        html.push_str("</h1>\n<div class=\"cookie-settings-notice\" role=\"alert\">");
        for sentence in self.sentences.iter() {
            html.push_str("\n<p>");
            TextHtml(&sentence).write_html(html);
            html.push_str("</p>");
        }
        html.push_str("\n</div>\n<p><a class=\"cookie-settings-link\" href=\"");
        self.address.write_html(html);
        html.push_str("\">");
        TextHtml(&self.link).write_html(html);
        html.push_str("</a></p>\n</div>");
    }
}
