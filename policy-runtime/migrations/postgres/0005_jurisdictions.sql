-- Contents and counts with the jurisdictions whose rules applied, and counts with the manner of the refusal.

-- The writers' lock first, as writers take it before they use the tables.
SELECT consent_take_turn();
LOCK TABLE consent_answers, consent_refusals IN ACCESS EXCLUSIVE MODE;

-- The hash by which equal contents are found: texts can be longer than an index takes.
CREATE FUNCTION consent_answer_fingerprint(
    schema_version text, policy text, site text, notice text, language text, jurisdictions text, states text, expressed_by text, holds_for bigint
) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT sha256(convert_to(json_build_array($1, $2, $3, $4, $5, $6, $7, $8, $9)::text, 'UTF8'))
$$;

ALTER TABLE consent_answers
    DROP COLUMN fingerprint,
    ADD COLUMN jurisdictions TEXT NOT NULL DEFAULT '[]'; -- JSON: codes, the narrowest first
ALTER TABLE consent_answers
    ALTER COLUMN jurisdictions DROP DEFAULT,
    ADD COLUMN fingerprint BYTEA NOT NULL UNIQUE GENERATED ALWAYS AS (
        consent_answer_fingerprint(schema_version, policy, site, notice, language, jurisdictions, states, expressed_by, holds_for)
    ) STORED;

DROP FUNCTION consent_answer_fingerprint(text, text, text, text, text, text, text, bigint);

ALTER TABLE consent_refusals
    DROP CONSTRAINT consent_refusals_pkey,
    ADD COLUMN jurisdictions TEXT NOT NULL DEFAULT '[]', -- JSON: codes, the narrowest first
    ADD COLUMN expressed_by TEXT NOT NULL DEFAULT '';    -- empty in counts of earlier builds
ALTER TABLE consent_refusals
    ALTER COLUMN jurisdictions DROP DEFAULT,
    ALTER COLUMN expressed_by DROP DEFAULT,
    ADD PRIMARY KEY (day, policy, site, notice, language, jurisdictions, expressed_by, states_fingerprint);

-- Writers of earlier builds fail from now on, as they know no jurisdictions.
DROP FUNCTION consent_append;

-- Writes a batch in one statement, and so in one round trip. Each array is one column, in the order of the table. The first are of
-- the contents; `answers` has the index of each receipt's content among them, from 1. `duplicate_since` is null where no receipt can
-- be a duplicate.
CREATE FUNCTION consent_append(
    schema_versions text[], policies text[], sites text[], notices text[], languages text[], jurisdictions text[], states text[],
    expressed_by text[], hold_for bigint[],
    record_ids bytea[], answers bigint[], chosen_at bigint[], kept_until bigint[], duplicate_since bigint[], duplicate_window bigint,
    refusal_days bigint[], refusal_policies text[], refusal_sites text[], refusal_notices text[], refusal_languages text[],
    refusal_jurisdictions text[], refusals_expressed_by text[], refusal_states text[], refusal_numbers bigint[], refusals_kept_until bigint[]
) RETURNS void LANGUAGE plpgsql
SET enable_seqscan = off -- a connection keeps the plans that it made while the ledger was small
AS $$
#variable_conflict use_column
DECLARE
    fingerprints bytea[] := ARRAY(
        SELECT consent_answer_fingerprint(new.schema_version, new.policy, new.site, new.notice, new.language, new.jurisdictions, new.states, new.expressed_by, new.holds_for)
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9) WITH ORDINALITY
            AS new (schema_version, policy, site, notice, language, jurisdictions, states, expressed_by, holds_for, place)
        ORDER BY new.place
    );
    ids bigint[];
    are_known boolean;
BEGIN
    PERFORM consent_take_turn();

    ids := ARRAY(
        SELECT (SELECT known.id FROM consent_answers AS known WHERE known.fingerprint = new.fingerprint)
        FROM unnest(fingerprints) WITH ORDINALITY AS new (fingerprint, place) ORDER BY new.place
    );
    are_known := array_position(ids, NULL) IS NULL;
    IF NOT are_known THEN
        INSERT INTO consent_answers (schema_version, policy, site, notice, language, jurisdictions, states, expressed_by, holds_for)
        SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING;
        ids := ARRAY(
            SELECT (SELECT known.id FROM consent_answers AS known WHERE known.fingerprint = new.fingerprint)
            FROM unnest(fingerprints) WITH ORDINALITY AS new (fingerprint, place) ORDER BY new.place
        );
    END IF;

    IF duplicate_since IS NULL THEN
        INSERT INTO consent_receipts (record_id, answer, chosen_at, kept_until)
        SELECT new.record_id, ids[new.answer], new.chosen_at, new.kept_until
        FROM unnest($10, $11, $12, $13) WITH ORDINALITY
            AS new (record_id, answer, chosen_at, kept_until, place)
        ORDER BY new.place;
    ELSE
        -- The statement sees the ledger as it was before it, so the batch itself has no duplicates.
        INSERT INTO consent_receipts (record_id, answer, chosen_at, kept_until)
        SELECT new.record_id, ids[new.answer], new.chosen_at, new.kept_until
        FROM unnest($10, $11, $12, $13, $14) WITH ORDINALITY
            AS new (record_id, answer, chosen_at, kept_until, duplicate_since, place)
        WHERE NOT (new.duplicate_since IS NOT NULL AND EXISTS (
            SELECT FROM (
                SELECT * FROM consent_receipts AS old WHERE old.record_id = new.record_id ORDER BY old.id DESC LIMIT 1
            ) AS latest
            JOIN consent_answers AS said ON said.id = latest.answer
            JOIN consent_answers AS says ON says.id = ids[new.answer]
            WHERE (said.site, said.notice, said.language, said.jurisdictions, said.states) = (says.site, says.notice, says.language, says.jurisdictions, says.states)
                AND latest.chosen_at >= new.duplicate_since AND new.chosen_at < latest.chosen_at + $15
        ))
        ORDER BY new.place;
        IF NOT are_known THEN -- contents of duplicates
            DELETE FROM consent_answers AS new
            WHERE new.id = ANY (ids) AND NOT EXISTS (SELECT FROM consent_receipts WHERE answer = new.id);
        END IF;
    END IF;

    IF cardinality(refusal_days) > 0 THEN
        INSERT INTO consent_refusals AS known (day, policy, site, notice, language, jurisdictions, expressed_by, states, refusals, kept_until)
        SELECT * FROM unnest($16, $17, $18, $19, $20, $21, $22, $23, $24, $25)
        ON CONFLICT (day, policy, site, notice, language, jurisdictions, expressed_by, states_fingerprint)
        DO UPDATE SET refusals = known.refusals + excluded.refusals;
    END IF;
END;
$$;
