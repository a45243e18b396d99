-- One heartbeat for all long work, in the place of a time in each table that had some. Every statement runs on H2 and on
-- PostgreSQL.

CREATE TABLE heartbeat (
    kind      VARCHAR(20)              NOT NULL,
    work      BIGINT                   NOT NULL,
    node      VARCHAR(36)              NOT NULL,
    beaten_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (kind, work, node)
);
ALTER TABLE evaluation DROP COLUMN alive_at;
ALTER TABLE trade_import DROP COLUMN alive_at;
