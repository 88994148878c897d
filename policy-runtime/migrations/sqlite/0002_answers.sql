-- Makes room for what comes, where a file may not grow.
DROP INDEX consent_receipts_by_record;
DROP INDEX consent_receipts_by_end;

-- What was answered is the same for many visitors, so it is kept once; a receipt says who gave the answer, and when.
CREATE TABLE consent_answers (
    id             INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice
    schema_version TEXT NOT NULL,
    policy         TEXT NOT NULL,
    site           TEXT NOT NULL,
    notice         TEXT NOT NULL,
    language       TEXT NOT NULL,
    states         TEXT NOT NULL,    -- JSON: a state and a fingerprint per purpose
    expressed_by   TEXT NOT NULL,
    holds_for      INTEGER NOT NULL, -- seconds
    UNIQUE (notice, language, site, states, expressed_by, policy, holds_for, schema_version),
    FOREIGN KEY (notice, language) REFERENCES consent_notices (fingerprint, language)
) STRICT;

CREATE TABLE consent_receipts_of_answers (
    id         INTEGER PRIMARY KEY AUTOINCREMENT, -- the order of the choices
    record_id  BLOB NOT NULL,
    answer     INTEGER NOT NULL REFERENCES consent_answers (id) DEFERRABLE INITIALLY DEFERRED,
    chosen_at  INTEGER NOT NULL, -- Unix seconds
    kept_until INTEGER NOT NULL  -- Unix seconds
) STRICT;

INSERT INTO consent_answers (schema_version, policy, site, notice, language, states, expressed_by, holds_for)
SELECT DISTINCT schema_version, policy, site, notice, language, states, expressed_by, holds_for FROM consent_receipts;

INSERT INTO consent_receipts_of_answers
SELECT receipt.id, receipt.record_id, answer.id, receipt.chosen_at, receipt.kept_until
FROM consent_receipts AS receipt
CROSS JOIN consent_answers AS answer USING (notice, language, site, states, expressed_by, policy, holds_for, schema_version)
ORDER BY receipt.id;

-- The place of a receipt that was erased is not given again.
DELETE FROM sqlite_sequence WHERE name = 'consent_receipts_of_answers';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'consent_receipts_of_answers', seq FROM sqlite_sequence WHERE name = 'consent_receipts';

DROP TABLE consent_receipts;
ALTER TABLE consent_receipts_of_answers RENAME TO consent_receipts;

CREATE INDEX consent_receipts_by_record ON consent_receipts (record_id, id);
CREATE INDEX consent_receipts_by_answer ON consent_receipts (answer, kept_until); -- which are over, and which answers nobody gives any more

CREATE TRIGGER consent_receipts_are_final BEFORE UPDATE ON consent_receipts
BEGIN
    SELECT RAISE(ABORT, 'a receipt is never changed');
END;

CREATE TRIGGER consent_answers_are_final BEFORE UPDATE ON consent_answers
BEGIN
    SELECT RAISE(ABORT, 'an answer is never changed');
END;

CREATE TRIGGER consent_answers_stay BEFORE DELETE ON consent_answers
WHEN EXISTS (SELECT 1 FROM consent_receipts WHERE answer = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'an answer stays for as long as a receipt names it');
END;
