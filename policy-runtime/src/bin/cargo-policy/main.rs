//! `cargo policy`: policies from what a site has today, explanations of codes, new projects, reviews of changes.

use std::process::ExitCode;

fn main() -> ExitCode {
    policy_runtime::cargo_policy::run(std::env::args_os().skip(1))
}
