-- A letter is read in the language that it was written in, whatever its reader chooses later. Every statement runs on H2 and
-- on PostgreSQL.
ALTER TABLE notice ADD COLUMN language CHAR(2) DEFAULT 'en' NOT NULL;
UPDATE notice SET language = COALESCE((SELECT p.language FROM person p WHERE p.login = notice.recipient), 'en');
