// Compiled from `templates/regional/purpose.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for PurposeLineHtml<'_> {
    fn write_html(&self, html: &mut String) {
        html.push_str("\n<li><strong>");
        TextHtml(&self.0.title).write_html(html);
        html.push_str("</strong>");
        if let Some(text) = &self.0.text {
            html.push(' ');
            TextHtml(&text).write_html(html);
        }
        if let Some(remark) = &self.0.remark {
            html.push_str(" <small>");
            TextHtml(&remark).write_html(html);
            html.push_str("</small>");
        }
        if !self.0.companies.is_empty() {
            html.push_str(" <small translate=\"no\" dir=\"auto\">");
            self.0.names().write_html(html);
            html.push_str("</small>");
        }
        html.push_str("</li>");
    }
}
