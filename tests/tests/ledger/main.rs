//! The ledger: that consents are proved, that refusals need no proof, and that nothing acknowledged is lost. One suite runs on
//! every database.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expects by panicking")]

mod any_host;
mod append_faults;
mod choice_tokens;
mod concurrent_choices;
mod conformance;
mod consent_content;
mod consent_validity;
mod database_faults;
mod json_ledger;
mod jurisdictions;
mod many_purposes;
mod many_sites;
mod migration_to_jurisdictions;
mod migrations;
mod parts_of_sites;
mod public_interface;
mod queue_bounds;
mod schema;
mod shop;
mod shutdown;
mod suite;
mod transaction_isolation;
mod unreliable_ledger;
mod unsuitable_ledgers;
mod write_locks;

/// A test of the suite, on each database.
macro_rules! on_every_database {
    ($($test:ident),* $(,)?) => {
        mod sqlite {
            $(#[tokio::test]
            async fn $test() {
                let folder = tempfile::tempdir().unwrap();
                let file = folder.path().join("consent.sqlite");
                let ledger = policy_runtime::ledger::SqliteLedger::open(file).await.unwrap();
                crate::suite::$test(ledger).await;
            })*
        }

        mod json {
            $(#[tokio::test]
            async fn $test() {
                let folder = tempfile::tempdir().unwrap();
                let file = folder.path().join("consent.json");
                crate::suite::$test(crate::json_ledger::JsonLedger::open(&file).unwrap()).await;
            })*
        }

        mod postgres {
            $(#[tokio::test]
            async fn $test() {
                let Some(server) = policy_tests::postgres::Server::shared() else { return };
                let address = server.new_database().await;
                let ledger = policy_runtime::ledger::PostgresLedger::connect(&address).await.unwrap();
                crate::suite::$test(ledger).await;
            })*
        }
    };
}

on_every_database! {
    a_consent_has_a_receipt,
    what_was_shown_can_be_replayed,
    texts_that_look_like_sql_are_stored_as_texts,
    the_choices_of_a_record_are_in_order,
    a_plain_refusal_is_a_count,
    a_refusal_of_many_purposes_is_counted,
    a_form_sent_twice_is_one_receipt,
    a_repetition_is_one_however_it_is_expressed,
    back_and_forth_is_no_repetition,
    the_choices_of_many_clients_at_once_stay_in_order,
    no_site_is_taken_for_another,
    a_record_can_be_erased,
    expired_receipts_are_pruned,
    a_ledger_is_read_in_parts,
    two_processes_are_one_ledger,
    a_consent_after_a_withdrawal_elsewhere_is_proved,
    a_receipt_whose_response_is_lost_harms_nobody,
    a_withdrawal_that_is_written_twice_is_one_receipt,
    a_refusal_that_is_never_taken_stops_no_consent,
    no_consent_overtakes_a_withdrawal_of_its_record,
    a_first_consent_that_is_sent_twice_is_one_receipt,
    a_forged_token_is_none,
    a_token_yields_to_the_record_of_the_visitor,
    a_replayed_form_takes_back_no_withdrawal,
    a_token_says_nothing_of_who_refuses,
    what_waits_is_written_before_the_end,
    what_waits_is_written_though_the_ledger_fails_once_at_the_end,
    a_refusal_beats_a_consent_that_waits,
    a_refusal_by_the_same_form_beats_a_first_consent,
    answers_of_two_pages_of_a_first_visit_count_as_they_arrive,
    a_first_consent_that_arrives_after_its_refusal_grants_nothing,
    a_consent_after_a_refusal_is_the_last_word,
    choices_of_different_purposes_that_cross_are_both_kept,
    the_later_answer_counts_and_not_the_older_record,
    a_refusal_in_another_process_beats_a_consent_that_waits,
    an_old_consent_that_comes_back_grants_nothing,
    a_response_that_leaves_late_carries_no_consent_refused_since,
    a_receipt_has_the_jurisdictions_and_the_act,
    a_default_has_no_receipt_and_no_count,
    opt_outs_are_counted_by_jurisdiction_and_manner,
    a_count_has_the_purposes_of_its_refusal_alone,
    an_opt_out_of_a_consent_has_a_receipt_and_a_count,
    a_controller_in_the_us_counts_withdrawals_abroad,
    opting_in_again_has_a_receipt_with_its_act,
}
