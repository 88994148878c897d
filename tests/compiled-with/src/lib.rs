//! The command line of the compiler, for tests that run it on other sources with the dependencies that they have themselves.
//!
//! Cargo tells a test nothing of the paths of its dependencies, and a second build of them in a folder of its own takes
//! minutes.

use proc_macro::{Delimiter, Group, Literal, Punct, Spacing, TokenStream, TokenTree};

/// Expands to the program and the arguments that compile the crate at hand, as a slice of strings.
#[proc_macro]
pub fn command_line(_: TokenStream) -> TokenStream {
    let program = std::env::current_exe().map(|path| path.to_string_lossy().into_owned());
    let mut words = vec![program.unwrap_or_else(|_| "rustc".to_owned())];
    for argument in std::env::args().skip(1) {
        // A command line that is too long for the system stands in a file.
        match argument.strip_prefix('@').map(std::fs::read_to_string) {
            Some(Ok(file)) => words.extend(file.lines().map(str::to_owned)),
            _ => words.push(argument),
        }
    }
    let list = words.iter().flat_map(|word| {
        let comma = Punct::new(',', Spacing::Alone);
        [TokenTree::Literal(Literal::string(word)), TokenTree::Punct(comma)]
    });
    let list = Group::new(Delimiter::Bracket, list.collect());
    let slice = [TokenTree::Punct(Punct::new('&', Spacing::Alone)), TokenTree::Group(list)];
    slice.into_iter().collect()
}
