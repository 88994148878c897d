//! The yardsticks: ready-made rows, one connection, one prepared statement, a commit for 64 rows. Nothing is checked, counted or
//! looked for.

use super::{CLIENTS, EACH, per_second};
use policy_runtime::ledger::ConsentReceipt;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgConnection, SqliteConnection};
use std::path::Path;
use std::time::Instant;

/// What one writes who logs consents with sqlx: all of it in each row.
const FLAT: &str = "record_id, schema_version, policy, site, notice, language, states, expressed_by, chosen_at, holds_for, kept_until";
/// What a ledger writes: who and when, and the id of the answer, which is there.
const NARROW: &str = "record_id, answer, chosen_at, kept_until";

#[derive(Debug)]
pub(super) struct Row {
    record_id: Vec<u8>,
    /// From `schema_version` to `expressed_by`.
    texts: [String; 7],
    chosen_at: i64,
    holds_for: i64,
    kept_until: i64,
}

impl Row {
    pub(super) fn like(receipt: &ConsentReceipt, number: usize) -> Row {
        // Scattered, as random ids are.
        let id = (number as u128).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835);
        let answer = &receipt.content;
        let states = serde_json::to_string(&answer.states).unwrap();
        Row {
            record_id: id.to_be_bytes().to_vec(),
            texts: [
                answer.schema_version.clone(),
                answer.policy.clone(),
                answer.site.clone(),
                answer.notice.clone(),
                answer.language.clone(),
                states,
                answer.expressed_by.clone(),
            ],
            chosen_at: receipt.chosen_at.try_into().unwrap(),
            holds_for: answer.holds_for.try_into().unwrap(),
            kept_until: receipt.kept_until.try_into().unwrap(),
        }
    }
}

/// How many bytes a row takes, indexes and all.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bytes {
    pub(super) flat: i64,
    pub(super) ours: i64,
}

pub(super) struct BareSqlite(SqliteConnection);

