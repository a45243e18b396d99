-- A letter is taken, sent and given up by its name, however many letters its reader ever had.
CREATE INDEX notice_letter ON notice (letter, recipient, channel);
