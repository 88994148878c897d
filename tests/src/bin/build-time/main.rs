//! What the library costs an application that is built from nothing: `cargo run -p policy-tests --bin build-time`.
//!
//! It writes empty applications with `axum` and what is compared, builds each in a folder of its own, one after the other, in
//! dev and in release (`-- dev` for one of them), and prints the table. Processor seconds are compared, as other programs
//! change them less than those of the clock, and the last ratio is at one pace: of the seconds that the crates which both
//! applications have would take alike. Nothing is asserted: machines differ. `BUILD_TIME_RUNS` says how often (1; the run
//! with the least seconds counts), and with `BUILD_TIME_CRATES` each crate is listed.
//!
//! `-- --check` builds the library alone, in dev, and fails where the crate itself takes more than its part of the seconds
//! of all crates of that build, which holds on a slow or busy machine, too.

#![allow(clippy::print_stdout, reason = "a table is its result")]

mod build;
mod compiler;
mod subject;

use build::Build;
use std::process::ExitCode;
use std::{env, io};
use subject::{PROFILES, Profile, SUBJECTS, Workspace};

/// The largest part of a dev build with default features that may be the crate itself; it takes 17 to 20 percent. While one template
/// took the compiler 23 seconds, it was 39.
const MOST_OF_OWN: f64 = 0.25;

fn main() -> io::Result<ExitCode> {
    if compiler::is_asked() {
        return compiler::run();
    }
    let wanted: Vec<String> = env::args().skip(1).collect();
    let workspace = Workspace::write()?;
    if wanted.iter().any(|argument| argument == "--check") {
        return check(&workspace);
    }
    let runs = env::var("BUILD_TIME_RUNS").ok().and_then(|runs| runs.parse().ok()).unwrap_or(1);
    println!("processor seconds of clean builds, the least of {runs}; of the clock in brackets\n");
    for profile in &PROFILES {
        if wanted.is_empty() || wanted.iter().any(|name| name == profile.name) {
            print(profile, &measure(&workspace, profile, runs)?);
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The fastest build of each application.
fn measure(workspace: &Workspace, profile: &Profile, runs: usize) -> io::Result<Vec<Build>> {
    let mut builds: Vec<Build> = Vec::new();
    for run in 0..runs.max(1) {
        for (index, subject) in SUBJECTS.iter().enumerate() {
            let build = workspace.build(subject, profile)?;
            match builds.get_mut(index) {
                Some(least) if least.processor > build.processor => *least = build,
                Some(_) => {}
                None => builds.push(build),
            }
        }
        eprintln!("{}: {} of {runs}", profile.name, run + 1);
    }
    Ok(builds)
}

fn print(profile: &Profile, builds: &[Build]) {
    let Some(base) = builds.first() else { return };
    println!(
        "{:<32} crates   the crate itself       everything   ratio  at one pace  at most",
        profile.name
    );
    for (subject, build) in SUBJECTS.iter().zip(builds) {
        let own = build.own().map(|own| format!("{own:.1} of {:.0}", profile.most_of_own));
        let most = subject.most.map(|most| format!("{most:.2}x"));
        let ratio = build.processor / base.processor;
        println!(
            "  {:<30} {:>6} {:>18} {:>8.1} ({:>5.1}) {ratio:>6.2}x {:>11.2}x {:>8}",
            subject.label,
            build.crates.len(),
            own.unwrap_or_default(),
            build.processor,
            build.clock,
            ratio / build.pace(base),
            most.unwrap_or_default(),
        );
    }
    println!();
    if env::var_os("BUILD_TIME_CRATES").is_some() {
        for (subject, build) in SUBJECTS.iter().zip(builds) {
            println!("{}:", subject.label);
            build.print_crates();
        }
    }
}

fn check(workspace: &Workspace) -> io::Result<ExitCode> {
    let ([_, subject, ..], [profile, ..]) = (&SUBJECTS, &PROFILES);
    let build = workspace.build(subject, profile)?;
    let own = build.own().ok_or(io::ErrorKind::NotFound)?;
    let everything: f64 = build.crates.iter().map(|(_, seconds)| seconds).sum();
    let part = own / everything;
    println!(
        "the crate itself takes {own:.1} of {everything:.1} processor seconds: {:.0} %, at most {:.0} %",
        part * 100.0,
        MOST_OF_OWN * 100.0
    );
    Ok(if part <= MOST_OF_OWN { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
