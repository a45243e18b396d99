-- How often somebody had a letter sent again after its first time; each goes out under another Message-ID.
ALTER TABLE notice ADD COLUMN resent INTEGER DEFAULT 0 NOT NULL;
