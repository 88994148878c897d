//! Literals out of tokens.

use super::lexer::{Kind, Token};
use super::value::Value;

/// Maximum depth of values within values.
const MAX_DEPTH: usize = 64;

/// Reads literals from the tokens of a script.
pub(super) struct Reader<'t> {
    text: &'t str,
    tokens: &'t [Token],
    at: usize,
    depth: usize,
    /// The line of a bracket that nothing closes.
    open_since: Option<u32>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str, tokens: &'t [Token]) -> Reader<'t> {
        Reader { text, tokens, at: 0, depth: 0, open_since: None }
    }

    fn token(&self, ahead: usize) -> Option<Token> {
        self.tokens.get(self.at + ahead).copied()
    }

    fn shown(&self, token: Token) -> &'t str {
        self.text.get(token.start..token.end).unwrap_or_default()
    }

    /// Returns the word or sign at a place.
    fn word(&self, ahead: usize) -> &'t str {
        self.token(ahead).map_or("", |token| self.shown(token))
    }

    /// Returns whether words or signs stand here.
    fn is_sign(&self, ahead: usize, sign: u8) -> bool {
        self.token(ahead).is_some_and(|token| token.kind == Kind::Sign(sign))
    }

    fn is(&self, ahead: usize, word: &str) -> bool {
        let is_text = self
            .token(ahead)
            .is_some_and(|token| matches!(token.kind, Kind::Text | Kind::Template));
        !is_text && self.word(ahead) == word
    }

    pub(super) fn line(&self) -> u32 {
        self.token(0).map_or(0, |token| token.line)
    }

    /// Returns the line of the token before.
    fn last_line(&self) -> u32 {
        self.tokens.get(self.at.wrapping_sub(1)).map_or(0, |token| token.line)
    }

    pub(super) fn is_at_bracket(&self) -> bool {
        self.token(0).is_some_and(|token| token.kind == Kind::Open)
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.at >= self.tokens.len()
    }

    pub(super) fn place(&self) -> usize {
        self.at
    }

    /// Goes back to a place, if the budget of tokens that are read again has as many.
    pub(super) fn read_again(&mut self, place: usize, budget: &mut usize) {
        if let Some(rest) = budget.checked_sub(self.at - place) {
            (*budget, self.at) = (rest, place);
        }
    }

    pub(super) fn skip_one(&mut self) {
        self.at += 1;
    }

    /// Reads a name with its parts: `tarteaucitron.services.mine`.
    pub(super) fn path(&mut self) -> Option<String> {
        self.token(0).filter(|token| token.kind == Kind::Word)?;
        let mut path = self.word(0).to_owned();
        self.at += 1;
        while self.is_sign(0, b'.') && self.token(1).is_some_and(|token| token.kind == Kind::Word) {
            path.push('.');
            path.push_str(self.word(1));
            self.at += 2;
        }
        Some(path)
    }

    /// Takes a word.
    pub(super) fn takes_word(&mut self, word: &str) -> bool {
        let is_word = self.is(0, word);
        self.at += usize::from(is_word);
        is_word
    }

    /// Takes the `(` of a call.
    pub(super) fn takes_call(&mut self) -> bool {
        self.takes_word("(")
    }

    /// Takes `=`, with the type before it that TypeScript has. In JSX a brace stands around the value.
    pub(super) fn takes_assignment(&mut self) -> bool {
        /// Maximum number of tokens of a type.
        const MAX_TYPE_TOKENS: usize = 40;
        let mut ahead = 0;
        if self.is_sign(0, b':') {
            while ahead < MAX_TYPE_TOKENS && !self.is_sign(ahead, b'=') {
                let ends = self.is_sign(ahead, b';')
                    || self.is_sign(ahead, b',')
                    || self.token(ahead).is_none();
                if ends
                    || self.is(ahead, "{")
                    || self.is(ahead, "(")
                    || self.is(ahead, ")")
                    || self.is(ahead, "}")
                {
                    return false;
                }
                ahead += 1;
            }
        }
        let is_comparison = self.is_sign(ahead + 1, b'=') || self.is_sign(ahead + 1, b'>');
        if !self.is_sign(ahead, b'=') || is_comparison {
            return false;
        }
        self.at += ahead + 1;
        if self.is(0, "{") && self.is(1, "{") {
            self.at += 1;
        }
        true
    }

    /// Takes the head of a function that returns a literal: `() => (`.
    pub(super) fn takes_arrow(&mut self) {
        let is_arrow = self.is(0, "(")
            && self.is(1, ")")
            && self.is_sign(2, b'=')
            && self.is_sign(3, b'>')
            && self.token(4).is_some_and(|next| next.kind == Kind::Open && !self.is(4, "{"));
        self.at += if is_arrow { 4 } else { 0 };
    }

    /// Returns the line of a bracket that nothing closed since the last call.
    pub(super) fn take_open_line(&mut self) -> Option<u32> {
        self.open_since.take()
    }

    /// Notes that the script ended before a bracket was closed. The outermost one is kept.
    fn ends_open(&mut self, line: u32) {
        self.open_since = Some(self.open_since.map_or(line, |known| known.min(line)));
    }

    /// Takes the three points before a value whose parts are meant.
    fn takes_spread(&mut self) -> bool {
        let is_spread = (0..3).all(|ahead| self.is_sign(ahead, b'.'));
        self.at += if is_spread { 3 } else { 0 };
        is_spread
    }

    /// Reads the arguments of a call behind its `(`, and the `)`.
    pub(super) fn arguments(&mut self) -> Vec<Value> {
        self.values(")")
    }

    /// Reads values up to a closing bracket.
    fn values(&mut self, end: &str) -> Vec<Value> {
        let mut values = Vec::new();
        let line = self.last_line();
        while !self.is_at_end() {
            if self.is(0, end) {
                self.at += 1;
                return values;
            }
            if self.is_sign(0, b',') {
                self.at += 1;
                continue;
            }
            let before = self.at;
            let is_spread = self.takes_spread();
            let value = self.value();
            values.push(if is_spread { Value::Spread(Box::new(value)) } else { value });
            // A bracket of another kind: the script is broken.
            if self.at == before {
                return values;
            }
        }
        self.ends_open(line);
        values
    }

    /// Reads a value, up to the `,` or the bracket behind it. What only running it would tell is code.
    pub(super) fn value(&mut self) -> Value {
        let line = self.line();
        if self.depth >= MAX_DEPTH {
            self.skip_expression();
            return Value::Code { line };
        }
        self.depth += 1;
        let value = self.operand();
        let value = value.and_then(|value| self.combined(value));
        self.depth -= 1;
        if self.is(0, "as") || self.is(0, "satisfies") {
            // `as const`, `satisfies Config`: types.
            self.skip_expression();
        }
        match value {
            Some(value) if self.ends_value() => value,
            _ => {
                self.skip_expression();
                Value::Code { line }
            }
        }
    }

    /// Joins texts by `+`, and multiplies numbers: `60 * 60 * 24`. `None` if another value follows the sign.
    fn combined(&mut self, mut value: Value) -> Option<Value> {
        loop {
            let sign = match &value {
                Value::Text(_) => b'+',
                Value::Number(_) => b'*',
                _ => return Some(value),
            };
            if !self.is_sign(0, sign) {
                return Some(value);
            }
            self.at += 1;
            value = match (value, self.operand()?) {
                (Value::Text(text), Value::Text(next)) => Value::Text(text + &next),
                (Value::Number(number), Value::Number(next)) => Value::Number(number * next),
                _ => return None,
            };
        }
    }

    fn ends_value(&self) -> bool {
        let Some(token) = self.token(0) else { return true };
        let is_on_next_line = self.at > 0 && self.last_line() < token.line;
        matches!(token.kind, Kind::Close | Kind::Sign(b',' | b';'))
            || is_on_next_line && token.kind == Kind::Word
    }

    /// Reads a literal, without what stands behind it.
    fn operand(&mut self) -> Option<Value> {
        let token = self.token(0)?;
        let shown = self.shown(token);
        match token.kind {
            Kind::Text => {
                self.at += 1;
                Some(Value::Text(unescaped(shown.get(1..shown.len() - 1).unwrap_or_default())))
            }
            Kind::Number => {
                self.at += 1;
                number(shown).map(Value::Number)
            }
            Kind::Pattern => {
                self.at += 1;
                let end = shown.rfind('/').unwrap_or(shown.len());
                shown.get(1..end).map(|source| Value::Pattern(source.to_owned()))
            }
            Kind::Open if shown == "[" => {
                self.at += 1;
                Some(Value::List(self.values("]")))
            }
            Kind::Open if shown == "{" => {
                self.at += 1;
                Some(Value::Object(self.object()))
            }
            Kind::Open => {
                self.at += 1;
                let value = self.value();
                self.takes_word(")").then_some(value)
            }
            Kind::Sign(b'-') if self.token(1).is_some_and(|next| next.kind == Kind::Number) => {
                self.at += 2;
                number(self.tokens.get(self.at - 1).map_or("", |token| self.shown(*token)))
                    .map(|number| Value::Number(-number))
            }
            // `!0` and `!1` of minified scripts.
            Kind::Sign(b'!') if self.is(1, "0") || self.is(1, "1") => {
                let value = Value::Bool(self.is(1, "0"));
                self.at += 2;
                Some(value)
            }
            Kind::Word => self.named(shown, token.line),
            _ => None,
        }
    }

    /// Reads a word that stands for a value, or a call.
    fn named(&mut self, word: &str, line: u32) -> Option<Value> {
        let value = match word {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            "null" | "undefined" => Value::Null,
            "function" | "async" | "new" | "class" | "await" => return None,
            _ => {
                let function = self.path()?;
                if !self.takes_call() {
                    return Some(Value::Variable { name: function, line });
                }
                let arguments = self.arguments();
                return Some(Value::Call { function, line, arguments });
            }
        };
        self.at += 1;
        Some(value)
    }

    /// Reads the members of an object behind its `{`, and the `}`.
    fn object(&mut self) -> Vec<(String, Value)> {
        let mut members = Vec::new();
        let opened = self.last_line();
        while !self.is_at_end() {
            if self.is(0, "}") {
                self.at += 1;
                return members;
            }
            if self.is_sign(0, b',') {
                self.at += 1;
                continue;
            }
            let (before, line) = (self.at, self.line());
            if self.takes_spread() {
                members.push(("...".to_owned(), Value::Spread(Box::new(self.value()))));
                continue;
            }
            let is_word = self.token(0).is_some_and(|token| token.kind == Kind::Word);
            let name = self.member_name();
            match name {
                Some(name) if self.is_sign(0, b':') => {
                    self.at += 1;
                    let value = self.value();
                    members.push((name, value));
                }
                Some(name) if is_word && (self.is_sign(0, b',') || self.is(0, "}")) => {
                    members.push((name.clone(), Value::Variable { name, line }));
                }
                name => {
                    // A method: `onChange() {}`.
                    let name = name.unwrap_or_else(|| "...".to_owned());
                    self.skip_expression();
                    members.push((name, Value::Code { line }));
                }
            }
            if self.at == before {
                return members;
            }
        }
        self.ends_open(opened);
        members
    }

    fn member_name(&mut self) -> Option<String> {
        let token = self.token(0)?;
        let shown = self.shown(token);
        let name = match token.kind {
            Kind::Word | Kind::Number => shown.to_owned(),
            Kind::Text => unescaped(shown.get(1..shown.len() - 1).unwrap_or_default()),
            _ => return None,
        };
        self.at += 1;
        Some(name)
    }

    /// Skips to the `,`, `;` or closing bracket that ends an expression, over all brackets in it.
    fn skip_expression(&mut self) {
        let mut open = 0_usize;
        let line = self.line();
        while let Some(token) = self.token(0) {
            match token.kind {
                Kind::Open => open += 1,
                Kind::Close | Kind::Sign(b',' | b';') if open == 0 => return,
                Kind::Close => open -= 1,
                _ => {}
            }
            self.at += 1;
        }
        if open > 0 {
            self.ends_open(line);
        }
    }
}

