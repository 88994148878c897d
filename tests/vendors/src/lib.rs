//! Stand-ins for vendors of third-party content: statistics, advertising, videos, payment, chat.
//!
//! A site under test and all vendors answer on one socket of this machine, over TLS, told apart by the name of the host. A
//! browser that is started with [`browser_options`] finds these hosts here and no others, so a page loads
//! `https://www.googletagmanager.com/gtag/js` from here, and nothing leaves the machine.
//!
//! The stand-ins store cookies as the vendors do, and [`Vendors::visits`] has every request to them:
//!
//! | vendor | host | what it does |
//! |---|---|---|
//! | [statistics](analytics) | `www.googletagmanager.com` | its script stores `_ga` on the widest Domain that the browser keeps, obeys and records consent calls, and sends a beacon |
//! | [advertising](pixel) | `connect.facebook.net` | its script stores `_fbp`, and loads a pixel that stores `fr` at the vendor's |
//! | [videos](video) | `www.youtube-nocookie.com` | its frame stores partitioned cookies |
//! | [`payment`] | `js.stripe.com` | its script stores `__stripe_mid` and loads a frame, which stores `m` at the vendor's |
//! | [`chat`] | `widget.intercom.io` | its script loads another, which stores three cookies, and loads a font and a picture |
//! | [the bank](bank) | `bank.example` | its page sends a form back to the shop |
//! | any other | | a script, a picture or a page, with a cookie of that host |

pub mod analytics;
pub mod bank;
pub mod chat;
pub mod payment;
pub mod pixel;
pub mod video;

mod answer;
mod hosts;
mod tls;
mod visits;

pub use hosts::by_host;
pub use tls::{TlsListener, browser_options};
pub use visits::{Vendors, Visit};
