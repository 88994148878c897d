// Compiled from `templates/settings/company.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for CompanyLineHtml<'_> {
    fn write_html(&self, html: &mut String) {
        self.name().write_html(html);
        for remark in self.0.remarks.iter() {
            html.push_str(" <small>");
            TextHtml(&remark).write_html(html);
            html.push_str("</small>");
        }
        if let Some(link) = &self.0.opt_out {
            html.push_str(" <a href=\"");
            link.url.write_html(html);
            html.push_str("\" rel=\"noopener external\">");
            TextHtml(&link.label).write_html(html);
            html.push_str("</a>");
        }
    }
}
