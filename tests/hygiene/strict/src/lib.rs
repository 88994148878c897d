//! Policies compile without a warning where every lint is one, and document themselves.
//!
//! The texts hold what rustdoc would take for markup.

#![deny(
    missing_docs,
    unreachable_pub,
    unused,
    unused_qualifications,
    unused_results,
    unnameable_types,
    nonstandard_style,
    future_incompatible,
    let_underscore_drop,
    non_ascii_idents,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unsafe_code,
    variant_size_differences,
    private_interfaces,
    private_bounds,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    macro_use_extern_crate,
    meta_variable_misuse,
    absolute_paths_not_starting_with_crate,
    ambiguous_negative_literals,
    keyword_idents,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::cargo,
    rustdoc::all
)]
#![allow(clippy::cargo_common_metadata, reason = "this crate is not published")]
#![allow(clippy::multiple_crate_versions, reason = "those of the runtime's dependencies")]

pub mod inner;
pub mod kit;
pub mod shop;
