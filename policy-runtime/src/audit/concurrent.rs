//! Futures in pairs, as an audit mostly waits: for pages to be idle.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;

/// Maximum number of futures that run at the same time.
const AT_ONCE: usize = 2;

/// Runs futures, two at a time, and returns their results in order.
pub(super) async fn in_pairs<F: Future>(futures: impl Iterator<Item = F>) -> Vec<F::Output> {
    let mut waiting = futures.enumerate();
    let mut running: Vec<(usize, Pin<Box<F>>)> = Vec::new();
    let mut done: Vec<(usize, F::Output)> = Vec::new();
    poll_fn(|context| {
        loop {
            while running.len() < AT_ONCE {
                let Some((index, future)) = waiting.next() else { break };
                running.push((index, Box::pin(future)));
            }
            let before = done.len();
            running.retain_mut(|(index, future)| match future.as_mut().poll(context) {
                Poll::Ready(result) => {
                    done.push((*index, result));
                    false
                }
                Poll::Pending => true,
            });
            if running.is_empty() && waiting.size_hint().1 == Some(0) {
                return Poll::Ready(());
            }
            if done.len() == before {
                return Poll::Pending;
            }
        }
    })
    .await;
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;
    use std::time::Duration;

    #[tokio::test]
    async fn results_are_in_order_and_two_run_at_once() {
        let (now, most) = (Cell::new(0), Cell::new(0));
        let futures = [30_u64, 5, 20, 1, 0].map(|milliseconds| {
            let (now, most) = (&now, &most);
            async move {
                now.set(now.get() + 1);
                most.set(most.get().max(now.get()));
                tokio::time::sleep(Duration::from_millis(milliseconds)).await;
                now.set(now.get() - 1);
                milliseconds
            }
        });
        assert_eq!(in_pairs(futures.into_iter()).await, [30, 5, 20, 1, 0]);
        assert_eq!(most.get(), 2);
        assert!(in_pairs(std::iter::empty::<std::future::Ready<()>>()).await.is_empty());
    }
}
