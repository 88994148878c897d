//! A form that is submitted twice gives one receipt, and a batch that is retried after an error is written once.

use super::samples::{
    NOON, batch, content, content_under, given, notice, receipt, record, withdrawn,
};
use super::{Outcome, expect_eq};
use crate::consent::ConsentState;
use crate::ledger::{ConsentContent, ConsentLedger, ConsentReceipt, DUPLICATE_WINDOW_SECONDS};
use std::sync::Arc;

/// Writes receipts of one record one after the other, each with its `duplicate_since`. Returns how many the record has then.
async fn written<L: ConsentLedger>(
    ledger: &L,
    receipts: &[(ConsentReceipt, Option<u64>)],
) -> Result<usize, super::Failure> {
    let notice = notice("en");
    for (receipt, since) in receipts {
        ledger.append(&batch(&notice, [receipt.clone()], *since)).await?;
    }
    let Some((first, _)) = receipts.first() else { return Ok(0) };
    Ok(ledger.look_up(first.record_id).await?.len())
}

pub(super) async fn a_duplicate_is_not_written<L: ConsentLedger>(ledger: L) -> Outcome {
    let notice = notice("en");
    let by_code = Arc::new(ConsentContent {
        expressed_by: "application".to_owned(),
        ..ConsentContent::clone(&given(&notice))
    });
    let first = (receipt(record(1), &given(&notice), NOON), None);
    for (later, content) in
        [(0, given(&notice)), (DUPLICATE_WINDOW_SECONDS - 1, given(&notice)), (1, by_code)]
    {
        let second = (receipt(record(1), &content, NOON + later), Some(NOON));
        let receipts = written(&ledger, &[second]).await?;
        let receipts = if receipts == 1 {
            receipts
        } else {
            written(&ledger, std::slice::from_ref(&first)).await?
        };
        expect_eq(
            &receipts,
            &1,
            "equivalent choices within a minute are one receipt, however they are expressed",
        )?;
    }
    Ok(())
}

pub(super) async fn what_differs_or_comes_later_is_no_duplicate<L: ConsentLedger>(
    ledger: L,
) -> Outcome {
    let notice = notice("en");
    let yes = given(&notice);
    let half = content(&notice, [ConsentState::Given, ConsentState::Refused]);
    let elsewhere = Arc::new(ConsentContent {
        site: "other.example".to_owned(),
        ..ConsentContent::clone(&yes)
    });
    let californian = Arc::new(content_under(&["us_ca", "us"], "form", &yes));
    let cases = [
        ("another jurisdiction", receipt(record(7), &californian, NOON + 1), Some(NOON)),
        ("another state", receipt(record(1), &half, NOON + 1), Some(NOON)),
        ("another site", receipt(record(2), &elsewhere, NOON + 1), Some(NOON)),
        ("a minute later", receipt(record(3), &yes, NOON + DUPLICATE_WINDOW_SECONDS), Some(NOON)),
        (
            "after something else that the visitor chose",
            receipt(record(4), &yes, NOON + 2),
            Some(NOON + 1),
        ),
        ("a receipt that cannot be one", receipt(record(5), &yes, NOON + 1), None),
    ];
    for (name, second, since) in cases {
        let first = (receipt(second.record_id, &yes, NOON), None);
        let receipts = written(&ledger, &[first, (second, since)]).await?;
        expect_eq(&receipts, &2, &format!("{name} is no duplicate"))?;
    }
    let other = (receipt(record(6), &yes, NOON), Some(NOON));
    expect_eq(&written(&ledger, &[other]).await?, &1, "another record has no duplicate in this one")
}

pub(super) async fn only_the_last_receipt_of_a_record_has_duplicates<L: ConsentLedger>(
    ledger: L,
) -> Outcome {
    let notice = notice("en");
    let (yes, no) = (given(&notice), withdrawn(&notice));
    let back_and_forth =
        [&yes, &no, &yes, &no, &yes].map(|content| (receipt(record(1), content, NOON), Some(NOON)));
    expect_eq(
        &written(&ledger, &back_and_forth).await?,
        &5,
        "back and forth within a second is no duplicate",
    )?;
    // The last receipt is the one that was written last, whatever its time.
    let late = [
        (receipt(record(2), &yes, NOON + 5), None),
        (receipt(record(2), &no, NOON), None),
        (receipt(record(2), &yes, NOON + 6), Some(NOON)),
    ];
    expect_eq(
        &written(&ledger, &late).await?,
        &3,
        "a receipt is compared with the one of the highest sequence number",
    )
}

pub(super) async fn a_batch_that_comes_again_is_written_once<L: ConsentLedger>(
    ledger: L,
) -> Outcome {
    let notice = notice("en");
    let withdrawal = receipt(record(1), &withdrawn(&notice), NOON);
    let first = receipt(record(1), &given(&notice), NOON - 100);
    ledger.append(&batch(&notice, [first.clone()], None)).await?;
    for _ in 0..3 {
        ledger.append(&batch(&notice, [withdrawal.clone()], Some(NOON))).await?;
    }
    let read = ledger.look_up(record(1)).await?;
    expect_eq(
        &read,
        &vec![first, withdrawal],
        "a receipt that is in the ledger is not written again",
    )
}
