//! A proof of consent that goes on after its request.

#[path = "../declared.rs"]
mod declared;

use declared::{Shop, Suggestions};
use policy_runtime::{Cookies, Refused};

fn spawn(_: impl Future<Output = ()> + Send + 'static) {}

fn handler(cookies: Cookies<Shop>) -> Result<(), Refused> {
    let consent = cookies.consent(Suggestions)?;
    spawn(async move { drop(consent) });
    Ok(())
}

fn main() {}

// remedy: let consent = cookies.consent(Suggestions)?; => let _consent = cookies.consent(Suggestions)?;
// remedy: spawn(async move { drop(consent) }); => spawn(async move { let _answer = cookies.consent(Suggestions); });
