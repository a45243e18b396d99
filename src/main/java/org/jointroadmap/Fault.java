package org.jointroadmap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with what somebody asked for, in words, and the field where it is, if it is in one.
 *
 * @param row of the document that is asked about, if it is of one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(
        String message, @Nullable String field, @Nullable Integer row) {
    /** Such as {@code answers.2:14.due}: the second table's row 14. */
    private static final Pattern ROW = Pattern.compile("answers\\.(?:\\d+:)?(\\d{1,7})\\..+");

    public Fault(String message, @Nullable String field) {
        this(message, field, row(field));
    }

    private static @Nullable Integer row(@Nullable String field) {
        Matcher row = ROW.matcher(field == null ? "" : field);
        return row.matches() ? Integer.valueOf(row.group(1)) : null;
    }
}
