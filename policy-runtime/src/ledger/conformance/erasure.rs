//! Erasure and pruning delete what they should, and nothing else.

use super::samples::{
    DAY, KEPT, NOON, batch, content_under, given, notice, receipt, record, refusals, withdrawn,
};
use super::{Outcome, expect, expect_eq};
use crate::ledger::{Batch, ConsentLedger, RefusalCount};
use std::sync::Arc;

pub(super) async fn a_record_is_erased_alone<L: ConsentLedger>(ledger: L) -> Outcome {
    let notice = notice("en");
    let given = given(&notice);
    let [first, second] = [NOON, NOON + 100].map(|at| receipt(record(1), &given, at));
    let other = receipt(record(2), &given, NOON);
    ledger.append(&batch(&notice, [first, second, other.clone()], None)).await?;
    expect_eq(&ledger.erase(record(1)).await?, &2, "`erase` says how many receipts there were")?;
    expect_eq(&ledger.erase(record(1)).await?, &0, "what is erased is gone")?;
    expect(ledger.look_up(record(1)).await?.is_empty(), "no receipt of an erased record is left")?;
    expect_eq(
        &ledger.look_up(record(2)).await?,
        &vec![other.clone()],
        "a record with an equal choice is not erased",
    )?;
    expect_eq(&ledger.erase(record(2)).await?, &1, "each record is erased by itself")?;
    ledger.append(&batch(&notice, [other.clone()], None)).await?;
    expect_eq(&ledger.look_up(record(2)).await?, &vec![other], "it goes on after that")
}

pub(super) async fn sequence_numbers_are_not_reused<L: ConsentLedger>(ledger: L) -> Outcome {
    let notice = notice("en");
    let given = given(&notice);
    let mut last = 0;
    for visitor in 1..=3 {
        ledger.append(&batch(&notice, [receipt(record(visitor), &given, NOON)], None)).await?;
        let numbers: Vec<i64> =
            ledger.receipts(0, 10).await?.iter().map(|(number, _)| *number).collect();
        let [number] = numbers[..] else { return expect(false, "one receipt is there") };
        expect(number > last, "the sequence number of an erased receipt is not reused")?;
        last = number;
        ledger.erase(record(visitor)).await?;
    }
    Ok(())
}

pub(super) async fn what_is_over_is_pruned<L: ConsentLedger>(ledger: L) -> Outcome {
    let (today, notice) = (NOON / DAY * DAY, notice("en"));
    let given = given(&notice);
    let [early, late] = [NOON, NOON + DAY].map(|at| receipt(record(u128::from(at)), &given, at));
    let mut both = batch(&notice, [early.clone(), late.clone()], None);
    both.add_refusals(&notice, refusals(&notice, today, 3));
    both.add_refusals(&notice, refusals(&notice, today + DAY, 1));
    ledger.append(&both).await?;
    expect_eq(&ledger.prune(today + KEPT).await?, &0, "what may be kept until now is kept")?;
    expect_eq(
        &ledger.prune(early.kept_until + 1).await?,
        &2,
        "receipts and counts that are over are pruned",
    )?;
    expect(ledger.look_up(early.record_id).await?.is_empty(), "what is over is gone")?;
    expect_eq(
        &ledger.look_up(late.record_id).await?,
        &vec![late.clone()],
        "what is not over stays",
    )?;
    let counts = ledger.refusals().await?;
    expect_eq(&counts, &vec![refusals(&notice, today + DAY, 1)], "counts that are not over stay")?;
    expect_eq(&ledger.prune(late.kept_until + 1).await?, &2, "the rest is pruned in its time")?;
    let kept = ledger.notice(&notice.fingerprint, &notice.language).await?;
    expect(kept.is_some(), "notices hold no personal data and stay")
}

pub(super) async fn counts_are_kept_for_24_months<L: ConsentLedger>(ledger: L) -> Outcome {
    let (today, notice) = (NOON / DAY * DAY, notice("en"));
    // As written by an earlier build, or imported.
    let short = RefusalCount { kept_until: today + DAY, ..refusals(&notice, today, 3) };
    let mut batch = Batch::new();
    batch.add_refusals(&notice, short.clone());
    ledger.append(&batch).await?;
    let end = today + RefusalCount::MIN_RETENTION.as_secs();
    for now in [today + 2 * DAY, today + 700 * DAY, end] {
        expect_eq(&ledger.prune(now).await?, &0, "a count is kept for 24 months")?;
    }
    expect_eq(&ledger.refusals().await?, &vec![short], "a count is kept as it was written")?;
    expect_eq(&ledger.prune(end + 1).await?, &1, "a count is pruned after 24 months")?;
    expect(ledger.refusals().await?.is_empty(), "what is pruned is gone")
}

pub(super) async fn counts_outlive_an_erased_record<L: ConsentLedger>(ledger: L) -> Outcome {
    let (today, notice) = (NOON / DAY * DAY, notice("en"));
    let withdrawn = content_under(&["us_ca", "us"], "form", &withdrawn(&notice));
    let receipt = receipt(record(1), &Arc::new(withdrawn.clone()), NOON);
    let count = RefusalCount::new(&withdrawn, today, 1, today + KEPT);
    let mut both = batch(&notice, [receipt], None);
    both.add_refusals(&notice, count.clone());
    ledger.append(&both).await?;
    expect_eq(&ledger.erase(record(1)).await?, &1, "the record is erased")?;
    expect_eq(&ledger.refusals().await?, &vec![count], "the count of its opt-out stays")
}
