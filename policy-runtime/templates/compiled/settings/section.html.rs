// Compiled from `templates/settings/section.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for SettingsSectionHtml<'_> {
    fn write_html(&self, html: &mut String) {
        html.push_str("\n\n<section class=\"cookie-settings-");
        self.name.write_html(html);
        html.push_str("\">\n<h2>");
        TextHtml(&self.section.title).write_html(html);
        html.push_str("</h2>");
        if let Some(intro) = &self.section.intro {
            html.push_str("\n<p>");
            TextHtml(&intro).write_html(html);
            html.push_str("</p>");
        }
        for group in self.section.groups.iter() {
            match &group.title {
                Some(title) => {
                    html.push_str("\n<section class=\"cookie-settings-group\">\n<h3>");
                    TextHtml(&title).write_html(html);
                    html.push_str("</h3>");
                    for choice in group.purposes.iter() {
                        SettingsPurposeHtml::new(&choice, "h4").write_html(html);
                    }
                    html.push_str("\n</section>");
                }
                None => {
                    for choice in group.purposes.iter() {
                        SettingsPurposeHtml::new(&choice, "h3").write_html(html);
                    }
                }
            }
        }
        html.push_str("\n</section>");
    }
}
