-- A country can be listed for several times, each with a legal act of 300 letters.
ALTER TABLE excluded_partner_change ALTER COLUMN old_value SET DATA TYPE VARCHAR(4000);
ALTER TABLE excluded_partner_change ALTER COLUMN new_value SET DATA TYPE VARCHAR(4000);

-- Which file of an archive an import was refused or failed for.
ALTER TABLE trade_import ADD COLUMN error_entry VARCHAR(200);
