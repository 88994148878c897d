//! Reading a cookie is access to the visitor's device, which is asked for like writing it.

#[path = "../declared.rs"]
mod declared;

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) -> Option<String> {
    cookies.get::<declared::recent>()
}

fn main() {}

// remedy: -> Option<String> => -> Result<Option<String>, policy_runtime::Refused>
// remedy: cookies.get::<declared::recent>() => let consent = cookies.consent(declared::Suggestions)?;\nOk(cookies.get_with::<declared::recent>(consent))
