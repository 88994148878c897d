// Compiled from `templates/banner.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for Banner {
    fn write_html(&self, html: &mut String) {
        html.push_str("<section class=\"cookie-banner");
        self.placement.class().write_html(html);
        html.push_str("\" aria-labelledby=\"cookie-banner-label\" lang=\"");
        self.language.tag.write_html(html);
        html.push_str("\" dir=\"");
        self.language.dir.write_html(html);
        html.push_str("\" data-nosnippet data-saved=\"");
        self.saved.text.write_html(html);
        html.push('"');
        if let Some(language) = &self.saved.foreign {
            html.push_str(" data-saved-lang=\"");
            language.tag.write_html(html);
            html.push('"');
        }
        html.push_str(" data-purposes=\"");
        for (place, purpose) in self.refusable.iter().enumerate() {
            if place != 0 {
                html.push(' ');
            }
            purpose.write_html(html);
        }
        html.push_str("\">\n<div class=\"cookie-banner-body\"");
        if self.is_fixed() {
            html.push_str(
                " tabindex=\"0\" role=\"group\" aria-labelledby=\"cookie-banner-label\"",
            );
        }
        html.push('>');
        if let Some(close) = &self.close {
            html.push_str(
                "\n<form class=\"cookie-banner-close\" method=\"post\" action=\"",
            );
            self.action.write_html(html);
            html.push_str("\">\n");
            FormFieldsHtml::new(&self.next, &self.hidden).write_html(html);
            html.push_str(
                "\n<button class=\"cookie-button\" name=\"all\" value=\"refuse\"><span aria-hidden=\"true\">×</span> ",
            );
            TextHtml(&close).write_html(html);
            html.push_str("</button>\n</form>");
        }
        html.push_str("\n<p class=\"cookie-banner-label\" id=\"cookie-banner-label\">");
        TextHtml(&self.label).write_html(html);
        html.push_str("</p>");
        for text in self.again.iter() {
            html.push_str("\n<p class=\"cookie-banner-again\">");
            TextHtml(&text).write_html(html);
            html.push_str("</p>");
        }
        html.push_str("\n<p class=\"cookie-banner-text\">");
        TextHtml(&self.text).write_html(html);
        html.push(' ');
        TextHtml(&self.controller).write_html(html);
        html.push_str("</p>");
        if !self.purposes.is_empty() {
            html.push_str("\n<ul class=\"cookie-banner-purposes\">");
            for purposes in self.groups() {
                AskedGroupHtml::new(&purposes).write_html(html);
            }
            html.push_str("\n</ul>");
        }
        if let Some(text) = &self.separate_text {
            html.push_str("\n<p>");
            TextHtml(&text).write_html(html);
            html.push_str("</p>");
        }
        for question in self.separate.iter() {
            html.push_str(
                "\n<form class=\"cookie-banner-separate\" method=\"post\" action=\"",
            );
            self.action.write_html(html);
            html.push_str("\" aria-labelledby=\"cookie-banner-");
            question.purpose.identifier.write_html(html);
            html.push_str("\">\n<p id=\"cookie-banner-");
            question.purpose.identifier.write_html(html);
            html.push_str("\"><strong>");
            TextHtml(&question.purpose.title).write_html(html);
            html.push_str("</strong>");
            if let Some(text) = &question.purpose.text {
                html.push(' ');
                TextHtml(&text).write_html(html);
            }
            if !question.companies.is_empty() {
                html.push_str(" <small translate=\"no\" dir=\"auto\">");
                question.names().write_html(html);
                html.push_str("</small>");
            }
            html.push_str("</p>\n");
            FormFieldsHtml::new(&self.next, &question.hidden).write_html(html);
            html.push_str(
                "\n<p class=\"cookie-buttons\">\n<button class=\"cookie-button\" name=\"",
            );
            question.purpose.identifier.write_html(html);
            html.push_str("\" value=\"refuse\" aria-describedby=\"cookie-banner-");
            question.purpose.identifier.write_html(html);
            html.push_str("\">");
            TextHtml(&question.refuse).write_html(html);
            html.push_str("</button>\n<button class=\"cookie-button\" name=\"");
            question.purpose.identifier.write_html(html);
            html.push_str("\" value=\"allow\" aria-describedby=\"cookie-banner-");
            question.purpose.identifier.write_html(html);
            html.push_str("\">");
            TextHtml(&question.allow).write_html(html);
            html.push_str("</button>\n</p>\n</form>");
        }
        html.push_str("\n</div>");
        if !self.purposes.is_empty() {
            html.push_str("\n<form class=\"cookie-banner-form");
            if !self.separate.is_empty() {
                html.push_str("-of-some");
            }
            html.push_str("\" method=\"post\" action=\"");
            self.action.write_html(html);
            html.push_str("\">\n");
            FormFieldsHtml::new(&self.next, &self.hidden).write_html(html);
            html.push_str(
                "\n<p class=\"cookie-buttons\">\n<button class=\"cookie-button\" name=\"all\" value=\"refuse\">",
            );
            TextHtml(&self.refuse_all).write_html(html);
            html.push_str(
                "</button>\n<button class=\"cookie-button\" name=\"all\" value=\"allow\">",
            );
            TextHtml(&self.accept_all).write_html(html);
            html.push_str("</button>\n</p>\n</form>");
        }
        html.push_str(
            "\n<p class=\"cookie-banner-links\"><a class=\"cookie-banner-details\" href=\"",
        );
        self.settings_address.write_html(html);
        html.push_str("\">");
        TextHtml(&self.details).write_html(html);
        html.push_str("</a> <a class=\"cookie-banner-policy\" href=\"");
        self.policy_address.write_html(html);
        html.push_str("\">");
        TextHtml(&self.policy).write_html(html);
        html.push_str("</a></p>\n</section>");
    }
}
