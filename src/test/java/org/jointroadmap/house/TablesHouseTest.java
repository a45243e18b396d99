package org.jointroadmap.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which module asks which table: its own, a view that its owner shows, and what is named here, each with its reason. */
class TablesHouseTest {
    private static final Path MAIN = Path.of("src/main/java/org/jointroadmap");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (?:IF NOT EXISTS )?\"?(\\w+)");
    private static final Pattern VIEW = Pattern.compile("CREATE VIEW \"?(\\w+)");
    private static final Pattern ASKED = Pattern.compile("\\b(?:FROM|JOIN)\\s+(\\w+)");
    private static final Pattern WRITTEN =
            Pattern.compile("\\b(?:INSERT INTO|UPDATE|DELETE FROM|MERGE INTO)\\s+(\\w+)");
    private static final String PROGRAM = "the program itself";

    /** Tables of which more than one module knows, and whose they are. */
    private static final Map<String, String> OWNERS = Map.of(
            "organisation", "party",
            "person", "party",
            "side", "party",
            "product_name", "trade",
            "roadmap_item", "roadmap");

    /** Rows that all lock and nobody changes. */
    private static final Set<String> OF_ALL = Set.of("queue_lock");

    private static final Set<String> ALLOWED = Set.of(
            // Joins of what is listed and paged: names of owners, whose items are mine, which side comes first.
            "roadmap asks organisation",
            "roadmap asks person",
            "roadmap asks side",
            // A person's row is locked so that what is theirs is counted.
            "dossier asks person",
            // Where a letter goes is decided in the statement that takes it out.
            "notice asks person",
            // What both sides report of each other, over millions of rows.
            "trade asks side",
            // What products are called, in the list of opportunities.
            "opportunity asks product_name",
            // Folds the texts of an older version anew, whoever has them.
            PROGRAM + " asks product_name",
            PROGRAM + " asks roadmap_item",
            PROGRAM + " writes product_name",
            PROGRAM + " writes roadmap_item");

    private static final Set<String> TABLES = new TreeSet<>();
    private static final Set<String> VIEWS = new TreeSet<>();
    private static final Map<String, Set<String>> KNOWN_TO = new TreeMap<>();
    private static final Set<String> DEEDS = new TreeSet<>();

    @BeforeAll
    static void read() throws IOException {
        for (Path migration : files(MIGRATIONS, ".sql")) {
            TABLES.addAll(names(TABLE, Files.readString(migration)));
            VIEWS.addAll(names(VIEW, Files.readString(migration)));
        }
        for (Path file : files(MAIN, ".java")) {
            Path inside = MAIN.relativize(file);
            String module =
                    inside.getNameCount() == 1 ? PROGRAM : inside.getName(0).toString();
            note(module, "asks", names(ASKED, Files.readString(file)));
            note(module, "writes", names(WRITTEN, Files.readString(file)));
        }
    }

    private static void note(String module, String deed, Set<String> names) {
        names.stream().filter(TABLES::contains).forEach(table -> {
            KNOWN_TO.computeIfAbsent(table, one -> new TreeSet<>()).add(module);
            DEEDS.add(module + " " + deed + " " + table);
        });
    }

    @Test
    void eachAsksItsOwnTablesAndWhatIsNamedHere() {
        assertThat(TABLES).hasSizeGreaterThan(40);
        List<String> strangers = new ArrayList<>();
        for (String deed : DEEDS) {
            String table = deed.substring(deed.lastIndexOf(' ') + 1);
            boolean isOwn = KNOWN_TO.getOrDefault(table, Set.of()).size() == 1
                    || deed.startsWith(OWNERS.getOrDefault(table, "nobody") + " ");
            if (!isOwn && !OF_ALL.contains(table)) {
                strangers.add(deed);
            }
        }
        assertThat(strangers).containsExactlyInAnyOrderElementsOf(ALLOWED);
    }

    @Test
    void flagsAskTheirOwnTablesOnly() {
        assertThat(DEEDS.stream()
                        .filter(deed -> deed.startsWith("flag "))
                        .map(deed -> deed.substring(deed.lastIndexOf(' ') + 1)))
                .isNotEmpty()
                .allMatch(table -> KNOWN_TO.get(table).equals(Set.of("flag")));
    }

    @Test
    void othersAskTheViewOfFlags() {
        assertThat(VIEWS).contains("standing_flag");
    }

    private static Set<String> names(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        pattern.matcher(text)
                .results()
                .forEach(found -> names.add(found.group(1).toLowerCase()));
        return names;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
