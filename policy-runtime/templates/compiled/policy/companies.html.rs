// Compiled from `templates/policy/companies.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for CompaniesHtml<'_> {
    fn write_html(&self, html: &mut String) {
        html.push_str(
            "\n\n<section class=\"cookie-policy-companies\" id=\"cookie-companies\">\n<h2>",
        );
        TextHtml(&self.companies.part.title).write_html(html);
        html.push_str("</h2>");
        PartHtml::new(&self.companies.part, &self.choices).write_html(html);
        if !self.companies.initials.is_empty() {
            html.push_str("\n<div class=\"cookie-policy-initials\">");
            for (initial, table) in self.companies.initials.iter() {
                html.push_str("\n<details><summary>");
                initial.write_html(html);
                html.push_str(" <small>");
                table.rows.len().write_html(html);
                html.push_str("</small></summary>");
                TableHtml::folded(&table, &initial, "", &initial).write_html(html);
                html.push_str("\n</details>");
            }
            html.push_str("\n</div>");
        }
        html.push_str("\n</section>");
    }
}
