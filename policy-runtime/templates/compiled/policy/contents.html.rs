// Compiled from `templates/policy/contents.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for PolicyContentsHtml<'_> {
    fn write_html(&self, html: &mut String) {
        html.push_str(
            "\n\n<nav class=\"cookie-policy-contents\" aria-labelledby=\"cookie-contents\">\n<p id=\"cookie-contents\">",
        );
        TextHtml(&self.title).write_html(html);
        html.push_str("</p>\n<ul>");
        for group in self.page.used.groups.iter() {
            match &group.title {
                Some(title) => {
                    html.push_str("\n<li>");
                    TextHtml(&title).write_html(html);
                    html.push_str("\n<ul>");
                    for purpose in group.purposes.iter() {
                        PurposeLinkHtml(&purpose).write_html(html);
                    }
                    html.push_str("\n</ul></li>");
                }
                None => {
                    for purpose in group.purposes.iter() {
                        PurposeLinkHtml(&purpose).write_html(html);
                    }
                }
            }
        }
        if let Some(companies) = &self.page.companies {
            html.push_str("\n<li><a href=\"#cookie-companies\">");
            TextHtml(&companies.part.title).write_html(html);
            html.push_str("</a></li>");
        }
        if let Some(rules) = &self.page.rules {
            html.push_str("\n<li><a href=\"#cookie-rules\">");
            TextHtml(&rules.title).write_html(html);
            html.push_str("</a></li>");
        }
        html.push_str("\n<li><a href=\"#cookie-choices\">");
        TextHtml(&self.page.choices.title).write_html(html);
        html.push_str("</a></li>\n</ul>\n</nav>");
    }
}
