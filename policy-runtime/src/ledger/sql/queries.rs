//! Queries that are the same in both databases.

/// Selects receipts with their contents. A receipt without its content is an error rather than left out, hence the outer join.
macro_rules! receipts_where {
    ($condition:literal) => {
        concat!(
            "SELECT receipt.id, record_id, receipt.answer, chosen_at, kept_until, schema_version, policy, site, notice, language, jurisdictions, states, expressed_by, holds_for
             FROM consent_receipts AS receipt LEFT JOIN consent_answers AS answer ON answer.id = receipt.answer WHERE ",
            $condition
        )
    };
}
pub(super) use receipts_where;

/// Implements `ConsentLedger` for a type with a `pool`, a `writer` and a `retention`, by the functions `append`, `begin_write`
/// and `delete_expired_receipts` of its module.
macro_rules! ledger_of {
    ($Ledger:ident) => {
        impl $Ledger {
            /// Sets the time for which a receipt is kept after the consent in it has ended,
            /// [`DEFAULT_RETENTION`](crate::ledger::DEFAULT_RETENTION) otherwise.
            ///
            /// It counts for receipts from then on: each is written with its `kept_until`. Call it before the ledger is given
            /// to a layer.
            #[must_use]
            pub fn keep_for(self, retention: std::time::Duration) -> $Ledger {
                $Ledger { retention, ..self }
            }
        }

        impl ConsentLedger for $Ledger {
            async fn append(&self, batch: &Batch) -> Result<(), LedgerError> {
                let mut writer = self.writer.lock().await;
                let mut connection = writer.connection().await.map_err(row::ledger_error)?;
                append(&mut connection, batch).await.map_err(row::ledger_error)?;
                writer.put_back(connection);
                Ok(())
            }

            fn retention(&self) -> std::time::Duration {
                self.retention
            }

            async fn look_up(&self, record: RecordId) -> Result<Vec<ConsentReceipt>, LedgerError> {
                let query = receipts_where!("record_id = $1 ORDER BY chosen_at, receipt.id");
                // Planned for the present size of the ledger, as requests wait for it.
                let query = sqlx::query(query).bind(record.as_bytes().as_slice()).persistent(false);
                let receipts = row::receipts(&query.fetch_all(&self.pool).await.map_err(row::ledger_error)?).map_err(row::ledger_error)?;
                Ok(receipts.into_iter().map(|(_, receipt)| receipt).collect())
            }

            async fn receipts(
                &self,
                after: i64,
                limit: u32,
            ) -> Result<Vec<(i64, ConsentReceipt)>, LedgerError> {
                let query = receipts_where!("receipt.id > $1 ORDER BY receipt.id LIMIT $2");
                let query = sqlx::query(query).bind(after).bind(i64::from(limit));
                row::receipts(&query.fetch_all(&self.pool).await.map_err(row::ledger_error)?).map_err(row::ledger_error)
            }

            async fn refusals(&self) -> Result<Vec<RefusalCount>, LedgerError> {
                let query = "SELECT * FROM consent_refusals ORDER BY day, policy, site, notice, language, jurisdictions, expressed_by, states";
                let rows = sqlx::query(query).fetch_all(&self.pool).await.map_err(row::ledger_error)?;
                rows.iter().map(row::refusal).collect::<Result<_, _>>().map_err(row::ledger_error)
            }

            async fn notice(
                &self,
                fingerprint: &str,
                language: &str,
            ) -> Result<Option<ConsentNotice>, LedgerError> {
                let query = "SELECT texts FROM consent_notices WHERE fingerprint = $1 AND language = $2";
                let query = sqlx::query_scalar(query).bind(fingerprint).bind(language);
                let texts: Option<String> = query.fetch_optional(&self.pool).await.map_err(row::ledger_error)?;
                Ok(texts.map(|texts| row::notice(texts, fingerprint, language)))
            }

            async fn erase(&self, record: RecordId) -> Result<u64, LedgerError> {
                let mut transaction = begin_write(&self.pool).await.map_err(row::ledger_error)?;
                let query = "DELETE FROM consent_receipts WHERE record_id = $1 RETURNING answer";
                let query = sqlx::query_scalar(query).bind(record.as_bytes().as_slice());
                let mut contents: Vec<i64> = query.fetch_all(&mut *transaction).await.map_err(row::ledger_error)?;
                let erased = contents.len() as u64;
                contents.sort_unstable();
                contents.dedup();
                delete_unused_contents(&mut transaction, &contents).await.map_err(row::ledger_error)?;
                transaction.commit().await.map_err(row::ledger_error)?;
                Ok(erased)
            }

            async fn prune(&self, now: u64) -> Result<u64, LedgerError> {
                let mut pruned = delete_expired_receipts(&self.pool, now).await.map_err(row::ledger_error)?;
                let query = sqlx::query("DELETE FROM consent_refusals WHERE kept_until < $1 AND day < $2");
                let query = query.bind(row::signed(now)).bind(row::signed(RefusalCount::last_prunable_day(now)));
                let refusals = query.execute(&self.pool).await;
                pruned += refusals.map_err(row::ledger_error)?.rows_affected();
                let query = "SELECT id FROM consent_answers WHERE NOT EXISTS (SELECT 1 FROM consent_receipts WHERE answer = consent_answers.id)";
                let unused: Vec<i64> = sqlx::query_scalar(query).fetch_all(&self.pool).await.map_err(row::ledger_error)?;
                for contents in unused.chunks(row::MAX_CONTENTS_PER_TRANSACTION) {
                    let mut transaction = begin_write(&self.pool).await.map_err(row::ledger_error)?;
                    delete_unused_contents(&mut transaction, contents).await.map_err(row::ledger_error)?;
                    transaction.commit().await.map_err(row::ledger_error)?;
                }
                Ok(pruned)
            }
        }

        /// Deletes those of these contents that no receipt refers to. The transaction has the lock, so none is written
        /// meanwhile.
        async fn delete_unused_contents(connection: &mut Connection, contents: &[i64]) -> Result<(), sqlx::Error> {
            for content in contents {
                sqlx::query("DELETE FROM consent_answers WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM consent_receipts WHERE answer = $1)")
                    .bind(content)
                    .execute(&mut *connection)
                    .await?;
            }
            Ok(())
        }

        /// Writes the notices that are not in the ledger.
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
