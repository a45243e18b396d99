package org.jointroadmap.roadmap;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointroadmap.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The headings of the standing edition and what they are called in other languages. */
@Repository
public class Sections {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Sections(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** In the order of their items. */
    public List<Section> all() {
        Map<String, Map<String, String>> titles = new HashMap<>();
        jdbc.sql("SELECT section, language, title FROM section_title")
                .query(Title.class)
                .list()
                .forEach(title -> titles.computeIfAbsent(title.section(), key -> new HashMap<>())
                        .put(title.language(), title.title()));
        return jdbc.sql("""
                        SELECT section, MIN(language) AS language FROM roadmap_item WHERE standing AND section <> ''
                        GROUP BY section ORDER BY MIN(sort_key)
                        """)
                .query((row, index) -> new Section(
                        row.getString("section"),
                        row.getString("language"),
                        titles.getOrDefault(row.getString("section"), Map.of())))
                .list();
    }

    /** As somebody reads a heading: in the reader's language, else as the document has it. */
    public String title(String section, Locale reader) {
        return jdbc.sql("SELECT title FROM section_title WHERE section = ? AND language = ?")
                .params(section, reader.getLanguage())
                .query(String.class)
                .optional()
                .orElse(section);
    }

    @Transactional
    void call(String section, String language, String title, String login) {
        jdbc.sql("DELETE FROM section_title WHERE section = ? AND language = ?")
                .params(section, language)
                .update();
        jdbc.sql("INSERT INTO section_title (section, language, title) VALUES (?, ?, ?)")
                .params(section, language, title)
                .update();
        events.publishEvent(
                Change.of("section.named", "section/" + language).by(login).field("section", section, title));
    }

    record Title(String section, String language, String title) {}
}
