// Compiled from `templates/audit/words.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for Words<'_> {
    fn write_html(&self, html: &mut String) {
        for (is_code, text) in self.parts() {
            if is_code {
                html.push_str("<code>");
                text.write_html(html);
                html.push_str("</code>");
            } else {
                text.write_html(html);
            }
        }
    }
}
