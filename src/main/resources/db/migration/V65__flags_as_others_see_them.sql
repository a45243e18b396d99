-- What modules that know nothing of flags may ask of them: which stand. The table stays the flags' own. Every statement runs on
-- H2 and on PostgreSQL.
CREATE VIEW standing_flag AS
SELECT id, number, rule, rule_version, subject_type, subject_id, severity FROM flag WHERE standing;
