package org.jointroadmap.document.word;

import java.io.IOException;
import org.jointroadmap.document.office.Markup;
import org.jspecify.annotations.Nullable;

/** Reads one level of a list. */
final class LevelReader {
    private LevelReader() {}

    static Level read(Markup xml) throws IOException {
        int start = 1;
        NumberFormat format = NumberFormat.DECIMAL;
        String text = "";
        @Nullable Integer restart = null;
        boolean legal = false;
        @Nullable String style = null;
        while (xml.next() && !xml.isEnd("lvl")) {
            if (xml.isStart("start")) {
                start = xml.number("val", 1);
            } else if (xml.isStart("numFmt")) {
                format = NumberFormat.of(xml.attribute("val"));
            } else if (xml.isStart("lvlText")) {
                text = xml.attribute("val", "");
            } else if (xml.isStart("lvlRestart")) {
                restart = xml.number("val", 0);
            } else if (xml.isStart("isLgl")) {
                legal = xml.isOn("val");
            } else if (xml.isStart("pStyle")) {
                style = xml.attribute("val");
            }
        }
        return new Level(start, format, text, restart, legal, style);
    }
}
