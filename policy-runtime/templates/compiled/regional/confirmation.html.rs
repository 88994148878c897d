// Compiled from `templates/regional/confirmation.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for ConfirmationPage {
    fn write_html(&self, html: &mut String) {
        html.push_str("<div class=\"cookie-settings cookie-confirmation\" lang=\"");
        self.language.tag.write_html(html);
        html.push_str("\" dir=\"");
        self.language.dir.write_html(html);
        html.push_str("\">\n<h1 class=\"cookie-settings-title\">");
        TextHtml(&self.title).write_html(html);
        html.push_str("</h1>\n<p>");
        TextHtml(&self.text).write_html(html);
        html.push_str("</p>\n<ul>");
        for purpose in self.purposes.iter() {
            PurposeLineHtml(&purpose).write_html(html);
        }
        html.push_str(
            "\n</ul>\n<form class=\"cookie-confirmation-form\" method=\"post\" action=\"",
        );
        self.action.write_html(html);
        html.push_str("\">\n");
        FormFieldsHtml::new(&self.next, &self.hidden).write_html(html);
        html.push_str(
            "\n<p class=\"cookie-buttons\">\n<a class=\"cookie-button\" href=\"",
        );
        self.next.write_html(html);
        html.push_str("\">");
        TextHtml(&self.no).write_html(html);
        html.push_str("</a>\n<button class=\"cookie-button\">");
        TextHtml(&self.yes).write_html(html);
        html.push_str("</button>\n</p>\n</form>\n</div>");
    }
}
