-- Turns of those who try passwords: until when they are used up, in milliseconds since 1970. The key is a digest.
CREATE TABLE password_guess (
    guess_key   CHAR(64) PRIMARY KEY,
    spent_until BIGINT   NOT NULL
);
CREATE INDEX password_guess_spent ON password_guess (spent_until);

-- From where a person has signed in before: strangers elsewhere use up no turns of theirs.
CREATE TABLE known_address (
    login   VARCHAR(60) NOT NULL REFERENCES person ON DELETE CASCADE,
    address VARCHAR(60) NOT NULL,
    seen_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (login, address)
);

-- Rows that are locked where requests of several nodes are to be counted one after the other.
CREATE TABLE queue_lock (
    name VARCHAR(30) PRIMARY KEY
);
INSERT INTO queue_lock (name) VALUES ('evaluation');
INSERT INTO queue_lock (name) VALUES ('trade-import');
