-- Each change of a person has a number; each change of roles, side or access ends the sessions that were open.
ALTER TABLE person ADD COLUMN version INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE person ADD COLUMN admission INTEGER DEFAULT 0 NOT NULL;

-- Where a letter goes whatever becomes of its reader: the last one before access was closed, or that to the old address.
ALTER TABLE notice ADD COLUMN address VARCHAR(200);
ALTER TABLE notice ALTER COLUMN about_id SET DATA TYPE VARCHAR(100);
