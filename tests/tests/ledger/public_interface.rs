//! The public interface is one's own: a new version of the database's crate breaks no application.

use policy_runtime::ledger::LedgerError;
use std::marker::PhantomData;

struct Probe<T>(PhantomData<T>);

/// Where `LedgerError` is not made from `T`.
trait Otherwise {
    const MAKES_ERRORS: bool = false;
}

impl<T> Otherwise for Probe<T> {}

impl<T> Probe<T>
where
    LedgerError: From<T>,
{
    const MAKES_ERRORS: bool = true;
}

#[test]
fn a_ledger_error_is_made_from_no_error_of_the_database() {
    let _ = Probe::<()>(PhantomData).0;
    let made_from = [
        Probe::<LedgerError>::MAKES_ERRORS, // by which the probe is seen to work
        Probe::<sqlx::Error>::MAKES_ERRORS,
        Probe::<sqlx::migrate::MigrateError>::MAKES_ERRORS,
    ];
    assert_eq!(made_from, [true, false, false]);
}
