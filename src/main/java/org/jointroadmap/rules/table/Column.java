package org.jointroadmap.rules.table;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.rules.language.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param at from 0
 * @param kind as {@link Keywords#column} says it
 * @param object the fact that its conditions ask, or ""
 * @param start the first of the columns that ask the same fact
 * @param code what each cell is put into, as it is written
 * @param template the same with a place for the value
 * @param asked the component that its condition compares, if it is one
 */
record Column(
        int at, String kind, String object, int start, String code, String template, Optional<RecordComponent> asked) {
    private static final Pattern FACT =
            Pattern.compile("(?:\\$\\w+\\s*:\\s*)?(?:(?:not|exists)\\s+)?(\\w+)\\s*(?:\\(\\s*\\))?");
    private static final Pattern PLACE = Pattern.compile("\\$(?:param|\\d)|\\bforall\\b");
    private static final Pattern COMPARED = Pattern.compile(
            "(.*?)\\s*(==|=|!=|<=|>=|<|>|contains|matches|memberOf|str\\[\\w+]|startsWith)?", Pattern.DOTALL);
    private static final List<String> ASKS_TEXT = List.of("contains", "matches", "memberOf", "startsWith");

    static Column of(int at, String kind, String object, int start, String code) {
        boolean condition = kind.equals("CONDITION") && !object.isEmpty();
        Matcher compared = COMPARED.matcher(PLACE.matcher(code).replaceFirst("").strip());
        if (!condition || !compared.matches()) {
            return new Column(at, kind, object, start, code, code, Optional.empty());
        }
        Optional<RecordComponent> asked = component(object, compared.group(1).strip());
        String template = PLACE.matcher(code).find() ? code : withPlace(compared.group(1), compared.group(2), asked);
        return new Column(at, kind, object, start, code, template, asked);
    }

    /** Drools would put quotes around every value, also around numbers. */
    private static String withPlace(String left, @Nullable String written, Optional<RecordComponent> asked) {
        String operator = written == null || written.equals("=") ? "==" : written;
        boolean text = ASKS_TEXT.contains(operator)
                || operator.startsWith("str[")
                || left.contains("text(")
                || asked.filter(one -> one.getType() == String.class).isPresent();
        return left + " " + operator + " " + (text ? "\"$param\"" : "$param");
    }

    boolean isCondition() {
        return kind.equals("CONDITION");
    }

    boolean isAction() {
        return kind.equals("ACTION");
    }

    /** Where in the code a cell's text begins; its end if it is only switched on. */
    int place() {
        Matcher place = PLACE.matcher(template);
        return place.find() ? place.start() : template.length();
    }

    /** A constant may be written without its enumeration, and a text with its quotes. */
    String value(String cell) {
        if (cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"") && !template.equals(code)) {
            return template.endsWith("\"") ? cell.substring(1, cell.length() - 1) : cell;
        }
        Class<?> type = asked.<Class<?>>map(RecordComponent::getType).orElse(Object.class);
        boolean constant = type.isEnum()
                && Arrays.stream(type.getEnumConstants())
                        .anyMatch(one -> one.toString().equals(cell));
        return constant ? type.getSimpleName() + "." + cell : cell;
    }

    private static Optional<RecordComponent> component(String object, String name) {
        Matcher fact = FACT.matcher(object);
        return fact.matches()
                ? Vocabulary.fact(fact.group(1)).flatMap(type -> Accessors.component(type, name))
                : Optional.empty();
    }
}
