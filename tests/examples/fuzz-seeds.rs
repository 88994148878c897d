//! Writes the wire's tables into `tests/fuzz/corpus/`, for the fuzzers to start from.

#[allow(dead_code, reason = "the hosts are for the browser")]
#[path = "../tests/browser/wire/table_lines.rs"]
mod lines;

use std::path::Path;
use std::{fs, io};

fn main() -> io::Result<()> {
    let lines = lines::of_tables(2038);
    let dates = lines.iter().filter_map(|line| line.strip_prefix(b"a=b; Expires="));
    let dates: Vec<_> = dates.map(<[u8]>::to_vec).collect();
    write("cookie_pairs", &lines)?;
    write("set_cookie", &lines)?;
    write("parse_date", &dates)
}

fn write(target: &str, seeds: &[Vec<u8>]) -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    fs::create_dir_all(&folder)?;
    for (index, seed) in seeds.iter().enumerate() {
        fs::write(folder.join(format!("table-{index}")), seed)?;
    }
    Ok(())
}
