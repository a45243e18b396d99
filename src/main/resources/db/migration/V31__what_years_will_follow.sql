-- What years follow once an import takes effect that waits, as the trial of it found. Every statement runs on H2 and on PostgreSQL.

CREATE TABLE trade_import_coming_year (
    import_id BIGINT  NOT NULL REFERENCES trade_import ON DELETE CASCADE,
    of_year   INTEGER NOT NULL,
    follows   VARCHAR(60),
    own       BOOLEAN NOT NULL,
    complete  BOOLEAN NOT NULL,
    PRIMARY KEY (import_id, of_year)
);
