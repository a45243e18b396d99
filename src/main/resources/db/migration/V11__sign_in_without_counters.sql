-- Turns (V9) count wrong passwords now; these two count nothing any more.
ALTER TABLE person DROP COLUMN failed_attempts;
ALTER TABLE person DROP COLUMN locked_until;

-- What the engine stops is looked up by its process.
CREATE INDEX project_process ON project (process_instance_id);
