package org.jointroadmap.document.plain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.document.table.Document;
import org.springframework.web.util.HtmlUtils;

/** Reads the tables of a page, such as Word puts on the clipboard; scripts and addresses are only words that are passed over. */
public final class Html {
    private static final Pattern PASSED = Pattern.compile(
            "(?is)<!--\\[if.{0,200}?\\]>.*?<!\\[endif\\]-->|<!--.*?-->|<(script|style|head|del|xml)\\b[^>]*>.*?</\\1\\s*>|<!\\[[^>]*>");
    private static final Pattern TAG =
            Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9:]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>");

    private Html() {}

    /** Whether a text is a page, or a part of one, with a table. */
    public static boolean isTable(String text) {
        return Pattern.compile("(?i)<table[\\s>]").matcher(text).find();
    }

    public static Document read(String page) {
        String text = PASSED.matcher(page).replaceAll("");
        HtmlTables tables = new HtmlTables();
        Matcher tag = TAG.matcher(text);
        int from = 0;
        while (tag.find()) {
            tables.text(words(text.substring(from, tag.start())));
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            tables.tag(name, !tag.group(1).isEmpty(), tag.group(3));
            from = tag.end();
        }
        return new Document("html", tables.all(), List.of());
    }

    /** Blanks and line breaks of a page are blanks; what is meant is in its tags. */
    private static String words(String source) {
        return source.isEmpty() ? "" : HtmlUtils.htmlUnescape(source.replaceAll("\\s+", " "));
    }
}
