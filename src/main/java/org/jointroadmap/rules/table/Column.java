package org.jointroadmap.rules.table;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.rules.language.Vocabulary;

/**
 * One column of a table.
 *
 * @param at from 0
 * @param kind as {@link Keywords#column} says it
 * @param object the fact that its conditions ask, or ""
 * @param start the first of the columns that ask the same fact
 * @param code what each cell is put into, as it is written
 */
record Column(int at, String kind, String object, int start, String code) {
    private static final Pattern FACT =
            Pattern.compile("(?:\\$\\w+\\s*:\\s*)?(?:(?:not|exists)\\s+)?(\\w+)\\s*(?:\\(\\s*\\))?");
    private static final Pattern PLACE = Pattern.compile("\\$(?:param|\\d)|\\bforall\\b");
    private static final Pattern COMPARED = Pattern.compile(
            "(.*?)\\s*(==|=|!=|<=|>=|<|>|contains|matches|memberOf|str\\[\\w+]|startsWith)?", Pattern.DOTALL);
    private static final List<String> ASKS_TEXT = List.of("contains", "matches", "memberOf", "startsWith");

    boolean isCondition() {
        return kind.equals("CONDITION");
    }

    boolean isAction() {
        return kind.equals("ACTION");
    }

    /** Where in the code a cell's text begins; its end if it is only switched on. */
    int place() {
        Matcher place = PLACE.matcher(template());
        return place.find() ? place.start() : template().length();
    }

    /** The code with a place for the value: Drools would put quotes around every value, also around numbers. */
    String template() {
        if (!isImplicit()) {
            return code;
        }
        Matcher compared = compared(code);
        String operator = compared.group(2) == null || compared.group(2).equals("=") ? "==" : compared.group(2);
        String value = isText(compared.group(1), operator) ? "\"$param\"" : "$param";
        return compared.group(1) + " " + operator + " " + value;
    }

    /** A constant may be written without its enumeration, and a text with its quotes. */
    String value(String cell) {
        if (!isCondition() || object.isEmpty()) {
            return cell;
        }
        Matcher compared = compared(PLACE.matcher(code).replaceFirst("").strip());
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        if (quoted && isImplicit() && template().endsWith("\"")) {
            return cell.substring(1, cell.length() - 1);
        }
        return component(compared.group(1))
                .filter(type -> type.isEnum()
                        && Arrays.stream(type.getEnumConstants())
                                .anyMatch(one -> one.toString().equals(cell)))
                .map(type -> type.getSimpleName() + "." + cell)
                .orElse(cell);
    }

    private boolean isImplicit() {
        return isCondition() && !object.isEmpty() && !PLACE.matcher(code).find();
    }

    private static Matcher compared(String code) {
        Matcher compared = COMPARED.matcher(code);
        if (!compared.matches()) {
            throw new IllegalArgumentException(code);
        }
        return compared;
    }

    private boolean isText(String asked, String operator) {
        return ASKS_TEXT.contains(operator)
                || operator.startsWith("str[")
                || asked.contains("text(")
                || component(asked).filter(type -> type == String.class).isPresent();
    }

    private Optional<Class<?>> component(String name) {
        Matcher fact = FACT.matcher(object);
        return fact.matches()
                ? Vocabulary.fact(fact.group(1)).flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .filter(one -> one.getName().equals(name.strip()))
                        .<Class<?>>map(RecordComponent::getType)
                        .findFirst())
                : Optional.empty();
    }
}
