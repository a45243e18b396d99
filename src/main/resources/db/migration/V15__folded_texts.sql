-- What people search for, folded by the program, since no two databases fold alike; and numbers as anybody writes them.
ALTER TABLE roadmap_item ADD COLUMN folded VARCHAR(10000) DEFAULT '' NOT NULL;
ALTER TABLE roadmap_item ADD COLUMN number_key VARCHAR(60) DEFAULT '' NOT NULL;
CREATE INDEX roadmap_item_number_key ON roadmap_item (number_key);
ALTER TABLE product_name ADD COLUMN folded VARCHAR(2400) DEFAULT '' NOT NULL;
