// Compiled from `templates/policy/purpose.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for PolicyPurposeHtml<'_> {
    fn write_html(&self, html: &mut String) {
        html.push_str(
            "\n\n<section class=\"cookie-policy-purpose\" id=\"cookie-policy-",
        );
        self.purpose.identifier.write_html(html);
        html.push_str("\">\n<");
        self.heading.write_html(html);
        html.push('>');
        TextHtml(&self.purpose.title).write_html(html);
        html.push_str("</");
        self.heading.write_html(html);
        html.push('>');
        if let Some(text) = &self.purpose.text {
            html.push_str("\n<p class=\"cookie-policy-text\">");
            TextHtml(&text).write_html(html);
            html.push_str("</p>");
        }
        FactsHtml(&self.purpose.facts).write_html(html);
        for paragraph in self.purpose.note.iter() {
            html.push_str("\n<p>");
            TextHtml(&paragraph).write_html(html);
            html.push_str("</p>");
        }
        if let Some(text) = &self.purpose.no_cookies {
            html.push_str("\n<p>");
            TextHtml(&text).write_html(html);
            html.push_str("</p>");
        }
        for table in self.purpose.tables.iter() {
            TableHtml::of_purpose(&table, &self.purpose).write_html(html);
        }
        if !self.purpose.providers.is_empty() {
            html.push_str("\n<div class=\"cookie-policy-providers\">");
            for part in self.purpose.providers.iter() {
                self.provider(&part).write_html(html);
            }
            html.push_str("\n</div>");
        }
        html.push_str("\n</section>");
    }
}
