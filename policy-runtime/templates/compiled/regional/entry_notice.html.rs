// Compiled from `templates/regional/entry_notice.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for EntryNotice {
    fn write_html(&self, html: &mut String) {
        html.push_str(
            "<section class=\"cookie-notice\" aria-labelledby=\"cookie-notice-label\" lang=\"",
        );
        self.language.tag.write_html(html);
        html.push_str("\" dir=\"");
        self.language.dir.write_html(html);
        html.push_str(
            "\" data-nosnippet>\n<p class=\"cookie-notice-label\" id=\"cookie-notice-label\">",
        );
        TextHtml(&self.label).write_html(html);
        html.push_str("</p>\n<p>");
        TextHtml(&self.text).write_html(html);
        html.push(' ');
        TextHtml(&self.controller).write_html(html);
        html.push_str("</p>\n<ul>");
        for purpose in self.purposes.iter() {
            PurposeLineHtml(&purpose).write_html(html);
        }
        html.push_str(
            "\n</ul>\n<form class=\"cookie-notice-form\" method=\"post\" action=\"",
        );
        self.action.write_html(html);
        html.push_str("\">\n");
        FormFieldsHtml::new(&self.next, &self.hidden).write_html(html);
        html.push_str("\n<p class=\"cookie-buttons\">");
        if let Some(refuse) = &self.refuse {
            html.push_str("\n<button class=\"cookie-button\">");
            TextHtml(&refuse).write_html(html);
            html.push_str("</button>");
        }
        html.push_str("\n<a class=\"cookie-button\" href=\"");
        self.next.write_html(html);
        html.push_str("\">");
        TextHtml(&self.ok).write_html(html);
        html.push_str(
            "</a>\n</p>\n</form>\n<p class=\"cookie-notice-links\"><a href=\"",
        );
        self.settings_address.write_html(html);
        html.push_str("\">");
        TextHtml(&self.details).write_html(html);
        html.push_str("</a> <a href=\"");
        self.policy_address.write_html(html);
        html.push_str("\">");
        TextHtml(&self.policy).write_html(html);
        html.push_str("</a></p>\n</section>");
    }
}
