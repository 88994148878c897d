//! Implementations of `Serialize` for the types that every application has, equal to those of serde's derive.
//!
//! The derive is a crate of its own, which took 3 of the 50 seconds of building such an application. Forgetting a field does not
//! compile.

/// Implements `Serialize` for a struct by its fields: `field`, `field as "name"`, or `field = value`. Fields behind `without` are
/// omitted, those behind `optional` while they are `None`. Those behind `with` stand last, and are computed from those behind `from`.
macro_rules! serialize_fields {
    ($struct:ident { $($field:ident $(as $name:literal)? $(= $value:expr)?),* $(,)? }
        $(without { $($left_out:ident),* $(,)? })?
        $(optional { $($optional:ident),* $(,)? })?
        $(with { $($more:ident = $computed:expr),* $(,)? } from { $($source:ident),* })?) => {
        impl ::serde::Serialize for $struct {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use ::serde::ser::SerializeStruct;
                let $struct { $($field,)* $($($left_out: _,)*)? $($($optional,)*)? $($($source,)*)? } = self;
                let count = [$(stringify!($field),)* $($(stringify!($more)),*)?].len() $($(+ usize::from($optional.is_some()))*)?;
                let mut fields = serializer.serialize_struct(stringify!($struct), count)?;
                $(fields.serialize_field(
                    serialize_fields!(@one [stringify!($field)] $([$name])?),
                    serialize_fields!(@one [$field] $([$value])?),
                )?;)*
                $($(match $optional {
                    Some(_) => fields.serialize_field(stringify!($optional), $optional)?,
                    None => fields.skip_field(stringify!($optional))?,
                })*)?
                $($(fields.serialize_field(stringify!($more), $computed)?;)*)?
                fields.end()
            }
        }
    };
    (@one [$usual:expr]) => { $usual };
    (@one [$usual:expr] [$other:expr]) => { $other };
}

/// Implements `Serialize` for an enum without data by the names of its variants.
macro_rules! serialize_names {
    ($enum:ident { $($variant:ident = $name:literal),* $(,)? }) => {
        impl ::serde::Serialize for $enum {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let name = match self {
                    $($enum::$variant => $name,)*
                };
                serializer.serialize_unit_variant(stringify!($enum), *self as u32, name)
            }
        }
    };
}

pub(crate) use {serialize_fields, serialize_names};

#[cfg(test)]
mod tests {
    use crate::declaration::Lifetime;

    struct Sign {
        name: &'static str,
        inner: Option<u32>,
        secret: u8,
        age: Option<u8>,
        shape: Shape,
        sides: [u8; 6],
    }

    #[derive(Clone, Copy)]
    enum Shape {
        Round,
        SixSided,
    }

    serialize_fields! { Sign { name as "called", inner, shape = &[shape, shape] } without { secret } optional { age } with { sides = &sides.len() } from { sides } }
    serialize_names! { Shape { Round = "round", SixSided = "six_sided" } }

    #[test]
    fn fields_and_names_are_written_as_the_derive_writes_them() {
        let mut sign = Sign {
            name: "stop",
            inner: None,
            secret: 7,
            age: None,
            shape: Shape::SixSided,
            sides: [0; 6],
        };
        let json = serde_json::to_string(&sign).unwrap();
        assert_eq!(
            json,
            r#"{"called":"stop","inner":null,"shape":["six_sided","six_sided"],"sides":6}"#
        );
        sign.age = Some(3);
        let json = serde_json::to_string(&sign).unwrap();
        assert!(json.ends_with(r#""age":3,"sides":6}"#), "{json}");
        assert_eq!(sign.secret, 7);
        assert_eq!(serde_json::to_string(&Shape::Round).unwrap(), r#""round""#);
        for (lifetime, json) in [
            (Lifetime::Session, r#""session""#),
            (Lifetime::Seconds(60), r#"{"seconds":60}"#),
            (Lifetime::Unknown, r#""unknown""#),
            (Lifetime::Sliding(60), r#"{"sliding":60}"#),
        ] {
            assert_eq!(serde_json::to_string(&lifetime).unwrap(), json);
        }
    }
}
