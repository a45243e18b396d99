-- Drawn at random and shown to nobody, so that nobody finds what is withheld by trying which text has its hash.
-- Entries from before have none, and their hash stays what it is.
ALTER TABLE audit_entry ADD COLUMN salt VARCHAR(32) DEFAULT '' NOT NULL;
