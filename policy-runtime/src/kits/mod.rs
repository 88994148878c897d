#![doc = include_str!("../../docs/kits.md")]
#![allow(
    clippy::doc_markdown,
    reason = "it takes the names of vendors and the addresses of their pages for code"
)]
#![allow(clippy::exhaustive_structs, reason = "expansions have unit types, which stay so")]

pub mod clarity;
pub mod cloudflare;
pub mod cloudflare_turnstile;
pub mod cloudflare_web_analytics;
pub mod google_ads;
pub mod google_analytics;
pub mod google_maps;
pub mod google_tag_manager;
pub mod hcaptcha;
pub mod hotjar;
pub mod hubspot;
pub mod intercom;
pub mod linkedin_insight;
pub mod matomo;
pub mod meta_pixel;
pub mod microsoft_uet;
pub mod openstreetmap;
pub mod paypal;
pub mod plausible;
pub mod recaptcha;
pub mod stripe;
pub mod tiktok_pixel;
pub mod vimeo;
pub mod youtube;

#[cfg(feature = "cli")]
pub(crate) mod catalogue;

#[cfg(test)]
mod tests;
