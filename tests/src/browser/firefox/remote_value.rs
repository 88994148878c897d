//! Values of scripts, as the browser sends them: a `script.RemoteValue` of the protocol.

use serde_json::{Map, Value};

/// Reads what JSON has, too. Anything else is null.
pub(super) fn read(remote: &Value) -> Value {
    let value = &remote["value"];
    match remote["type"].as_str().unwrap_or_default() {
        "array" => value.as_array().into_iter().flatten().map(read).collect(),
        "object" => {
            let entries = value.as_array().into_iter().flatten();
            let named =
                entries.filter_map(|entry| Some((entry[0].as_str()?.to_owned(), read(&entry[1]))));
            Value::Object(named.collect::<Map<_, _>>())
        }
        "string" | "boolean" => value.clone(),
        // `NaN` and its like are strings.
        "number" if value.is_number() => value.clone(),
        _ => Value::Null,
    }
}
