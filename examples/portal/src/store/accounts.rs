//! Accounts: who can sign in on a tenant's site.

use super::{StoreError, TenantStore};

/// Someone who signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Account {
    pub(crate) name: String,
}

impl TenantStore<'_> {
    /// The account of this name, if `password` is its password. An unknown name takes as long as a wrong password.
    pub(crate) async fn account_with_password(
        &self,
        name: &str,
        password: &str,
    ) -> Result<Option<Account>, StoreError> {
        let hash: Option<String> = sqlx::query_scalar(
            "SELECT password_hash FROM accounts WHERE tenant = $1 AND name = $2",
        )
        .bind(self.tenant)
        .bind(name)
        .fetch_optional(self.pool)
        .await?;
        let matches = self.passwords.check(hash, password.to_owned()).await?;
        Ok(matches.then(|| Account { name: name.to_owned() }))
    }

    /// Adds an account. One that is there already stays as it is.
    pub(super) async fn add_account(&self, name: &str, password: &str) -> Result<(), StoreError> {
        let hash = self.passwords.hash(password.to_owned()).await?;
        sqlx::query("INSERT INTO accounts (tenant, name, password_hash) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
            .bind(self.tenant)
            .bind(name)
            .bind(hash)
            .execute(self.pool)
            .await?;
        Ok(())
    }
}
