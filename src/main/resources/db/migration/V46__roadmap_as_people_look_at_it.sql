-- In which order titles stand in the alphabet of each language of pages: V47 writes it for what there is. Every statement runs
-- on H2 and on PostgreSQL.
ALTER TABLE roadmap_item ADD COLUMN title_order_en VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE roadmap_item ADD COLUMN title_order_ru VARCHAR(200) DEFAULT '' NOT NULL;
CREATE INDEX roadmap_item_title_en ON roadmap_item (title_order_en, sort_key);
CREATE INDEX roadmap_item_title_ru ON roadmap_item (title_order_ru, sort_key);
CREATE INDEX roadmap_item_lead ON roadmap_item (lead_side, sort_key);
CREATE INDEX roadmap_item_term ON roadmap_item (status, lead_side, next_due);
CREATE INDEX roadmap_item_section ON roadmap_item (section, sort_key);
CREATE INDEX roadmap_item_sector ON roadmap_item (sector, sort_key);
CREATE INDEX item_owner_person ON item_owner (person, item);
CREATE INDEX item_owner_organisation ON item_owner (organisation, item);

-- What of the roadmap a person looks at often: the query of its address.
CREATE TABLE saved_filter (
    login VARCHAR(60)   NOT NULL REFERENCES person,
    name  VARCHAR(100)  NOT NULL,
    query VARCHAR(2000) NOT NULL,
    PRIMARY KEY (login, name)
);

-- The address at which a calendar program reads a person's deadlines: of its secret only the hash is kept.
CREATE TABLE calendar_feed (
    login       VARCHAR(60) NOT NULL PRIMARY KEY REFERENCES person,
    secret_hash CHAR(64)    NOT NULL UNIQUE,
    whole_side  BOOLEAN     NOT NULL,
    made_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    used_at     TIMESTAMP WITH TIME ZONE
);
