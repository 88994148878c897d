// Compiled from `templates/embed.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for Embedded {
    fn write_html(&self, html: &mut String) {
        if let Some(placeholder) = &self.placeholder {
            html.push_str(
                "<div class=\"cookie-embed cookie-embed-placeholder\" lang=\"",
            );
            self.language.tag.write_html(html);
            html.push_str("\" dir=\"");
            self.language.dir.write_html(html);
            html.push('"');
            if let Some(item) = &self.item {
                html.push_str(" data-cookie-item=\"");
                item.write_html(html);
                html.push('"');
            }
            if self.needs_new_page {
                html.push_str(" data-cookie-new-page");
            }
            html.push_str(">\n<p class=\"cookie-embed-title\">");
            TextHtml(&self.title).write_html(html);
            html.push_str("</p>\n<p>");
            TextHtml(&placeholder.text).write_html(html);
            html.push_str("</p>");
            if let Some(form) = &placeholder.allow {
                html.push_str(
                    "\n<form class=\"cookie-embed-form\" method=\"post\" action=\"",
                );
                form.action.write_html(html);
                html.push_str("\">\n");
                FormFieldsHtml::new(&form.next, &form.hidden).write_html(html);
                html.push_str("\n<button class=\"cookie-button\" name=\"");
                form.purpose.write_html(html);
                html.push_str("\" value=\"allow\">");
                TextHtml(&form.button).write_html(html);
                html.push_str("</button>\n</form>");
            }
            if let Some(form) = &placeholder.once {
                html.push_str(
                    "\n<form class=\"cookie-embed-once\" method=\"post\" action=\"",
                );
                form.action.write_html(html);
                html.push_str("\">\n<input type=\"hidden\" name=\"item\" value=\"");
                form.item.write_html(html);
                html.push_str(
                    "\">\n<input type=\"hidden\" name=\"once\" value=\"1\">\n<input type=\"hidden\" name=\"next\" value=\"",
                );
                form.next.write_html(html);
                html.push_str("\">\n<button class=\"cookie-button\">");
                TextHtml(&form.button).write_html(html);
                html.push_str("</button>\n</form>");
            }
            html.push_str("\n<p><a class=\"cookie-embed-link\" href=\"");
            placeholder.address.write_html(html);
            html.push_str("\">");
            TextHtml(&placeholder.link).write_html(html);
            html.push_str("</a></p>\n</div>");
        } else if let Some(item) = &self.item {
            html.push_str("<template data-cookie-item=\"");
            item.write_html(html);
            html.push('"');
            if self.needs_new_page {
                html.push_str(" data-cookie-new-page");
            }
            html.push_str("></template>");
        }
        for address in self.styles.iter() {
            html.push_str("<link rel=\"stylesheet\" href=\"");
            address.write_html(html);
            html.push('"');
            self.nonce_attribute().write_html(html);
            html.push_str(" data-cookie-embed=\"");
            self.identifier.write_html(html);
            html.push_str("\">");
        }
        for address in self.frames.iter() {
            html.push_str("<iframe class=\"cookie-embed\" src=\"");
            address.write_html(html);
            html.push_str("\" title=\"");
            self.title.text.write_html(html);
            html.push('"');
            if let Some((width, height)) = &self.size {
                html.push_str(" width=\"");
                width.write_html(html);
                html.push_str("\" height=\"");
                height.write_html(html);
                html.push('"');
            }
            html.push_str(" loading=\"");
            self.loading.write_html(html);
            html.push_str(
                "\" referrerpolicy=\"strict-origin-when-cross-origin\" sandbox=\"",
            );
            self.sandbox.write_html(html);
            html.push('"');
            if !self.allow.is_empty() {
                html.push_str(" allow=\"");
                self.allow.write_html(html);
                html.push('"');
            }
            html.push_str(" allowfullscreen data-cookie-embed=\"");
            self.identifier.write_html(html);
            html.push_str("\"></iframe>");
        }
        for address in self.images.iter() {
            html.push_str("<img src=\"");
            address.write_html(html);
            html.push_str("\" alt=\"\" data-cookie-embed=\"");
            self.identifier.write_html(html);
            html.push_str("\">");
        }
        if let Some(script) = &self.init {
            html.push_str("<script");
            self.nonce_attribute().write_html(html);
            html.push_str(" data-cookie-embed=\"");
            self.identifier.write_html(html);
            html.push_str("\">");
            html.push_str(&script);
            html.push_str("</script>");
        }
        for address in self.scripts.iter() {
            html.push_str("<script src=\"");
            address.write_html(html);
            html.push('"');
            for (name, value) in self.attributes.iter() {
                html.push(' ');
                name.write_html(html);
                if let Some(value) = &value {
                    html.push_str("=\"");
                    value.write_html(html);
                    html.push('"');
                }
            }
            self.nonce_attribute().write_html(html);
            html.push_str(" data-cookie-embed=\"");
            self.identifier.write_html(html);
            html.push_str("\"></script>");
        }
        for address in self.pixels.iter() {
            html.push_str("<noscript><img src=\"");
            address.write_html(html);
            html.push_str("\" alt=\"\" width=\"1\" height=\"1\" data-cookie-embed=\"");
            self.identifier.write_html(html);
            html.push_str("\"></noscript>");
        }
    }
}
