//! The facts of every kit, and an application with all kits.

mod application;
mod files;
