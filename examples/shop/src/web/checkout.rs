//! Payment: the card form of a vendor, the bank, and the way back.

use super::forms::{self, Form};
use super::page::Visitor;
use crate::catalogue::euros;
use crate::policy;
use crate::store::Store;
use crate::values::PayState;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{Html, Redirect};
use policy_runtime::consent::Embed;

pub(super) async fn show(
    visitor: Visitor,
    State(store): State<Store>,
) -> Result<Html<String>, StatusCode> {
    let total = total(&visitor, &store);
    // Necessary, so it asks nothing; it is loaded here and nowhere else.
    let script = script(&policy::card_form(), visitor.cookies.nonce());
    let content = format!(
        "<p>Together {}.<div id=card-form></div>{script}
         <form method=\"post\" action=\"/checkout\">{}<button>Pay</button></form>",
        euros(total),
        forms::hidden_field(&visitor.cookies)?
    );
    Ok(visitor.page("Checkout", &content))
}

/// Returns the element of a vendor's script. The policy has the origin alone, and the vendor's script is at its root.
fn script(embed: &Embed<'_>, nonce: &str) -> String {
    let tags = embed
        .addresses("script")
        .into_iter()
        .map(|address| format!("<script src=\"{address}\" async nonce=\"{nonce}\"></script>"));
    tags.collect::<Vec<_>>().concat()
}

/// Sends the visitor to the bank, with a cookie that recognises the way back: the bank is another site.
pub(super) async fn pay(
    visitor: Visitor,
    State(store): State<Store>,
    body: Bytes,
) -> Result<Redirect, StatusCode> {
    Form::of(&visitor.cookies, &body)?;
    let order = store.order();
    visitor.cookies.set(policy::pay_state(order, PayState(total(&visitor, &store))));
    Ok(Redirect::to(&format!("https://bank.example/approve/{order}")))
}

/// Takes a visitor back from the bank, whose page sends the form: only `SameSite=None` cookies come with it.
pub(super) async fn paid(
    visitor: Visitor,
    State(store): State<Store>,
    Path(order): Path<u64>,
) -> Result<Html<String>, StatusCode> {
    let paid = visitor.cookies.get_at::<policy::pay_state>(order).ok_or(StatusCode::FORBIDDEN)?;
    visitor.cookies.remove_at::<policy::pay_state>(order);
    if let Some(basket) = visitor.cookies.get::<policy::basket>() {
        store.empty(basket);
    }
    Ok(visitor.page("Thank you", &format!("<p>You paid {}.", euros(paid.0))))
}

fn total(visitor: &Visitor, store: &Store) -> u32 {
    store.basket(visitor.cookies.get::<policy::basket>()).iter().map(|kettle| kettle.price).sum()
}
