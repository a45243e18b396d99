package org.jointroadmap.due;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jointroadmap.due.part.Part;

/** The words of a text that could not be placed, those that stand together as one. */
final class Unread {
    private Unread() {}

    static List<String> among(List<Part> parts, String text, Predicate<Part> isUnread) {
        List<String> unread = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= parts.size(); i++) {
            boolean is = i < parts.size() && isUnread.test(parts.get(i));
            if (is && from < 0) {
                from = i;
            } else if (!is && from >= 0) {
                unread.add(
                        text.substring(parts.get(from).from(), parts.get(i - 1).to()));
                from = -1;
            }
        }
        return unread;
    }
}
