//! What a policy costs when it is compiled: `cargo run -p policy-tests --bin compile-time`.
//!
//! It writes crates with policies of 20, 200 and 2000 cookies and the policy of a whole database of cookies, with as many structs
//! that derive `serde::Serialize`, and an empty one with the same dependencies, checks them in turn, and prints the medians over the
//! empty one. One more has the policy of 20 cookies with 20 libraries of another crate, and one that of 200 cookies with rules for the
//! regions of its visitors. Nothing is asserted: machines differ. `COMPILE_TIME_RUNS` says how often (9), `CARGO_INCREMENTAL=1` measures what an editor waits for.

#![allow(clippy::print_stdout, reason = "a table is its result")]

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, io};

const SIZES: [usize; 3] = [20, 200, 2_000];

/// A policy of real names and texts: the Open Cookie Database.
const DATABASE: &str = include_str!("../../policies/open_cookie_database.rs");

/// What a cookie may cost at most, in milliseconds, and in structs.
const MOST_PER_COOKIE: f64 = 0.75;
const MOST_OF_SERDE: f64 = 0.6;

/// The number of libraries that a policy includes, and the most that they may cost, in milliseconds.
const LIBRARIES: usize = 20;
const MOST_OF_LIBRARIES: f64 = 1_000.0;

/// The crate with the libraries, and the one whose policy includes them.
const OF_LIBRARIES: &str = "libraries";
const WITH_LIBRARIES: &str = "policy-20-with-libraries";

/// The policy without and with the rules of regions, which add at most this, in percent. They are checked one after the other, and
/// the median is that of their ratios, as the pace of a machine changes by more.
const WITHOUT_REGIONS: &str = "policy-200";
const WITH_REGIONS: &str = "policy-200-with-regions";
const MOST_OF_REGIONS: f64 = 5.0;

/// A crate to be checked, and how long each run took.
struct Subject {
    name: String,
    times: Vec<Duration>,
}

fn main() -> io::Result<()> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
    let target = env::var_os("CARGO_TARGET_DIR").map_or(repository.join("target"), PathBuf::from);
    let workspace = target.join("compile-time");
    let runs = env::var("COMPILE_TIME_RUNS").ok().and_then(|runs| runs.parse().ok()).unwrap_or(9);

    let mut subjects = vec![("empty".to_owned(), String::new())];
    for size in SIZES {
        subjects.push((format!("policy-{size}"), policy(size)));
        if format!("policy-{size}") == WITHOUT_REGIONS {
            subjects.push((WITH_REGIONS.to_owned(), with_regions()));
        }
        subjects.push((format!("serde-{size}"), structs(size)));
    }
    let of_database = declarations(DATABASE);
    subjects.push(("policy-database".to_owned(), format!("//! Measured.\n\n{DATABASE}")));
    subjects.push(("serde-database".to_owned(), structs(of_database)));
    subjects.push((OF_LIBRARIES.to_owned(), libraries()));
    subjects.push((WITH_LIBRARIES.to_owned(), with_libraries()));
    write(&workspace, &repository, &subjects)?;
    check(&workspace, &["--workspace"])?;

    let mut subjects: Vec<Subject> =
        subjects.into_iter().map(|(name, _)| Subject { name, times: Vec::new() }).collect();
    for _ in 0..runs {
        for subject in &mut subjects {
            touch(&workspace.join(&subject.name))?;
            let start = Instant::now();
            check(&workspace, &["--package", &subject.name])?;
            subject.times.push(start.elapsed());
        }
    }
    let sizes = SIZES.map(|size| (size.to_string(), size));
    let rows: Vec<_> = sizes.into_iter().chain([("database".to_owned(), of_database)]).collect();
    print(&subjects, &rows, runs);
    Ok(())
}

fn write(workspace: &Path, repository: &Path, subjects: &[(String, String)]) -> io::Result<()> {
    let members: Vec<String> = subjects.iter().map(|(name, _)| format!("{name:?}")).collect();
    fs::create_dir_all(workspace)?;
    fs::write(
        workspace.join("Cargo.toml"),
        format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", ")),
    )?;
    // The versions that the project builds with, so that nothing is fetched.
    fs::copy(repository.join("Cargo.lock"), workspace.join("Cargo.lock"))?;
    fs::copy(repository.join("rust-toolchain.toml"), workspace.join("rust-toolchain.toml"))?;
    for (name, source) in subjects {
        let folder = workspace.join(name);
        fs::create_dir_all(folder.join("src"))?;
        let own = if name == WITH_LIBRARIES {
            format!("{OF_LIBRARIES} = {{ path = \"../{OF_LIBRARIES}\" }}\n")
        } else {
            String::new()
        };
        let manifest = format!(
            "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             policy-runtime = {{ path = {:?} }}\n\
             serde = {{ version = \"1\", default-features = false, features = [\"derive\", \"std\"] }}\n{own}",
            repository.join("policy-runtime").to_string_lossy()
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        fs::write(folder.join("src/lib.rs"), source)?;
    }
    Ok(())
}

