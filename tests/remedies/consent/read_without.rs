//! Reading a cookie is access to the visitor's device, which is asked for like writing it.

#[path = "../../compile-fail/declared.rs"]
mod declared;

fn handler(
    cookies: policy_runtime::Cookies<declared::Shop>,
) -> Result<Option<String>, policy_runtime::Refused> {
    let consent = cookies.consent(declared::Suggestions)?;
    Ok(cookies.get_with::<declared::recent>(consent))
}

fn main() {}
