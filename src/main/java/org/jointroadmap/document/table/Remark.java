package org.jointroadmap.document.table;

import java.util.List;

/**
 * Something of a document that was not read, or was read otherwise than it stands there.
 *
 * @param table from 1, 0 for the document
 * @param row from 1, 0 for the whole table
 * @param key of the text that says so, in intake.properties
 */
public record Remark(int table, int row, String key, List<Object> arguments) {
    public static Remark of(String key, Object... arguments) {
        return new Remark(0, 0, key, List.of(arguments));
    }

    public static Remark at(int table, int row, String key, Object... arguments) {
        return new Remark(table, row, key, List.of(arguments));
    }
}
