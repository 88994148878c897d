// Compiled from `templates/settings.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for Preferences {
    fn write_html(&self, html: &mut String) {
        html.push_str("<div class=\"cookie-settings\" lang=\"");
        self.language.tag.write_html(html);
        html.push_str("\" dir=\"");
        self.language.dir.write_html(html);
        html.push('"');
        if let Some(change) = &self.change {
            html.push_str(" data-cookie-change=\"");
            change.write_html(html);
            html.push('"');
        }
        html.push('>');
        if self.only.is_none() {
            html.push_str("\n<h1 class=\"cookie-settings-title\">");
            TextHtml(&self.title).write_html(html);
            html.push_str("</h1>");
        }
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
        if let Some(choice) = &self.only() {
            html.push_str(
                "\n\n<form class=\"cookie-settings-form\" method=\"post\" action=\"",
            );
            self.action.write_html(html);
            html.push_str("\" autocomplete=\"off\">\n");
            FormFieldsHtml::new(&self.next, &self.hidden).write_html(html);
            SettingsPurposeHtml::new(&choice, "h3").write_html(html);
            html.push_str(
                "\n<p class=\"cookie-buttons\">\n<button class=\"cookie-button\">",
            );
            TextHtml(&self.save).write_html(html);
            html.push_str("</button>\n</p>\n</form>");
        } else {
            html.push_str("\n<p>");
            if self.is_choice() {
                TextHtml(&self.intro).write_html(html);
                html.push(' ');
            }
            html.push_str("<a class=\"cookie-settings-policy\" href=\"");
            self.policy_address.write_html(html);
            html.push_str("\">");
            TextHtml(&self.policy).write_html(html);
            html.push_str("</a></p>");
            if let Some(status) = &self.opted_out {
                html.push_str("\n<p class=\"cookie-privacy-status\">");
                PrescribedHtml(&status).write_html(html);
                html.push_str("</p>");
            }
            if let Some(section) = &self.necessary {
                SettingsSectionHtml::new("necessary", &section).write_html(html);
            }
            if self.is_choice() {
                html.push_str(
                    "\n\n<form class=\"cookie-settings-form\" method=\"post\" action=\"",
                );
                self.action.write_html(html);
                html.push_str("\" autocomplete=\"off\">\n");
                FormFieldsHtml::new(&self.next, &self.hidden).write_html(html);
                if let Some(section) = &self.asked {
                    SettingsSectionHtml::new("asked", &section).write_html(html);
                }
                if let Some(section) = &self.not_asked {
                    SettingsSectionHtml::new("not-asked", &section).write_html(html);
                }
                html.push_str(
                    "\n<p class=\"cookie-buttons\">\n<button class=\"cookie-button\">",
                );
                TextHtml(&self.save).write_html(html);
                html.push_str(
                    "</button>\n<button class=\"cookie-button\" name=\"all\" value=\"refuse\">",
                );
                TextHtml(&self.refuse_all).write_html(html);
                html.push_str(
                    "</button>\n<button class=\"cookie-button\" name=\"all\" value=\"allow\">",
                );
                TextHtml(&self.accept_all).write_html(html);
                html.push_str("</button>\n</p>\n</form>");
            }
            if let Some(section) = &self.off {
                SettingsSectionHtml::new("off", &section).write_html(html);
            }
            if let Some(record) = &self.record {
                html.push_str("\n<p class=\"cookie-settings-record\">");
                TextHtml(&record.label).write_html(html);
                html.push_str(": <code translate=\"no\" dir=\"ltr\">");
                record.id.write_html(html);
                html.push_str("</code><br>");
                TextHtml(&record.text).write_html(html);
                html.push_str("</p>");
            }
            if let Some(back) = &self.back {
                html.push_str("\n<p><a class=\"cookie-settings-back\" href=\"");
                back.address.write_html(html);
                html.push_str("\">");
                TextHtml(&back.words).write_html(html);
                html.push_str("</a></p>");
            }
        }
        html.push_str("\n</div>");
    }
}
