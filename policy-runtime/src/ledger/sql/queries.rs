//! What both databases are asked in the same words.

/// The receipts with their answers. One whose answer is gone has none, which is an error, not a receipt less.
macro_rules! receipts_where {
    ($condition:literal) => {
        concat!(
            "SELECT receipt.id, record_id, receipt.answer, chosen_at, kept_until, schema_version, policy, site, notice, language, states, expressed_by, holds_for
             FROM consent_receipts AS receipt LEFT JOIN consent_answers AS answer ON answer.id = receipt.answer WHERE ",
            $condition
        )
    };
}
pub(super) use receipts_where;

/// Makes a type with a `pool`, a `retention`, and the functions `append`, `take_turn` and `forget_receipts` a ledger.
macro_rules! ledger_of {
    ($Ledger:ident) => {
        impl $Ledger {
            /// Keeps receipts for this long after the consent in them has ended.
            #[must_use]
            pub fn keep_for(self, retention: std::time::Duration) -> $Ledger {
                $Ledger { retention, ..self }
            }
        }

        impl ConsentLedger for $Ledger {
            async fn append(&self, batch: &Batch) -> Result<(), LedgerError> {
                let mut turn = self.writer.turn().await;
                let mut connection = turn.connection().await.map_err(row::failed)?;
                append(&mut connection, batch).await.map_err(row::failed)?;
                turn.keep(connection);
                Ok(())
            }

            fn retention(&self) -> std::time::Duration {
                self.retention
            }

            async fn look_up(&self, record: RecordId) -> Result<Vec<ConsentReceipt>, LedgerError> {
                let query = receipts_where!("record_id = $1 ORDER BY chosen_at, receipt.id");
                // Planned for the ledger as it is now: requests wait for it.
                let query = sqlx::query(query).bind(record.as_bytes().as_slice()).persistent(false);
                let receipts = row::receipts(&query.fetch_all(&self.pool).await.map_err(row::failed)?).map_err(row::failed)?;
                Ok(receipts.into_iter().map(|(_, receipt)| receipt).collect())
            }

            async fn receipts(
                &self,
                after: i64,
                most: u32,
            ) -> Result<Vec<(i64, ConsentReceipt)>, LedgerError> {
                let query = receipts_where!("receipt.id > $1 ORDER BY receipt.id LIMIT $2");
                let query = sqlx::query(query).bind(after).bind(i64::from(most));
                row::receipts(&query.fetch_all(&self.pool).await.map_err(row::failed)?).map_err(row::failed)
            }

            async fn refusals(&self) -> Result<Vec<RefusalCount>, LedgerError> {
                let query = "SELECT * FROM consent_refusals ORDER BY day, policy, site, notice, language, states";
                let rows = sqlx::query(query).fetch_all(&self.pool).await.map_err(row::failed)?;
                rows.iter().map(row::refusal).collect::<Result<_, _>>().map_err(row::failed)
            }

            async fn notice(
                &self,
                fingerprint: &str,
                language: &str,
            ) -> Result<Option<Notice>, LedgerError> {
                let query = "SELECT texts FROM consent_notices WHERE fingerprint = $1 AND language = $2";
                let query = sqlx::query_scalar(query).bind(fingerprint).bind(language);
                let texts: Option<String> = query.fetch_optional(&self.pool).await.map_err(row::failed)?;
                Ok(texts.map(|texts| row::notice(texts, fingerprint, language)))
            }

            async fn erase(&self, record: RecordId) -> Result<u64, LedgerError> {
                let mut turn = take_turn(&self.pool).await.map_err(row::failed)?;
                let query = "DELETE FROM consent_receipts WHERE record_id = $1 RETURNING answer";
                let query = sqlx::query_scalar(query).bind(record.as_bytes().as_slice());
                let mut answers: Vec<i64> = query.fetch_all(&mut *turn).await.map_err(row::failed)?;
                let erased = answers.len() as u64;
                answers.sort_unstable();
                answers.dedup();
                forget_answers(&mut turn, &answers).await.map_err(row::failed)?;
                turn.commit().await.map_err(row::failed)?;
                Ok(erased)
            }

            async fn prune(&self, now: u64) -> Result<u64, LedgerError> {
                let mut pruned = forget_receipts(&self.pool, now).await.map_err(row::failed)?;
                let query = sqlx::query("DELETE FROM consent_refusals WHERE kept_until < $1");
                let refusals = query.bind(row::signed(now)).execute(&self.pool).await;
                pruned += refusals.map_err(row::failed)?.rows_affected();
                let query = "SELECT id FROM consent_answers WHERE NOT EXISTS (SELECT 1 FROM consent_receipts WHERE answer = consent_answers.id)";
                let unnamed: Vec<i64> = sqlx::query_scalar(query).fetch_all(&self.pool).await.map_err(row::failed)?;
                for answers in unnamed.chunks(row::FORGOTTEN_AT_ONCE) {
                    let mut turn = take_turn(&self.pool).await.map_err(row::failed)?;
                    forget_answers(&mut turn, answers).await.map_err(row::failed)?;
                    turn.commit().await.map_err(row::failed)?;
                }
                Ok(pruned)
            }
        }

        /// Erases those of these answers that nobody gives any more. While one has the turn, nobody else writes a receipt.
        async fn forget_answers(turn: &mut Connection, answers: &[i64]) -> Result<(), sqlx::Error> {
            for answer in answers {
                sqlx::query("DELETE FROM consent_answers WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM consent_receipts WHERE answer = $1)")
                    .bind(answer)
                    .execute(&mut *turn)
                    .await?;
            }
            Ok(())
        }

        /// Writes notices that are not there yet.
        async fn write_notices(connection: &mut Connection, batch: &Batch) -> Result<(), sqlx::Error> {
            for notice in batch.notices() {
                sqlx::query("INSERT INTO consent_notices VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
                    .bind(&notice.fingerprint)
                    .bind(&notice.language)
                    .bind(&notice.texts)
                    .execute(&mut *connection)
                    .await?;
            }
            Ok(())
        }
    };
}
pub(super) use ledger_of;