/// The crate is checked again, its dependencies are not.
fn touch(folder: &Path) -> io::Result<()> {
    let source = folder.join("src/lib.rs");
    let text = fs::read(&source)?;
    fs::write(source, text)
}

fn check(workspace: &Path, arguments: &[&str]) -> io::Result<()> {
    let incremental = env::var("CARGO_INCREMENTAL").unwrap_or("0".to_owned());
    let status = Command::new(env::var_os("CARGO").unwrap_or("cargo".into()))
        .args(["check", "--quiet", "--offline"])
        .args(arguments)
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", workspace.join("target"))
        .env("CARGO_INCREMENTAL", incremental)
        .stdout(Stdio::null())
        .status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other("a crate does not compile")) }
}

fn print(subjects: &[Subject], rows: &[(String, usize)], runs: usize) {
    let median = |name: &str| {
        let times = subjects.iter().find(|subject| subject.name == name);
        let mut times = times.map(|subject| subject.times.clone()).unwrap_or_default();
        times.sort_unstable();
        times.get(times.len() / 2).map_or(f64::NAN, |time| time.as_secs_f64() * 1000.0)
    };
    let empty = median("empty");
    println!(
        "medians of {runs} runs in ms; the empty crate takes {empty:.0}, the others so much more:\n"
    );
    println!("       n    policy  per cookie     serde  per struct    policy/serde");
    for (row, count) in rows {
        let policy = median(&format!("policy-{row}")) - empty;
        let serde = median(&format!("serde-{row}")) - empty;
        let count = u32::try_from(*count).map_or(f64::NAN, f64::from);
        println!(
            "{row:>8} {policy:>9.0} {:>11.2} {serde:>9.0} {:>11.2} {:>14.2}x",
            policy / count,
            serde / count,
            policy / serde
        );
    }
    let libraries = median(WITH_LIBRARIES) - median("policy-20");
    println!(
        "\n{LIBRARIES} libraries in the policy of 20 cookies: {libraries:.0} ms, at most {MOST_OF_LIBRARIES:.0}"
    );
    let regions = (median_ratio(subjects, WITH_REGIONS, WITHOUT_REGIONS) - 1.0) * 100.0;
    println!(
        "the rules of regions in the check of 200 cookies: {regions:.1} %, at most {MOST_OF_REGIONS:.0}"
    );
    println!(
        "\nat most                 {MOST_PER_COOKIE:.2}                                  {MOST_OF_SERDE:.2}x"
    );
}

