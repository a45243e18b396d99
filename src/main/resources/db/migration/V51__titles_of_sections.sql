-- What the headings of a document are called in other languages.
CREATE TABLE section_title (
    section         VARCHAR(300) NOT NULL,
    language        CHAR(2)      NOT NULL,
    title           VARCHAR(300) NOT NULL,
    PRIMARY KEY (section, language)
);
