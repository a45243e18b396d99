package org.jointroadmap.party;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The days that the holiday library does not know: moved working days, days in lieu, elections. */
@Component
class MovedDays {
    private final Map<String, Move> moves = new HashMap<>();

    /** Reads a file of {@code date,country,status,legal_ref}; the status is working or off. */
    MovedDays(@Value("${joint-roadmap.working-days:classpath:calendars/working-days.csv}") Resource file) {
        try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> read(file.getFilename(), row));
        } catch (IOException e) {
            throw new StartRefused(
                    "The file of working days (joint-roadmap.working-days) cannot be read: " + file + ".", e);
        }
    }

    Optional<Move> find(String iso2, LocalDate day) {
        return Optional.ofNullable(moves.get(iso2 + day));
    }

    /** Those of a year. */
    List<MovedDay> of(Side side, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .flatMap(day -> find(side.iso2(), day)
                        .map(move -> new MovedDay(
                                0, side.code(), day, move.working(), move.reason(), null, null, null, null))
                        .stream())
                .toList();
    }

    private void read(@Nullable String file, NamedCsvRecord row) {
        String status = row.findField("status").orElse("");
        try {
            if (!status.equals("working") && !status.equals("off")) {
                throw new IllegalArgumentException("the status is \"" + status + "\", expected working or off");
            }
            LocalDate day = LocalDate.parse(row.getField("date"));
            moves.put(row.getField("country") + day, new Move(status.equals("working"), row.getField("legal_ref")));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new StartRefused(file + ", line " + row.getStartingLineNumber() + ": " + e.getMessage() + ".", e);
        }
    }

    record Move(boolean working, String reason) {}
}