/// Median of the ratios of two crates in the same runs.
fn median_ratio(subjects: &[Subject], one: &str, other: &str) -> f64 {
    let find = |name| subjects.iter().find(|subject| subject.name == name);
    let (Some(one), Some(other)) = (find(one), find(other)) else { return f64::NAN };
    let pairs = one.times.iter().zip(&other.times);
    let mut ratios: Vec<f64> =
        pairs.map(|(one, other)| one.as_secs_f64() / other.as_secs_f64()).collect();
    ratios.sort_by(f64::total_cmp);
    ratios.get(ratios.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Number of cookies and storage entries of a policy that has each in a line of its own.
fn declarations(policy: &str) -> usize {
    let lines = policy.lines().map(str::trim_start);
    lines.filter(|line| line.starts_with("cookie ") || line.starts_with("storage ")).count()
}

/// A policy of so many cookies in four purposes, one of each kind.
fn policy(cookies: usize) -> String {
    let mut policy = String::from(
        r#"//! Measured.

policy_runtime::cookie_policy! {
    /// How the shop uses cookies.
    pub policy Shop {
        controller: shop,
        contact: "privacy@shop.example",
        updated: "2026-11-22",
        sites: ["shop.example"],
        languages: [en],
    }

    provider shop { name: "Shop", privacy: "https://shop.example/privacy" }
"#,
    );
    for (index, (purpose, kind)) in [
        ("Essential", "necessary"),
        ("Statistics", "statistical"),
        ("Suggestions", "internal"),
        ("Advertising", "third_party"),
    ]
    .into_iter()
    .enumerate()
    {
        let _ = write!(
            policy,
            "\n    /// What {purpose} is for.\n    purpose {purpose}: {kind} {{\n        title: \"{purpose}\",\n"
        );
        let because = if kind == "necessary" { "because: interface, " } else { "" };
        if kind == "necessary" {
            policy.push_str("        /// Remembers what you chose here.\n        consent cookie choice { lifetime: 6 months }\n");
        }
        for number in (index..cookies).step_by(4) {
            let _ = write!(
                policy,
                "        /// Remembers what number {number} is good for.\n        cookie cookie_{number}: String {{ {because}lifetime: 30 days }}\n"
            );
        }
        policy.push_str("    }\n");
    }
    policy.push_str("}\n");
    policy
}

/// The policy of 200 cookies for the visitors of many regions.
fn with_regions() -> String {
    let listed = "languages: [en],\n        jurisdictions: [eu, fr, uk, us, ca, ch, br, jp],";
    let policy = policy(200).replace("languages: [en],", listed);
    let policy =
        policy.replace("shop.example/privacy\" }", "shop.example/privacy\", country: us }");
    policy.replace("title: \"Advertising\",", "title: \"Advertising\",\n        refused_by: [gpc],")
}

/// So many structs of five fields, as a cookie has.
fn structs(count: usize) -> String {
    let mut source = String::from("//! Measured.\n");
    for number in 0..count {
        let _ = write!(
            source,
            "\n/// Number {number}.\n#[derive(serde::Serialize)]\npub struct Cookie{number} {{\n    /// Field.\n    pub name: String,\n    /// Field.\n    pub value: String,\n    /// Field.\n    pub path: Option<String>,\n    /// Field.\n    pub max_age: Option<u32>,\n    /// Field.\n    pub secure: bool,\n}}\n"
        );
    }
    source
}

/// Libraries as vendors have them: of a tag and of what it needs, in two languages.
fn libraries() -> String {
    let mut source = String::from("//! Measured.\n");
    for number in 0..LIBRARIES {
        let _ = write!(
            source,
            r#"
/// Vendor {number}.
pub mod vendor_{number} {{
    policy_runtime::cookie_policy! {{
        /// What vendor {number} does on the site.
        pub policy Kit: library {{ languages: [en, de] }}

        provider vendor {{ name: "Vendor {number}, Inc.", privacy: "https://vendor{number}.example/privacy", country: us, transfer: scc }}

        /// Works with these.
        purpose Work: necessary {{
            title: "Work",
            /// Remembers what you chose.
            cookie "v{number}_chosen" as chosen_{number}: String {{ because: interface, lifetime: 30 days }}
        }}

        /// Counts visits.
        purpose Count: third_party {{
            title: "Counting",
            data: [identifier, browsing],
            /// Loads the tag.
            embed tag_{number}(site: u32) {{
                provider: vendor,
                script: ["https://vendor{number}.example/{{site}}.js"],
                connect: ["https://collect.vendor{number}.example"],
                cookie _v{number} {{ lifetime: 1 year }}
                cookie "_v{number}_{{container}}" as of_container_{number}(container: u32) {{ lifetime: 1 year }}
                cookie "vid{number}" {{ lifetime: 1 year, stored_on: "vendor{number}.example" }}
            }}
        }}

        texts de {{
            Kit: "Was der Dienst tut.",
            Work.title: "Betrieb",
            Work: "Damit es geht.",
            chosen_{number}: "Merkt sich Ihre Auswahl.",
            Count.title: "Zählung",
            Count: "Zählt Besuche.",
            tag_{number}: "Lädt den Zähler.",
        }}
    }}
}}
"#
        );
    }
    source
}

/// The policy of 20 cookies with all libraries.
fn with_libraries() -> String {
    let mut includes = String::new();
    for number in 0..LIBRARIES {
        let _ = writeln!(
            includes,
            "    include {OF_LIBRARIES}::vendor_{number}::Kit {{ Work: Essential, Count: Advertising }}"
        );
    }
    let policy = policy(20);
    let end = policy.trim_end().len() - 1;
    format!("{}{includes}}}\n", policy.get(..end).unwrap_or_default())
}
