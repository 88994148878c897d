// Compiled from `templates/audit/finding.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for FindingHtml<'_> {
    fn write_html(&self, html: &mut String) {
        html.push_str("\n<article class=\"finding ");
        self.finding.class().write_html(html);
        html.push_str("\">\n<h3>");
        Words(&self.finding.message).write_html(html);
        html.push_str("</h3>\n<dl>\n<dt>Rule</dt><dd>");
        self.finding.class().write_html(html);
        html.push_str(", <code>");
        self.finding.rule.code().write_html(html);
        html.push_str("</code>: ");
        self.finding.rule.text().write_html(html);
        html.push_str("</dd>");
        if !self.finding.states.is_empty() {
            html.push_str("\n<dt>States</dt><dd>");
            if self.finding.states.len() == self.states {
                html.push_str("all");
            } else {
                self.finding.states.join(", ").write_html(html);
            }
            html.push_str("</dd>");
        }
        if !self.finding.pages.is_empty() {
            html.push_str("\n<dt>Pages</dt><dd>");
            for page in self.finding.pages.iter() {
                html.push_str("<code>");
                page.write_html(html);
                html.push_str("</code> ");
            }
            html.push_str("</dd>");
        }
        if let Some(vendor) = &self.finding.vendor {
            html.push_str("\n<dt>Vendor</dt><dd>");
            vendor.write_html(html);
            html.push_str("</dd>");
        }
        if let Some(source) = &self.finding.source {
            html.push_str("\n<dt>From</dt><dd><code>");
            source.write_html(html);
            html.push_str("</code></dd>");
        }
        html.push_str("\n<dt>Remedy</dt><dd>");
        Words(&self.finding.help).write_html(html);
        html.push_str("</dd>\n</dl>");
        if let Some(declaration) = &self.finding.declaration {
            html.push_str("\n<pre><code>");
            declaration.write_html(html);
            html.push_str("</code></pre>");
        }
        html.push_str("\n</article>");
    }
}
