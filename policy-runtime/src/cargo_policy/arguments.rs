//! Arguments of the commands.

use crate::cli::Failure;
use std::ffi::OsString;

pub(super) const HELP: &str = "\
Policies from what a site has today, explanations of codes, new projects, reviews of changes.

cargo policy import FILE [--from FORMAT] [--site HOST] [--name NAME] [--output FILE]
cargo policy explain CODE
cargo policy new FOLDER [--name NAME]
cargo policy review BASE HEAD [--format text|md] [--output FILE]
cargo policy audit URL --policy FILE [..]

      --from FORMAT    har, cookies-txt, cookies-json, audit, census, device-storage, open-cookie-database,
                       klaro, cookieconsent, tarteaucitron or c15t (concluded from the content)
      --site HOST      host of the site, for sources that show several (concluded)
      --name NAME      name of the policy, or of the crate
  -f, --format FORMAT  text or md (text)
  -o, --output FILE    file that is written, by an import if it does not exist (standard output)
  -h, --help           this help
";

/// Reads the arguments of a command that takes words alone.
pub(super) fn words<const N: usize>(
    arguments: impl Iterator<Item = OsString>,
    command: &str,
    names: [&str; N],
) -> Result<[String; N], Failure> {
    let words: Vec<String> = arguments.map(|word| word.to_string_lossy().into_owned()).collect();
    words.try_into().map_err(|_| {
        Failure::Usage(format!(
            "`{command}` takes `{}`: `cargo policy {command} {0}`",
            names.join(" ")
        ))
    })
}

/// Words the failure of an argument that is not understood.
pub(super) fn usage(error: &lexopt::Error) -> Failure {
    Failure::Usage(format!("{error}; `cargo policy --help` lists the options"))
}
