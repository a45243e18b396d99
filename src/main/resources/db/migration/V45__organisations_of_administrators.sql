-- Organisations are added and renamed by people: an id that others' systems know them by, and how often each was changed.
ALTER TABLE organisation ADD COLUMN code VARCHAR(40);
ALTER TABLE organisation ADD CONSTRAINT one_organisation_code UNIQUE (code);
ALTER TABLE organisation ADD COLUMN version INTEGER DEFAULT 1 NOT NULL;
INSERT INTO queue_lock (name) VALUES ('organisations');
