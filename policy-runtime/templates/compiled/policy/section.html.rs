// Compiled from `templates/policy/section.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for PolicySectionHtml<'_> {
    fn write_html(&self, html: &mut String) {
        html.push_str("\n\n<section class=\"cookie-policy-");
        self.name.write_html(html);
        html.push_str("\" id=\"cookie-");
        self.name.write_html(html);
        html.push_str("\">\n<h2>");
        TextHtml(&self.part.title).write_html(html);
        html.push_str("</h2>");
        PartHtml::new(&self.part, &self.choices).write_html(html);
        html.push_str("\n</section>");
    }
}
