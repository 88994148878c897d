// Compiled from `templates/standalone.html`, as CONTRIBUTING.md says.

#[allow(
    clippy::explicit_iter_loop,
    clippy::needless_borrow,
    reason = "the types are not known where it is written"
)]
impl crate::html::Html for Standalone<'_> {
    fn write_html(&self, html: &mut String) {
        html.push_str("<!doctype html>\n<html lang=\"");
        self.language.write_html(html);
        html.push_str("\" dir=\"");
        self.direction.write_html(html);
        html.push_str(
            "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
        );
        self.title.write_html(html);
        html.push_str("</title>\n<style>");
        html.push_str(&self.style);
        html.push_str("</style>\n</head>\n<body class=\"cookie-page\">\n<main>\n");
        html.push_str(&self.page);
        html.push_str("\n</main>\n</body>\n</html>");
    }
}
