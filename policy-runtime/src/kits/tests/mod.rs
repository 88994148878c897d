//! What every kit states, and an application with all of them.

mod files;
