package org.jointroadmap.document.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointroadmap.document.office.Archive;
import org.jointroadmap.document.office.Markup;
import org.jspecify.annotations.Nullable;

/** The styles of paragraphs, as far as they number them. */
final class Styles {
    /** @param list 0 for none */
    record Numbering(int list, @Nullable Integer level) {}

    private final Map<String, Numbering> numberings = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();
    private String usual = "";

    private Styles() {}

    static Styles of(Archive archive) throws IOException {
        Styles styles = new Styles();
        Optional<Markup> part = archive.open("word/styles.xml");
        if (part.isPresent()) {
            try (Markup xml = part.get()) {
                while (xml.next()) {
                    if (xml.isStart("style")) {
                        styles.style(xml);
                    }
                }
            }
        }
        return styles;
    }

    private void style(Markup xml) throws IOException {
        String id = xml.attribute("styleId", "");
        if (xml.attribute("type", "").equals("paragraph") && xml.attribute("default") != null && xml.isOn("default")) {
            usual = id;
        }
        @Nullable Integer list = null;
        @Nullable Integer level = null;
        while (xml.next() && !xml.isEnd("style")) {
            if (xml.isStart("basedOn")) {
                basedOn.put(id, xml.attribute("val", ""));
            } else if (xml.isStart("numId")) {
                list = xml.number("val", 0);
            } else if (xml.isStart("ilvl")) {
                level = xml.number("val", 0);
            }
        }
        if (list != null || level != null) {
            numberings.put(id, new Numbering(list == null ? -1 : list, level));
        }
    }

    /** How a style numbers, by itself or by what it is based on. */
    Optional<Numbering> numbering(@Nullable String style) {
        Set<String> seen = new HashSet<>();
        @Nullable Integer level = null;
        for (String at = style == null ? usual : style; at != null && seen.add(at); at = basedOn.get(at)) {
            Numbering own = numberings.get(at);
            if (own != null) {
                level = level == null ? own.level() : level;
                if (own.list() >= 0) {
                    return Optional.of(new Numbering(own.list(), level));
                }
            }
        }
        return Optional.empty();
    }

    /** The styles that a style is, by its name and those that it is based on. */
    Set<String> all(@Nullable String style) {
        Set<String> all = new HashSet<>();
        for (String at = style == null ? usual : style; at != null && all.add(at); ) {
            at = basedOn.get(at);
        }
        return all;
    }

    int list(String style) {
        return numbering(style).map(Numbering::list).orElse(0);
    }
}
