package org.jointroadmap.rules.table;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.rules.language.Vocabulary;

/**
 * What a row asks of one fact, as far as it is simple.
 *
 * @param fact its kind, "" if the row asks more than one
 * @param equal components with the constant that they are to be, as it is written
 * @param ranges components with the whole numbers that they may be
 * @param others what is not as simple
 */
record Asked(
        String fact,
        String binding,
        SortedMap<String, String> equal,
        SortedMap<String, Interval> ranges,
        List<String> others) {
    private static final Pattern PATTERN =
            Pattern.compile("(?:(\\$\\w+)\\s*:\\s*)?(\\w+)\\s*\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern COMPARED = Pattern.compile("(\\w+)?\\s*(==|<=|>=|<|>)\\s*(.+)", Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile("(\\w+)\\s+between\\s+(-?\\d+)\\s+and\\s+(-?\\d+)");
    private static final Pattern FLAG = Pattern.compile("(!?)\\s*(\\w+)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
    private static final Pattern CONSTANT = Pattern.compile("\"[^\"\\\\]*\"|true|false|[A-Z]\\w*\\.[A-Z_]+");

    static Asked of(String conditions) {
        Matcher pattern = PATTERN.matcher(conditions.strip());
        if (!pattern.matches()
                || Vocabulary.fact(pattern.group(2)).isEmpty()
                || !Outside.closesAtEnd(conditions.strip())) {
            return new Asked("", "", new TreeMap<>(), new TreeMap<>(), List.of(conditions));
        }
        String binding = pattern.group(1) == null ? "" : pattern.group(1);
        Asked asked = new Asked(pattern.group(2), binding, new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        for (String part : Outside.split(pattern.group(3), ",")) {
            String before = "";
            for (String one : Outside.split(part, "&&")) {
                before = asked.add(one, before);
            }
        }
        return asked;
    }

    /** Answers the component that it was about, for a short comparison after it. */
    private String add(String part, String before) {
        Matcher compared = COMPARED.matcher(part);
        Matcher between = BETWEEN.matcher(part);
        Matcher flag = FLAG.matcher(part);
        if (part.isEmpty()) {
            return before;
        }
        if (between.matches()) {
            narrow(between.group(1), Interval.of(">=", between.group(2)).and(Interval.of("<=", between.group(3))));
            return between.group(1);
        }
        if (compared.matches()) {
            String component = compared.group(1) == null ? before : compared.group(1);
            String value = compared.group(3).strip();
            if (NUMBER.matcher(value).matches()) {
                narrow(component, Interval.of(compared.group(2), value));
            } else if (!compared.group(2).equals("==")
                    || !CONSTANT.matcher(value).matches()
                    || equal.put(component, value) != null) {
                others.add(part);
            }
            return component;
        }
        if (!flag.matches()
                || equal.put(flag.group(2), String.valueOf(flag.group(1).isEmpty())) != null) {
            others.add(part);
        }
        return "";
    }

    private void narrow(String component, Interval range) {
        ranges.merge(component, range, Interval::and);
    }

    boolean isSimple() {
        return !fact.isEmpty() && others.isEmpty();
    }

    /** Whether some fact may fit both; what is not simple must be the same to be known. */
    boolean meets(Asked other) {
        return fact.equals(other.fact)
                && others.equals(other.others)
                && equal.entrySet().stream()
                        .allMatch(one -> one.getValue().equals(other.equal.getOrDefault(one.getKey(), one.getValue())))
                && ranges.entrySet().stream().noneMatch(one -> one.getValue()
                        .and(other.ranges.getOrDefault(one.getKey(), Interval.ALL))
                        .isEmpty());
    }
}
