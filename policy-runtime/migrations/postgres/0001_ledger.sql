-- The proof of consent: nobody's address, no browser's name; who consented is known by a random id alone.

-- What was shown, once per fingerprint and language.
CREATE TABLE consent_notices (
    fingerprint TEXT NOT NULL, -- SHA-256 of the texts, hexadecimal
    language    TEXT NOT NULL, -- BCP 47; `und`: not known, the texts are in all languages
    texts       TEXT NOT NULL, -- JSON
    PRIMARY KEY (fingerprint, language)
);

CREATE TABLE consent_receipts (
    id             BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- the order of the choices
    record_id      BYTEA NOT NULL,
    schema_version TEXT NOT NULL,
    policy         TEXT NOT NULL,
    site           TEXT NOT NULL,
    notice         TEXT NOT NULL,
    language       TEXT NOT NULL,
    states         TEXT NOT NULL,   -- JSON: a state and a fingerprint per purpose
    expressed_by   TEXT NOT NULL,
    chosen_at      BIGINT NOT NULL, -- Unix seconds
    holds_for      BIGINT NOT NULL, -- seconds
    kept_until     BIGINT NOT NULL, -- Unix seconds
    FOREIGN KEY (notice, language) REFERENCES consent_notices (fingerprint, language)
);

CREATE INDEX consent_receipts_by_record ON consent_receipts (record_id, id);
CREATE INDEX consent_receipts_by_end ON consent_receipts (kept_until);

CREATE FUNCTION consent_receipts_are_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a receipt is never changed';
END;
$$;

CREATE TRIGGER consent_receipts_are_final BEFORE UPDATE ON consent_receipts
FOR EACH ROW EXECUTE FUNCTION consent_receipts_are_final();

-- Refusals that identify nobody, in sums per day.
CREATE TABLE consent_refusals (
    day        BIGINT NOT NULL, -- Unix seconds of its beginning, UTC
    policy     TEXT NOT NULL,
    site       TEXT NOT NULL,
    notice     TEXT NOT NULL,
    language   TEXT NOT NULL,
    states     TEXT NOT NULL,
    refusals   BIGINT NOT NULL,
    kept_until BIGINT NOT NULL,
    PRIMARY KEY (day, policy, site, notice, language, states),
    FOREIGN KEY (notice, language) REFERENCES consent_notices (fingerprint, language)
);
