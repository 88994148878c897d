//! The module for scripts: the compiler of TypeScript checks it, and a browser runs it.

mod browser;
mod hostile_names;
mod policies;
pub(crate) mod policy;
mod portal;

use policy::Library;
use policy_runtime::Policy;
use policy_tests::typescript::Project;
use std::path::Path;

/// The module's name in the programs, which import from `./policy`.
const MODULE: &str = "policy.ts";

/// Reads the programs in a folder: their names and sources.
fn programs(folder: &str) -> Vec<(String, String)> {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages/typescript/programs").join(folder);
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let name = |file: &Path| file.file_name().unwrap().to_str().unwrap().to_owned();
    let mut programs: Vec<_> =
        files.map(|file| (name(&file), std::fs::read_to_string(file).unwrap())).collect();
    programs.sort();
    programs
}

/// Compiles programs beside the module of the library's policy.
fn project(programs: &[(String, String)]) -> Option<Project> {
    let module = Library::document().to_typescript();
    let programs = programs.iter().map(|(name, source)| (name.as_str(), source.as_str()));
    let sources: Vec<_> = programs.chain([(MODULE, module.as_str())]).collect();
    Project::new(&sources).unwrap()
}

#[test]
fn programs_that_keep_to_the_policy_compile() {
    let programs = programs("good");
    assert!(programs.len() >= 3);
    let Some(project) = project(&programs) else { return };
    assert_eq!(project.compile().unwrap(), []);
}

#[test]
fn each_program_that_breaks_the_policy_has_its_one_error() {
    let programs = programs("bad");
    let Some(project) = project(&programs) else { return };
    let errors = project.compile().unwrap();
    let mut wrong = Vec::new();
    for (name, source) in &programs {
        let expected = source.lines().next().and_then(|line| line.strip_prefix("// ")).unwrap();
        let line = 1 + source.lines().position(|line| line.ends_with("// wrong")).unwrap();
        let found: Vec<_> = errors.iter().filter(|error| error.file == *name).collect();
        let is_expected = match found.as_slice() {
            [error] => {
                error.line == line
                    && format!("{}: {}", error.code, error.message).starts_with(expected)
            }
            _ => false,
        };
        if !is_expected {
            wrong.push(format!("{name}: {found:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(errors.len(), programs.len(), "{errors:#?}");
}

/// Writes a cookie that is sent to subdomains, on a host, and prints what it gives to `document.cookie`.
const WRITE_ON: &str = r#"
const written: string[] = [];
const fake = { querySelector: () => null, addEventListener: () => undefined, set cookie(line: string) { written.push(line); } };
const hosts = ["www.library.example", "library.example", "a.b.localhost", "evillibrary.example", "127.0.0.1"];
for (const hostname of hosts) {
  Object.assign(globalThis, { document: fake, location: { hostname, protocol: "https:" }, BroadcastChannel: undefined });
  const { cookies } = await import("./policy.js" as "./policy");
  await cookies.menu.set(true);
  await cookies.menu.remove();
}
(globalThis as unknown as { process: { stdout: { write(text: string): void } } }).process.stdout.write(written.join("\n"));
export {};
"#;

#[test]
fn a_cookie_for_subdomains_has_the_domain_of_the_site() {
    let Some(project) = project(&[("write.ts".to_owned(), WRITE_ON.to_owned())]) else { return };
    assert_eq!(project.compile().unwrap(), []);
    let lines = project.run("write.ts").unwrap();
    let rest = "; Secure; SameSite=lax";
    let on = |domain: &str| {
        [
            format!("menu=true; Path=/{domain}{rest}"),
            format!("menu=; Path=/{domain}{rest}; Max-Age=0"),
        ]
    };
    let expected: Vec<_> =
        ["; Domain=library.example", "; Domain=library.example", "; Domain=localhost", "", ""]
            .into_iter()
            .flat_map(on)
            .collect();
    assert_eq!(lines.lines().collect::<Vec<_>>(), expected);
}

/// Without a document, as where a server renders pages, the module loads and nothing is allowed.
const IN_A_SERVER: &str = r#"
import { choice, cookies, storage } from "./policy.js";
const read = [await cookies.theme.get(), storage.tab.get(), await storage.offline.open()].every((value) => value === undefined);
const written = [await cookies.theme.set("light"), storage.tab.set("x")].some((is) => is);
await cookies.theme.remove();
storage.tab.remove();
(globalThis as unknown as { process: { stdout: { write(text: string): void } } }).process.stdout.write(JSON.stringify([choice().Films, read, written]));
"#;

#[test]
fn the_module_loads_where_there_is_no_page() {
    let Some(project) = project(&[("server.ts".to_owned(), IN_A_SERVER.to_owned())]) else {
        return;
    };
    assert_eq!(project.compile().unwrap(), []);
    assert_eq!(project.run("server.ts").unwrap(), r#"["refuse",true,false]"#);
}
