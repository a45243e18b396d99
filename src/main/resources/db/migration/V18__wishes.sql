-- Who wants to hear of new work once a day instead of at once.
CREATE TABLE notice_wish (
    login  VARCHAR(60) NOT NULL PRIMARY KEY REFERENCES person,
    digest BOOLEAN     NOT NULL
);
