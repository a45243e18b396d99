-- Each figure knows the import that it came with, what a later one replaced is kept, and what a file would change waits until
-- it is confirmed. Every statement runs on H2 and on PostgreSQL.

-- confirm: it takes effect as soon as it is read. reconciled: one figure for both ends of a flow, as BACI has.
ALTER TABLE trade_import ADD COLUMN confirm BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE trade_import ADD COLUMN confirmed_by VARCHAR(60);
ALTER TABLE trade_import ADD COLUMN undone_by VARCHAR(60);
ALTER TABLE trade_import ADD COLUMN reconciled BOOLEAN DEFAULT FALSE NOT NULL;

INSERT INTO queue_lock (name) VALUES ('trade-figures');

-- The years of an import. Whole: it holds the whole world's year, so that nothing older of its source stands beside it.
-- Standing: it is in effect.
CREATE TABLE trade_import_year (
    import_id BIGINT      NOT NULL REFERENCES trade_import ON DELETE CASCADE,
    of_year   INTEGER     NOT NULL,
    source    VARCHAR(60) NOT NULL,
    whole     BOOLEAN     NOT NULL,
    standing  BOOLEAN     NOT NULL,
    PRIMARY KEY (import_id, of_year)
);
CREATE INDEX trade_import_year_source ON trade_import_year (source, of_year);

-- What an import would change or has changed; flags, tasks and letters are not known of what took effect at once.
CREATE TABLE trade_import_effect (
    import_id       BIGINT PRIMARY KEY REFERENCES trade_import ON DELETE CASCADE,
    figures_added   BIGINT  NOT NULL,
    figures_changed BIGINT  NOT NULL,
    figures_removed BIGINT  NOT NULL,
    opportunities   INTEGER,
    flags           INTEGER,
    tasks           INTEGER,
    letters         INTEGER,
    -- Other figures took effect since: it is to be foreseen anew.
    outdated        BOOLEAN NOT NULL
);

-- Figures from before belong to the import that is known for their source, reporter and year; 0 stands for none.
ALTER TABLE trade_flow ADD COLUMN import_id BIGINT DEFAULT 0 NOT NULL;
UPDATE trade_flow SET import_id = COALESCE((SELECT c.import_id FROM trade_coverage c
    WHERE c.source = trade_flow.source AND c.of_year = trade_flow.of_year AND c.reporter = trade_flow.reporter), 0);
CREATE INDEX trade_flow_cover ON trade_flow (source, of_year, reporter, hs_code);
DROP INDEX trade_flow_source;

-- Figures that do not stand: they wait for a confirmation, or a later import has replaced them.
CREATE TABLE trade_flow_kept (
    import_id      BIGINT         NOT NULL,
    source         VARCHAR(60)    NOT NULL,
    of_year        INTEGER        NOT NULL,
    period         VARCHAR(6)     NOT NULL,
    exporter       CHAR(3)        NOT NULL,
    importer       CHAR(3)        NOT NULL,
    reporter       CHAR(3)        NOT NULL,
    hs_code        CHAR(6)        NOT NULL,
    value_usd      DECIMAL(18, 3) NOT NULL,
    valuation      CHAR(3)        NOT NULL,
    quantity_kg    DECIMAL(18, 3),
    classification CHAR(2)        NOT NULL,
    split_code     BOOLEAN        NOT NULL,
    summed_parts   BOOLEAN        NOT NULL
);
CREATE INDEX trade_flow_kept_cover ON trade_flow_kept (source, of_year, reporter, hs_code, import_id);