impl BareSqlite {
    /// In the file of a ledger that has an answer.
    pub(super) async fn open(file: &Path) -> BareSqlite {
        let options = SqliteConnectOptions::new().filename(file).foreign_keys(true);
        let options = options.journal_mode(SqliteJournalMode::Wal);
        let mut bare =
            BareSqlite(options.synchronous(SqliteSynchronous::Full).connect().await.unwrap());
        sqlx::raw_sql("CREATE TABLE flat (id INTEGER PRIMARY KEY AUTOINCREMENT, record_id BLOB, schema_version TEXT, policy TEXT, site TEXT, notice TEXT, language TEXT, states TEXT, expressed_by TEXT, chosen_at INTEGER, holds_for INTEGER, kept_until INTEGER);
            CREATE INDEX flat_by_record ON flat (record_id, id); CREATE INDEX flat_by_end ON flat (kept_until);
            CREATE TABLE narrow (id INTEGER PRIMARY KEY AUTOINCREMENT, record_id BLOB NOT NULL, answer INTEGER NOT NULL REFERENCES consent_answers (id) DEFERRABLE INITIALLY DEFERRED, chosen_at INTEGER NOT NULL, kept_until INTEGER NOT NULL) STRICT;
            CREATE INDEX narrow_by_record ON narrow (record_id, id); CREATE INDEX narrow_by_answer ON narrow (answer, kept_until);")
            .execute(&mut bare.0).await.unwrap();
        bare
    }

    pub(super) async fn insert_flat(&mut self, rows: &[Row]) -> f64 {
        let values = vec!["(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"; CLIENTS].join(", ");
        let query = format!("INSERT INTO flat ({FLAT}) VALUES {values}");
        let started = Instant::now();
        for rows in rows.chunks_exact(CLIENTS) {
            let mut transaction = self.0.begin().await.unwrap();
            let mut insert = sqlx::query(AssertSqlSafe(query.as_str()));
            for row in rows {
                insert = insert.bind(&row.record_id);
                insert = row.texts.iter().fold(insert, sqlx::query::Query::bind);
                insert = insert.bind(row.chosen_at).bind(row.holds_for).bind(row.kept_until);
            }
            insert.execute(&mut *transaction).await.unwrap();
            transaction.commit().await.unwrap();
        }
        assert_eq!(rows.len(), CLIENTS * EACH);
        per_second(started)
    }

    pub(super) async fn insert_narrow(&mut self, rows: &[Row]) -> f64 {
        let values = vec!["(?, ?, ?, ?)"; CLIENTS].join(", ");
        let query = format!("INSERT OR ROLLBACK INTO narrow ({NARROW}) VALUES {values}");
        let started = Instant::now();
        for rows in rows.chunks_exact(CLIENTS) {
            let mut transaction = self.0.begin().await.unwrap();
            let mut insert = sqlx::query(AssertSqlSafe(query.as_str()));
            for row in rows {
                insert = insert.bind(&row.record_id).bind(1);
                insert = insert.bind(row.chosen_at).bind(row.kept_until);
            }
            insert.execute(&mut *transaction).await.unwrap();
            transaction.commit().await.unwrap();
        }
        assert_eq!(rows.len(), CLIENTS * EACH);
        per_second(started)
    }

    pub(super) async fn bytes(&mut self) -> Bytes {
        let mut bytes = Vec::new();
        for table in ["flat", "consent_receipts"] {
            let query = format!(
                "SELECT (SELECT sum(pgsize) FROM dbstat WHERE name IN (SELECT name FROM sqlite_schema WHERE tbl_name = '{table}')) / count(*) FROM {table}"
            );
            let query = sqlx::query_scalar(AssertSqlSafe(query));
            bytes.push(query.fetch_one(&mut self.0).await.unwrap());
        }
        Bytes { flat: bytes[0], ours: bytes[1] }
    }
}

pub(super) struct BarePostgres(PgConnection);

impl BarePostgres {
    pub(super) async fn connect(address: &str) -> BarePostgres {
        let mut bare = BarePostgres(PgConnection::connect(address).await.unwrap());
        sqlx::raw_sql("CREATE TABLE flat (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, record_id BYTEA, schema_version TEXT, policy TEXT, site TEXT, notice TEXT, language TEXT, states TEXT, expressed_by TEXT, chosen_at BIGINT, holds_for BIGINT, kept_until BIGINT);
            CREATE INDEX flat_by_record ON flat (record_id, id); CREATE INDEX flat_by_end ON flat (kept_until);
            CREATE TABLE narrow (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, record_id BYTEA NOT NULL, answer BIGINT NOT NULL, chosen_at BIGINT NOT NULL, kept_until BIGINT NOT NULL);
            CREATE INDEX narrow_by_record ON narrow (record_id, id); CREATE INDEX narrow_by_answer ON narrow (answer, kept_until);")
            .execute(&mut bare.0).await.unwrap();
        bare
    }

    pub(super) async fn insert_flat(&mut self, rows: &[Row]) -> f64 {
        let query = format!(
            "INSERT INTO flat ({FLAT}) SELECT * FROM unnest($1::bytea[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::bigint[], $10::bigint[], $11::bigint[])"
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
            let numbers: [fn(&Row) -> i64; 3] =
                [|row| row.chosen_at, |row| row.holds_for, |row| row.kept_until];
            for number in numbers {
                insert = insert.bind(rows.iter().map(number).collect::<Vec<_>>());
            }
            insert.execute(&mut *transaction).await.unwrap();
            transaction.commit().await.unwrap();
        }
        assert_eq!(rows.len(), CLIENTS * EACH);
        per_second(started)
    }

    pub(super) async fn insert_narrow(&mut self, rows: &[Row]) -> f64 {
        let query = format!(
            "INSERT INTO narrow ({NARROW}) SELECT * FROM unnest($1::bytea[], $2::bigint[], $3::bigint[], $4::bigint[])"
        );
        let started = Instant::now();
        for rows in rows.chunks_exact(CLIENTS) {
            let mut transaction = self.0.begin().await.unwrap();
            let ids: Vec<_> = rows.iter().map(|row| &row.record_id[..]).collect();
            let mut insert = sqlx::query(AssertSqlSafe(query.as_str())).bind(ids);
            let numbers: [fn(&Row) -> i64; 3] = [|_| 1, |row| row.chosen_at, |row| row.kept_until];
            for number in numbers {
                insert = insert.bind(rows.iter().map(number).collect::<Vec<_>>());
            }
            insert.execute(&mut *transaction).await.unwrap();
            transaction.commit().await.unwrap();
        }
        assert_eq!(rows.len(), CLIENTS * EACH);
        per_second(started)
    }

    pub(super) async fn bytes(&mut self) -> Bytes {
        let mut bytes = Vec::new();
        for table in ["flat", "consent_receipts"] {
            let query = format!("SELECT pg_total_relation_size('{table}') / count(*) FROM {table}");
            let query = sqlx::query_scalar(AssertSqlSafe(query));
            bytes.push(query.fetch_one(&mut self.0).await.unwrap());
        }
        Bytes { flat: bytes[0], ours: bytes[1] }
    }
}
