//! Sessions: who is signed in. The database has the digests of their tokens only.

use super::{Account, StoreError, TenantStore, now};
use crate::policy;
use crate::values::SessionToken;
use policy_runtime::Cookie;

/// As long as its cookie is declared to live, whatever the visitor's browser makes of that.
fn lifetime() -> i64 {
    policy::sessionid::DECLARATION.lifetime.max_age().unwrap_or_default().into()
}

impl TenantStore<'_> {
    /// Begins a session and ends the one that the visitor had: a token from before the sign-in, which somebody may have
    /// planted, is worth nothing after it.
    pub(crate) async fn begin_session(
        &self,
        account: &Account,
        former: Option<&SessionToken>,
    ) -> Result<SessionToken, StoreError> {
        let token = SessionToken::random()?;
        let now = now();
        let mut transaction = self.pool.begin().await?;
        sqlx::query(
            "DELETE FROM sessions WHERE expires_at <= $1 OR (tenant = $2 AND token_digest = $3)",
        )
        .bind(now)
        .bind(self.tenant)
        .bind(former.map(|token| token.digest().to_vec()))
        .execute(&mut *transaction)
        .await?;
        sqlx::query(
            "INSERT INTO sessions (tenant, token_digest, account, expires_at) VALUES ($1, $2, $3, $4)",
        )
        .bind(self.tenant)
        .bind(token.digest().to_vec())
        .bind(&account.name)
        .bind(now + lifetime())
        .execute(&mut *transaction)
        .await?;
        transaction.commit().await?;
        Ok(token)
    }

    /// Whose session it is, if it is one.
    pub(crate) async fn session(
        &self,
        token: &SessionToken,
    ) -> Result<Option<Account>, StoreError> {
        let name = sqlx::query_scalar(
            "SELECT account FROM sessions WHERE tenant = $1 AND token_digest = $2 AND expires_at > $3",
        )
        .bind(self.tenant)
        .bind(token.digest().to_vec())
        .bind(now())
        .fetch_optional(self.pool)
        .await?;
        Ok(name.map(|name| Account { name }))
    }

    /// Ends a session.
    pub(crate) async fn end_session(&self, token: &SessionToken) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM sessions WHERE tenant = $1 AND token_digest = $2")
            .bind(self.tenant)
            .bind(token.digest().to_vec())
            .execute(self.pool)
            .await?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{DEMO_PASSWORD, DEMO_USER, Database, Store};
    use crate::tenant::Tenant;
    use policy_runtime::CookieValue;

    #[tokio::test]
    async fn a_session_ends_on_the_server_too() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&Database::Folder(folder.path().to_owned())).await.unwrap();
        let store = store.of(Tenant::Bfortune);
        let account = store.account_with_password(DEMO_USER, DEMO_PASSWORD).await.unwrap().unwrap();
        let token = store.begin_session(&account, None).await.unwrap();
        assert_eq!(store.session(&token).await.unwrap(), Some(account.clone()));

        let moved =
            sqlx::query("UPDATE sessions SET expires_at = expires_at - $1").bind(lifetime());
        assert_eq!(moved.execute(store.pool).await.unwrap().rows_affected(), 1);
        assert_eq!(store.session(&token).await.unwrap(), None);
        store.begin_session(&account, None).await.unwrap();
        let sessions: i64 = sqlx::query_scalar("SELECT count(*) FROM sessions")
            .fetch_one(store.pool)
            .await
            .unwrap();
        assert_eq!(sessions, 1, "what has expired is swept up");
    }

    #[tokio::test]
    async fn nothing_that_signs_in_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&Database::Folder(folder.path().to_owned())).await.unwrap();
        let bfortune = store.of(Tenant::Bfortune);
        let account =
            bfortune.account_with_password(DEMO_USER, DEMO_PASSWORD).await.unwrap().unwrap();
        let token = bfortune.begin_session(&account, None).await.unwrap();
        store.pool.close().await;
        let file = std::fs::read(folder.path().join("portal.sqlite")).unwrap();
        let holds = |text: &[u8]| file.windows(text.len()).any(|window| window == text);
        assert!(holds(b"$argon2id$v=19$m=19456,t=2,p=1$") && holds(&token.digest()));
        assert!(!holds(DEMO_PASSWORD.as_bytes()) && !holds(token.to_text().as_bytes()));
    }
}
