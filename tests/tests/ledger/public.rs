//! The public interface is one's own: a new version of the database's crate breaks no application.

use policy_runtime::ledger::LedgerError;
use std::marker::PhantomData;

struct Probe<T>(PhantomData<T>);

/// Where `LedgerError` is not made from `T`.
trait Otherwise {
    fn makes_errors(&self) -> bool {
        false
    }
}

impl<T> Otherwise for &Probe<T> {}

impl<T> Probe<T>
where
    LedgerError: From<T>,
{
    fn makes_errors(&self) -> bool {
        true
    }
}

#[test]
fn no_error_of_the_database_is_part_of_it() {
    assert!(Probe::<LedgerError>(PhantomData).makes_errors(), "the probe works");
    assert!(!(&Probe::<sqlx::Error>(PhantomData)).makes_errors());
    assert!(!(&Probe::<sqlx::migrate::MigrateError>(PhantomData)).makes_errors());
}
