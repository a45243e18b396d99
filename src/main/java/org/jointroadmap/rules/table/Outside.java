package org.jointroadmap.rules.table;

import java.util.ArrayList;
import java.util.List;

/** Divides a text where a mark stands outside of quotes and brackets. */
final class Outside {
    private Outside() {}

    /** Whether the first bracket closes at the end of the text. */
    static boolean closesAtEnd(String text) {
        int open = text.indexOf('(');
        int depth = 0;
        char quote = 0;
        for (int at = open; at < text.length(); at++) {
            char here = text.charAt(at);
            if (quote != 0) {
                at += here == '\\' ? 1 : 0;
                quote = here == quote ? 0 : quote;
            } else if (here == '"' || here == '\'') {
                quote = here;
            } else {
                depth += here == '(' ? 1 : here == ')' ? -1 : 0;
                if (depth == 0) {
                    return text.substring(at + 1).isBlank();
                }
            }
        }
        return false;
    }

    static List<String> split(String text, String mark) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            if (quote != 0) {
                at += here == '\\' ? 1 : 0;
                quote = here == quote ? 0 : quote;
            } else if (here == '"' || here == '\'') {
                quote = here;
            } else if (here == '(' || here == '[') {
                depth++;
            } else if (here == ')' || here == ']') {
                depth--;
            } else if (depth == 0 && text.startsWith(mark, at)) {
                parts.add(text.substring(start, at).strip());
                start = at + mark.length();
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}
