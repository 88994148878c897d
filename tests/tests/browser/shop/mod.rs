//! The shop of `examples/shop` in a browser: what its vendors are asked for, and what the browser holds of them, before a
//! choice, after it and after its withdrawal.

mod before_and_after;
mod consent_mode;
mod purchase;
mod town;
mod undeclared;
