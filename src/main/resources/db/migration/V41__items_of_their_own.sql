-- An item keeps its id whatever number an edition gives it. What there is keeps the number that it had as its id, so that
-- flags, projects, answers and letters of before still find it. Every statement runs on H2 and on PostgreSQL.
ALTER TABLE roadmap_item RENAME COLUMN number TO id;
ALTER TABLE roadmap_item ALTER COLUMN id SET DATA TYPE VARCHAR(30);
ALTER TABLE item_owner ALTER COLUMN item SET DATA TYPE VARCHAR(30);
ALTER TABLE item_change ALTER COLUMN item SET DATA TYPE VARCHAR(30);
ALTER TABLE project ALTER COLUMN item SET DATA TYPE VARCHAR(30);
ALTER TABLE roadmap_item ALTER COLUMN sort_key SET DATA TYPE VARCHAR(100);
ALTER TABLE roadmap_item ADD COLUMN number VARCHAR(20);
UPDATE roadmap_item SET number = id;
ALTER TABLE roadmap_item ALTER COLUMN number SET NOT NULL;
-- TRUE while it is in the standing edition, NULL once it is dropped: so only one standing item has a number.
ALTER TABLE roadmap_item ADD COLUMN standing BOOLEAN DEFAULT TRUE;
ALTER TABLE roadmap_item ADD CONSTRAINT one_standing_number UNIQUE (number, standing);

-- The numbers that editions gave to items.
CREATE TABLE item_number (
    edition    VARCHAR(20) NOT NULL,
    number     VARCHAR(20) NOT NULL,
    number_key VARCHAR(60) NOT NULL,
    item       VARCHAR(30) NOT NULL REFERENCES roadmap_item ON DELETE CASCADE,
    PRIMARY KEY (edition, number, item)
);
INSERT INTO item_number (edition, number, number_key, item) SELECT edition, number, number_key, id FROM roadmap_item;

-- What an edition says of an item besides its promise.
ALTER TABLE roadmap_item ADD COLUMN language CHAR(2) DEFAULT 'en' NOT NULL;
-- Title and expected result in other languages than that of the document: JSON, language to text.
ALTER TABLE roadmap_item ADD COLUMN titles VARCHAR(12000) DEFAULT '{}' NOT NULL;
ALTER TABLE roadmap_item ADD COLUMN results VARCHAR(40000) DEFAULT '{}' NOT NULL;
ALTER TABLE roadmap_item ADD COLUMN section VARCHAR(300) DEFAULT '' NOT NULL;
ALTER TABLE roadmap_item ADD COLUMN sector VARCHAR(100) DEFAULT '' NOT NULL;
ALTER TABLE roadmap_item ADD COLUMN priority VARCHAR(10) DEFAULT 'normal' NOT NULL;
-- The date first agreed, and by how many calendar days moves took it away from there, whichever way.
ALTER TABLE roadmap_item ADD COLUMN first_due DATE;
ALTER TABLE roadmap_item ADD COLUMN first_due_text VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE roadmap_item ADD COLUMN days_moved INTEGER DEFAULT 0 NOT NULL;
UPDATE roadmap_item SET first_due = due_date WHERE due_moves = 0;
UPDATE roadmap_item SET first_due_text = COALESCE(
    (SELECT c.old_value FROM item_change c WHERE c.item = roadmap_item.id AND c.what = 'due' ORDER BY c.id LIMIT 1), due_text);
-- The other item that this one waits for.
ALTER TABLE roadmap_item ADD COLUMN waits_for VARCHAR(30) REFERENCES roadmap_item;
ALTER TABLE roadmap_item ADD COLUMN dropped_because VARCHAR(1000);

-- The sections of an edition in their order.
CREATE TABLE roadmap_section (
    name     VARCHAR(300) PRIMARY KEY,
    position INTEGER      NOT NULL
);
