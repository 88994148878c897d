//! The applications that are built.

use crate::build::{Build, cargo};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// An empty application.
pub(crate) struct Subject {
    name: &'static str,
    pub(crate) label: &'static str,
    /// The dependency beside axum; `RUNTIME` is the folder of the library.
    dependency: &'static str,
    /// The most that it may take, in builds of the first.
    pub(crate) most: Option<f64>,
}

/// The applications; the first is what the others are compared with.
pub(crate) const SUBJECTS: [Subject; 3] = [
    Subject {
        name: "jar",
        label: "axum-extra, signed and private",
        dependency: r#"axum-extra = { version = "0.12", features = ["cookie-private", "cookie-signed"] }"#,
        most: None,
    },
    Subject {
        name: "default",
        label: "policy-runtime, default",
        dependency: r#"policy-runtime = { path = "RUNTIME", features = ["axum"] }"#,
        most: Some(1.5),
    },
    Subject {
        name: "without-pages",
        label: "policy-runtime, without `pages`",
        dependency: r#"policy-runtime = { path = "RUNTIME", default-features = false, features = ["axum"] }"#,
        most: Some(1.15),
    },
];

/// A profile of Cargo's.
pub(crate) struct Profile {
    pub(crate) name: &'static str,
    /// Maximum for the crate itself, in seconds of an idle machine with two cores of 2026.
    pub(crate) most_of_own: f64,
}

pub(crate) const PROFILES: [Profile; 2] =
    [Profile { name: "dev", most_of_own: 10.0 }, Profile { name: "release", most_of_own: 15.0 }];

/// The workspace of the applications.
pub(crate) struct Workspace {
    folder: PathBuf,
}

impl Workspace {
    /// Writes the applications, and downloads what they are built of.
    pub(crate) fn write() -> io::Result<Workspace> {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
        let target =
            env::var_os("CARGO_TARGET_DIR").map_or(repository.join("target"), PathBuf::from);
        let folder = target.join("build-time");
        fs::create_dir_all(&folder)?;
        let members = SUBJECTS.map(|subject| format!("{:?}", subject.name)).join(", ");
        fs::write(
            folder.join("Cargo.toml"),
            format!("[workspace]\nresolver = \"3\"\nmembers = [{members}]\n"),
        )?;
        // The versions that the project builds with.
        fs::copy(repository.join("Cargo.lock"), folder.join("Cargo.lock"))?;
        fs::copy(repository.join("rust-toolchain.toml"), folder.join("rust-toolchain.toml"))?;
        let runtime = repository.join("policy-runtime").to_string_lossy().replace('\\', "\\\\");
        for Subject { name, dependency, .. } in &SUBJECTS {
            let member = folder.join(name);
            fs::create_dir_all(member.join("src"))?;
            let dependency = dependency.replace("RUNTIME", &runtime);
            fs::write(
                member.join("Cargo.toml"),
                format!(
                    "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\naxum = \"0.8\"\n{dependency}\n"
                ),
            )?;
            fs::write(member.join("src/main.rs"), "fn main() {}\n")?;
        }
        cargo(&folder, &["fetch", "--quiet"], &[])?;
        Ok(Workspace { folder })
    }

    /// Builds an application from nothing.
    pub(crate) fn build(&self, subject: &Subject, profile: &Profile) -> io::Result<Build> {
        Build::of(&self.folder, subject.name, profile.name)
    }
}
