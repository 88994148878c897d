// Compiled from `templates/regional/opt_out.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for OptOutPage {
    fn write_html(&self, html: &mut String) {
        html.push_str("<div class=\"cookie-settings cookie-opt-out\" lang=\"");
        self.language.tag.write_html(html);
        html.push_str("\" dir=\"");
        self.language.dir.write_html(html);
        html.push_str("\">\n<h1 class=\"cookie-settings-title\">");
        PrescribedHtml(&self.title).write_html(html);
        html.push_str("</h1>");
        if let Some(notice) = &self.notice {
            html.push_str("\n<div class=\"cookie-settings-notice\" role=\"");
            notice.role.as_str().write_html(html);
            html.push_str("\">");
            for sentence in notice.sentences.iter() {
                html.push_str("\n<p>");
                TextHtml(&sentence).write_html(html);
                html.push_str("</p>");
            }
            html.push_str("\n</div>");
        }
        for button in self.buttons() {
            html.push_str("\n<section class=\"cookie-opt-out-");
            button.right.write_html(html);
            html.push_str("\">");
            if !self.is_titled(&button) {
                html.push_str("\n<h2>");
                PrescribedHtml(&button.title).write_html(html);
                html.push_str("</h2>");
            }
            if let Some(status) = &button.status {
                html.push_str("\n<p class=\"cookie-privacy-status\">");
                PrescribedHtml(&status).write_html(html);
                html.push_str("</p>");
            }
            html.push_str("\n<p>");
            TextHtml(&button.text).write_html(html);
            html.push_str("</p>\n<ul>");
            for purpose in button.purposes.iter() {
                PurposeLineHtml(&purpose).write_html(html);
            }
            html.push_str("\n</ul>");
            if let Some(done) = &button.done {
                html.push_str("\n<p>");
                TextHtml(&done).write_html(html);
                html.push_str("</p>");
            } else {
                html.push_str(
                    "\n<form class=\"cookie-opt-out-form\" method=\"post\" action=\"",
                );
                self.action.write_html(html);
                html.push_str(
                    "\">\n<p class=\"cookie-buttons\"><button class=\"cookie-button\" name=\"right\" value=\"",
                );
                button.right.write_html(html);
                html.push_str("\">");
                TextHtml(&button.label).write_html(html);
                html.push_str("</button></p>\n</form>");
            }
            html.push_str("\n</section>");
        }
        html.push_str("\n<p>");
        TextHtml(&self.reach).write_html(html);
        html.push_str("</p>\n<p><a class=\"cookie-settings-policy\" href=\"");
        self.policy_address.write_html(html);
        html.push_str("\">");
        TextHtml(&self.policy).write_html(html);
        html.push_str("</a></p>");
        if let Some(back) = &self.back {
            html.push_str("\n<p><a class=\"cookie-settings-back\" href=\"");
            back.address.write_html(html);
            html.push_str("\">");
            TextHtml(&back.words).write_html(html);
            html.push_str("</a></p>");
        }
        html.push_str("\n</div>");
    }
}
