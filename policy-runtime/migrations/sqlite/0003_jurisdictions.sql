-- Contents and counts with the jurisdictions whose rules applied, and counts with the manner of the refusal.
--
-- Both tables get a new key, so they are written anew. Their rows wait in memory, as the file may not grow.

CREATE TEMP TABLE answers_before AS SELECT * FROM main.consent_answers;
CREATE TEMP TABLE refusals_before AS SELECT * FROM main.consent_refusals;
CREATE TEMP TABLE sequence_before AS SELECT seq FROM main.sqlite_sequence WHERE name = 'consent_answers';

DROP TABLE consent_answers;

CREATE TABLE consent_answers (
    id             INTEGER PRIMARY KEY AUTOINCREMENT, -- not reused
    schema_version TEXT NOT NULL,
    policy         TEXT NOT NULL,
    site           TEXT NOT NULL,
    notice         TEXT NOT NULL,
    language       TEXT NOT NULL,
    jurisdictions  TEXT NOT NULL,    -- JSON: codes, the narrowest first
    states         TEXT NOT NULL,    -- JSON: a state and a fingerprint per purpose
    expressed_by   TEXT NOT NULL,
    holds_for      INTEGER NOT NULL, -- seconds
    UNIQUE (notice, language, site, jurisdictions, states, expressed_by, policy, holds_for, schema_version),
    FOREIGN KEY (notice, language) REFERENCES consent_notices (fingerprint, language)
) STRICT;

INSERT INTO consent_answers (id, schema_version, policy, site, notice, language, jurisdictions, states, expressed_by, holds_for)
SELECT id, schema_version, policy, site, notice, language, '[]', states, expressed_by, holds_for FROM temp.answers_before ORDER BY id;

-- The id of a content that was deleted is not given again.
DELETE FROM sqlite_sequence WHERE name = 'consent_answers';
INSERT INTO sqlite_sequence (name, seq) SELECT 'consent_answers', seq FROM temp.sequence_before;

CREATE TRIGGER consent_answers_are_final BEFORE UPDATE ON consent_answers
BEGIN
    SELECT RAISE(ABORT, 'an answer is never changed');
END;

CREATE TRIGGER consent_answers_stay BEFORE DELETE ON consent_answers
WHEN EXISTS (SELECT 1 FROM consent_receipts WHERE answer = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'an answer stays for as long as a receipt names it');
END;

DROP TABLE consent_refusals;

CREATE TABLE consent_refusals (
    day           INTEGER NOT NULL, -- Unix seconds of its beginning, UTC
    policy        TEXT NOT NULL,
    site          TEXT NOT NULL,
    notice        TEXT NOT NULL,
    language      TEXT NOT NULL,
    jurisdictions TEXT NOT NULL,    -- JSON: codes, the narrowest first
    expressed_by  TEXT NOT NULL,    -- empty in counts of earlier builds
    states        TEXT NOT NULL,    -- JSON: a state and a fingerprint per purpose
    refusals      INTEGER NOT NULL,
    kept_until    INTEGER NOT NULL,
    PRIMARY KEY (day, policy, site, notice, language, jurisdictions, expressed_by, states),
    FOREIGN KEY (notice, language) REFERENCES consent_notices (fingerprint, language)
) STRICT, WITHOUT ROWID;

INSERT INTO consent_refusals (day, policy, site, notice, language, jurisdictions, expressed_by, states, refusals, kept_until)
SELECT day, policy, site, notice, language, '[]', '', states, refusals, kept_until FROM temp.refusals_before;

DROP TABLE temp.answers_before;
DROP TABLE temp.refusals_before;
DROP TABLE temp.sequence_before;
