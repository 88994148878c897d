//! Random nonces, drawn from the operating system in stocks: drawn one by one, each would cost as much as the encryption.
//!
//! A copy of a process has a copy of its stock, from which it must not draw the same nonces. After `fork` the child discards the
//! stock: the C library runs a handler in the child before any other code, so that no nonce of the parent is drawn there. A process
//! copied by a raw `clone`, or with its whole machine, encrypts at other times, and the time is mixed into every nonce.

use forkguard::Guard;
use std::cell::RefCell;
use std::time::{SystemTime, UNIX_EPOCH};

/// Length of a nonce of AES-GCM, in bytes.
pub(super) const NONCE_LENGTH: usize = 12;
/// Length of a stock, in bytes: about a page of memory. Each thread that encrypts has its own stock.
const STOCK: usize = 340 * NONCE_LENGTH;

thread_local! {
    static NONCES: RefCell<Stock> = const { RefCell::new(Stock::new()) };
}

struct Stock {
    bytes: [u8; STOCK],
    left: usize,
    /// Detects that the process is a child of the one that drew the stock. Without a guard no stock is kept.
    fork: Option<Guard>,
}

/// Draws a nonce that was never drawn before. `None` if the system provides no random bytes.
pub(super) fn next() -> Option<[u8; NONCE_LENGTH]> {
    random()
}

/// Draws 12 or more bytes that were never drawn before. `None` if the system provides no random bytes.
pub(crate) fn random<const N: usize>() -> Option<[u8; N]> {
    let drawn = NONCES.try_with(|stock| stock.try_borrow_mut().ok()?.draw()).ok().flatten()?;
    Some(at_this_moment(drawn))
}

impl Stock {
    const fn new() -> Stock {
        Stock { bytes: [0; STOCK], left: 0, fork: None }
    }

    fn draw<const N: usize>(&mut self) -> Option<[u8; N]> {
        if self.left < N || self.is_inherited() {
            self.fill(N)?;
        }
        self.left -= N;
        self.bytes.get(self.left..)?.first_chunk().copied()
    }

    #[inline]
    fn is_inherited(&mut self) -> bool {
        self.fork.as_mut().is_none_or(Guard::detected_fork)
    }

    /// Sets the guard up first, so that a fork between the two is detected.
    #[cold]
    fn fill(&mut self, needed: usize) -> Option<()> {
        self.left = 0;
        if self.fork.is_none() {
            self.fork = Guard::try_new().ok();
        }
        let kept = if self.fork.is_some() { STOCK } else { needed };
        getrandom::fill(self.bytes.get_mut(..kept)?).ok()?;
        self.left = kept;
        Some(())
    }
}

/// Mixes the time into a nonce by exclusive or, which keeps random bits random.
fn at_this_moment<const N: usize>(mut nonce: [u8; N]) -> [u8; N] {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let [.., seconds_0, seconds_1, seconds_2, seconds_3] = now.as_secs().to_be_bytes();
    let [nanos_0, nanos_1, nanos_2, nanos_3] = now.subsec_nanos().to_be_bytes();
    let moment = [seconds_0, seconds_1, seconds_2, seconds_3, nanos_0, nanos_1, nanos_2, nanos_3];
    for (byte, moment) in nonce.iter_mut().zip(moment) {
        *byte ^= moment;
    }
    nonce
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::thread;

    /// Nonces in a stock.
    const NONCES: usize = STOCK / NONCE_LENGTH;

    #[test]
    fn no_nonce_is_drawn_twice_by_any_thread() {
        let draw = || (0..=3 * NONCES).map(|_| next().unwrap()).collect::<BTreeSet<_>>();
        let drawn: Vec<_> = (0..4).map(|_| thread::spawn(draw)).collect();
        let drawn: Vec<_> = drawn.into_iter().map(|thread| thread.join().unwrap()).collect();
        let all: BTreeSet<_> = drawn.iter().flatten().collect();
        assert_eq!(all.len(), 4 * (3 * NONCES + 1));
    }

    #[test]
    fn a_copy_of_the_whole_machine_gives_other_nonces() {
        let drawn = [7; NONCE_LENGTH];
        let first = at_this_moment(drawn);
        thread::sleep(std::time::Duration::from_millis(2));
        assert_ne!(first, at_this_moment(drawn));
    }

    /// A stock that is not filled would give zeros.
    #[test]
    fn every_nonce_of_a_stock_is_random() {
        let mut stock = Stock::new();
        let drawn: BTreeSet<_> = (0..NONCES).map(|_| stock.draw().unwrap()).collect();
        assert_eq!((drawn.len(), stock.left), (NONCES, 0));
        assert!(!drawn.contains(&[0; NONCE_LENGTH]));
    }

    #[test]
    fn draws_of_several_lengths_share_a_stock() {
        let mut stock = Stock::new();
        let long: BTreeSet<_> = (0..1_000).map(|_| stock.draw::<18>().unwrap()).collect();
        assert_eq!(long.len(), 1_000);
        stock.draw::<NONCE_LENGTH>().unwrap();
    }
}
