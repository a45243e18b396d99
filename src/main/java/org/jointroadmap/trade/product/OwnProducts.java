package org.jointroadmap.trade.product;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jointroadmap.Folding;

/** What chapters and some products are called as long as no classification file is loaded. */
final class OwnProducts {
    private static final Map<String, Name> NAMES = read();

    private OwnProducts() {}

    static Optional<String> name(String code, Locale language) {
        return Optional.ofNullable(NAMES.get(code))
                .map(name -> language.getLanguage().equals("ru") ? name.russian() : name.english());
    }

    static List<String> codes(String words) {
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().has(Folding.fold(words)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static Map<String, Name> read() {
        Map<String, Name> names = new HashMap<>();
        var resource = Objects.requireNonNull(OwnProducts.class.getResourceAsStream("/trade/products.csv"));
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            rows.forEach(row -> names.put(row.getField("code"), new Name(row.getField("en"), row.getField("ru"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private record Name(String english, String russian, String folded) {
        Name(String english, String russian) {
            this(english, russian, Folding.fold(english + "\n" + russian));
        }

        boolean has(String words) {
            return folded.contains(words);
        }
    }
}
