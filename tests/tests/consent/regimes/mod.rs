//! Choices that travel: one browser in several regions, held to the rules of each.

mod cases;
mod journeys;
mod policies;
mod record;
mod tabs;
mod visit;
