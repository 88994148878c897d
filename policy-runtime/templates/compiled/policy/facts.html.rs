// Compiled from `templates/policy/facts.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for FactsHtml<'_> {
    fn write_html(&self, html: &mut String) {
        if !self.0.is_empty() {
            html.push_str("\n<dl class=\"cookie-policy-facts\">");
            for fact in self.0.iter() {
                html.push_str("\n<dt>");
                TextHtml(&fact.label).write_html(html);
                html.push_str("</dt>");
                for item in fact.items.iter() {
                    html.push_str("\n<dd>");
                    ItemHtml(&item).write_html(html);
                    html.push_str("</dd>");
                }
            }
            html.push_str("\n</dl>");
        }
    }
}
