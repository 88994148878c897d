-- Nobody appends meanwhile, not even a process of an earlier build.
LOCK TABLE consent_receipts IN ACCESS EXCLUSIVE MODE;

-- What two equal answers share: texts can be longer than an index takes.
CREATE FUNCTION consent_answer_fingerprint(
    schema_version text, policy text, site text, notice text, language text, states text, expressed_by text, holds_for bigint
) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT sha256(convert_to(json_build_array($1, $2, $3, $4, $5, $6, $7, $8)::text, 'UTF8'))
$$;

-- What was answered is the same for many visitors, so it is kept once; a receipt says who gave the answer, and when.
CREATE TABLE consent_answers (
    id             BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    schema_version TEXT NOT NULL,
    policy         TEXT NOT NULL,
    site           TEXT NOT NULL,
    notice         TEXT NOT NULL,
    language       TEXT NOT NULL,
    states         TEXT NOT NULL,   -- JSON: a state and a fingerprint per purpose
    expressed_by   TEXT NOT NULL,
    holds_for      BIGINT NOT NULL, -- seconds
    fingerprint    BYTEA NOT NULL UNIQUE GENERATED ALWAYS AS (
        consent_answer_fingerprint(schema_version, policy, site, notice, language, states, expressed_by, holds_for)
    ) STORED,
    FOREIGN KEY (notice, language) REFERENCES consent_notices (fingerprint, language)
);

INSERT INTO consent_answers (schema_version, policy, site, notice, language, states, expressed_by, holds_for)
SELECT DISTINCT schema_version, policy, site, notice, language, states, expressed_by, holds_for FROM consent_receipts;

-- That a receipt names an answer is seen to once per batch, not once per row.
CREATE TABLE consent_receipts_of_answers (
    id         BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- the order of the choices
    record_id  BYTEA NOT NULL,
    answer     BIGINT NOT NULL,
    chosen_at  BIGINT NOT NULL, -- Unix seconds
    kept_until BIGINT NOT NULL  -- Unix seconds
);

INSERT INTO consent_receipts_of_answers OVERRIDING SYSTEM VALUE
SELECT receipt.id, receipt.record_id, answer.id, receipt.chosen_at, receipt.kept_until
FROM consent_receipts AS receipt
JOIN consent_answers AS answer USING (schema_version, policy, site, notice, language, states, expressed_by, holds_for)
ORDER BY receipt.id;

-- The place of a receipt that was erased is not given again.
SELECT setval(
    pg_get_serial_sequence('consent_receipts_of_answers', 'id'),
    nextval(pg_get_serial_sequence('consent_receipts', 'id')),
    false
);

DROP FUNCTION consent_append;
DROP TABLE consent_receipts;
ALTER TABLE consent_receipts_of_answers RENAME TO consent_receipts;

CREATE INDEX consent_receipts_by_record ON consent_receipts (record_id, id);
CREATE INDEX consent_receipts_by_answer ON consent_receipts (answer, kept_until); -- which are over, and which answers nobody gives any more

CREATE TRIGGER consent_receipts_are_final BEFORE UPDATE ON consent_receipts
FOR EACH ROW EXECUTE FUNCTION consent_receipts_are_final();

CREATE FUNCTION consent_answers_are_final() RETURNS trigger LANGUAGE plpgsql
SET enable_seqscan = off -- as below
AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        RAISE EXCEPTION 'an answer is never changed';
    END IF;
    IF EXISTS (SELECT FROM consent_receipts WHERE answer = OLD.id) THEN
        RAISE EXCEPTION 'an answer stays for as long as a receipt names it';
    END IF;
    RETURN OLD;
END;
$$;

CREATE TRIGGER consent_answers_are_final BEFORE UPDATE OR DELETE ON consent_answers
FOR EACH ROW EXECUTE FUNCTION consent_answers_are_final();

-- One who writes at a time, to the end of the transaction: the last receipt of a record is the last, places are given in the
-- order of commits, and no answer goes while a receipt of it comes.
CREATE FUNCTION consent_take_turn() RETURNS void LANGUAGE sql AS $$
    SELECT pg_advisory_xact_lock(x'636f6e73656e74'::bigint) -- `consent` in ASCII
