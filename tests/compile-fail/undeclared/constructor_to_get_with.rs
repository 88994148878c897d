//! Reading a cookie that needs consent by its constructor, in place of its type.

#[path = "../declared.rs"]
mod declared;

use declared::{Shop, Suggestions};
use policy_runtime::{Cookies, Refused};

fn handler(cookies: Cookies<Shop>) -> Result<Option<String>, Refused> {
    let consent = cookies.consent(Suggestions)?;
    Ok(cookies.get_with(declared::recent, consent))
}

fn main() {}

// remedy: cookies.get_with(declared::recent, consent) => cookies.get_with::<declared::recent>(consent)
