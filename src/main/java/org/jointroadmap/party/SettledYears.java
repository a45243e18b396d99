package org.jointroadmap.party;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jointroadmap.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Of which years each country's calendar is known in full; of all others it is provisional. */
@Component
class SettledYears {
    private final Map<String, IntPredicate> years = new HashMap<>();

    /** Reads a file of {@code country,first,last,source}. */
    SettledYears(@Value("${joint-roadmap.settled-years:classpath:calendars/settled-years.csv}") Resource file) {
        try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                int first = Integer.parseInt(row.getField("first"));
                int last = Integer.parseInt(row.getField("last"));
                years.merge(row.getField("country"), year -> year >= first && year <= last, IntPredicate::or);
            }
        } catch (IOException | RuntimeException e) {
            throw new StartRefused(
                    "The file of settled years (joint-roadmap.settled-years) cannot be read: " + file + ".", e);
        }
    }

    IntPredicate of(String iso2) {
        return years.getOrDefault(iso2, year -> false);
    }
}
