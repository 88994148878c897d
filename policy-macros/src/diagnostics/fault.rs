//! Faults of the compiler itself: a panic is an error that says where to report it, and costs no more than the part that
//! panicked.

use super::PolicyError;
use super::code::Code;
use proc_macro2::Span;
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Runs a part of the compiler. A panic becomes an error at the macro call; the part has no result then.
///
/// `part` names it for the tests, which let it panic.
pub(crate) fn guarded<T>(
    part: &'static str,
    run: impl FnOnce() -> T,
) -> std::result::Result<T, PolicyError> {
    let run = || {
        forced::here(part);
        run()
    };
    // A panic can cut the lists of errors and findings short, but each entry of them is whole.
    catch_unwind(AssertUnwindSafe(run)).map_err(|payload| fault(&*payload))
}

fn fault(payload: &(dyn Any + Send)) -> PolicyError {
    let reason = payload
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| payload.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no reason given");
    let version = env!("CARGO_PKG_VERSION");
    PolicyError::new(
        Span::call_site(),
        Code::COMPILER_FAULT,
        &format!("the compiler of cookie policies {version} has a fault, and stopped: {reason}"),
        concat!(
            "report it with this policy at ",
            env!("CARGO_PKG_REPOSITORY"),
            "/issues; until it is mended, take back the change that led to it"
        ),
    )
}

/// Panics on demand, so that tests can see what becomes of one.
pub(crate) mod forced {
    #[cfg(test)]
    thread_local! {
        static PARTS: std::cell::Cell<&'static [&'static str]> = const { std::cell::Cell::new(&[]) };
    }

    /// Panics if a test asked for it in this part.
    pub(super) fn here(part: &'static str) {
        #[cfg(test)]
        assert!(!PARTS.get().contains(&part), "forced");
        #[cfg(not(test))]
        let _ = part;
    }

    /// Runs a test with parts that panic.
    #[cfg(test)]
    pub(crate) fn while_failing<T>(parts: &'static [&'static str], run: impl FnOnce() -> T) -> T {
        PARTS.set(parts);
        let result = run();
        PARTS.set(&[]);
        result
    }
}
