package org.jointroadmap.trade.classification;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.Refused;
import org.jointroadmap.trade.classification.ClassificationFile.Name;
import org.jointroadmap.trade.classification.ClassificationFile.Names;

/** A table with a header: {@code code} or {@code hscode}, and {@code description} or {@code name}; ru for Russian names. */
final class NameTable {
    private static final List<String> CODE = List.of("code", "hscode");
    private static final List<String> ENGLISH = List.of("description", "name", "en");

    private NameTable() {}

    static Names read(String text) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            List<Name> names = new ArrayList<>();
            String language = "en";
            for (NamedCsvRecord row : rows) {
                String code = field(row, CODE).orElseThrow(ClassificationFiles::unreadable);
                Optional<String> russian = row.findField("ru");
                language = russian.isPresent() ? "ru" : "en";
                String name = russian.or(() -> field(row, ENGLISH)).orElseThrow(ClassificationFiles::unreadable);
                if (code.matches("(\\d\\d){1,3}")) {
                    names.add(new Name(code, name.strip()));
                }
            }
            if (names.isEmpty()) {
                throw ClassificationFiles.unreadable();
            }
            return new Names("H5", language, names);
        } catch (CsvParseException wrong) {
            throw Refused.invalid("file", "refused.classification.unreadable");
        }
    }

    private static Optional<String> field(NamedCsvRecord row, List<String> names) {
        return names.stream().map(row::findField).flatMap(Optional::stream).findFirst();
    }
}
