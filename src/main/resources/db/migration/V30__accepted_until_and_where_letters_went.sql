-- Up to which day a recurring item is accepted, so that one period is not accepted twice; the address that a letter went to,
-- so that one that is known to be dead is told nothing more; and whether the administrators have a task about a letter that
-- failed, which those of older programs have not. Every statement runs on H2 and on PostgreSQL.

ALTER TABLE roadmap_item ADD COLUMN accepted_until DATE;
ALTER TABLE notice ADD COLUMN went_to VARCHAR(300);
ALTER TABLE notice ADD COLUMN raised BOOLEAN DEFAULT FALSE NOT NULL;
