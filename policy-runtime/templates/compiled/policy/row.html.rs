// Compiled from `templates/policy/row.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for RowHtml<'_> {
    fn write_html(&self, html: &mut String) {
        html.push_str("\n<tr");
        if let Some(id) = &self.row.id {
            html.push_str(" id=\"");
            id.write_html(html);
            html.push('"');
        }
        html.push('>');
        for (place, content) in self.row.cells.iter().enumerate() {
            html.push('\n');
            if place == self.head {
                html.push_str("<th scope=\"row\">");
                CellHtml(&content).write_html(html);
                html.push_str("</th>");
            } else {
                html.push_str("<td>");
                CellHtml(&content).write_html(html);
                html.push_str("</td>");
            }
        }
        html.push_str("\n</tr>");
    }
}
