//! What the portal has on its first start: a catalogue and an account that everyone may use.

use super::{Dataset, StoreError, TenantStore};
use crate::tenant::Tenant;

/// The name of the demo account, on each tenant's site.
pub const DEMO_USER: &str = "demo";
/// Its password: the portal's start-up message names it, as it protects nothing but a demonstration.
pub const DEMO_PASSWORD: &str = "open-data-for-all";

impl TenantStore<'_> {
    /// Fills the tenant's part, unless it was filled before. The account comes last and marks that it was: a start that
    /// is interrupted is made up for by the next.
    pub(super) async fn seed(&self, tenant: Tenant) -> Result<(), StoreError> {
        let accounts: i64 = sqlx::query_scalar("SELECT count(*) FROM accounts WHERE tenant = $1")
            .bind(self.tenant)
            .fetch_one(self.pool)
            .await?;
        if accounts > 0 {
            return Ok(());
        }
        let datasets: Vec<Dataset> = serde_json::from_str(catalogue(tenant))?;
        for dataset in &datasets {
            self.insert_dataset(dataset, None).await?;
        }
        self.add_account(DEMO_USER, DEMO_PASSWORD).await
    }
}

fn catalogue(tenant: Tenant) -> &'static str {
    match tenant {
        Tenant::Bfortune => include_str!("../../seed/bfortune.json"),
        Tenant::Fpassaniti => include_str!("../../seed/fpassaniti.json"),
    }
}