-- The world's totals of each import that has them; of a source's year those of the newest that stands count.
CREATE TABLE trade_world_total (
    source      VARCHAR(60)    NOT NULL,
    of_year     INTEGER        NOT NULL,
    import_id   BIGINT         NOT NULL,
    country     CHAR(3)        NOT NULL,
    hs_code     VARCHAR(6)     NOT NULL,
    exports_usd DECIMAL(20, 3) NOT NULL,
    imports_usd DECIMAL(20, 3) NOT NULL,
    PRIMARY KEY (source, of_year, import_id, country, hs_code)
);
INSERT INTO trade_world_total (source, of_year, import_id, country, hs_code, exports_usd, imports_usd)
SELECT t.source, t.of_year, COALESCE((SELECT c.import_id FROM trade_coverage c WHERE c.source = t.source AND c.of_year = t.of_year
        GROUP BY c.import_id ORDER BY COUNT(*) DESC, c.import_id LIMIT 1), 0),
    t.country, t.hs_code, t.exports_usd, t.imports_usd
FROM trade_total t;
DROP TABLE trade_total;

UPDATE trade_import SET reconciled = TRUE
WHERE EXISTS (SELECT 1 FROM trade_coverage c WHERE c.import_id = trade_import.id AND c.reconciled);
INSERT INTO trade_import_year (import_id, of_year, source, whole, standing)
SELECT DISTINCT c.import_id, c.of_year, c.source, FALSE, TRUE FROM trade_coverage c;
DROP TABLE trade_coverage;

-- What each reporter's standing figures of a period, by import, come to for each party, in US dollars FOB: small, so that
-- nobody has to add up all figures to know whether a year is complete.
CREATE TABLE trade_part (
    source     VARCHAR(60)    NOT NULL,
    of_year    INTEGER        NOT NULL,
    period     VARCHAR(6)     NOT NULL,
    reporter   CHAR(3)        NOT NULL,
    party      CHAR(3)        NOT NULL,
    import_id  BIGINT         NOT NULL,
    reconciled BOOLEAN        NOT NULL,
    value_usd  DECIMAL(20, 3) NOT NULL,
    PRIMARY KEY (source, of_year, period, reporter, party, import_id)
);
CREATE INDEX trade_part_import ON trade_part (import_id);
INSERT INTO trade_part (source, of_year, period, reporter, party, import_id, reconciled, value_usd)
SELECT f.source, f.of_year, f.period, f.reporter, p.code, f.import_id, COALESCE(i.reconciled, FALSE),
    SUM(CASE f.valuation WHEN 'CIF' THEN f.value_usd / 1.06 ELSE f.value_usd END)
FROM trade_flow f JOIN side p ON p.code IN (f.exporter, f.importer) LEFT JOIN trade_import i ON i.id = f.import_id
GROUP BY f.source, f.of_year, f.period, f.reporter, p.code, f.import_id, i.reconciled;

-- Of whole years: what a party reported itself, and what others reported of it.
CREATE TABLE trade_year (
    source     VARCHAR(60)    NOT NULL,
    of_year    INTEGER        NOT NULL,
    party      CHAR(3)        NOT NULL,
    reconciled BOOLEAN        NOT NULL,
    own_usd    DECIMAL(20, 3) NOT NULL,
    others_usd DECIMAL(20, 3) NOT NULL,
    PRIMARY KEY (source, of_year, party)
);
INSERT INTO trade_year (source, of_year, party, reconciled, own_usd, others_usd)
SELECT w.source, w.of_year, w.party, BOOL_OR(w.reconciled),
    SUM(CASE WHEN w.reporter = w.party THEN w.value_usd ELSE 0 END),
    SUM(CASE WHEN w.reporter = w.party THEN 0 ELSE w.value_usd END)
FROM trade_part w JOIN (
        SELECT source, of_year, reporter, MIN(LENGTH(period)) AS shortest, COUNT(DISTINCT period) AS periods
        FROM trade_part GROUP BY source, of_year, reporter) r
    ON r.source = w.source AND r.of_year = w.of_year AND r.reporter = w.reporter
WHERE LENGTH(w.period) = r.shortest AND (r.shortest = 4 OR r.periods = 12)
GROUP BY w.source, w.of_year, w.party;
