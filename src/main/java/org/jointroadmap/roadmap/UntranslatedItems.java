package org.jointroadmap.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jointroadmap.Page;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open items whose title or expected result nobody has written in a language of the installation. */
@Repository
public class UntranslatedItems {
    private static final String LIST = "titles";
    private static final String LACKS =
            "language <> ? AND (titles NOT LIKE ? OR expected_result <> '' AND results NOT LIKE ?)";

    private final JdbcClient jdbc;

    UntranslatedItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether somebody may write them: the joint secretariat all, who acts for a side those that it leads. */
    public static boolean mayWrite(Person person) {
        return person.isJointSecretariat() || person.decides();
    }

    /** Refuses whoever may not. */
    public static void writtenBy(Person person) {
        if (!mayWrite(person)) {
            throw Refused.notYours("refused.titles.not-yours");
        }
    }

    /**
     * A page of those that a person may write, in the order of their numbers, without their owners.
     *
     * @param language that is missing; null for any
     */
    public Page<RoadmapItem> page(@Nullable String language, Person person, @Nullable String after, int limit) {
        writtenBy(person);
        String last = after == null ? "" : Page.key(LIST, after);
        if (!last.isEmpty() && !SortKey.isOne(last)) {
            throw Page.notOurs();
        }
        List<Object> values = new ArrayList<>();
        String which = which(language, person, values);
        values.add(last);
        values.add(limit + 1);
        List<RoadmapItem> rows = jdbc.sql(
                        "SELECT * FROM roadmap_item WHERE " + which + " AND sort_key > ? ORDER BY sort_key LIMIT ?")
                .params(values)
                .query(new ItemReader())
                .list();
        return Page.of(LIST, rows, limit, item -> SortKey.of(item.number()));
    }

    /** How many there are that a person may write. */
    public int count(@Nullable String language, Person person) {
        List<Object> values = new ArrayList<>();
        return jdbc.sql("SELECT COUNT(*) FROM roadmap_item WHERE " + which(language, person, values))
                .params(values)
                .query(Integer.class)
                .single();
    }

    private static String which(@Nullable String language, Person person, List<Object> values) {
        if (language != null && !Person.LANGUAGES.contains(language)) {
            throw Refused.invalid("missing", "people.refused.language", String.join(", ", Person.LANGUAGES));
        }
        List<String> languages = language == null ? Person.LANGUAGES : List.of(language);
        StringBuilder which = new StringBuilder("standing AND status IN ('OPEN', 'CLAIMED')");
        if (!person.isJointSecretariat()) {
            which.append(" AND lead_side = ?");
            values.add(String.valueOf(person.side()));
        }
        which.append(languages.stream().map(one -> LACKS).collect(Collectors.joining(" OR ", " AND (", ")")));
        languages.forEach(one -> values.addAll(List.of(one, key(one), key(one))));
        return which.toString();
    }

    /** A language as the kept texts have it; a quotation mark within a text stands there with a stroke before it. */
    private static String key(String language) {
        return "%\"" + language + "\":%";
    }
}
