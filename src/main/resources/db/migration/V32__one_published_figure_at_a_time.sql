-- Published figures are entered one after the other, on all nodes: of two equal ones the second is refused.
-- Every statement runs on H2 and on PostgreSQL.

INSERT INTO queue_lock (name) VALUES ('published-turnover');
