-- Of a policy with many purposes, states are longer than an index takes.
CREATE FUNCTION consent_states_fingerprint(states text) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT sha256(convert_to($1, 'UTF8'))
$$;

ALTER TABLE consent_refusals
    DROP CONSTRAINT consent_refusals_pkey,
    ADD COLUMN states_fingerprint BYTEA NOT NULL GENERATED ALWAYS AS (consent_states_fingerprint(states)) STORED,
    ADD PRIMARY KEY (day, policy, site, notice, language, states_fingerprint);

-- One who writes at a time, to the end of the transaction: the last receipt of a record is the last, places are given in the
-- order of commits, and no answer goes while a receipt of it comes.
CREATE OR REPLACE FUNCTION consent_take_turn() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    -- Also where a pooler has not passed on what the client asked for.
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'whoever takes a turn must be in a transaction that is read committed, to see what others wrote before';
    END IF;
    PERFORM set_config('synchronous_commit', 'on', true);
    PERFORM pg_advisory_xact_lock(x'636f6e73656e74'::bigint); -- `consent` in ASCII
END;
$$;

-- A batch in one statement, and so in one round trip. Each array has one column, in the order of the table's; the first are of
-- the answers, and a receipt names its answer by the place among them. `repeats_since` is null where no receipt can be a repetition.
CREATE OR REPLACE FUNCTION consent_append(
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
    are_known boolean;
BEGIN
    PERFORM consent_take_turn();

    ids := ARRAY(
        SELECT (SELECT known.id FROM consent_answers AS known WHERE known.fingerprint = new.fingerprint)
        FROM unnest(fingerprints) WITH ORDINALITY AS new (fingerprint, place) ORDER BY new.place
    );
    are_known := array_position(ids, NULL) IS NULL;
    IF NOT are_known THEN
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
        IF NOT are_known THEN -- those of repetitions
            DELETE FROM consent_answers AS new
            WHERE new.id = ANY (ids) AND NOT EXISTS (SELECT FROM consent_receipts WHERE answer = new.id);
        END IF;
    END IF;

    IF cardinality(refusal_days) > 0 THEN
        INSERT INTO consent_refusals AS known
        SELECT * FROM unnest($15, $16, $17, $18, $19, $20, $21, $22)
        ON CONFLICT (day, policy, site, notice, language, states_fingerprint)
        DO UPDATE SET refusals = known.refusals + excluded.refusals;
    END IF;
END;
$$;
