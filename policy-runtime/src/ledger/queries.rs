//! What both databases are asked in the same words.

/// Makes a type with a `pool`, a `retention`, and a function `append`, the ledger.
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
                let mut connection = turn.connection().await?;
                append(&mut connection, batch).await?;
                turn.keep(connection);
                Ok(())
            }

            fn retention(&self) -> std::time::Duration {
                self.retention
            }

            async fn look_up(&self, record: RecordId) -> Result<Vec<ConsentReceipt>, LedgerError> {
                let query = "SELECT * FROM consent_receipts WHERE record_id = $1 ORDER BY chosen_at, id";
                let query = sqlx::query(query).bind(record.as_bytes().as_slice());
                let rows = query.fetch_all(&self.pool).await?;
                let receipts = rows.iter().map(|row| row::receipt(row).map(|(_, receipt)| receipt));
                Ok(receipts.collect::<Result<_, _>>()?)
            }

            async fn receipts(
                &self,
                after: i64,
                most: u32,
            ) -> Result<Vec<(i64, ConsentReceipt)>, LedgerError> {
                let query = "SELECT * FROM consent_receipts WHERE id > $1 ORDER BY id LIMIT $2";
                let query = sqlx::query(query).bind(after).bind(i64::from(most));
                let rows = query.fetch_all(&self.pool).await?;
                Ok(rows.iter().map(row::receipt).collect::<Result<_, _>>()?)
            }

            async fn refusals(&self) -> Result<Vec<RefusalCount>, LedgerError> {
                let query = "SELECT * FROM consent_refusals ORDER BY day, policy, site, notice, language, states";
                let rows = sqlx::query(query).fetch_all(&self.pool).await?;
                Ok(rows.iter().map(row::refusal).collect::<Result<_, _>>()?)
            }

            async fn notice(
                &self,
                fingerprint: &str,
                language: &str,
            ) -> Result<Option<Notice>, LedgerError> {
                let query = "SELECT texts FROM consent_notices WHERE fingerprint = $1 AND language = $2";
                let query = sqlx::query_scalar(query).bind(fingerprint).bind(language);
                let texts: Option<String> = query.fetch_optional(&self.pool).await?;
                Ok(texts.map(|texts| row::notice(texts, fingerprint, language)))
            }

            async fn erase(&self, record: RecordId) -> Result<u64, LedgerError> {
                let query = sqlx::query("DELETE FROM consent_receipts WHERE record_id = $1");
                let query = query.bind(record.as_bytes().as_slice());
                Ok(query.execute(&self.pool).await?.rows_affected())
            }

            async fn prune(&self, now: u64) -> Result<u64, LedgerError> {
                let mut pruned = 0;
                for query in [
                    "DELETE FROM consent_receipts WHERE kept_until < $1",
                    "DELETE FROM consent_refusals WHERE kept_until < $1",
                ] {
                    let query = sqlx::query(query).bind(row::signed(now));
                    pruned += query.execute(&self.pool).await?.rows_affected();
                }
                Ok(pruned)
            }
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