$$;

-- A batch in one statement, and so in one round trip. Each array has one column, in the order of the table's; the first are of
-- the answers, and a receipt names its answer by the place among them. `repeats_since` is null where no receipt can be a repetition.
CREATE FUNCTION consent_append(
    schema_versions text[], policies text[], sites text[], notices text[], languages text[], states text[], expressed_by text[],
    hold_for bigint[],
    record_ids bytea[], answers bigint[], chosen_at bigint[], kept_until bigint[], repeats_since bigint[], repeated_within bigint,
    refusal_days bigint[], refusal_policies text[], refusal_sites text[], refusal_notices text[],
    refusal_languages text[], refusal_states text[], refusal_numbers bigint[], refusals_kept_until bigint[]
) RETURNS void LANGUAGE plpgsql
SET enable_seqscan = off -- a connection keeps the plans that it made while the ledger was small
AS $$
#variable_conflict use_column
DECLARE
    fingerprints bytea[] := ARRAY(
        SELECT consent_answer_fingerprint(new.schema_version, new.policy, new.site, new.notice, new.language, new.states, new.expressed_by, new.holds_for)
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8) WITH ORDINALITY
            AS new (schema_version, policy, site, notice, language, states, expressed_by, holds_for, place)
        ORDER BY new.place
    );
    ids bigint[];
BEGIN
    PERFORM consent_take_turn();

    ids := ARRAY(
        SELECT (SELECT known.id FROM consent_answers AS known WHERE known.fingerprint = new.fingerprint)
        FROM unnest(fingerprints) WITH ORDINALITY AS new (fingerprint, place) ORDER BY new.place
    );
    IF array_position(ids, NULL) IS NOT NULL THEN
        INSERT INTO consent_answers (schema_version, policy, site, notice, language, states, expressed_by, holds_for)
        SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING;
        ids := ARRAY(
            SELECT (SELECT known.id FROM consent_answers AS known WHERE known.fingerprint = new.fingerprint)
            FROM unnest(fingerprints) WITH ORDINALITY AS new (fingerprint, place) ORDER BY new.place
        );
    END IF;

    IF repeats_since IS NULL THEN
        INSERT INTO consent_receipts (record_id, answer, chosen_at, kept_until)
        SELECT new.record_id, ids[new.answer], new.chosen_at, new.kept_until
        FROM unnest($9, $10, $11, $12) WITH ORDINALITY
            AS new (record_id, answer, chosen_at, kept_until, place)
        ORDER BY new.place;
    ELSE
        -- This sees the ledger as it was before, so the batch itself holds no repetitions.
        INSERT INTO consent_receipts (record_id, answer, chosen_at, kept_until)
        SELECT new.record_id, ids[new.answer], new.chosen_at, new.kept_until
        FROM unnest($9, $10, $11, $12, $13) WITH ORDINALITY
            AS new (record_id, answer, chosen_at, kept_until, repeats_since, place)
        WHERE NOT (new.repeats_since IS NOT NULL AND EXISTS (
            SELECT FROM (
                SELECT * FROM consent_receipts AS old WHERE old.record_id = new.record_id ORDER BY old.id DESC LIMIT 1
            ) AS latest
            JOIN consent_answers AS said ON said.id = latest.answer
            JOIN consent_answers AS says ON says.id = ids[new.answer]
            WHERE (said.site, said.notice, said.language, said.states) = (says.site, says.notice, says.language, says.states)
                AND latest.chosen_at >= new.repeats_since AND new.chosen_at < latest.chosen_at + $14
        ))
        ORDER BY new.place;
    END IF;

    IF cardinality(refusal_days) > 0 THEN
        INSERT INTO consent_refusals AS known
        SELECT * FROM unnest($15, $16, $17, $18, $19, $20, $21, $22)
        ON CONFLICT (day, policy, site, notice, language, states)
        DO UPDATE SET refusals = known.refusals + excluded.refusals;
    END IF;
END;
$$;
