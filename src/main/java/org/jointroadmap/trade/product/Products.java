package org.jointroadmap.trade.product;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jointroadmap.Change;
import org.jointroadmap.Folding;
import org.jointroadmap.Refused;
import org.jointroadmap.Sha256;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.trade.classification.ClassificationFile;
import org.jointroadmap.trade.classification.ClassificationFile.Names;
import org.jointroadmap.trade.classification.ClassificationFile.Pairs;
import org.jointroadmap.trade.classification.ClassificationFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What products are called, in English and Russian, from the files that an administrator loads. */
@Component
public class Products {
    private static final int LONGEST_NAME = 600;
    private static final int LONGEST_FOLDED = 2400;
    private static final int LONGEST_FILE_NAME = 300;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Products(JdbcClient jdbc, JdbcTemplate batches, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
        this.events = events;
    }

    /** Whether somebody may load classification files: administrators. */
    public static boolean mayLoad(Person person) {
        return person.has(Role.ADMINISTRATOR);
    }

    public String name(String code, Locale language) {
        return names(List.of(code), language).getOrDefault(code, code);
    }

    /**
     * Six digits, or two or four of a chapter or heading, to what they are called: by HS 2017, else another edition, else
     * the heading or chapter; the code itself if nobody knows.
     */
    public Map<String, String> names(Collection<String> codes, Locale language) {
        Map<String, String> names = new HashMap<>();
        if (codes.isEmpty()) {
            return names;
        }
        Map<String, String> loaded = loaded(codes, language.getLanguage().equals("ru") ? "ru" : "en");
        for (String code : codes) {
            names.put(code, code);
            for (int digits = 2; digits <= code.length(); digits += 2) {
                String prefix = code.substring(0, digits);
                OwnProducts.name(prefix, language).ifPresent(name -> names.put(code, name));
                if (loaded.containsKey(prefix)) {
                    names.put(code, loaded.get(prefix));
                }
            }
        }
        return names;
    }

    /** Codes, and the beginnings of others, whose name in our own list has these words; none for no words. */
    public List<String> ownCodes(@Nullable String words) {
        return words == null || words.isBlank() ? List.of() : OwnProducts.codes(words.strip());
    }

    /**
     * Loads a file of product names or a correlation table between two editions; which it is, its content says.
     *
     * @throws Refused if it is none of these, or the person is no administrator
     */
    @Transactional
    public Loaded load(String fileName, byte[] content, Person by) {
        if (!mayLoad(by)) {
            throw Refused.notYours("refused.classification.not-yours");
        }
        ClassificationFile file = ClassificationFiles.read(content);
        String what;
        if (file instanceof Names names) {
            what = names.edition() + " " + names.language();
            replace(names);
        } else {
            Pairs pairs = (Pairs) file;
            what = pairs.from() + " – " + pairs.to();
            replace(pairs);
        }
        String bare = fileName.replaceAll("^.*[/\\\\]", "");
        Loaded loaded = new Loaded(
                bare.substring(0, Math.min(bare.length(), LONGEST_FILE_NAME)),
                what,
                file.rows(),
                by.login(),
                clock.instant());
        jdbc.sql("""
                        INSERT INTO classification_file (file_name, content, row_count, loaded_by, loaded_at)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .params(loaded.file(), what, file.rows(), by.login(), OffsetDateTime.now(clock))
                .update();
        events.publishEvent(Change.of("classification.replaced", "classification/" + what)
                .by(by.login())
                .field("file", null, loaded.file())
                .field("hash", null, Sha256.of(content))
                .field("rows", null, file.rows()));
        return loaded;
    }

    /** What was loaded, the newest first. */
    public List<Loaded> loaded() {
        return jdbc.sql("SELECT * FROM classification_file ORDER BY id DESC")
                .query((row, index) -> new Loaded(
                        row.getString("file_name"),
                        row.getString("content"),
                        row.getInt("row_count"),
                        row.getString("loaded_by"),
                        row.getObject("loaded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private Map<String, String> loaded(Collection<String> codes, String language) {
        Set<String> prefixes = new TreeSet<>(codes);
        codes.stream().filter(code -> code.length() > 4).forEach(code -> prefixes.add(code.substring(0, 4)));
        codes.stream().filter(code -> code.length() > 2).forEach(code -> prefixes.add(code.substring(0, 2)));
        Map<String, String> names = new HashMap<>();
        jdbc.sql("""
                        SELECT code, name FROM product_name WHERE code IN (:codes) AND language = :language
                        ORDER BY CASE revision WHEN 'H5' THEN 1 ELSE 0 END, revision
                        """).param("codes", prefixes).param("language", language).query(row -> {
            names.put(row.getString("code"), row.getString("name"));
        });
        return names;
    }

    private void replace(Names names) {
        jdbc.sql("DELETE FROM product_name WHERE revision = ? AND language = ?")
                .params(names.edition(), names.language())
                .update();
        Map<String, Object[]> rows = new HashMap<>();
        names.names()
                .forEach(name -> rows.put(name.code(), new Object[] {
                    names.edition(),
                    name.code(),
                    names.language(),
                    name.text().substring(0, Math.min(name.text().length(), LONGEST_NAME)),
                    Folding.fold(name.text(), LONGEST_FOLDED)
                }));
        batches.batchUpdate(
                "INSERT INTO product_name (revision, code, language, name, folded) VALUES (?, ?, ?, ?, ?)",
                List.copyOf(rows.values()));
    }

    private void replace(Pairs pairs) {
        jdbc.sql("DELETE FROM product_correlation WHERE from_revision = ? AND to_revision = ?")
                .params(pairs.from(), pairs.to())
                .update();
        batches.batchUpdate(
                "INSERT INTO product_correlation (from_revision, to_revision, from_code, to_code) VALUES (?, ?, ?, ?)",
                pairs.pairs().stream()
                        .distinct()
                        .map(pair -> new Object[] {pairs.from(), pairs.to(), pair.from(), pair.to()})
                        .toList());
    }

    /** @param content edition and language of names, such as H5 en, or both editions of a table, such as H5 – H4 */
    public record Loaded(String file, String content, int rows, String by, Instant at) {}
}
