-- Whom a flag concerns, kept beside it, so that a list of flags asks no other module's tables; a subject that is gone is nobody's.
ALTER TABLE flag ADD COLUMN side VARCHAR(3) DEFAULT '' NOT NULL;
ALTER TABLE flag ADD COLUMN shared BOOLEAN DEFAULT TRUE NOT NULL;
UPDATE flag SET side = COALESCE((SELECT i.lead_side FROM roadmap_item i WHERE i.number = flag.subject_id), '')
WHERE subject_type = 'item';
UPDATE flag SET side = COALESCE((SELECT o.buyer FROM opportunity_case o WHERE o.id = flag.subject_id), '')
WHERE subject_type = 'opportunity';
UPDATE flag SET side = COALESCE((SELECT t.lead_side FROM turnover_target t WHERE t.id = CAST(flag.subject_id AS BIGINT)), '')
WHERE subject_type = 'target';
UPDATE flag SET
    side = COALESCE((SELECT p.proposer FROM project p WHERE p.id = CAST(SUBSTRING(flag.subject_id, 3) AS BIGINT)), ''),
    shared = COALESCE((SELECT p.handed_over FROM project p WHERE p.id = CAST(SUBSTRING(flag.subject_id, 3) AS BIGINT)), FALSE)
WHERE subject_type = 'project';
CREATE INDEX flag_gravest ON flag (standing, severity, side, id);
CREATE INDEX flag_newest ON flag (standing, id);

-- What a side owes, the longest overdue first.
CREATE INDEX roadmap_item_owed ON roadmap_item (lead_side, status, next_due, sort_key);

-- Subjects are asked for by many ids of one type, which H2 looks up one by one only where the id is an index's first column.
DROP INDEX flag_subject;
CREATE INDEX flag_subject ON flag (subject_id, subject_type, standing);
ALTER TABLE escalation DROP CONSTRAINT one_running_escalation;
ALTER TABLE escalation ADD CONSTRAINT one_running_escalation UNIQUE (subject_id, subject_type, running);
