package org.jointroadmap.rules.table;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.rules.Condition;
import org.jointroadmap.rules.language.Vocabulary;

/** A row of a large table: which fact it asks for which values and numbers, and what it concludes. */
record WideRow(
        String name,
        int line,
        Class<?> fact,
        Map<RecordComponent, Object> equal,
        Map<RecordComponent, Interval> ranges,
        RowConclusion conclusion) {
    /** Empty if the row asks or concludes in another way than large tables do. */
    static Optional<WideRow> of(RowRule row) {
        Asked asked = Asked.of(row.conditions());
        Optional<Class<?>> fact = Vocabulary.fact(asked.fact());
        if (!asked.isSimple() || fact.isEmpty()) {
            return Optional.empty();
        }
        Map<RecordComponent, Object> equal = new LinkedHashMap<>();
        Map<RecordComponent, Interval> ranges = new LinkedHashMap<>();
        asked.equal().forEach((name, value) -> Accessors.component(fact.get(), name)
                .ifPresent(one -> equal.put(one, value(one.getType(), value))));
        asked.ranges().forEach((name, range) -> Accessors.component(fact.get(), name)
                .filter(one -> one.getType() == int.class)
                .ifPresent(one -> put(one, range, equal, ranges)));
        boolean whole = equal.size() + ranges.size()
                == asked.equal().size() + asked.ranges().size();
        return RowConclusion.of(row.conclusion(), asked.binding(), fact.get())
                .filter(conclusion -> whole)
                .map(conclusion -> new WideRow(row.name(), row.row() + 1, fact.get(), equal, ranges, conclusion));
    }

    private static void put(
            RecordComponent component,
            Interval range,
            Map<RecordComponent, Object> equal,
            Map<RecordComponent, Interval> ranges) {
        if (range.from() == range.to() && (int) range.from() == range.from()) {
            equal.put(component, (int) range.from());
        } else {
            ranges.put(component, range);
        }
    }

    private static Object value(Class<?> type, String written) {
        if (type.isEnum()) {
            String constant = written.substring(written.indexOf('.') + 1);
            return Arrays.stream(type.getEnumConstants())
                    .filter(one -> one.toString().equals(constant))
                    .findFirst()
                    .orElseThrow();
        }
        return type == boolean.class ? (Object) Boolean.valueOf(written) : written.substring(1, written.length() - 1);
    }

    boolean fits(Fact given) {
        return inRange(given)
                && equal.entrySet().stream().allMatch(one -> one.getValue()
                        .equals(Accessors.of(one.getKey()).apply(given)));
    }

    boolean inRange(Fact given) {
        for (Map.Entry<RecordComponent, Interval> one : ranges.entrySet()) {
            if (!one.getValue().holds((int) Accessors.of(one.getKey()).apply(given))) {
                return false;
            }
        }
        return true;
    }

    /** Each condition with what it sees. */
    List<Condition> conditions(Optional<? extends Fact> given) {
        List<Condition> conditions = new ArrayList<>();
        equal.forEach((component, value) -> conditions.add(
                condition(component, component.getName() + " == " + written(value), given, value::equals)));
        ranges.forEach((component, range) -> conditions.add(
                condition(component, range.text(component.getName()), given, value -> range.holds((int) value))));
        return conditions;
    }

    private Condition condition(
            RecordComponent component, String text, Optional<? extends Fact> given, Function<Object, Boolean> holds) {
        Optional<Object> seen = given.map(one -> Accessors.of(component).apply(one));
        Map<String, String> values = new LinkedHashMap<>();
        seen.ifPresent(value -> values.put(component.getName(), value.toString()));
        return new Condition(
                fact.getSimpleName(),
                text,
                values,
                java.util.Set.of(),
                seen.map(holds).orElse(false));
    }

    private static String written(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        }
        return value instanceof String ? "\"" + value + "\"" : value.toString();
    }
}
