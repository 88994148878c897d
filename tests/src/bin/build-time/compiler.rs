//! This program as Cargo's `RUSTC_WRAPPER`: it runs the compiler, and notes the seconds that it took.

use std::ffi::OsString;
use std::io::Write;
use std::process::{Command, ExitCode};
use std::{env, fs, io};

/// The variable that names the file of the notes, a line per crate.
pub(crate) const NOTES: &str = "BUILD_TIME_NOTES";

/// Whether Cargo asks for the compiler.
pub(crate) fn is_asked() -> bool {
    env::var_os(NOTES).is_some()
}

/// Runs the compiler that the arguments name.
pub(crate) fn run() -> io::Result<ExitCode> {
    let mut arguments = env::args_os().skip(1);
    let compiler = arguments.next().ok_or(io::ErrorKind::InvalidInput)?;
    let arguments: Vec<OsString> = arguments.collect();
    let status = Command::new(compiler).args(&arguments).status()?;
    let name = arguments.iter().skip_while(|argument| *argument != "--crate-name").nth(1);
    if let (Some(name), Some(notes)) = (name, env::var_os(NOTES)) {
        let mut notes = fs::File::options().create(true).append(true).open(notes)?;
        // In one write, as other compilers run beside this one.
        notes.write_all(format!("{} {}\n", name.display(), processor_seconds()?).as_bytes())?;
    }
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

/// The processor seconds of the processes that this one has waited for, and of those that they have, from Linux's `/proc`.
pub(crate) fn processor_seconds() -> io::Result<f64> {
    const TICKS_PER_SECOND: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat")?;
    // The name of the program, in brackets, can hold anything. Behind it `cutime` and `cstime` are fields 14 and 15.
    let (_, fields) = stat.rsplit_once(')').ok_or(io::ErrorKind::InvalidData)?;
    let ticks = fields.split_ascii_whitespace().skip(13).take(2);
    let ticks = ticks.map(|ticks| ticks.parse::<u32>().map_err(io::Error::other));
    Ok(f64::from(ticks.sum::<io::Result<u32>>()?) / TICKS_PER_SECOND)
}
