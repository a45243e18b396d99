package org.jointroadmap.workflow.check;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Locator;

/** Where the lines of a text begin. */
final class Lines {
    private final String text;
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    Lines(String text) {
        this.text = text;
        for (int at = 0; at < text.length(); at++) {
            char now = text.charAt(at);
            boolean alone = now == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
            if (now == '\n' || alone) {
                starts.add(at + 1);
            }
        }
    }

    /** The begin of the tag that a reader has just read: a value never holds the sign that opens one. */
    Place tagBefore(Locator reader) {
        int line = Math.min(Math.max(1, reader.getLineNumber()), starts.size());
        int end = Math.min(text.length(), starts.get(line - 1) + Math.max(1, reader.getColumnNumber()) - 1);
        return place(Math.max(0, text.lastIndexOf('<', Math.max(0, end - 1))));
    }

    Place place(int offset) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new Place(low + 1, offset - starts.get(low) + 1);
    }
}
