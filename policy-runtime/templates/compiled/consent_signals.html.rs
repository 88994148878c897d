// Compiled from `templates/consent_signals.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for ConsentSignals {
    fn write_html(&self, html: &mut String) {
        html.push_str("<script nonce=\"");
        self.nonce.write_html(html);
        html.push_str("\">");
        html.push_str(&self.calls);
        html.push_str("</script>");
        if let Some(updates) = &self.updates {
            html.push_str("<script src=\"");
            updates.address.write_html(html);
            html.push_str("\" integrity=\"");
            updates.integrity.write_html(html);
            html.push_str("\" nonce=\"");
            self.nonce.write_html(html);
            html.push_str("\" defer data-consent-signals=\"");
            updates.data.write_html(html);
            html.push_str("\"></script>");
        }
    }
}
