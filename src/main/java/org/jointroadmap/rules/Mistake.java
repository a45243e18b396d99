package org.jointroadmap.rules;

/**
 * Something wrong at a place of a file, in words for its author.
 *
 * @param line from 1
 * @param column from 1
 */
public record Mistake(String file, int line, int column, String message, String messageRu) {
    @Override
    public String toString() {
        return file + ", line " + line + ", column " + column + ": " + message;
    }
}
