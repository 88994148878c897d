// Compiled from `templates/policy/part.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for PartHtml<'_> {
    fn write_html(&self, html: &mut String) {
        for paragraph in self.part.paragraphs.iter() {
            html.push_str("\n<p>");
            TextHtml(&paragraph).write_html(html);
            html.push_str("</p>");
        }
        if !self.part.list.is_empty() {
            html.push_str("\n<ul>");
            for item in self.part.list.iter() {
                html.push_str("\n<li>");
                ItemHtml(&item).write_html(html);
                html.push_str("</li>");
            }
            html.push_str("\n</ul>");
        }
        FactsHtml(&self.part.facts).write_html(html);
        if let Some(table) = &self.part.table {
            TableHtml::of_page(&table).write_html(html);
        }
        if let Some(words) = &self.part.link {
            html.push_str("\n<p><a class=\"cookie-policy-link\" href=\"");
            self.choices.write_html(html);
            html.push_str("\">");
            TextHtml(&words).write_html(html);
            html.push_str("</a></p>");
        }
    }
}
