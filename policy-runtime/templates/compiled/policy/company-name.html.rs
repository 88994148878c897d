// Compiled from `templates/policy/company-name.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for CompanyNameHtml {
    fn write_html(&self, html: &mut String) {
        match &self.privacy {
            Some(url) => {
                html.push_str("<a href=\"");
                url.write_html(html);
                html.push_str("\" rel=\"noopener external\"><bdi translate=\"no\">");
                self.name.write_html(html);
                html.push_str("</bdi></a>");
            }
            None => {
                html.push_str("<bdi translate=\"no\">");
                self.name.write_html(html);
                html.push_str("</bdi>");
            }
        }
    }
}
