-- Whether people said that an item needs a project. Every statement runs on H2 and on PostgreSQL.
ALTER TABLE roadmap_item ADD COLUMN expects_project BOOLEAN DEFAULT FALSE NOT NULL;
