// Compiled from `templates/link.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for SettingsLink {
    fn write_html(&self, html: &mut String) {
        html.push_str("<a class=\"cookie-settings-link\" href=\"");
        self.address.write_html(html);
        html.push_str("\" lang=\"");
        self.language.tag.write_html(html);
        html.push_str("\" dir=\"");
        self.language.dir.write_html(html);
        html.push_str("\">");
        TextHtml(&self.words).write_html(html);
        html.push_str("</a>");
    }
}
