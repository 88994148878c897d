// Compiled from `templates/policy.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for PageHtml<'_> {
    fn write_html(&self, html: &mut String) {
        html.push_str("<article class=\"cookie-policy\" lang=\"");
        self.page.language.tag.write_html(html);
        html.push_str("\" dir=\"");
        self.page.language.dir.write_html(html);
        html.push_str("\">\n<h1 class=\"cookie-policy-title\">");
        TextHtml(&self.page.title).write_html(html);
        html.push_str("</h1>");
        if let Some(text) = &self.page.text {
            html.push_str("\n<p class=\"cookie-policy-text\">");
            TextHtml(&text).write_html(html);
            html.push_str("</p>");
        }
        for paragraph in self.page.note.iter() {
            html.push_str("\n<p>");
            TextHtml(&paragraph).write_html(html);
            html.push_str("</p>");
        }
        if let Some(notice) = &self.page.sensitive_sale {
            html.push_str("\n<p class=\"cookie-policy-sensitive-sale\">");
            TextHtml(&notice).write_html(html);
            html.push_str("</p>");
        }
        if let Some(title) = &self.page.contents {
            self.contents(&title).write_html(html);
        }
        self.section("why", &&self.page.why).write_html(html);
        self.section("what", &&self.page.what).write_html(html);
        self.section("kinds", &&self.page.kinds).write_html(html);
        html.push_str("\n\n<section class=\"cookie-policy-used\">\n<h2>");
        TextHtml(&self.page.used.title).write_html(html);
        html.push_str("</h2>\n<p>");
        TextHtml(&self.page.used.intro).write_html(html);
        html.push_str("</p>");
        for group in self.page.used.groups.iter() {
            match &group.title {
                Some(title) => {
                    html.push_str("\n\n<section class=\"cookie-policy-group\">\n<h3>");
                    TextHtml(&title).write_html(html);
                    html.push_str("</h3>");
                    for purpose in group.purposes.iter() {
                        PolicyPurposeHtml::new(&purpose, "h4").write_html(html);
                    }
                    html.push_str("\n</section>");
                }
                None => {
                    for purpose in group.purposes.iter() {
                        PolicyPurposeHtml::new(&purpose, "h3").write_html(html);
                    }
                }
            }
        }
        if let Some(retired) = &self.page.used.retired {
            html.push_str("\n\n<section class=\"cookie-policy-retired\">\n<h3>");
            TextHtml(&retired.title).write_html(html);
            html.push_str("</h3>");
            PartHtml::new(&retired, &self.choices).write_html(html);
            html.push_str("\n</section>");
        }
        html.push_str("\n</section>");
        if let Some(companies) = &self.page.companies {
            self.companies(&companies).write_html(html);
        }
        if let Some(sent) = &self.page.sent {
            self.section("sent", &sent).write_html(html);
        }
        if let Some(rules) = &self.page.rules {
            self.section("rules", &rules).write_html(html);
        }
        self.section("choices", &&self.page.choices).write_html(html);
        if let Some(gpc) = &self.page.gpc {
            self.section("gpc", &gpc).write_html(html);
        }
        self.section("responsible", &&self.page.responsible).write_html(html);
        if let Some(rights) = &self.page.rights {
            self.section("rights", &rights).write_html(html);
        }
        if let Some(complaint) = &self.page.complaint {
            self.section("complaint", &complaint).write_html(html);
        }
        if let Some(sources) = &self.page.sources {
            self.section("sources", &sources).write_html(html);
        }
        html.push_str("\n</article>");
    }
}
