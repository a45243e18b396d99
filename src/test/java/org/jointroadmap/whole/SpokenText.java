package org.jointroadmap.whole;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** A text of a page with the language that it is said to be in. */
record SpokenText(String language, String text) {
    private static final Pattern PARTS =
            Pattern.compile("<!--.*?-->|<(/?)([a-zA-Z0-9]+)([^>]*)>|([^<]+)", Pattern.DOTALL);
    private static final Pattern LANGUAGE = Pattern.compile("\\slang=\"([a-z]*)\"");
    private static final Pattern SPOKEN =
            Pattern.compile("\\s(?:title|aria-label|placeholder|data-label|alt)=\"([^\"]*)\"");
    private static final Set<String> EMPTY =
            Set.of("meta", "link", "input", "br", "img", "hr", "col", "source", "line", "rect", "path", "circle");
    private static final Set<String> SILENT = Set.of("script", "style");

    /** All that a page says, also in what is read aloud only. */
    static List<SpokenText> of(String page) {
        List<SpokenText> texts = new ArrayList<>();
        Deque<String[]> open = new ArrayDeque<>();
        open.push(new String[] {"", ""});
        Matcher part = PARTS.matcher(page);
        while (part.find()) {
            if (part.group(4) != null) {
                add(texts, open.element(), part.group(4));
            } else if (part.group(2) != null && part.group(1).isEmpty()) {
                begin(texts, open, part.group(2).toLowerCase(java.util.Locale.ROOT), part.group(3));
            } else if (part.group(2) != null) {
                end(open, part.group(2).toLowerCase(java.util.Locale.ROOT));
            }
        }
        return texts;
    }

    private static void begin(List<SpokenText> texts, Deque<String[]> open, String tag, String attributes) {
        Matcher said = LANGUAGE.matcher(attributes);
        String language = said.find() ? said.group(1) : open.element()[1];
        Matcher spoken = SPOKEN.matcher(attributes);
        while (spoken.find()) {
            texts.add(new SpokenText(language, HtmlUtils.htmlUnescape(spoken.group(1))));
        }
        if (!EMPTY.contains(tag) && !attributes.endsWith("/")) {
            open.push(new String[] {tag, language});
        }
    }

    private static void end(Deque<String[]> open, String tag) {
        if (open.stream().anyMatch(one -> one[0].equals(tag))) {
            while (!open.pop()[0].equals(tag)) {
                continue;
            }
        }
    }

    private static void add(List<SpokenText> texts, String[] in, String text) {
        if (!text.isBlank() && !SILENT.contains(in[0])) {
            texts.add(new SpokenText(in[1], HtmlUtils.htmlUnescape(text).strip()));
        }
    }
}
