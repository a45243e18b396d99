-- A figure is written once and stays where it is: what counts is said of its import's year, and of the figure itself only
-- where a newer import replaces a part of a year. Every statement runs on H2 and on PostgreSQL.

-- Rejected rows come by the hundred thousand, and each time that numbers run out H2 writes to its disk.
ALTER TABLE trade_import_rejection ALTER COLUMN id SET CACHE 10000;

-- Standing: the import is in effect. Shown: and no newer one that is covers the year whole. Replaced: so many of its figures.
-- Import 0 stands for figures from before imports were known, so that there is no reference. Its figures have
-- numbers from first_id to last_id: they are found by these, which costs no index.
CREATE TABLE trade_cover (
    import_id BIGINT      NOT NULL,
    of_year   INTEGER     NOT NULL,
    source    VARCHAR(60) NOT NULL,
    whole     BOOLEAN     NOT NULL,
    standing  BOOLEAN     NOT NULL,
    shown     BOOLEAN     NOT NULL,
    first_id  BIGINT      NOT NULL,
    last_id   BIGINT      NOT NULL,
    figures   BIGINT      NOT NULL,
    replaced  BIGINT      NOT NULL,
    PRIMARY KEY (import_id, of_year, source)
);
INSERT INTO trade_cover (import_id, of_year, source, whole, standing, shown, first_id, last_id, figures, replaced)
SELECT y.import_id, y.of_year, y.source, y.whole, y.standing, y.standing AND NOT EXISTS (
        SELECT 1 FROM trade_import_year w WHERE w.source = y.source AND w.of_year = y.of_year AND w.whole AND w.standing
            AND w.import_id > y.import_id), 0, 0, 0, 0
FROM trade_import_year y;
INSERT INTO trade_cover (import_id, of_year, source, whole, standing, shown, first_id, last_id, figures, replaced)
SELECT DISTINCT a.import_id, a.of_year, a.source, FALSE, TRUE, NOT EXISTS (
        SELECT 1 FROM trade_import_year w WHERE w.source = a.source AND w.of_year = a.of_year AND w.whole AND w.standing), 0, 0, 0, 0
FROM (SELECT import_id, of_year, source FROM trade_flow WHERE import_id = 0
    UNION SELECT import_id, of_year, source FROM trade_flow_kept WHERE import_id = 0) a;
CREATE INDEX trade_cover_source ON trade_cover (source, of_year);
DROP TABLE trade_import_year;

ALTER TABLE trade_flow ADD COLUMN replaced BOOLEAN DEFAULT FALSE NOT NULL;
INSERT INTO trade_flow (import_id, source, of_year, period, exporter, importer, reporter, hs_code, value_usd, valuation,
    quantity_kg, classification, split_code, summed_parts, replaced)
SELECT k.import_id, k.source, k.of_year, k.period, k.exporter, k.importer, k.reporter, k.hs_code, k.value_usd, k.valuation,
    k.quantity_kg, k.classification, k.split_code, k.summed_parts, c.shown
FROM trade_flow_kept k JOIN trade_cover c ON c.import_id = k.import_id AND c.of_year = k.of_year AND c.source = k.source;
DROP TABLE trade_flow_kept;
CREATE INDEX trade_flow_import ON trade_flow (import_id, of_year, source);
UPDATE trade_cover SET
    first_id = COALESCE((SELECT MIN(f.id) FROM trade_flow f WHERE f.import_id = trade_cover.import_id
        AND f.of_year = trade_cover.of_year AND f.source = trade_cover.source), 0),
    last_id = COALESCE((SELECT MAX(f.id) FROM trade_flow f WHERE f.import_id = trade_cover.import_id
        AND f.of_year = trade_cover.of_year AND f.source = trade_cover.source), 0),
    figures = (SELECT COUNT(*) FROM trade_flow f WHERE f.import_id = trade_cover.import_id
        AND f.of_year = trade_cover.of_year AND f.source = trade_cover.source),
    replaced = (SELECT COUNT(*) FROM trade_flow f WHERE f.import_id = trade_cover.import_id
        AND f.of_year = trade_cover.of_year AND f.source = trade_cover.source AND f.replaced);
DROP INDEX trade_flow_import;
DROP INDEX trade_flow_cover;
DROP INDEX trade_flow_product;
CREATE INDEX trade_flow_product ON trade_flow (hs_code, importer, exporter, of_year);

-- The number that the next figure gets; each import takes as many as it needs in one step.
CREATE TABLE trade_flow_number (next_id BIGINT NOT NULL);
INSERT INTO trade_flow_number (next_id) SELECT COALESCE(MAX(id), 0) + 1 FROM trade_flow;
