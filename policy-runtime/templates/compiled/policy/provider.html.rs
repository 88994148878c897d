// Compiled from `templates/policy/provider.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for ProviderPartHtml<'_> {
    fn write_html(&self, html: &mut String) {
        html.push_str("\n<details><summary><bdi translate=\"no\">");
        self.part.party.name.write_html(html);
        html.push_str("</bdi> <small>");
        for (place, table) in self.part.tables.iter().enumerate() {
            if place != 0 {
                html.push_str(", ");
            }
            TextHtml(&table.caption).write_html(html);
            html.push_str(": ");
            table.rows.len().write_html(html);
        }
        html.push_str(
            "</small></summary>\n<div class=\"cookie-policy-provider\" id=\"cookie-policy-",
        );
        self.purpose.write_html(html);
        html.push('.');
        self.part.identifier.write_html(html);
        html.push_str("\">\n<p>");
        PartyHtml(&self.part.party).write_html(html);
        if let Some(opt_out) = &self.part.opt_out {
            html.push_str(" · ");
            ItemHtml(&opt_out).write_html(html);
        }
        html.push_str("</p>");
        for table in self.part.tables.iter() {
            TableHtml::folded(
                    &table,
                    &self.part.party.name,
                    &self.purpose,
                    &self.part.identifier,
                )
                .write_html(html);
        }
        html.push_str("\n</div>\n</details>");
    }
}
