//! Names of a policy that mean something else in a module for scripts, and entries that lie within each other.

use policy_runtime::Policy;
use policy_tests::typescript::Project;

mod declared {
    policy_runtime::cookie_policy! {
        /// How the archive uses cookies.
        pub(super) policy Archive {
            controller: archive,
            contact: "privacy@archive.example",
            updated: "2026-11-30",
            sites: ["*.localhost", "localhost"],
            languages: [en],
        }

        provider archive { name: "The archive", privacy: "https://archive.example/privacy" }

        /// The archive cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
            /// Remembers a page: `${document.cookie}` \u{2028} @ts-ignore
            cookie "constructor" as constructor: u8 { because: interface, lifetime: 1 day, set_by: scripts, read_by: scripts }
            /// Remembers a page.
            cookie "__proto__" as __proto__: bool { because: interface, lifetime: 1 day, set_by: scripts, read_by: scripts }
            /// Remembers a page.
            cookie r#typeof: i64 { because: interface, lifetime: 1 day, set_by: scripts, read_by: scripts }
            /// Keeps the draft of a letter.
            cookie "letter_{id}" as letter(id: uuid::Uuid): String { because: user_input, lifetime: 1 day, set_by: scripts, read_by: scripts }
            /// Keeps a part of a letter.
            cookie "letter_{caches}_{shorter}" as part(caches: String, shorter: u8): String { because: user_input, lifetime: 1 day, set_by: scripts, read_by: scripts }

            /// Keeps pages.
            storage "kept-{caches}" as kept in cache { because: interface }
            /// Keeps lists.
            storage "lists-{openDatabase}-{version}" as lists in indexed_db { because: interface }
            /// Keeps a note.
            storage "note-{Promise}" as note in local { because: user_input, lifetime: 1 day }
            /// Keeps the note that is open.
            storage "note-{isHere}-open" as open_note in local { because: user_input, lifetime: 1 day }
        }

        /// Remembers what you read.
        purpose constructor_: internal {
            title: "Readings",

            /// Keeps what you read.
            storage "read-{isAgreed}" as read in local {}
            /// Keeps what you read.
            storage "pages-{indexedDB}" as pages in indexed_db {}
            /// Keeps what you read.
            storage "kept-read-{isHere}" as kept_read in cache {}
        }
    }
}

/// A site whose only entry is a provider's.
mod borrowed {
    policy_runtime::cookie_policy! {
        /// How the museum uses the storage of your browser.
        pub(super) policy Museum {
            controller: museum,
            contact: "privacy@museum.example",
            updated: "2026-11-30",
            languages: [en],
        }

        provider museum { name: "The museum", privacy: "https://museum.example/privacy" }
        provider tube { name: "Tube", privacy: "https://tube.example/privacy" }

        /// The museum cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }

        /// Shows films.
        purpose Films: third_party {
            title: "Films",

            /// Plays a film.
            embed film {
                provider: tube,
                script: ["https://tube.example/player.js"],

                /// Keeps the language of subtitles.
                storage "tube.captions" as captions: bool in local { lifetime: 1 day }
            }
        }
    }
}

/// Writes what a member has no name for, and prints what is stored.
const PROGRAM: &str = r#"
const lines: string[] = [];
const entries = new Map<string, string>([["note-a-open", "x"]]);
const localStorage = { getItem: (key: string) => entries.get(key) ?? null, setItem: (key: string, text: string) => entries.set(key, text), removeItem: (key: string) => entries.delete(key) };
const page = { querySelector: () => null, addEventListener: () => undefined, set cookie(line: string) { lines.push(line.replace(/;.*/, "")); } };
Object.assign(globalThis, { document: page, window: { localStorage }, location: { hostname: "localhost", protocol: "https:" }, BroadcastChannel: undefined });
Object.assign(globalThis, { caches: { open: (name: string) => Promise.resolve(name) }, indexedDB: { open: (name: string, version?: number) => ({ name, version, addEventListener: () => undefined }) }, cookieStore: undefined });
const { cookies, storage } = await import("./archive.js" as "./archive");
const opened = (request: unknown) => request && JSON.stringify(request);
const id = "a0EEBC99-9c0b-4ef8-bb6d-6bb9bd380a11";
const done: unknown[] = [
  await cookies.letter.set(id, "x"), await cookies.letter.set("no-uuid", "x"), await cookies.letter.set(id.replaceAll("-", ""), "x"),
  await cookies.part.set("a", 1, "x"), await cookies.part.set(id, 1, "x"), await cookies.part.set("a", 256, "x"),
  await cookies.constructor.set(7), await cookies["__proto__"].set(true), await cookies.typeof.set(-9223372036854775808n),
  await storage.kept.open("a"), await storage.kept.open("read-a"), await storage.kept.open(""), opened(storage.lists.open("a", "b", 2)), opened(storage.lists.open("", "b")),
  storage.note.set("a", "x"), storage.note.set("a-open", "x"), storage.open_note.set("a", "y"),
];
storage.note.remove("a-open");
done.push([...entries.keys()]);
storage.open_note.remove("a");
done.push([...entries.keys()], lines);
(globalThis as unknown as { process: { stdout: { write(text: string): void } } }).process.stdout.write(JSON.stringify(done));
export {};
"#;

#[test]
fn a_member_of_one_item_is_never_written_as_that_of_another_or_of_none() {
    let (archive, museum) = (
        declared::Archive::document().to_typescript(),
        borrowed::Museum::document().to_typescript(),
    );
    let sources = [("archive.ts", &*archive), ("museum.ts", &*museum), ("program.ts", PROGRAM)];
    let Some(project) = Project::new(&sources).unwrap() else { return };
    assert_eq!(project.compile().unwrap(), []);
    let done: serde_json::Value =
        serde_json::from_str(&project.run("program.ts").unwrap()).unwrap();
    assert_eq!(
        done,
        serde_json::json!([
            true,
            false,
            false,
            true,
            true,
            false,
            true,
            true,
            true,
            "kept-a",
            null,
            null,
            r#"{"name":"lists-a-b","version":2}"#,
            null,
            true,
            false,
            true,
            ["note-a-open", "note-a"],
            ["note-a"],
            [
                "letter_a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11=x",
                "letter_a_1=x",
                "letter_a0EEBC99-9c0b-4ef8-bb6d-6bb9bd380a11_1=x",
                "constructor=7",
                "__proto__=true",
                "typeof=-9223372036854775808",
            ],
        ])
    );
}
