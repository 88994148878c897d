//! The yardstick: the rows ready-made, one connection, one prepared statement, a commit for 64 rows. Nothing is checked.

use super::{CLIENTS, EACH, per_second};
use policy_runtime::ledger::ConsentReceipt;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgConnection, SqliteConnection};
use std::path::Path;
use std::time::Instant;

const COLUMNS: &str = "record_id, schema_version, policy, site, notice, language, states, expressed_by, chosen_at, holds_for, kept_until";

#[derive(Debug)]
pub(super) struct Row {
    record_id: Vec<u8>,
    /// From `schema_version` to `expressed_by`.
    texts: [String; 7],
    /// From `chosen_at` to `kept_until`.
    numbers: [i64; 3],
}

impl Row {
    pub(super) fn like(receipt: &ConsentReceipt, number: usize) -> Row {
        // Scattered, as random ids are.
        let id = (number as u128).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835);
        let states = serde_json::to_string(&receipt.states).unwrap();
        Row {
            record_id: id.to_be_bytes().to_vec(),
            texts: [
                receipt.schema_version.clone(),
                receipt.policy.clone(),
                receipt.site.clone(),
                receipt.notice.clone(),
                receipt.language.clone(),
                states,
                receipt.expressed_by.clone(),
            ],
            numbers: [receipt.unix_seconds, receipt.holds_for, receipt.kept_until]
                .map(|number| number.try_into().unwrap()),
        }
    }
}

pub(super) struct BareSqlite(SqliteConnection);

impl BareSqlite {
    pub(super) async fn open(file: &Path) -> BareSqlite {
        let options = SqliteConnectOptions::new().filename(file);
        let options = options.journal_mode(SqliteJournalMode::Wal);
        let mut bare =
            BareSqlite(options.synchronous(SqliteSynchronous::Full).connect().await.unwrap());
        sqlx::raw_sql("CREATE TABLE bare (id INTEGER PRIMARY KEY AUTOINCREMENT, record_id BLOB, schema_version TEXT, policy TEXT, site TEXT, notice TEXT, language TEXT, states TEXT, expressed_by TEXT, chosen_at INTEGER, holds_for INTEGER, kept_until INTEGER);
            CREATE INDEX bare_by_record ON bare (record_id, id); CREATE INDEX bare_by_end ON bare (kept_until);")
            .execute(&mut bare.0).await.unwrap();
        bare
    }

    pub(super) async fn insert(&mut self, rows: &[Row]) -> f64 {
        let values = vec!["(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"; CLIENTS].join(", ");
        let query = format!("INSERT INTO bare ({COLUMNS}) VALUES {values}");
        let started = Instant::now();
        for rows in rows.chunks_exact(CLIENTS) {
            let mut transaction = self.0.begin().await.unwrap();
            let mut insert = sqlx::query(AssertSqlSafe(query.as_str()));
            for Row { record_id, texts, numbers } in rows {
                insert = insert.bind(record_id);
                insert = texts.iter().fold(insert, sqlx::query::Query::bind);
                insert = numbers.iter().fold(insert, sqlx::query::Query::bind);
            }
            insert.execute(&mut *transaction).await.unwrap();
            transaction.commit().await.unwrap();
        }
        assert_eq!(rows.len(), CLIENTS * EACH);
        per_second(started)
    }
}

pub(super) struct BarePostgres(PgConnection);

impl BarePostgres {
    pub(super) async fn connect(address: &str) -> BarePostgres {
        let mut bare = BarePostgres(PgConnection::connect(address).await.unwrap());
        sqlx::raw_sql("CREATE TABLE bare (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, record_id BYTEA, schema_version TEXT, policy TEXT, site TEXT, notice TEXT, language TEXT, states TEXT, expressed_by TEXT, chosen_at BIGINT, holds_for BIGINT, kept_until BIGINT);
            CREATE INDEX bare_by_record ON bare (record_id, id); CREATE INDEX bare_by_end ON bare (kept_until);")
            .execute(&mut bare.0).await.unwrap();
        bare
    }

    pub(super) async fn insert(&mut self, rows: &[Row]) -> f64 {
        let query = format!(
            "INSERT INTO bare ({COLUMNS}) SELECT * FROM unnest($1::bytea[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::bigint[], $10::bigint[], $11::bigint[])"
        );
        let started = Instant::now();
        for rows in rows.chunks_exact(CLIENTS) {
            let mut transaction = self.0.begin().await.unwrap();
            let ids: Vec<_> = rows.iter().map(|row| &row.record_id[..]).collect();
            let mut insert = sqlx::query(AssertSqlSafe(query.as_str())).bind(ids);
            for column in 0..7 {
                let texts: Vec<_> = rows.iter().map(|row| row.texts[column].as_str()).collect();
                insert = insert.bind(texts);
            }
            for column in 0..3 {
                let numbers: Vec<_> = rows.iter().map(|row| row.numbers[column]).collect();
                insert = insert.bind(numbers);
            }
            insert.execute(&mut *transaction).await.unwrap();
            transaction.commit().await.unwrap();
        }
        assert_eq!(rows.len(), CLIENTS * EACH);
        per_second(started)
    }
}
