//! Receipts, counts and notices are read as they were written.

use super::samples::{
    DAY, KEPT, NOON, batch, content, content_under, given, notice, receipt, record, refusals,
    withdrawn,
};
use super::{Outcome, expect, expect_eq};
use crate::consent::ConsentState;
use crate::ledger::{Act, Batch, ConsentContent, ConsentLedger, ConsentNotice, RefusalCount};
use std::sync::Arc;

pub(super) async fn a_receipt_is_kept_whole<L: ConsentLedger>(ledger: L) -> Outcome {
    let notice = notice("fr");
    let states = [ConsentState::Given, ConsentState::Refused];
    let mut custom = ConsentContent::clone(&content(&notice, states));
    "0".clone_into(&mut custom.schema_version);
    custom.jurisdictions = vec!["us_ca".to_owned(), "us".to_owned()];
    if let [first, second] = &mut custom.states[..] {
        (first.under_signal, first.act) = (true, Act::Confirmed);
        second.by_signal = true;
    }
    let mut written = receipt(record(1), &Arc::new(custom), NOON);
    written.kept_until = i64::MAX.unsigned_abs();
    ledger.append(&batch(&notice, [written.clone()], None)).await?;
    let read = ledger.look_up(record(1)).await?;
    expect_eq(
        &read,
        &vec![written.clone()],
        "a receipt is there once `append` has returned, as it was written",
    )?;
    let read = ledger.receipts(0, 10).await?;
    let read: Vec<_> = read.into_iter().map(|(_, receipt)| receipt).collect();
    expect_eq(&read, &vec![written], "`receipts` has the same receipt")
}

pub(super) async fn the_receipts_of_a_record_are_in_the_order_of_their_times<L: ConsentLedger>(
    ledger: L,
) -> Outcome {
    let notice = notice("en");
    let (yes, no) = (given(&notice), withdrawn(&notice));
    // The withdrawal was queued in another process; two choices were made within one second.
    let [first, second, third] = [
        receipt(record(1), &yes, NOON + 9),
        receipt(record(1), &no, NOON + 9),
        receipt(record(1), &yes, NOON),
    ];
    for written in [&first, &second, &third] {
        let other = receipt(record(2), &yes, written.chosen_at);
        ledger.append(&batch(&notice, [written.clone(), other], None)).await?;
    }
    let read = ledger.look_up(record(1)).await?;
    expect_eq(
        &read,
        &vec![third, first, second],
        "the receipts of a record are in the order of their times, and of one second in that of their sequence numbers",
    )
}

pub(super) async fn receipts_are_read_in_parts<L: ConsentLedger>(ledger: L) -> Outcome {
    let notice = notice("en");
    let written: Vec<_> = (0..7)
        .map(|number| {
            receipt(record(number), &given(&notice), NOON - u64::try_from(number).unwrap_or(0))
        })
        .collect();
    for receipts in written.chunks(3) {
        ledger.append(&batch(&notice, receipts.to_vec(), None)).await?;
    }
    let (mut read, mut after) = (Vec::new(), 0);
    loop {
        let part = ledger.receipts(after, 2).await?;
        expect(part.len() <= 2, "no more receipts are read than were asked for")?;
        let Some((last, _)) = part.last() else { break };
        let is_rising =
            part.iter().map(|(number, _)| *number).is_sorted_by(|one, other| one < other);
        expect(is_rising && *last > after, "sequence numbers rise, and begin above 0")?;
        after = *last;
        read.extend(part.into_iter().map(|(_, receipt)| receipt));
    }
    expect_eq(
        &read,
        &written,
        "in parts, all receipts are read once, in the order in which they were written",
    )
}

pub(super) async fn texts_are_no_code<L: ConsentLedger>(ledger: L) -> Outcome {
    for text in [
        "'); DROP TABLE consent_receipts; --",
        "\" \\ \n \t % _ ${x} {0}",
        "Intérêts — 興味 — اهتمام — 🍪",
    ] {
        let notice = Arc::new(ConsentNotice::new(text, text, text));
        let mut custom = ConsentContent::clone(&given(&notice));
        custom.policy = text.to_owned();
        custom.site = text.to_owned();
        custom.expressed_by = text.to_owned();
        custom.jurisdictions = vec![text.to_owned(); 2];
        for state in &mut custom.states {
            text.clone_into(&mut state.purpose);
        }
        let record = record(text.len() as u128);
        let written = receipt(record, &Arc::new(custom), NOON);
        let mut both = batch(&notice, [written.clone()], None);
        let refused = RefusalCount {
            jurisdictions: vec![text.to_owned(); 2],
            expressed_by: text.to_owned(),
            ..refusals(&notice, NOON / DAY * DAY, 1)
        };
        both.add_refusals(&notice, refused.clone());
        ledger.append(&both).await?;
        expect_eq(&ledger.look_up(record).await?, &vec![written], "texts are kept as they are")?;
        let found = ledger.notice(text, text).await?;
        expect_eq(
            &found,
            &Some(ConsentNotice::clone(&notice)),
            "a notice is found by texts as they are",
        )?;
        let counts = ledger.refusals().await?;
        expect(counts.contains(&refused), "counts have texts as they are")?;
    }
    Ok(())
}

