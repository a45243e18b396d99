package org.jointroadmap.intake.owner;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Divides a cell into the names in it; a comma inside of a name divides nothing. */
final class NameParts {
    private static final Pattern HARD = Pattern.compile(
            ";|\\s+/\\s+|\\s+(?:совместно\\s+с(?:о)?|при\\s+участии|с\\s+участием|во\\s+взаимодействии\\s+с|сумесна\\s+з|jointly\\s+with"
                    + "|together\\s+with|in\\s+cooperation\\s+with|ilə\\s+birgə|ilə\\s+birlikdə)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-–—•·*▪]|\\d{1,2}[.)])\\s+");

    /** The end of a name that is never the beginning of one. */
    private static final Pattern ENDING = Pattern.compile(
            "^(?:Республики|Рэспублікі|Азербайджанской|Азербайджана|Беларуси|Respublikası|of)(?:\\s|$)");

    private static final Pattern OF_SIDE =
            Pattern.compile("^(?:от|со?|for|on)\\s|:", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NameParts() {}

    /** The groups of a cell; those named in one share the side that its end says. */
    static List<List<String>> of(String cell) {
        List<List<String>> groups = new ArrayList<>();
        for (String line : lines(cell)) {
            for (String group : HARD.split(line)) {
                List<String> names =
                        names(BULLET.matcher(group).replaceFirst("").strip());
                if (!names.isEmpty()) {
                    groups.add(names);
                }
            }
        }
        return groups;
    }

    /** Lines that go on with a name are joined. */
    private static List<String> lines(String cell) {
        List<String> lines = new ArrayList<>();
        for (String line : cell.split("\n")) {
            String text = line.strip();
            String before = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            boolean small = !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
            boolean open = before.matches(".*[,;:.]") || OF_SIDE.matcher(text).find();
            boolean hyphen = before.matches(".*\\p{L}-") && small;
            if (hyphen) {
                lines.set(lines.size() - 1, before.substring(0, before.length() - 1) + text);
            } else if (!before.isEmpty() && !open && ENDING.matcher(text).find()
                    || !before.isEmpty() && small && !open && !OrganisationWords.isBegun(text)
                    || opens(before) && !text.isEmpty()) {
                lines.set(lines.size() - 1, before + " " + text);
            } else if (!text.isEmpty()) {
                lines.add(text);
            }
        }
        return lines;
    }

    private static boolean opens(String before) {
        return before.chars().filter(one -> one == '«').count()
                        > before.chars().filter(one -> one == '»').count()
                || before.chars().filter(one -> one == '(').count()
                        > before.chars().filter(one -> one == ')').count();
    }

    private static List<String> names(String group) {
        List<String> names = new ArrayList<>();
        for (String part : group.split(",")) {
            String text = part.strip();
            int last = names.size() - 1;
            if (text.isEmpty()) {
                continue;
            }
            if (last >= 0 && isInside(names.get(last), text)) {
                names.set(last, names.get(last) + ", " + text);
            } else {
                names.add(text);
            }
        }
        return names.stream().flatMap(name -> conjoined(name).stream()).toList();
    }

    /** Whether what follows a comma belongs to the name before it. */
    private static boolean isInside(String before, String after) {
        if (opens(before)) {
            return true;
        }
        if (OrganisationWords.isLatin(before + after)) {
            return !OrganisationWords.isAny(before) || !OrganisationWords.isAny(after);
        }
        return Character.isLowerCase(after.codePointAt(0)) && !OrganisationWords.isBegun(after);
    }

    /** Two whole names with "and" between them. */
    private static List<String> conjoined(String name) {
        String[] parts = name.split("\\s+(?:и|і|and|və)\\s+", 2);
        boolean two = parts.length == 2
                        && OrganisationWords.isBegun(parts[1])
                        && OrganisationWords.isAny(parts[0])
                        && (Character.isUpperCase(parts[1].codePointAt(0)) || parts[1].startsWith("концерн"))
                || parts.length == 2
                        && OrganisationWords.isLatin(name)
                        && OrganisationWords.isAny(parts[0])
                        && OrganisationWords.isAny(parts[1])
                        && Character.isUpperCase(parts[1].codePointAt(0));
        if (!two || opens(parts[0])) {
            return List.of(name);
        }
        List<String> names = new ArrayList<>(List.of(parts[0].strip()));
        names.addAll(conjoined(parts[1].strip()));
        return names;
    }
}
