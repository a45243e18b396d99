package org.jointroadmap.web.audit;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointroadmap.audit.AuditQuery;
import org.jointroadmap.web.layout.Input;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Which entries the reader asks for. */
record AuditFilter(
        @Nullable String kind,
        @Nullable String subject,
        @Nullable String login,
        @Nullable String from,
        @Nullable String to,
        @Nullable String after) {
    private static final int ROWS = 50;

    AuditQuery query() {
        return query(given(after));
    }

    AuditQuery query(@Nullable String beginning) {
        return new AuditQuery(
                given(kind),
                about(),
                given(login),
                Input.dayOrNone("from", from),
                Input.dayOrNone("to", to),
                beginning,
                ROWS);
    }

    /** People write the number of an item or a project; links name the kind too, as item/2.4. */
    private @Nullable String about() {
        String text = given(subject);
        if (text == null || text.indexOf('/') >= 0 || text.equals("rules")) {
            return text;
        }
        return (text.matches("P-\\d+") ? "project/" : "item/") + text;
    }

    /** Of the page with these filters. */
    String address() {
        String filters = Stream.of(
                        part("kind", kind),
                        part("subject", subject),
                        part("login", login),
                        part("from", from),
                        part("to", to))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return filters.isEmpty() ? "/audit" : "/audit?" + filters;
    }

    private static String part(String name, @Nullable String value) {
        String text = given(value);
        return text == null ? "" : name + "=" + UriUtils.encode(text, "UTF-8");
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
