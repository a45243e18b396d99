-- What an import is doing after its rows are read, and how much of it is done.
ALTER TABLE trade_import ADD COLUMN step VARCHAR(20);
ALTER TABLE trade_import ADD COLUMN step_done BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE trade_import ADD COLUMN step_total BIGINT DEFAULT 0 NOT NULL;
