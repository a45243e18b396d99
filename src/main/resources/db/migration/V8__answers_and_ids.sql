-- Who may read an answer, and ids that tell nothing of what one may not see. Every statement runs on H2 and on PostgreSQL.

ALTER TABLE submission ADD COLUMN process_instance_id VARCHAR(64);
-- The fork whose parallel tasks it belongs to; NULL outside of one.
ALTER TABLE submission ADD COLUMN block VARCHAR(200);
-- OWN: its side's for ever; SEALED: its side's until all have answered; SHARED.
ALTER TABLE submission ADD COLUMN reach VARCHAR(8) DEFAULT 'SHARED' NOT NULL;
CREATE INDEX submission_instance ON submission (process_instance_id, reach);

UPDATE submission SET process_instance_id =
    (SELECT p.process_instance_id FROM project p WHERE 'project/P-' || CAST(p.id AS VARCHAR(20)) = submission.subject)
WHERE subject LIKE 'project/%' AND task_key NOT LIKE 'act-as-%';

-- What was answered before anything but the proposal was asked is of a draft, and so is all of what never left it.
UPDATE submission SET reach = 'OWN'
WHERE subject LIKE 'project/%' AND task_key = 'complete-the-proposal' AND NOT EXISTS
    (SELECT 1 FROM submission o WHERE o.subject = submission.subject AND o.id < submission.id
        AND o.task_key NOT IN ('complete-the-proposal') AND o.task_key NOT LIKE 'act-as-%');
UPDATE submission SET reach = 'OWN'
WHERE EXISTS (SELECT 1 FROM project p WHERE 'project/P-' || CAST(p.id AS VARCHAR(20)) = submission.subject
    AND NOT p.handed_over);

-- Parallel tasks of the stage that a project is in, if not all of them are answered.
UPDATE submission SET reach = 'SEALED', block = 'ask-both-sides'
WHERE task_key IN ('assess-by-proposer', 'assess-by-partner') AND EXISTS
    (SELECT 1 FROM project p WHERE 'project/P-' || CAST(p.id AS VARCHAR(20)) = submission.subject
        AND p.stage = 'ASSESSMENT' AND submission.at >= p.stage_since AND 2 >
            (SELECT COUNT(DISTINCT o.task_key) FROM submission o WHERE o.subject = submission.subject
                AND o.at >= p.stage_since AND o.task_key IN ('assess-by-proposer', 'assess-by-partner')));
UPDATE submission SET reach = 'SEALED', block = 'ask-both-co-chairs'
WHERE task_key IN ('agree-by-proposer', 'agree-by-partner') AND EXISTS
    (SELECT 1 FROM project p WHERE 'project/P-' || CAST(p.id AS VARCHAR(20)) = submission.subject
        AND p.stage = 'AGREEMENT' AND submission.at >= p.stage_since AND 2 >
            (SELECT COUNT(DISTINCT o.task_key) FROM submission o WHERE o.subject = submission.subject
                AND o.at >= p.stage_since AND o.task_key IN ('agree-by-proposer', 'agree-by-partner')));
UPDATE submission SET reach = 'SEALED', block = 'prepare-in-any-order'
WHERE task_key IN ('prepare-site', 'prepare-funding', 'prepare-certification', 'prepare-localisation-plan') AND EXISTS
    (SELECT 1 FROM project p WHERE 'project/P-' || CAST(p.id AS VARCHAR(20)) = submission.subject
        AND p.stage = 'PREPARATION' AND submission.at >= p.stage_since AND 4 >
            (SELECT COUNT(DISTINCT o.task_key) FROM submission o WHERE o.subject = submission.subject
                AND o.at >= p.stage_since AND o.task_key IN
                    ('prepare-site', 'prepare-funding', 'prepare-certification', 'prepare-localisation-plan')));

-- A first look that the partner has not answered: sealed while it is asked (whose process is not known), else the buyer's.
UPDATE submission SET reach = CASE WHEN EXISTS
        (SELECT 1 FROM opportunity_case c WHERE 'opportunity/' || c.id = submission.subject AND c.step = 'ASKED')
        AND NOT EXISTS (SELECT 1 FROM submission o WHERE o.subject = submission.subject AND o.id > submission.id
            AND o.task_key = 'triage-opportunity') THEN 'SEALED' ELSE 'OWN' END
WHERE task_key = 'triage-opportunity' AND NOT EXISTS
    (SELECT 1 FROM submission o WHERE o.subject = submission.subject AND o.task_key = 'name-suppliers'
        AND o.id > submission.id AND NOT EXISTS
            (SELECT 1 FROM submission t WHERE t.subject = submission.subject AND t.task_key = 'triage-opportunity'
                AND t.id > submission.id AND t.id < o.id));
-- Which escalation an answer belongs to is not known: both co-chairs of the top rung have answered, or it stays a side's own.
UPDATE submission SET reach = 'OWN'
WHERE (subject LIKE 'opportunity/%' AND task_key LIKE 'act-as-%' OR task_key IN ('act-as-owner-co-chair', 'act-as-partner-co-chair'))
    AND NOT EXISTS (SELECT 1 FROM submission o WHERE o.subject = submission.subject AND o.task_key LIKE 'act-as-%'
        AND o.side <> submission.side);

-- A step in a project's life that its side took before the other knew of it; the proposal itself is shared later.
ALTER TABLE project_stage ADD COLUMN own BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE project_stage SET own = TRUE
WHERE EXISTS (SELECT 1 FROM project_stage o WHERE o.project = project_stage.project AND o.id < project_stage.id)
    AND stage = 'PROPOSAL' AND NOT EXISTS
    (SELECT 1 FROM project_stage o WHERE o.project = project_stage.project AND o.id < project_stage.id AND o.stage <> 'PROPOSAL');

-- The side whose own the reason of a decision is, since the other was never asked; NULL once both may read it.
ALTER TABLE opportunity_case ADD COLUMN reason_own CHAR(3);
UPDATE opportunity_case SET reason_own = buyer
WHERE decision = 'DISMISSED' AND EXISTS
    (SELECT 1 FROM submission s WHERE s.subject = 'opportunity/' || opportunity_case.id AND s.task_key = 'triage-opportunity'
        AND s.login = opportunity_case.decided_by AND s.answers LIKE '%"asked":"no"%' AND NOT EXISTS
            (SELECT 1 FROM submission o WHERE o.subject = s.subject AND o.id > s.id));

-- People know a flag and a notice by a number that is drawn; the id counts, and stays inside.
ALTER TABLE flag ADD COLUMN number BIGINT;
UPDATE flag SET number = id;
ALTER TABLE flag ALTER COLUMN number SET NOT NULL;
CREATE UNIQUE INDEX flag_number ON flag (number);
ALTER TABLE notice ADD COLUMN number BIGINT;
UPDATE notice SET number = id;
ALTER TABLE notice ALTER COLUMN number SET NOT NULL;
CREATE UNIQUE INDEX notice_number ON notice (number);

-- Numbers of projects are drawn, so lists are in the order of time.
CREATE INDEX project_created ON project (created_at, id);
