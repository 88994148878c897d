//! What every kit states, and an application with all of them.

mod application;
mod files;
