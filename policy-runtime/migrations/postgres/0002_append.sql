-- That a receipt names a notice is checked once per batch, not once per row.
ALTER TABLE consent_receipts DROP CONSTRAINT consent_receipts_notice_language_fkey;

-- A batch in one statement, and so in one round trip. Each array has one column, in the order of the table's.
CREATE FUNCTION consent_append(
    record_ids bytea[], schema_versions text[], policies text[], sites text[], notices text[], languages text[],
    states text[], expressed_by text[], chosen_at bigint[], hold_for bigint[], kept_until bigint[],
    repeats_since bigint[], repeated_within bigint,
    refusal_days bigint[], refusal_policies text[], refusal_sites text[], refusal_notices text[],
    refusal_languages text[], refusal_states text[], refusal_numbers bigint[], refusals_kept_until bigint[]
) RETURNS void LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
    -- One writer at a time: the last receipt of a record is the last, and places are given in the order of commits.
    PERFORM pg_advisory_xact_lock(x'636f6e73656e74'::bigint); -- `consent` in ASCII

    IF EXISTS (SELECT unnest($5), unnest($6) EXCEPT SELECT fingerprint, language FROM consent_notices) THEN
        RAISE foreign_key_violation USING MESSAGE = 'a receipt names a notice that is not there';
    END IF;

    -- This sees the ledger as it was before, so the batch itself holds no repetitions.
    INSERT INTO consent_receipts (record_id, schema_version, policy, site, notice, language, states, expressed_by, chosen_at, holds_for, kept_until)
    SELECT new.record_id, new.schema_version, new.policy, new.site, new.notice, new.language, new.states, new.expressed_by, new.chosen_at, new.holds_for, new.kept_until
    FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) WITH ORDINALITY
        AS new (record_id, schema_version, policy, site, notice, language, states, expressed_by, chosen_at, holds_for, kept_until, repeats_since, place)
    WHERE NOT (new.repeats_since IS NOT NULL AND EXISTS (
        SELECT 1 FROM (
            SELECT * FROM consent_receipts AS old WHERE old.record_id = new.record_id ORDER BY old.id DESC LIMIT 1
        ) AS latest
        WHERE (latest.site, latest.notice, latest.language, latest.states) = (new.site, new.notice, new.language, new.states)
            AND latest.chosen_at >= new.repeats_since AND new.chosen_at < latest.chosen_at + $13
    ))
    ORDER BY new.place;

    INSERT INTO consent_refusals AS known
    SELECT * FROM unnest($14, $15, $16, $17, $18, $19, $20, $21)
    ON CONFLICT (day, policy, site, notice, language, states)
    DO UPDATE SET refusals = known.refusals + excluded.refusals;
END;
$$;
