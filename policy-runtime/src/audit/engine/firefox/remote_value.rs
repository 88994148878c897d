//! Values of scripts, as the browser sends them: a `script.RemoteValue` of the protocol.

use serde_json::{Map, Value};

/// Reads a value that JSON has, too. Any other is null.
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_value_is_read_as_json_has_it() {
        let text = json!({ "type": "string", "value": "a" });
        let number = json!({ "type": "number", "value": 1.5 });
        let list = json!({ "type": "array", "value": [text, number] });
        let object = json!({ "type": "object", "value": [["list", list], ["none", { "type": "undefined" }]] });
        assert_eq!(read(&object), json!({ "list": ["a", 1.5], "none": null }));
        for other in
            [json!({ "type": "number", "value": "NaN" }), json!({ "type": "window" }), json!(1)]
        {
            assert_eq!(read(&other), Value::Null, "{other}");
        }
    }
}
