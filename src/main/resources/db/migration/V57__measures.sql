-- What rules call for beside flags: reminders, procedures, points of the agenda. Standing as a flag is: once for a rule and subject.
CREATE TABLE measure (
    id           BIGINT        PRIMARY KEY,
    kind         VARCHAR(12)   NOT NULL,
    rule         VARCHAR(200)  NOT NULL,
    subject_type VARCHAR(20)   NOT NULL,
    subject_id   VARCHAR(40)   NOT NULL,
    -- Whom a reminder goes to, or the key of the procedure; '' for a point.
    part         VARCHAR(100)  NOT NULL,
    -- A JSON object: language to text.
    words        VARCHAR(16000) NOT NULL,
    since        TIMESTAMP WITH TIME ZONE NOT NULL,
    ended_at     TIMESTAMP WITH TIME ZONE,
    rule_version INTEGER       NOT NULL,
    -- FALSE while nobody could carry it out, such as a procedure without a model.
    done         BOOLEAN       NOT NULL,
    -- TRUE while it stands, NULL once it ended.
    standing     BOOLEAN,
    CONSTRAINT one_standing_measure UNIQUE (subject_id, subject_type, kind, part, rule, standing)
);
CREATE INDEX measure_kind ON measure (kind, standing, id);

-- When the person whom an escalation has reached answered its task, NULL while nobody has.
ALTER TABLE escalation ADD COLUMN answered_at TIMESTAMP WITH TIME ZONE;
UPDATE escalation SET answered_at = (
    SELECT MAX(s.at) FROM submission s
    WHERE s.subject = CONCAT(escalation.subject_type, '/', escalation.subject_id) AND s.at >= escalation.level_since
        AND s.task_key LIKE 'act-as-%')
WHERE running;

-- Flags that were only worth knowing began a triage or wrote a letter: what they began goes on and is not begun again.
INSERT INTO measure (id, kind, rule, subject_type, subject_id, part, words, since, rule_version, done, standing)
SELECT MIN(number), 'START', 'triage of an opportunity', subject_type, subject_id, 'import-substitution', '{"en":""}', MIN(raised_at),
    MIN(rule_version), TRUE, TRUE
FROM flag WHERE standing AND severity = 'INFO' AND subject_type = 'opportunity' GROUP BY subject_type, subject_id;
INSERT INTO measure (id, kind, rule, subject_type, subject_id, part, words, since, rule_version, done, standing)
SELECT number, 'REMINDER', rule, subject_type, subject_id, 'OWNER', '{"en":""}', raised_at, rule_version, TRUE, TRUE
FROM flag WHERE standing AND severity = 'INFO' AND subject_type = 'item' AND rule IN ('roadmap item due soon', 'roadmap item due today');

-- Reminders name their rule and say what it saw, in as many languages as there are.
ALTER TABLE notice ALTER COLUMN content SET DATA TYPE VARCHAR(64000);
