-- Everything belongs to a tenant, and no key is unique without it: nothing of one site can be reached from another.

CREATE TABLE accounts (
    tenant        TEXT NOT NULL,
    name          TEXT NOT NULL,
    password_hash TEXT NOT NULL, -- a PHC string: algorithm, parameters, salt and hash
    PRIMARY KEY (tenant, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
    tenant       TEXT NOT NULL,
    token_digest BLOB NOT NULL,    -- SHA-256 of the token, which the visitor alone has
    account      TEXT NOT NULL,
    expires_at   INTEGER NOT NULL, -- Unix seconds
    PRIMARY KEY (tenant, token_digest),
    FOREIGN KEY (tenant, account) REFERENCES accounts (tenant, name) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX sessions_by_expiry ON sessions (expires_at);
CREATE INDEX sessions_by_account ON sessions (tenant, account);

CREATE TABLE datasets (
    tenant   TEXT NOT NULL,
    id       TEXT NOT NULL,
    title    TEXT NOT NULL,
    summary  TEXT NOT NULL,
    topic    TEXT NOT NULL,
    updated  TEXT NOT NULL, -- YYYY-MM-DD
    added_by TEXT,          -- the account; none for what came with the portal
    PRIMARY KEY (tenant, id)
) STRICT, WITHOUT ROWID;

-- Sums alone: no row is about a visitor.
CREATE TABLE visits (
    tenant  TEXT NOT NULL,
    dataset TEXT NOT NULL,
    day     TEXT NOT NULL, -- YYYY-MM-DD
    visits  INTEGER NOT NULL,
    PRIMARY KEY (tenant, dataset, day),
    FOREIGN KEY (tenant, dataset) REFERENCES datasets (tenant, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
