package org.jointroadmap.rules.language;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads what the comments before a rule say about it. */
final class Comments {
    private Comments() {}

    /** The text after a label, with the comment lines that follow it up to the next label; empty if it is not there. */
    static String after(String comments, String label) {
        return Arrays.stream(comments.split("\n(?=//\\s*[A-Z][A-Za-z]*:)"))
                .map(Comments::plain)
                .filter(text -> text.startsWith(label))
                .map(text -> text.substring(label.length()).strip())
                .reduce("", (first, last) -> last);
    }

    private static String plain(String block) {
        return Arrays.stream(block.split("\n"))
                .map(line -> line.replaceFirst("^\\s*//+", "").strip())
                .collect(Collectors.joining(" "))
                .strip();
    }
}