pub(super) async fn a_notice_is_kept_once<L: ConsentLedger>(ledger: L) -> Outcome {
    let notices = [notice("en"), notice("fr")];
    for number in 0..2 {
        for (index, notice) in (0..).zip(&notices) {
            let written = receipt(record(number * 2 + index), &given(notice), NOON);
            ledger.append(&batch(notice, [written], None)).await?;
        }
    }
    for notice in &notices {
        let read = ledger.notice(&notice.fingerprint, &notice.language).await?;
        expect_eq(
            &read,
            &Some(ConsentNotice::clone(notice)),
            "a notice is kept for each language",
        )?;
    }
    let read = ledger.notice(&"4f".repeat(32), "de").await?;
    expect_eq(&read, &None, "no notice stands for another language")
}

pub(super) async fn refusals_of_a_kind_are_one_count<L: ConsentLedger>(ledger: L) -> Outcome {
    let (today, notice) = (NOON / DAY * DAY, notice("en"));
    let mut counted = Batch::new();
    for (day, number) in [(today, 2), (today - DAY, 1), (today, 1)] {
        counted.add_refusals(&notice, refusals(&notice, day, number));
    }
    ledger.append(&counted).await?;
    let mut later = Batch::new();
    later.add_refusals(&notice, refusals(&notice, today, 4));
    ledger.append(&later).await?;
    let expected = vec![refusals(&notice, today - DAY, 1), refusals(&notice, today, 7)];
    let read = ledger.refusals().await?;
    expect_eq(&read, &expected, "refusals of one kind are one count, day by day")?;
    let receipts = ledger.receipts(0, 10).await?;
    expect(receipts.is_empty(), "a plain refusal has no receipt")
}

pub(super) async fn refusals_of_other_jurisdictions_or_manners_are_other_counts<
    L: ConsentLedger,
>(
    ledger: L,
) -> Outcome {
    let (today, notice) = (NOON / DAY * DAY, notice("en"));
    let refused = content(&notice, [ConsentState::Refused; 2]);
    let withdrawn = content(&notice, [ConsentState::Refused, ConsentState::Withdrawn]);
    let mut by_signal = ConsentContent::clone(&refused);
    by_signal.states.iter_mut().for_each(|state| state.by_signal = true);
    // As many as one policy can list.
    let codes: Vec<String> = (0..120).map(|number| format!("xx_{number:03}")).collect();
    let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    let kinds = [
        ConsentContent::clone(&refused),
        content_under(&["us_ca", "us"], "form", &refused),
        content_under(&["us_co", "us"], "form", &refused),
        content_under(&["us", "us_ca"], "form", &refused),
        content_under(&["us_ca", "us"], "signal", &refused),
        content_under(&["us_ca", "us"], "signal", &by_signal),
        content_under(&["us_ca", "us"], "form", &withdrawn),
        content_under(&codes, "form", &refused),
    ];
    for _ in 0..2 {
        let mut counted = Batch::new();
        for (refusals, kind) in (1..).zip(&kinds) {
            let count = RefusalCount::new(kind, today, refusals, today + KEPT);
            counted.add_refusals(&notice, count);
        }
        ledger.append(&counted).await?;
    }
    let counts = ledger.refusals().await?;
    expect_eq(&counts.len(), &kinds.len(), "each jurisdiction, manner and outcome has its count")?;
    for (refusals, kind) in (1..).zip(&kinds) {
        let expected = RefusalCount::new(kind, today, 2 * refusals, today + KEPT);
        expect(counts.contains(&expected), "refusals are added to the count of their own kind")?;
    }
    Ok(())
}

pub(super) async fn what_is_not_there_is_empty<L: ConsentLedger>(ledger: L) -> Outcome {
    expect(
        ledger.look_up(record(1)).await?.is_empty(),
        "a record that is not there has no receipts",
    )?;
    expect(ledger.receipts(0, 10).await?.is_empty(), "a new ledger has no receipts")?;
    expect(ledger.refusals().await?.is_empty(), "a new ledger has no counts")?;
    expect(ledger.notice("", "").await?.is_none(), "a new ledger has no notice")?;
    expect_eq(
        &ledger.erase(record(1)).await?,
        &0,
        "nothing is erased of a record that is not there",
    )?;
    expect_eq(&ledger.prune(NOON).await?, &0, "nothing is pruned from a new ledger")?;
    ledger.append(&Batch::new()).await?; // the runtime sends none
    Ok(())
}
