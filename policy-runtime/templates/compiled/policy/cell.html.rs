// Compiled from `templates/policy/cell.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for CellHtml<'_> {
    fn write_html(&self, html: &mut String) {
        for (place, item) in self.0.items.iter().enumerate() {
            if place != 0 {
                html.push_str("<br>");
            }
            ItemHtml(&item).write_html(html);
        }
        for note in self.0.notes.iter() {
            html.push_str("<br><small class=\"cookie-policy-note\">");
            ItemHtml(&note).write_html(html);
            html.push_str("</small>");
        }
    }
}
