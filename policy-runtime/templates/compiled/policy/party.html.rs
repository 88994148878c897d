// Compiled from `templates/policy/party.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for PartyHtml<'_> {
    fn write_html(&self, html: &mut String) {
        self.name().write_html(html);
        for (place, remark) in self.0.remarks.iter().enumerate() {
            if place == 0 {
                html.push_str(" (");
            } else {
                html.push_str(", ");
            }
            TextHtml(&remark).write_html(html);
        }
        if !self.0.remarks.is_empty() {
            html.push(')');
        }
    }
}
