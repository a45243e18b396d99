-- What a machine's step decided stands beside what people answered, and gateways read the newest of both.
ALTER TABLE submission ADD COLUMN decided BOOLEAN DEFAULT FALSE NOT NULL;
-- The rules by which a machine's step decided; NULL where none did.
ALTER TABLE submission ADD COLUMN rule_version INTEGER;
-- The engine's id of the version of the model that asked; NULL for what an earlier program wrote.
ALTER TABLE submission ADD COLUMN definition VARCHAR(64);
-- Whatever an analyst calls a task, and however much is asked in it.
ALTER TABLE submission ALTER COLUMN task_key SET DATA TYPE VARCHAR(255);
ALTER TABLE submission ALTER COLUMN task_name SET DATA TYPE VARCHAR(255);
ALTER TABLE submission ALTER COLUMN block SET DATA TYPE VARCHAR(255);
ALTER TABLE submission ALTER COLUMN answers SET DATA TYPE VARCHAR(400000);
CREATE INDEX submission_in_order ON submission (process_instance_id, id);
