//! The catalogue: a tenant's data sets, and how often they were visited.

use super::{StoreError, TenantStore};
use crate::values::{DatasetId, Day};
use serde::{Deserialize, Serialize};
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, FromRow, Row};

/// A data set, as pages and the API show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Dataset {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) topic: String,
    /// `YYYY-MM-DD`
    pub(crate) updated: String,
}

impl FromRow<'_, AnyRow> for Dataset {
    fn from_row(row: &AnyRow) -> Result<Dataset, sqlx::Error> {
        Ok(Dataset {
            id: row.try_get("id")?,
            title: row.try_get("title")?,
            summary: row.try_get("summary")?,
            topic: row.try_get("topic")?,
            updated: row.try_get("updated")?,
        })
    }
}

/// A data set that somebody adds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NewDataset {
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) topic: String,
}

impl TenantStore<'_> {
    /// The data sets that have `search` in their title, summary or topic; without it all of them.
    pub(crate) async fn datasets(&self, search: &str) -> Result<Vec<Dataset>, StoreError> {
        let datasets = sqlx::query_as(
            r"SELECT id, title, summary, topic, updated FROM datasets
              WHERE tenant = $1
                AND (lower(title) LIKE lower($2) ESCAPE '\' OR lower(summary) LIKE lower($2) ESCAPE '\' OR lower(topic) LIKE lower($2) ESCAPE '\')
              ORDER BY lower(title), id",
        )
        .bind(self.tenant)
        .bind(format!("%{}%", escape_like(search)))
        .fetch_all(self.pool)
        .await?;
        Ok(datasets)
    }

    /// One data set.
    pub(crate) async fn dataset(&self, id: &DatasetId) -> Result<Option<Dataset>, StoreError> {
        let dataset = sqlx::query_as(
            "SELECT id, title, summary, topic, updated FROM datasets WHERE tenant = $1 AND id = $2",
        )
        .bind(self.tenant)
        .bind(id.as_str())
        .fetch_optional(self.pool)
        .await?;
        Ok(dataset)
    }

    /// Others on the topics of these, for those who opened these.
    pub(crate) async fn suggestions(
        &self,
        opened: &[DatasetId],
    ) -> Result<Vec<Dataset>, StoreError> {
        if opened.is_empty() {
            return Ok(Vec::new());
        }
        let places: Vec<_> = (2..).take(opened.len()).map(|place| format!("${place}")).collect();
        let opened_ids = places.join(", ");
        let query = format!(
            "SELECT id, title, summary, topic, updated FROM datasets
             WHERE tenant = $1
               AND topic IN (SELECT topic FROM datasets WHERE tenant = $1 AND id IN ({opened_ids}))
               AND id NOT IN ({opened_ids})
             ORDER BY updated DESC, id LIMIT 3"
        );
        let query = sqlx::query_as(AssertSqlSafe(query)).bind(self.tenant);
        let query = opened.iter().fold(query, |query, id| query.bind(id.as_str()));
        Ok(query.fetch_all(self.pool).await?)
    }

    /// Adds a data set under a free id made from its title. `None` if all that could be made are taken.
    pub(crate) async fn add_dataset(
        &self,
        new: &NewDataset,
        added_by: &str,
    ) -> Result<Option<Dataset>, StoreError> {
        const MOST_OF_ONE_TITLE: u32 = 100;
        for number in 1..=MOST_OF_ONE_TITLE {
            let dataset = Dataset {
                id: id_for(&new.title, number),
                title: new.title.clone(),
                summary: new.summary.clone(),
                topic: new.topic.clone(),
                updated: Day::today().to_string(),
            };
            if self.insert_dataset(&dataset, Some(added_by)).await? {
                return Ok(Some(dataset));
            }
        }
        Ok(None)
    }

    /// Whether it was added: its id may be taken.
    pub(super) async fn insert_dataset(
        &self,
        dataset: &Dataset,
        added_by: Option<&str>,
    ) -> Result<bool, StoreError> {
        let inserted = sqlx::query(
            "INSERT INTO datasets (tenant, id, title, summary, topic, updated, added_by) VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT DO NOTHING",
        )
        .bind(self.tenant)
        .bind(&dataset.id)
        .bind(&dataset.title)
        .bind(&dataset.summary)
        .bind(&dataset.topic)
        .bind(&dataset.updated)
        .bind(added_by)
        .execute(self.pool)
        .await?;
        Ok(inserted.rows_affected() == 1)
    }

    /// Adds one to the visits of a data set on a day.
    pub(crate) async fn count_visit(&self, id: &DatasetId, day: Day) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO visits (tenant, dataset, day, visits) VALUES ($1, $2, $3, 1)
             ON CONFLICT (tenant, dataset, day) DO UPDATE SET visits = visits.visits + 1",
        )
        .bind(self.tenant)
        .bind(id.as_str())
        .bind(day.to_string())
        .execute(self.pool)
        .await?;
        Ok(())
    }

    /// All visits of a data set that were counted.
    pub(crate) async fn visits(&self, id: &DatasetId) -> Result<i64, StoreError> {
        let visits = sqlx::query_scalar(
            "SELECT CAST(coalesce(sum(visits), 0) AS BIGINT) FROM visits WHERE tenant = $1 AND dataset = $2",
        )
        .bind(self.tenant)
        .bind(id.as_str())
        .fetch_one(self.pool)
        .await?;
        Ok(visits)
    }
}

/// The text so that `LIKE` takes it by the letter.
fn escape_like(text: &str) -> String {
    text.replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_")
}

/// The id made from a title; the first has no number.
fn id_for(title: &str, number: u32) -> String {
    const MOST_OCTETS: usize = DatasetId::MOST_OCTETS - "-100".len();
    let letters: String = title.to_lowercase().chars().map(unaccented).collect();
    let mut id = String::new();
    for word in letters.split('-').filter(|word| !word.is_empty()) {
        if id.len() + 1 + word.len() > MOST_OCTETS {
            break;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.push_str(word);
    }
    if id.is_empty() {
        id.push_str("data-set");
    }
    if number == 1 { id } else { format!("{id}-{number}") }
}

/// The letter without its accent, as in the addresses of French pages; what is no letter of ours becomes a hyphen.
fn unaccented(letter: char) -> char {
    match letter {
        'a'..='z' | '0'..='9' => letter,
        'à' | 'â' | 'ä' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        _ => '-',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_made_from_any_title() {
        for (title, id) in [
            ("Bicycle counters", "bicycle-counters"),
            ("Équipements  d'été (2026)", "equipements-d-ete-2026"),
            ("東京", "data-set"),
            ("--", "data-set"),
            ("<script>", "script"),
        ] {
            assert_eq!(id_for(title, 1), id);
            assert!(DatasetId::parse(&id_for(title, 100)).is_some());
        }
        assert!(DatasetId::parse(&id_for(&"long ".repeat(50), 100)).is_some());
        assert!(DatasetId::parse(&id_for(&"x".repeat(500), 2)).is_some());
    }
}
