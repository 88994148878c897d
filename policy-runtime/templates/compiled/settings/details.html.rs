// Compiled from `templates/settings/details.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for PurposeDetailsHtml<'_> {
    fn write_html(&self, html: &mut String) {
        if !self.choice.cookies.is_empty() {
            html.push_str("\n<details class=\"cookie-settings-cookies\"><summary>");
            TextHtml(&self.choice.cookies_title).write_html(html);
            html.push_str("</summary>\n<ul>");
            for cookie in self.choice.cookies.iter() {
                CookieLineHtml(&cookie).write_html(html);
            }
            html.push_str("\n</ul>\n</details>");
        }
        if !self.choice.storage.is_empty() {
            html.push_str("\n<details class=\"cookie-settings-storage\"><summary>");
            TextHtml(&self.choice.storage_title).write_html(html);
            html.push_str("</summary>");
            for sentence in self.choice.storage_note.iter() {
                html.push_str("\n<p>");
                TextHtml(&sentence).write_html(html);
                html.push_str("</p>");
            }
            html.push_str("\n<ul>");
            for entry in self.choice.storage.iter() {
                CookieLineHtml(&entry).write_html(html);
            }
            html.push_str("\n</ul>\n</details>");
        }
        if !self.choice.access.is_empty() {
            html.push_str("\n<details class=\"cookie-settings-access\"><summary>");
            TextHtml(&self.choice.access_title).write_html(html);
            html.push_str("</summary>\n<ul>");
            for access in self.choice.access.iter() {
                html.push_str("\n<li>");
                TextHtml(&access.kind).write_html(html);
                html.push_str(" <small>");
                TextHtml(&access.text).write_html(html);
                html.push_str("</small></li>");
            }
            html.push_str("\n</ul>\n</details>");
        }
        if !self.choice.embeds.is_empty() {
            html.push_str("\n<details class=\"cookie-settings-embeds\"><summary>");
            TextHtml(&self.choice.embeds_title).write_html(html);
            html.push_str("</summary>\n<ul>");
            for embed in self.choice.embeds.iter() {
                html.push_str("\n<li><strong translate=\"no\" dir=\"auto\">");
                embed.provider.write_html(html);
                html.push_str("</strong> ");
                TextHtml(&embed.text).write_html(html);
                html.push(' ');
                for host in embed.hosts.iter() {
                    html.push_str("<small dir=\"ltr\" translate=\"no\">");
                    host.write_html(html);
                    html.push_str("</small> ");
                }
                html.push_str("</li>");
            }
            html.push_str("\n</ul>\n</details>");
        }
        if !self.choice.companies.is_empty() {
            html.push_str("\n<details class=\"cookie-settings-companies\"><summary>");
            TextHtml(&self.choice.companies_title).write_html(html);
            html.push_str("</summary>");
            for sentence in self.choice.companies_note.iter() {
                html.push_str("\n<p>");
                TextHtml(&sentence).write_html(html);
                html.push_str("</p>");
            }
            html.push_str("\n<ul>");
            for company in self.choice.companies.iter() {
                html.push_str("\n<li>");
                CompanyLineHtml(&company).write_html(html);
                html.push_str("</li>");
            }
            html.push_str("\n</ul>\n</details>");
        }
    }
}
