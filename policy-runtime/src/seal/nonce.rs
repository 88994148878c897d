//! Random nonces, drawn from the system many at a time: one by one, each would cost as much as the encryption.

use std::cell::RefCell;
use std::time::{SystemTime, UNIX_EPOCH};

pub(super) const NONCE_LENGTH: usize = 12;
/// One page of them for each thread that encrypts.
const STOCK: usize = 340;

thread_local! {
    static NONCES: RefCell<Stock> =
        const { RefCell::new(Stock { nonces: [[0; NONCE_LENGTH]; STOCK], left: 0 }) };
}

struct Stock {
    nonces: [[u8; NONCE_LENGTH]; STOCK],
    left: usize,
}

/// A nonce that nobody had before; none if the system gives no random bytes.
pub(super) fn next() -> Option<[u8; NONCE_LENGTH]> {
    let drawn = NONCES.try_with(|stock| stock.try_borrow_mut().ok()?.draw()).ok().flatten()?;
    Some(at_this_moment(drawn))
}

impl Stock {
    fn draw(&mut self) -> Option<[u8; NONCE_LENGTH]> {
        if self.left == 0 {
            getrandom::fill(self.nonces.as_flattened_mut()).ok()?;
            self.left = STOCK;
        }
        self.left -= 1;
        self.nonces.get(self.left).copied()
    }
}

/// Mixes the time in. The copy that a process makes of itself by `fork` has the same stock, and the two encrypt at different
/// moments; random bits stay random.
fn at_this_moment(mut nonce: [u8; NONCE_LENGTH]) -> [u8; NONCE_LENGTH] {
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

    #[test]
    fn no_nonce_is_drawn_twice_by_any_thread() {
        let draw = || (0..=3 * STOCK).map(|_| next().unwrap()).collect::<BTreeSet<_>>();
        let drawn: Vec<_> = (0..4).map(|_| thread::spawn(draw)).collect();
        let drawn: Vec<_> = drawn.into_iter().map(|thread| thread.join().unwrap()).collect();
        let all: BTreeSet<_> = drawn.iter().flatten().collect();
        assert_eq!(all.len(), 4 * (3 * STOCK + 1));
    }

    #[test]
    fn a_copy_of_the_stock_gives_other_nonces() {
        let drawn = [7; NONCE_LENGTH];
        let first = at_this_moment(drawn);
        thread::sleep(std::time::Duration::from_millis(2));
        assert_ne!(first, at_this_moment(drawn));
    }

    /// A stock that is not filled would give zeros.
    #[test]
    fn every_nonce_of_a_stock_is_random() {
        let mut stock = Stock { nonces: [[0; NONCE_LENGTH]; STOCK], left: 0 };
        let drawn: BTreeSet<_> = (0..STOCK).map(|_| stock.draw().unwrap()).collect();
        assert_eq!((drawn.len(), stock.left), (STOCK, 0));
        assert!(!drawn.contains(&[0; NONCE_LENGTH]));
    }
}
