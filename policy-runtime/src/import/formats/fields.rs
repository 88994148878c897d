//! Fields of cookies in JSON, which each program writes in its own way.

use crate::import::draft::text::cleaned;
use crate::import::time;
use serde::Deserialize;
use serde::de::{Deserializer, Error, Visitor};
use std::fmt;

/// `true`, or its word as a text.
#[derive(Clone, Copy)]
pub(super) struct Flag(pub(super) bool);

/// The time at which a cookie ends.
pub(super) enum End {
    Session,
    /// Unix seconds.
    At(i64),
    /// A text that is no time, for the question.
    Unread(String),
}

impl End {
    fn of_number(number: f64) -> End {
        // `Infinity` is the word of tough-cookie for the end of a session.
        if number <= 0.0 || !number.is_finite() {
            End::Session
        } else {
            End::At(time::of_number(number))
        }
    }

    /// Reads a time as a text.
    pub(super) fn read(text: &str) -> End {
        let text = text.trim();
        if let Ok(number) = text.parse::<f64>() {
            return End::of_number(number);
        }
        match time::read_any(text) {
            Some(at) => End::At(at),
            None if text.is_empty() || text.eq_ignore_ascii_case("session") => End::Session,
            None => End::Unread(cleaned(text)),
        }
    }
}

impl<'de> Deserialize<'de> for Flag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Flag, D::Error> {
        struct Reader;
        impl Visitor<'_> for Reader {
            type Value = Flag;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("true or false")
            }

            fn visit_bool<E: Error>(self, value: bool) -> Result<Flag, E> {
                Ok(Flag(value))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Flag, E> {
                Ok(Flag(text.trim().eq_ignore_ascii_case("true")))
            }
        }
        deserializer.deserialize_any(Reader)
    }
}

impl<'de> Deserialize<'de> for End {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<End, D::Error> {
        struct Reader;
        #[allow(clippy::cast_precision_loss, reason = "a time has no more digits")]
        impl Visitor<'_> for Reader {
            type Value = End;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a time")
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<End, E> {
                Ok(End::of_number(number as f64))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<End, E> {
                Ok(End::of_number(number as f64))
            }

            fn visit_f64<E: Error>(self, number: f64) -> Result<End, E> {
                Ok(End::of_number(number))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<End, E> {
                Ok(End::read(text))
            }
        }
        deserializer.deserialize_any(Reader)
    }
}

/// Seconds, as a number or a text.
#[derive(Clone, Copy)]
pub(super) struct Seconds(pub(super) i64);

impl<'de> Deserialize<'de> for Seconds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Seconds, D::Error> {
        struct Reader;
        #[allow(
            clippy::cast_possible_truncation,
            reason = "a number beyond the range is the end of the range"
        )]
        impl Visitor<'_> for Reader {
            type Value = Seconds;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number of seconds")
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Seconds, E> {
                Ok(Seconds(number))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Seconds, E> {
                Ok(Seconds(i64::try_from(number).unwrap_or(i64::MAX)))
            }

            fn visit_f64<E: Error>(self, number: f64) -> Result<Seconds, E> {
                Ok(Seconds(number as i64))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Seconds, E> {
                match text.trim().parse::<f64>() {
                    Ok(number) => self.visit_f64(number),
                    Err(_) => Err(E::custom("invalid type, expected a number of seconds")),
                }
            }
        }
        deserializer.deserialize_any(Reader)
    }
}
