//! Audits of sites that a table describes, in a browser that only tells what the table says.

mod findings;
mod jurisdictions;
mod reports;
mod scripted;
mod visits;
