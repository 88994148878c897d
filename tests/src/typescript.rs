//! The compiler of TypeScript, which comes from npm.

use crate::needed;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// The program `tsc`.
const GIVEN: &str = "POLICY_TEST_TSC";
const INSTALLED: &str = "target/typescript/node_modules/.bin/tsc";
const HELP: &str = "`npm install --no-save --prefix target/typescript typescript@7.0.2` brings it, and POLICY_TEST_TSC names another place";

/// The strictest settings that the compiler has, and none that a project needs to set for the module.
const SETTINGS: &str = r#"{
  "compilerOptions": {
    "target": "es2022", "module": "es2022", "moduleResolution": "bundler", "lib": ["es2022", "dom"], "types": [],
    "strict": true, "exactOptionalPropertyTypes": true, "noFallthroughCasesInSwitch": true, "noImplicitOverride": true,
    "noImplicitReturns": true, "noPropertyAccessFromIndexSignature": true, "noUncheckedIndexedAccess": true,
    "noUnusedLocals": true, "noUnusedParameters": true, "allowUnreachableCode": false, "allowUnusedLabels": false,
    "erasableSyntaxOnly": true, "isolatedModules": true, "verbatimModuleSyntax": true, "noEmitOnError": false,
    "rootDir": ".", "outDir": "emitted"
  },
  "include": ["*.ts"]
}"#;

/// A folder with sources in TypeScript.
#[derive(Debug)]
pub struct Project {
    compiler: PathBuf,
    folder: TempDir,
}

/// An error of the compiler.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeError {
    /// The name of the file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The code, such as `TS2339`.
    pub code: String,
    /// The first line of the message.
    pub message: String,
}

impl Project {
    /// Writes sources into a folder. None, and a word on stderr, where there is no compiler.
    ///
    /// # Errors
    /// If the browser is missing while `POLICY_REQUIRE_ALL=1` is set.
    pub fn new(sources: &[(&str, &str)]) -> io::Result<Option<Project>> {
        let workspace = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
        let given = std::env::var_os(GIVEN);
        let compiler = given.map_or_else(|| workspace.join(INSTALLED), PathBuf::from);
        if !compiler.exists() {
            let missing = format!("there is no compiler of TypeScript in {}", compiler.display());
            needed::missing(&missing, HELP)?;
            return Ok(None);
        }
        let folder = tempfile::tempdir()?;
        std::fs::write(folder.path().join("tsconfig.json"), SETTINGS)?;
        for (name, source) in sources {
            std::fs::write(folder.path().join(name), source)?;
        }
        Ok(Some(Project { compiler: compiler.canonicalize()?, folder }))
    }

    /// Compiles all sources, and returns the errors.
    ///
    /// # Errors
    /// If the compiler does not run, or writes what cannot be read.
    pub fn compile(&self) -> io::Result<Vec<TypeError>> {
        let mut command = Command::new(&self.compiler);
        let output =
            command.args(["--pretty", "false"]).current_dir(self.folder.path()).output()?;
        let said = String::from_utf8_lossy(&output.stdout);
        let errors: Option<Vec<_>> =
            said.lines().filter(|line| !line.starts_with(' ')).map(TypeError::read).collect();
        match errors {
            Some(errors) if output.status.success() == errors.is_empty() => Ok(errors),
            _ => Err(io::Error::other(format!(
                "{}: {said}{}",
                output.status,
                String::from_utf8_lossy(&output.stderr)
            ))),
        }
    }

    /// Returns the JavaScript that [`compile`](Project::compile) wrote for a source.
    ///
    /// # Errors
    /// If there is none.
    pub fn emitted(&self, source: &str) -> io::Result<String> {
        let file = Path::new(source).with_extension("js");
        std::fs::read_to_string(self.folder.path().join("emitted").join(file))
    }

    /// Runs what [`compile`](Project::compile) wrote for a source, outside of a browser, and returns what it prints.
    ///
    /// # Errors
    /// If it fails, or prints what is no text.
    pub fn run(&self, source: &str) -> io::Result<String> {
        let emitted = self.folder.path().join("emitted");
        std::fs::write(emitted.join("package.json"), r#"{"type":"module"}"#)?;
        let file = Path::new(source).with_extension("js");
        let output = Command::new("node").arg(file).current_dir(emitted).output()?;
        if !output.status.success() {
            return Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()));
        }
        String::from_utf8(output.stdout).map_err(io::Error::other)
    }
}

impl TypeError {
    /// Reads `a.ts(3,15): error TS2339: Property 'x' does not exist`.
    fn read(line: &str) -> Option<TypeError> {
        let (place, error) = line.split_once("): error ")?;
        let (file, place) = place.split_once('(')?;
        let (code, message) = error.split_once(": ")?;
        Some(TypeError {
            file: file.to_owned(),
            line: place.split_once(',')?.0.parse().ok()?,
            code: code.to_owned(),
            message: message.to_owned(),
        })
    }
}
