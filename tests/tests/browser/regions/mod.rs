//! The shop of `examples/regions` in a browser whose visitor moves: what it stores and what the page says is on, held against the
//! policy after each step.

mod accessibility;
mod californian;
mod moving;
mod traveller;
