-- Who is away from when to when, and who does their work meanwhile. What was said before is in the audit.
CREATE TABLE absence (
    login       VARCHAR(60) NOT NULL PRIMARY KEY REFERENCES person,
    absent_from DATE        NOT NULL,
    absent_to   DATE        NOT NULL,
    substitute  VARCHAR(60) NOT NULL REFERENCES person,
    entered_by  VARCHAR(60) NOT NULL,
    entered_at  TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE INDEX absence_by_substitute ON absence (substitute);

INSERT INTO queue_lock (name) VALUES ('absences');
