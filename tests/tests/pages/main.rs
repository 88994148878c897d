//! The pages that visitors meet, over the routes that applications merge.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expects by panicking")]

mod access;
mod asked_again;
mod assets;
mod banner;
mod browser;
mod calendar;
mod choice_form;
mod consent_signals;
mod declared_facts;
mod embed_elements;
mod embeds;
mod explanations;
mod exports;
mod fragments;
mod gallery;
mod headers;
mod json;
mod kits;
mod languages;
mod large_policy;
mod ledger_faults;
mod loaded_embeds;
mod nested_path;
mod placeholder_forms;
mod regional;
mod request_authority;
mod saved_notice;
mod secrecy;
mod settings;
mod shop;
mod shown_purposes;
mod two_policies;
mod typescript;
mod visitor;
mod way_back;
