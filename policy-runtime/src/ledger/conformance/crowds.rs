//! Many choices at once.

use super::samples::{NOON, batch, given, notice, receipt, record};
use super::{Failure, Outcome, expect, expect_eq};
use crate::consent::ConsentState;
use crate::ledger::{Batch, ConsentContent, ConsentLedger, PurposeState, RefusalCount};
use std::collections::HashSet;
use std::sync::Arc;
use tokio::task::JoinSet;

/// Receipts per batch: the maximum of the runtime.
const MANY: u128 = 512;

pub(super) async fn many_receipts_are_one_batch<L: ConsentLedger>(ledger: L) -> Outcome {
    let notice = notice("en");
    let mut all = Batch::new();
    let mut written = Vec::new();
    // A third are equal choices, a third differ in the site, and a third have 200 purposes.
    let states = |number: u128| -> Vec<PurposeState> {
        let purpose = |index| format!("Purpose{index}Of{number}");
        (0..200)
            .map(|index| PurposeState::new(&purpose(index), ConsentState::Given, "89eed54a"))
            .collect()
    };
    let alike = given(&notice);
    for number in 0..MANY {
        let content = match number % 3 {
            0 => Arc::clone(&alike),
            1 => Arc::new(ConsentContent {
                site: format!("{number}.shop.example"),
                ..ConsentContent::clone(&alike)
            }),
            _ => {
                Arc::new(ConsentContent { states: states(number), ..ConsentContent::clone(&alike) })
            }
        };
        let receipt = receipt(record(number), &content, NOON);
        all.add_receipt(&notice, receipt.clone(), (number % 2 == 0).then_some(NOON));
        written.push(receipt);
    }
    let much = ConsentContent { states: states(MANY), ..ConsentContent::clone(&alike) };
    all.add_refusals(&notice, RefusalCount::new(&much, 0, 2, NOON));
    ledger.append(&all).await?;
    let read = ledger.receipts(0, 1000).await?;
    let read: Vec<_> = read.into_iter().map(|(_, receipt)| receipt).collect();
    expect(
        read == written,
        "a batch of 512 receipts is written whole, in its order, each with its own content",
    )?;
    expect_eq(&ledger.refusals().await?.len(), &1, "a refusal of 200 purposes is counted")
}

/// Runs a check several times at once, each with a number.
async fn at_once<L, F>(ledger: &L, times: u128, run: impl Fn(L, u128) -> F) -> Outcome
where
    L: ConsentLedger + Clone,
    F: Future<Output = Outcome> + Send + 'static,
{
    let mut running = JoinSet::new();
    for number in 0..times {
        running.spawn(run(ledger.clone(), number));
    }
    while let Some(outcome) = running.join_next().await {
        outcome.unwrap_or_else(|error| Err(Failure(error.to_string())))?;
    }
    Ok(())
}

pub(super) async fn writers_at_once_lose_nothing<L: ConsentLedger + Clone>(ledger: L) -> Outcome {
    at_once(&ledger, 16, async |ledger: L, number| {
        let notice = notice("en");
        for turn in 0..4 {
            let written = receipt(record(number), &given(&notice), NOON + turn * 100);
            ledger.append(&batch(&notice, [written], Some(NOON))).await?;
        }
        expect_eq(
            &ledger.look_up(record(number)).await?.len(),
            &4,
            "each writer sees what it wrote",
        )
    })
    .await?;
    let read = ledger.receipts(0, 1000).await?;
    expect_eq(&read.len(), &64, "writers at once lose nothing")?;
    let numbers: HashSet<i64> = read.iter().map(|(number, _)| *number).collect();
    expect_eq(&numbers.len(), &64, "each receipt has a sequence number of its own")
}

pub(super) async fn one_of_many_equal_receipts_is_written<L: ConsentLedger + Clone>(
    ledger: L,
) -> Outcome {
    at_once(&ledger, 16, async |ledger: L, _| {
        let notice = notice("en");
        let written = receipt(record(1), &given(&notice), NOON);
        Ok(ledger.append(&batch(&notice, [written], Some(0))).await?)
    })
    .await?;
    let read = ledger.look_up(record(1)).await?;
    expect_eq(&read.len(), &1, "of equal receipts that processes write at once, one is written")
}
