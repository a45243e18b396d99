-- How often a project has reported; rules ask for it.
ALTER TABLE project ADD COLUMN reports INTEGER DEFAULT 0 NOT NULL;
UPDATE project SET reports = (
    SELECT COUNT(*) FROM submission s
    WHERE s.subject = 'project/P-' || CAST(project.id AS VARCHAR(20)) AND s.task_key = 'report-production');
