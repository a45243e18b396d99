-- Who chooses a password by a letter of invitation has none before; of the link's secret only its digest is kept.
ALTER TABLE person ALTER COLUMN password_hash DROP NOT NULL;

CREATE TABLE invitation (
    login           VARCHAR(60) PRIMARY KEY REFERENCES person,
    secret_hash     VARCHAR(64) UNIQUE,
    ends_at         TIMESTAMP WITH TIME ZONE
);
