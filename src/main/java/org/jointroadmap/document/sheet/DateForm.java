package org.jointroadmap.document.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.Days;

/**
 * How a format of cells shows a day. The library takes no format with «г» for one of dates, so that the letters are looked
 * for here.
 */
record DateForm(boolean day, boolean month, boolean year, boolean time, Locale language) {
    private static final Pattern NO_PATTERN =
            Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE = Pattern.compile("\\[\\$[^\\]-]*-([0-9A-Fa-f]{2,8})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final int LATER = 1462;
    private static final int LANGUAGE_BITS = 0xff;

    /** The form of a format; nothing for a format of numbers or texts. */
    static Optional<DateForm> of(String format) {
        String first =
                NO_PATTERN.matcher(format).replaceAll("").split(";", 2)[0].toLowerCase(Locale.ROOT);
        if (first.contains("general") || first.contains("0") || first.contains("#") && !first.contains("y")) {
            return Optional.empty();
        }
        boolean time = first.matches(".*[hs].*");
        boolean day = first.contains("d");
        boolean year = first.contains("y");
        boolean month = first.contains("m") && (day || year || !time);
        return day || year || month || time
                ? Optional.of(new DateForm(day, month, year, time, language(format)))
                : Optional.empty();
    }

    private static Locale language(String format) {
        Matcher code = LANGUAGE.matcher(format);
        int language = code.find() ? Integer.parseInt(last(code.group(1)), 16) & LANGUAGE_BITS : 0;
        return Locale.forLanguageTag(
                switch (language) {
                    case 0x09 -> "en";
                    case 0x23 -> "be";
                    case 0x2c -> "az";
                    default -> "ru";
                });
    }

    private static String last(String hex) {
        return hex.substring(Math.max(0, hex.length() - 4));
    }

    /**
     * The day as words that mean what the cell shows: a month, where it shows no day.
     *
     * @param from1904 whether the workbook counts its days from 1904
     */
    Optional<String> text(double serial, boolean from1904) {
        if (!day && !month && !year) {
            return Optional.empty();
        }
        LocalDate date = FIRST.plusDays((long) Math.floor(serial) + (from1904 ? LATER : 0));
        if (!Days.isWithin(date)) {
            return Optional.empty();
        }
        if (day || !year && !month) {
            return Optional.of(DAY.format(date));
        }
        String words = month ? date.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language) + " " : "";
        return Optional.of(words + date.getYear());
    }
}
