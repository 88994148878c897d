// Compiled from `templates/policy/table.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for TableHtml<'_> {
    fn write_html(&self, html: &mut String) {
        html.push_str("\n<div class=\"cookie-policy-scroll\" role=\"");
        self.role.write_html(html);
        html.push_str("\" tabindex=\"0\" aria-labelledby=\"cookie-policy-table-");
        self.id.write_html(html);
        html.push_str(
            "\">\n<table class=\"cookie-policy-table\">\n<caption id=\"cookie-policy-table-",
        );
        self.id.write_html(html);
        html.push_str("\">");
        TextHtml(&self.table.caption).write_html(html);
        match &self.of {
            Of::Nothing {} => {}
            Of::Purpose(title) => {
                html.push_str(" – ");
                TextHtml(&title).write_html(html);
            }
            Of::Name(name) => {
                html.push_str(" – <bdi translate=\"no\">");
                name.write_html(html);
                html.push_str("</bdi>");
            }
        }
        html.push_str("</caption>\n<thead>\n<tr>");
        for column in self.table.columns.iter() {
            html.push_str("<th scope=\"col\">");
            TextHtml(&column).write_html(html);
            html.push_str("</th>");
        }
        html.push_str("</tr>\n</thead>\n<tbody>");
        for row in self.table.rows.iter() {
            self.row(&row).write_html(html);
        }
        html.push_str("\n</tbody>\n</table>\n</div>");
    }
}