/// Reads a number of ECMAScript.
fn number(text: &str) -> Option<f64> {
    let plain = text.replace('_', "");
    if let Some(digits) = plain.strip_prefix("0x").or_else(|| plain.strip_prefix("0X")) {
        return u32::from_str_radix(digits, 16).ok().map(f64::from);
    }
    plain.parse().ok()
}

/// Replaces the escapes of a string.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        if sign != '\\' {
            plain.push(sign);
            continue;
        }
        match signs.next() {
            Some('n') => plain.push('\n'),
            Some('t') => plain.push('\t'),
            Some('r' | '\n') | None => {}
            Some('x') => plain.extend(escaped(&mut signs, 2)),
            Some('u') => plain.extend(escaped(&mut signs, 4)),
            Some(other) => plain.push(other),
        }
    }
    plain
}

/// Reads an escape by number: `\u00e9`, `\u{1f36a}`.
fn escaped(signs: &mut std::str::Chars<'_>, digits: usize) -> Option<char> {
    let rest = signs.as_str();
    let (hex, length) = match rest.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
        Some((hex, _)) => (hex, hex.len() + 2),
        None => (rest.get(..digits)?, digits),
    };
    *signs = rest.get(length..)?.chars();
    char::from_u32(u32::from_str_radix(hex, 16).ok()?)
}
