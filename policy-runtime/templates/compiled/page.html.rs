// Compiled from `templates/page.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for WholePage<'_> {
    fn write_html(&self, html: &mut String) {
        html.push_str("<!doctype html>\n<html lang=\"");
        self.language.tag.write_html(html);
        html.push_str("\" dir=\"");
        self.language.dir.write_html(html);
        html.push_str(
            "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
        );
        self.title.write_html(html);
        html.push_str("</title>\n<link rel=\"stylesheet\" href=\"");
        self.stylesheet.write_html(html);
        html.push_str("\">\n</head>\n<body class=\"cookie-page\">\n<main>\n");
        html.push_str(&self.markup);
        html.push_str("\n</main>");
        if let Some(links) = &self.links {
            html.push_str("\n<footer>\n");
            html.push_str(&links);
            html.push_str("\n</footer>");
        }
        html.push_str("\n</body>\n</html>");
    }
}
