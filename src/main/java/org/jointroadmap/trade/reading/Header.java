package org.jointroadmap.trade.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of a table's columns, without regard to case, spaces and punctuation. */
final class Header {
    private final Map<String, Integer> positions = new HashMap<>();
    private final int width;

    Header(List<String> names) {
        this.width = names.size();
        for (int position = 0; position < names.size(); position++) {
            positions.putIfAbsent(plain(names.get(position)), position);
        }
    }

    int width() {
        return width;
    }

    boolean has(String... names) {
        return Arrays.stream(names).allMatch(name -> find(name) >= 0);
    }

    /** The position of the first of these names that is there, or -1. */
    int find(String... names) {
        for (String name : names) {
            Integer position = positions.get(name);
            if (position != null) {
                return position;
            }
        }
        return -1;
    }

    /** In lower case, letters and digits only. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
