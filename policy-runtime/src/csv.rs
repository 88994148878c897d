//! Lines of CSV (RFC 4180) that spreadsheets open as text.

/// Characters with which spreadsheets begin a formula, or end a cell before one (OWASP, "CSV injection"); the wide forms are
/// those of input methods.
const BEGINS_FORMULA: [char; 13] =
    ['=', '+', '-', '@', '\t', '\r', '\n', '|', '%', '＝', '＋', '－', '＠'];

/// Writes a line with its CRLF. All cells are quoted; one that a spreadsheet would take for a formula begins with an apostrophe.
pub(crate) fn line(cells: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let mut line = String::new();
    for cell in cells {
        if !line.is_empty() {
            line.push(',');
        }
        quote(&mut line, cell.as_ref());
    }
    line + "\r\n"
}

fn quote(line: &mut String, cell: &str) {
    line.push('"');
    if cell.starts_with(BEGINS_FORMULA) {
        line.push('\'');
    }
    for character in cell.chars() {
        if character == '"' {
            line.push('"');
        }
        line.push(character);
    }
    line.push('"');
}

/// Returns the text of a cell, without the apostrophe that [`line`] puts before what begins like a formula.
#[cfg(feature = "cli")]
pub(crate) fn text_of(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|text| text.starts_with(BEGINS_FORMULA)).unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn no_cell_is_a_formula_or_ends_its_line() {
        for (cell, quoted) in [
            ("a", "\"a\""),
            ("", "\"\""),
            ("a \"b\", c\r\nd", "\"a \"\"b\"\", c\r\nd\""),
            ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
            ("+1", "\"'+1\""),
            ("-1", "\"'-1\""),
            ("@SUM(A1)", "\"'@SUM(A1)\""),
            ("\t=1", "\"'\t=1\""),
            ("\r=1", "\"'\r=1\""),
            ("\n=1", "\"'\n=1\""),
            ("|cmd", "\"'|cmd\""),
            ("%0A", "\"'%0A\""),
            ("＝1", "\"'＝1\""),
            ("1=1", "\"1=1\""),
        ] {
            assert_eq!(line([cell]), format!("{quoted}\r\n"), "{cell:?}");
        }
        assert_eq!(line(["a", "b"]), "\"a\",\"b\"\r\n");
    }
}
