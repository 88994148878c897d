// Compiled from `templates/policy/item.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for ItemHtml<'_> {
    fn write_html(&self, html: &mut String) {
        match &self.0 {
            Item::Text(text) => {
                TextHtml(&text).write_html(html);
            }
            Item::Shared(text) => {
                TextHtml(&text).write_html(html);
            }
            Item::Code(name) => {
                html.push_str("<code translate=\"no\" dir=\"ltr\">");
                name.write_html(html);
                html.push_str("</code>");
            }
            Item::Party(party) => {
                PartyHtml(&party).write_html(html);
            }
            Item::Link { words, url, is_external } => {
                html.push_str("<a href=\"");
                url.write_html(html);
                html.push('"');
                if *is_external {
                    html.push_str(" rel=\"noopener external\"");
                }
                html.push('>');
                TextHtml(&words).write_html(html);
                html.push_str("</a>");
            }
            Item::Purpose { title, purpose, provider } => {
                html.push_str("<a href=\"#cookie-policy-");
                purpose.write_html(html);
                if let Some(provider) = &provider {
                    html.push('.');
                    provider.write_html(html);
                }
                html.push_str("\">");
                TextHtml(&title).write_html(html);
                html.push_str("</a>");
            }
            Item::Day(text, day) => {
                html.push_str("<time datetime=\"");
                day.write_html(html);
                html.push_str("\">");
                TextHtml(&text).write_html(html);
                html.push_str("</time>");
            }
        }
    }
}
