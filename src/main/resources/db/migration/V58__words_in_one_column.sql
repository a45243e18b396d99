-- The reason of a flag is one text in several languages: a JSON object, language to text.
ALTER TABLE flag ALTER COLUMN reason SET DATA TYPE VARCHAR(16000);
UPDATE flag SET reason = CONCAT('{"en":"',
    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(reason, '\', '\\'), '"', '\"'), CHR(10), '\n'), CHR(13), '\r'), CHR(9), '\t'),
    CASE WHEN reason_ru IS NULL THEN '' ELSE CONCAT('","ru":"',
        REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(reason_ru, '\', '\\'), '"', '\"'), CHR(10), '\n'), CHR(13), '\r'), CHR(9), '\t'))
    END, '"}');
ALTER TABLE flag DROP COLUMN reason_ru;
