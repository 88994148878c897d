//! The names of fields that an application gives.

use crate::layer::ConfigError;
use http::HeaderName;

/// Fields that hops are known to send, with the place of the server.
const OF_THE_SERVER: [&str; 3] = ["cf-ray", "fly-region", "x-vercel-id"];
/// Fields that browsers send, from which no region follows. The names that begin with `sec-` are browsers' too.
const OF_THE_BROWSER: [&str; 6] =
    ["accept-language", "cookie", "host", "origin", "referer", "user-agent"];

/// Returns the name of a field with a code, unless it says something else.
pub(super) fn check_field(name: &str) -> Result<HeaderName, ConfigError> {
    let name = check_name(name)?;
    let problem = if OF_THE_SERVER.contains(&name.as_str()) {
        "is where the server is, not the visitor"
    } else if OF_THE_BROWSER.contains(&name.as_str()) || name.as_str().starts_with("sec-") {
        "is a field of the browser, which knows no region; name the field that the hop in front sets"
    } else {
        return Ok(name);
    };
    Err(ConfigError::new("region", name.as_str(), problem))
}

/// Returns a name that a field can have.
pub(super) fn check_name(name: &str) -> Result<HeaderName, ConfigError> {
    // `*` is a token, and all of the request in `Vary`.
    let parsed = HeaderName::from_bytes(name.as_bytes()).ok().filter(|name| name != "*");
    parsed.ok_or_else(|| {
        ConfigError::new(
            "region",
            name,
            "is no name of a header field; give one like `x-country-code`",
        )
    })
}
