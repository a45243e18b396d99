-- Lists of excluded partners are changed one after the other, on all nodes, also before their first change; so are wishes for
-- a digest. Every statement runs on H2 and on PostgreSQL.

INSERT INTO queue_lock (name) VALUES ('excluded-partners');
INSERT INTO queue_lock (name) VALUES ('notice-wish');
