-- Which lifecycles there are is what the models say: a row a version of a model.
CREATE TABLE lifecycle (
    model_key  VARCHAR(60)   NOT NULL,
    version    INTEGER       NOT NULL,
    definition VARCHAR(64)   NOT NULL UNIQUE,
    offered    BOOLEAN       NOT NULL,
    -- Its model was taken away: what runs goes on, nobody proposes another.
    gone       BOOLEAN       DEFAULT FALSE NOT NULL,
    -- Names and hints by language, stages in their order with theirs, gates, and the names of answers: JSON.
    names      VARCHAR(4000) NOT NULL,
    hints      VARCHAR(20000) NOT NULL,
    stages     VARCHAR(40000) NOT NULL,
    gates      VARCHAR(20000) NOT NULL,
    PRIMARY KEY (model_key, version)
);

ALTER TABLE project ADD COLUMN lifecycle_version INTEGER;
ALTER TABLE project ALTER COLUMN lifecycle SET DATA TYPE VARCHAR(60);
ALTER TABLE project ALTER COLUMN stage SET DATA TYPE VARCHAR(40);
ALTER TABLE project_stage ALTER COLUMN stage SET DATA TYPE VARCHAR(40);
UPDATE project SET stage = LOWER(stage);
UPDATE project_stage SET stage = LOWER(stage);
CREATE INDEX project_lifecycle ON project (lifecycle, lifecycle_version);
