//! The facts that every kit states, read from its file, and the page that lists the kits, which is made of these.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const NOT_VERIFIED: &str = "not verified";

/// A row of the table of facts at the head of a kit's file.
struct Fact<'f> {
    states: &'f str,
    source: &'f str,
    checked: &'f str,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/kits")
}

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The modules of all kits with their files, in the order of their names.
pub(super) fn kits() -> Vec<(String, String)> {
    let mut kits: Vec<_> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file() && !path.ends_with("mod.rs"))
        .map(|path| {
            let module = path.file_stem().unwrap().to_str().unwrap().to_owned();
            (module, fs::read_to_string(&path).unwrap())
        })
        .collect();
    kits.sort();
    kits
}

/// The facts of a kit: the rows below the head of its table.
fn facts(text: &str) -> Vec<Fact<'_>> {
    let rows = text.lines().skip_while(|line| *line != "//! | fact | source | checked |").skip(2);
    rows.map_while(|line| line.strip_prefix("//! |")?.strip_suffix('|'))
        .map(|row| {
            let mut cells = row.split('|').map(str::trim);
            let mut cell = || cells.next().unwrap_or_default();
            Fact { states: cell(), source: cell(), checked: cell() }
        })
        .collect()
}

fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let is_number = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    parts.iter().all(is_number) && parts.iter().map(|part| part.len()).eq([4, 2, 2])
}

/// The name of the policy that a kit's file declares.
pub(super) fn policy(text: &str) -> &str {
    let (_, rest) = text.split_once("pub policy ").unwrap();
    rest.split_once(':').unwrap().0
}

#[test]
fn every_kit_has_its_line_in_the_module() {
    let files: BTreeSet<String> = kits().into_iter().map(|(module, _)| module).collect();
    let text = read("src/kits/mod.rs");
    let modules = text.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    assert_eq!(modules.map(str::to_owned).collect::<BTreeSet<_>>(), files);
    assert!(files.len() >= 20, "{files:?}");
}

#[test]
fn every_kit_states_the_source_and_the_day_of_each_fact() {
    for (kit, text) in kits() {
        let facts = facts(&text);
        assert!(facts.len() >= 2, "{kit} has no table of facts");
        for Fact { states: fact, source, checked } in &facts {
            assert!(!fact.is_empty(), "{kit}");
            if *checked == NOT_VERIFIED {
                continue;
            }
            assert!(is_day(checked), "{kit}: `{checked}` is neither a day nor `{NOT_VERIFIED}`");
            assert!(
                source.starts_with("<https://"),
                "{kit}: `{fact}` was checked without a source"
            );
        }
        for topic in ["company", "host"] {
            assert!(
                facts.iter().any(|fact| fact.states.contains(topic)),
                "{kit} says nothing of its {topic}"
            );
        }
    }
}

#[test]
fn every_kit_has_texts_in_three_languages() {
    for (kit, text) in kits() {
        assert!(text.contains("languages: [en, de, fr],"), "{kit}");
        for language in ["de", "fr"] {
            assert!(text.contains(&format!("\n    texts {language} {{")), "{kit} lacks {language}");
        }
    }
}

#[test]
fn every_kit_is_in_the_application_of_the_tests() {
    let application = read("src/kits/tests/application.rs");
    for (kit, text) in kits() {
        let include = format!("include crate::kits::{kit}::{} {{", policy(&text));
        assert!(application.contains(&include), "the application of the tests lacks `{include}`");
    }
}

/// Renders the row of a kit on the page.
fn row(module: &str, text: &str) -> String {
    let facts = facts(text);
    let about = text.lines().next().unwrap().trim_start_matches("//! ").trim_end_matches('.');
    let all = |word: &str, end: &str| -> Vec<String> {
        let items = text.lines().filter_map(|line| line.trim_start().strip_prefix(word));
        items.map(|item| format!("`{}`", item.split_once(end).unwrap().0.trim_end())).collect()
    };
    let checked = facts.iter().map(|fact| fact.checked).filter(|day| is_day(day)).min();
    let open = facts.iter().filter(|fact| fact.checked == NOT_VERIFIED).count();
    let (embeds, purposes) = (all("embed ", "{"), all("purpose ", "{"));
    let embeds = if embeds.is_empty() { "none".to_owned() } else { embeds.join(", ") };
    format!(
        "| [`{module}::{}`]({module}::{}) | {about} | {embeds} | {} | {} | {open} of {} |",
        policy(text),
        policy(text),
        purposes.join(", "),
        checked.unwrap_or("never"),
        facts.len(),
    )
}

/// With `KITS=write` the table is written anew.
#[test]
fn the_page_lists_every_kit() {
    let (begin, end) = ("<!-- kits -->\n", "<!-- /kits -->");
    let page = read("docs/kits.md");
    let (before, rest) = page.split_once(begin).unwrap();
    let (table, after) = rest.split_once(end).unwrap();
    let rows: Vec<String> = kits().iter().map(|(module, text)| row(module, text)).collect();
    let head = "| kit | is | embeds and their parameters | purposes | checked | open |\n|---|---|---|---|---|---|";
    let expected = format!("{head}\n{}\n", rows.join("\n"));
    if std::env::var("KITS").is_ok_and(|value| value == "write") {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/kits.md");
        fs::write(path, format!("{before}{begin}{expected}{end}{after}")).unwrap();
        return;
    }
    assert_eq!(
        table, expected,
        "write it anew: KITS=write cargo test -p policy-runtime --all-features --lib kits"
    );
}
