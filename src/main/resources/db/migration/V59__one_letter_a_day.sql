-- Letters of which a person gets at most one a day, all in one; what is critical or a person's own wish goes out by itself.
ALTER TABLE notice ADD COLUMN daily BOOLEAN DEFAULT FALSE NOT NULL;
CREATE INDEX notice_of_day ON notice (recipient, channel, daily, status, sent_at);
