// Compiled from `templates/banner/group.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for AskedGroupHtml<'_> {
    fn write_html(&self, html: &mut String) {
        match &self.title {
            Some(title) => {
                html.push_str("\n<li class=\"cookie-banner-group\">");
                TextHtml(&title).write_html(html);
                html.push_str("\n<ul>");
                for purpose in self.purposes.iter() {
                    AskedPurposeHtml(&purpose).write_html(html);
                }
                html.push_str("\n</ul></li>");
            }
            None => {
                for purpose in self.purposes.iter() {
                    AskedPurposeHtml(&purpose).write_html(html);
                }
            }
        }
    }
}
