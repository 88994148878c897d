//! The crate that `cargo policy new` makes: its questions do not compile, and with answers it runs.

use super::corpus::workspace;
use super::output::rendered;
use super::rustc::{check, dependencies, rustc};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};

/// Makes a crate, and returns its program.
fn made(name: &str, arguments: &[&str]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    let command = ["policy", "new", folder.to_str().unwrap()];
    let status = policy_runtime::cargo_policy::run(command.iter().chain(arguments));
    assert_eq!(status, ExitCode::SUCCESS);
    folder.join("src/main.rs")
}

#[test]
fn a_new_crate_does_not_compile_before_its_questions_are_answered() {
    let program = made("new-unanswered", &[]);
    let messages = rendered(&check(rustc(), &program, "new_unanswered").stderr);
    for question in ["`contact` of `NewUnanswered`", "`name` of `owner`", "`privacy` of `owner`"] {
        assert!(messages.contains(&format!("error: {question} is not answered yet")), "{messages}");
    }
    assert_eq!(messages.matches("error: ").count(), 3, "{messages}");
}

/// A program that ends with its test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_new_crate_with_answers_runs() {
    let answers = [
        "--owner",
        "Kettle & Cup",
        "--contact",
        "privacy@kettle.example",
        "--privacy",
        "https://kettle.example/privacy",
    ];
    let source = made("new-answered", &answers);
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join("new-answered/program");
    let mut command = Command::new(rustc());
    command.current_dir(workspace()).arg(&source).args(dependencies());
    command
        .args(["--crate-name", "new_answered", "--crate-type", "bin", "-D", "warnings", "-o"])
        .arg(&program);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut command = Command::new(&program);
    command.env("SITE_ADDRESS", "127.0.0.1:0").stdout(Stdio::piped());
    let mut running = Running(command.spawn().unwrap());
    let mut line = String::new();
    BufReader::new(running.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim().strip_prefix("http://").unwrap();
    let get = |path: &str| {
        let mut stream = TcpStream::connect(address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            .unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        response
    };
    let home = get("/");
    assert!(home.starts_with("HTTP/1.1 200") && home.contains("Your visits"), "{home}");
    assert!(!home.to_lowercase().contains("set-cookie"), "{home}");
    let policy = get("/cookie-policy");
    assert!(policy.contains("Kettle &#38; Cup") || policy.contains("Kettle &amp; Cup"), "{policy}");
}
