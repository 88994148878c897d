// Compiled from `templates/settings/purpose.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for SettingsPurposeHtml<'_> {
    fn write_html(&self, html: &mut String) {
        if self.choice.can_be_refused {
            html.push_str(
                "\n<fieldset class=\"cookie-settings-purpose\" id=\"cookie-settings-",
            );
            self.choice.identifier.write_html(html);
            html.push_str("\" aria-describedby=\"cookie-settings-");
            self.choice.identifier.write_html(html);
            html.push_str("-state\">\n<legend><");
            self.heading.write_html(html);
            html.push('>');
            TextHtml(&self.choice.title).write_html(html);
            html.push_str("</");
            self.heading.write_html(html);
            html.push_str("></legend>");
        } else {
            html.push_str(
                "\n<section class=\"cookie-settings-purpose\" id=\"cookie-settings-",
            );
            self.choice.identifier.write_html(html);
            html.push_str("\">\n<");
            self.heading.write_html(html);
            html.push('>');
            TextHtml(&self.choice.title).write_html(html);
            html.push_str("</");
            self.heading.write_html(html);
            html.push('>');
        }
        if let Some(text) = &self.choice.text {
            html.push_str("\n<p>");
            TextHtml(&text).write_html(html);
            html.push_str("</p>");
        }
        html.push_str("\n<div class=\"cookie-settings-state\" id=\"cookie-settings-");
        self.choice.identifier.write_html(html);
        html.push_str("-state\">");
        for sentence in self.choice.sentences.iter() {
            html.push_str("\n<p>");
            TextHtml(&sentence).write_html(html);
            html.push_str("</p>");
        }
        if let Some(day) = &self.choice.since {
            html.push_str("\n<p><time datetime=\"");
            day.date.write_html(html);
            html.push_str("\">");
            TextHtml(&day.words).write_html(html);
            html.push_str("</time></p>");
        }
        if let Some(day) = &self.choice.until {
            html.push_str("\n<p><time datetime=\"");
            day.date.write_html(html);
            html.push_str("\">");
            TextHtml(&day.words).write_html(html);
            html.push_str("</time></p>");
        }
        html.push_str("\n</div>");
        if self.has_details() {
            html.push_str("\n<div class=\"cookie-settings-details\">");
            self.details().write_html(html);
            html.push_str("\n</div>");
        }
        if self.choice.can_be_refused {
            html.push_str(
                "\n<p class=\"cookie-settings-answers\">\n<label class=\"cookie-settings-answer\"><input type=\"radio\" name=\"",
            );
            self.choice.identifier.write_html(html);
            html.push_str("\" value=\"refuse\"");
            if self.choice.allow == Some(false) {
                html.push_str(" checked");
            }
            html.push_str("> ");
            TextHtml(&self.choice.no).write_html(html);
            html.push_str(
                "</label>\n<label class=\"cookie-settings-answer\"><input type=\"radio\" name=\"",
            );
            self.choice.identifier.write_html(html);
            html.push_str("\" value=\"allow\"");
            if self.choice.allow == Some(true) {
                html.push_str(" checked");
            }
            html.push_str("> ");
            TextHtml(&self.choice.yes).write_html(html);
            html.push_str("</label>\n</p>\n</fieldset>");
        } else {
            html.push_str("\n</section>");
        }
    }
}
