//! A build from nothing.

use crate::compiler::{NOTES, processor_seconds};
use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;
use std::{env, fs, io};

/// What a build took.
pub(crate) struct Build {
    /// Processor seconds, of build scripts and what they ran, too.
    pub(crate) processor: f64,
    /// Seconds of the clock.
    pub(crate) clock: f64,
    /// The crates with their processor seconds, the slowest first, without the application and build scripts.
    pub(crate) crates: Vec<(String, f64)>,
}

impl Build {
    /// Builds an application of a workspace.
    pub(crate) fn of(workspace: &Path, application: &str, profile: &str) -> io::Result<Build> {
        let target = workspace.join("target");
        let notes = workspace.join("notes");
        absent(fs::remove_dir_all(&target))?;
        absent(fs::remove_file(&notes))?;
        let (before, start) = (processor_seconds()?, Instant::now());
        cargo(
            workspace,
            &["build", "--quiet", "--offline", "--package", application, "--profile", profile],
            &[
                ("CARGO_TARGET_DIR", target.as_os_str()),
                ("RUSTC_WRAPPER", env::current_exe()?.as_os_str()),
                (NOTES, notes.as_os_str()),
            ],
        )?;
        let clock = start.elapsed().as_secs_f64();
        let processor = processor_seconds()? - before;
        let application = application.replace('-', "_");
        let mut crates: Vec<(String, f64)> = fs::read_to_string(&notes)?
            .lines()
            .filter_map(|line| line.split_once(' '))
            // Cargo asks for a crate `___` to learn about the compiler.
            .filter(|(name, _)| ![&application, "build_script_build", "___"].contains(name))
            .filter_map(|(name, seconds)| Some((name.to_owned(), seconds.parse().ok()?)))
            .collect();
        crates.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        fs::remove_dir_all(&target)?;
        Ok(Build { processor, clock, crates })
    }

    /// The processor seconds of the library itself.
    pub(crate) fn own(&self) -> Option<f64> {
        self.crates.iter().find(|(name, _)| name == "policy_runtime").map(|(_, seconds)| *seconds)
    }

    /// How many times as long the crates took that both builds have.
    pub(crate) fn pace(&self, base: &Build) -> f64 {
        let has = |build: &Build, name: &str| build.crates.iter().any(|(known, _)| known == name);
        let seconds_of_both = |build: &Build, other: &Build| -> f64 {
            let both = build.crates.iter().filter(|(name, _)| has(other, name));
            both.map(|(_, seconds)| seconds).sum()
        };
        seconds_of_both(self, base) / seconds_of_both(base, self)
    }

    /// Lists the crates.
    pub(crate) fn print_crates(&self) {
        for (name, seconds) in &self.crates {
            println!("{seconds:>8.2} {name}");
        }
    }
}

fn absent(removed: io::Result<()>) -> io::Result<()> {
    removed.or_else(
        |error| {
            if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) }
        },
    )
}

/// Runs Cargo in a workspace.
pub(crate) fn cargo(
    workspace: &Path,
    arguments: &[&str],
    variables: &[(&str, &OsStr)],
) -> io::Result<()> {
    let status = Command::new(env::var_os("CARGO").unwrap_or("cargo".into()))
        .args(arguments)
        .current_dir(workspace)
        .env("CARGO_INCREMENTAL", "0")
        .envs(variables.iter().copied())
        .stdout(Stdio::null())
        .status()?;
    if status.success() {
        Ok(())
    } else {
        Err(io::Error::other(format!("cargo {} fails", arguments.join(" "))))
    }
}
