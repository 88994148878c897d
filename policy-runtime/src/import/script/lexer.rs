//! Tokens of a script.

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Number,
    /// A string in quotes, or a template without substitutions.
    Text,
    /// A template with substitutions.
    Template,
    Pattern,
    /// `(`, `[` or `{`.
    Open,
    Close,
    Sign(u8),
}

/// A token: octets of the script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) line: u32,
}

/// Splits a script into tokens, without comments and white space.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut lexer = Lexer { octets: text.as_bytes(), at: 0, line: 1, vain_octets: 0 };
    let mut found: Vec<Token> = Vec::new();
    while let Some(first) = lexer.next_octet() {
        let (start, line) = (lexer.at, lexer.line);
        let before = found.last().copied();
        let kind = lexer.token(first, before, text);
        if let Some(kind) = kind {
            found.push(Token { kind, start, end: lexer.at, line });
        }
    }
    found
}

/// Maximum number of octets that are read in vain, for quotes that nothing closes.
const MAX_VAIN_OCTETS: usize = 8 << 20;

struct Lexer<'t> {
    octets: &'t [u8],
    at: usize,
    line: u32,
    vain_octets: usize,
}

impl Lexer<'_> {
    fn peek(&self, ahead: usize) -> Option<u8> {
        self.octets.get(self.at + ahead).copied()
    }

    /// Skips white space, and returns the octet at which a token begins.
    fn next_octet(&mut self) -> Option<u8> {
        while let Some(octet) = self.peek(0) {
            match octet {
                b'\n' => self.line += 1,
                b' ' | b'\t' | b'\r' | 0x0B | 0x0C => {}
                _ => return Some(octet),
            }
            self.at += 1;
        }
        None
    }

    /// Reads one token, or skips a comment.
    fn token(&mut self, first: u8, before: Option<Token>, text: &str) -> Option<Kind> {
        match first {
            b'/' if self.peek(1) == Some(b'/') => {
                self.skip_while(|octet| octet != b'\n');
                None
            }
            b'/' if self.peek(1) == Some(b'*') => {
                self.skip_comment();
                None
            }
            b'<' if text.get(self.at..).is_some_and(|rest| rest.starts_with("<!--")) => {
                self.skip_while(|octet| octet != b'\n');
                None
            }
            b'"' | b'\'' | b'`' | b'/' if self.vain_octets > MAX_VAIN_OCTETS => {
                self.at += 1;
                Some(Kind::Sign(first))
            }
            b'"' | b'\'' => Some(self.string(first)),
            b'`' => Some(self.template()),
            b'/' if is_value_expected(before, text) => Some(self.pattern()),
            b'(' | b'[' | b'{' => {
                self.at += 1;
                Some(Kind::Open)
            }
            b')' | b']' | b'}' => {
                self.at += 1;
                Some(Kind::Close)
            }
            b'0'..=b'9' => {
                self.number();
                Some(Kind::Number)
            }
            b'.' if self.peek(1).is_some_and(|next| next.is_ascii_digit()) => {
                self.number();
                Some(Kind::Number)
            }
            octet if is_word(octet) => {
                self.skip_while(is_word);
                Some(Kind::Word)
            }
            sign => {
                self.at += 1;
                Some(Kind::Sign(sign))
            }
        }
    }

    fn skip_while(&mut self, is: impl Fn(u8) -> bool) {
        while self.peek(0).is_some_and(&is) {
            self.at += 1;
        }
    }

    fn skip_comment(&mut self) {
        self.at += 2;
        while let Some(octet) = self.peek(0) {
            if octet == b'*' && self.peek(1) == Some(b'/') {
                self.at += 2;
                return;
            }
            self.line += u32::from(octet == b'\n');
            self.at += 1;
        }
    }

    /// Goes back to a quote that nothing closes, and behind it.
    fn give_up(&mut self, start: usize, line: u32) {
        self.vain_octets += self.at - start;
        (self.at, self.line) = (start + 1, line);
    }

    /// Reads a string. A quote that is not closed on its line is a sign: an apostrophe in the text of a page.
    fn string(&mut self, quote: u8) -> Kind {
        let (start, line) = (self.at, self.line);
        self.at += 1;
        while let Some(octet) = self.peek(0) {
            match octet {
                b'\\' => {
                    self.line += u32::from(self.peek(1) == Some(b'\n'));
                    self.at += 1;
                }
                b'\n' => break,
                octet if octet == quote => {
                    self.at += 1;
                    return Kind::Text;
                }
                _ => {}
            }
            self.at += 1;
        }
        self.give_up(start, line);
        Kind::Sign(quote)
    }

    /// Reads a template, with the templates that its substitutions have.
    fn template(&mut self) -> Kind {
        let (start, line) = (self.at, self.line);
        self.at += 1;
        let mut has_substitution = false;
        // The braces that are open within each substitution around this place.
        let mut open: Vec<u32> = Vec::new();
        let mut is_text = true;
        while let Some(octet) = self.peek(0) {
            self.line += u32::from(octet == b'\n');
            self.at += 1;
            match octet {
                b'\\' => self.at += 1,
                b'`' if is_text && open.is_empty() => {
                    return if has_substitution { Kind::Template } else { Kind::Text };
                }
                b'`' => is_text = !is_text,
                b'$' if is_text && self.peek(0) == Some(b'{') => {
                    self.at += 1;
                    has_substitution = true;
                    open.push(0);
                    is_text = false;
                }
                b'{' if !is_text => {
                    if let Some(depth) = open.last_mut() {
                        *depth += 1;
                    }
                }
                b'}' if !is_text => match open.last_mut() {
                    Some(0) => {
                        open.pop();
                        is_text = true;
                    }
                    Some(depth) => *depth -= 1,
                    None => {}
                },
                _ => {}
            }
        }
        self.give_up(start, line);
        Kind::Sign(b'`')
    }

    /// Reads a regular expression. Without an end on its line, `/` is a sign: of a division, or of a tag.
    fn pattern(&mut self) -> Kind {
        let (start, line) = (self.at, self.line);
        self.at += 1;
        let mut is_in_class = false;
        while let Some(octet) = self.peek(0) {
            self.at += 1;
            match octet {
                b'\\' => self.at += 1,
                b'[' => is_in_class = true,
                b']' => is_in_class = false,
                b'\n' => break,
                b'/' if !is_in_class => {
                    self.skip_while(|octet| octet.is_ascii_alphabetic());
                    return Kind::Pattern;
                }
                _ => {}
            }
        }
        self.give_up(start, line);
        Kind::Sign(b'/')
    }

    fn number(&mut self) {
        while let Some(octet) = self.peek(0) {
            let is_sign_of_exponent = matches!(octet, b'+' | b'-')
                && self.octets.get(self.at - 1).is_some_and(|before| matches!(before, b'e' | b'E'));
            if !(octet.is_ascii_alphanumeric()
                || octet == b'.'
                || octet == b'_'
                || is_sign_of_exponent)
            {
                break;
            }
            self.at += 1;
        }
    }
}

/// Returns whether an octet belongs to a word. All of those beyond ASCII do: names may have any letter.
fn is_word(octet: u8) -> bool {
    octet.is_ascii_alphanumeric() || matches!(octet, b'_' | b'$' | b'#') || octet >= 0x80
}

/// Returns whether a value can stand behind a token, so that `/` begins a regular expression.
fn is_value_expected(before: Option<Token>, text: &str) -> bool {
    let Some(before) = before else { return true };
    match before.kind {
        Kind::Open => true,
        Kind::Sign(sign) => sign != b'<',
        Kind::Word => {
            let word = text.get(before.start..before.end).unwrap_or_default();
            matches!(
                word,
                "return"
                    | "typeof"
                    | "case"
                    | "in"
                    | "of"
                    | "delete"
                    | "void"
                    | "default"
                    | "await"
                    | "yield"
            )
        }
        _ => false,
    }
}
