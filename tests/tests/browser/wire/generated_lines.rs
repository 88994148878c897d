//! Lines that nobody thought of: attributes and pieces of dates in any order, the same in every run.

const NAMES: &[&str] = &["a=b", "a=", " a = b ", "__Host-a=b", "__Secure-a=b", "a=\"b\"", "a=b=c"];
const ATTRIBUTES: &[&str] = &[
    "Secure",
    "secure=no",
    "HttpOnly",
    "Path=/",
    "Path=/x",
    "path = /",
    "Domain=x.localhost",
    "Domain=.x.localhost",
    "Max-Age=60",
    "Max-Age=0",
    "Max-Age=-1",
    "Max-Age=060",
    "SameSite=Lax",
    "SameSite=Strict",
    "SameSite=None",
    "Partitioned",
    "Priority=High",
    "x",
    "",
    "=",
    "x=y",
    "Max-Age",
    "Expires",
    "Path",
    "Domain",
];
const DATES: &[&str] = &[
    "1", "31", "01", "12", "70", "69", "2003", "YYYY", "YYYY", "Jan", "Dec", "Feb", "March",
    "0:0:0", "23:59:59", "1:2:3", "GMT", "UTC", "Thu", "Monday", "Sun", "99", "0", "PST", "31x",
    "12345", "7:00",
];

pub(crate) fn lines(count: usize, next_year: i64) -> impl Iterator<Item = Vec<u8>> {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    std::iter::repeat_with(move || random.line(next_year)).take(count)
}

/// A generator of numbers (xorshift), as good as any here.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % end
    }

    fn pick(&mut self, words: &[&'static str]) -> &'static str {
        words[self.below(words.len())]
    }

    fn line(&mut self, next_year: i64) -> Vec<u8> {
        let mut line = self.pick(NAMES).to_owned();
        for _ in 0..self.below(6) {
            line.push_str("; ");
            if self.below(3) == 0 {
                line.push_str("Expires=");
                line.push_str(&self.date());
            } else {
                line.push_str(self.pick(ATTRIBUTES));
            }
        }
        line.replace("YYYY", &next_year.to_string()).into_bytes()
    }

    /// Now and then one that can be read.
    fn date(&mut self) -> String {
        let shapes: [&[usize]; 4] =
            [&[0, 1, 2, 3, 4, 5], &[0, 2, 1, 4, 3], &[1, 2, 3, 4], &[2, 1, 4, 3]];
        let parts: [&[&str]; 6] = [
            &["Thu", "Mon", "Monday", "", "x"],
            &["1", "01", "31", "28", "30", "9", "0", "1st"],
            &["Jan", "February", "dec", "APR", "Mai", "Oct"],
            &["YYYY", "YYYY", "YYYY", "1999", "70", "69", "00", "38", "2100", "YYYYx"],
            &["0:0:0", "23:59:59", "01:02:03", "24:00:00", "1:2", "00:00:60"],
            &["GMT", "UTC", "gmt", "", "PST", "GMT+1"],
        ];
        let mut tokens: Vec<&str> = if self.below(3) == 0 {
            (0..3 + self.below(4)).map(|_| self.pick(DATES)).collect()
        } else {
            let shape = shapes[self.below(shapes.len())];
            shape.iter().map(|part| self.pick(parts[*part])).collect()
        };
        if self.below(8) == 0 {
            let (one, other) = (self.below(tokens.len()), self.below(tokens.len()));
            tokens.swap(one, other);
        }
        tokens.join([" ", " ", "-", ", ", "/"][self.below(5)])
    }
}
