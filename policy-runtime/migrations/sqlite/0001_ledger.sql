-- The proof of consent: nobody's address, no browser's name; who consented is known by a random id alone.

-- What was shown, once per fingerprint and language.
CREATE TABLE consent_notices (
    fingerprint TEXT NOT NULL, -- SHA-256 of the texts, hexadecimal
    language    TEXT NOT NULL, -- BCP 47; `und`: not known, the texts are in all languages
    texts       TEXT NOT NULL, -- JSON
    PRIMARY KEY (fingerprint, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent_receipts (
    id             INTEGER PRIMARY KEY AUTOINCREMENT, -- the order of the choices
    record_id      BLOB NOT NULL,
    schema_version TEXT NOT NULL,
    policy         TEXT NOT NULL,
    site           TEXT NOT NULL,
    notice         TEXT NOT NULL,
    language       TEXT NOT NULL,
    states         TEXT NOT NULL,    -- JSON: a state and a fingerprint per purpose
    expressed_by   TEXT NOT NULL,
    chosen_at      INTEGER NOT NULL, -- Unix seconds
    holds_for      INTEGER NOT NULL, -- seconds
    kept_until     INTEGER NOT NULL, -- Unix seconds
    FOREIGN KEY (notice, language) REFERENCES consent_notices (fingerprint, language)
) STRICT;

CREATE INDEX consent_receipts_by_record ON consent_receipts (record_id, id);
CREATE INDEX consent_receipts_by_end ON consent_receipts (kept_until);

CREATE TRIGGER consent_receipts_are_final BEFORE UPDATE ON consent_receipts
BEGIN
    SELECT RAISE(ABORT, 'a receipt is never changed');
END;

-- Refusals that identify nobody, in sums per day.
CREATE TABLE consent_refusals (
    day        INTEGER NOT NULL, -- Unix seconds of its beginning, UTC
    policy     TEXT NOT NULL,
    site       TEXT NOT NULL,
    notice     TEXT NOT NULL,
    language   TEXT NOT NULL,
    states     TEXT NOT NULL,
    refusals   INTEGER NOT NULL,
    kept_until INTEGER NOT NULL,
    PRIMARY KEY (day, policy, site, notice, language, states),
    FOREIGN KEY (notice, language) REFERENCES consent_notices (fingerprint, language)
) STRICT, WITHOUT ROWID;
