package org.jointroadmap.rules.table;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Finding;
import org.jointroadmap.fact.Meaning;
import org.jointroadmap.fact.Said;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.Words;

/** The finding that a row of a large table concludes: its texts may repeat components of the fact. */
record RowConclusion(Severity severity, List<List<Term>> texts) {
    private static final Pattern FINDING =
            Pattern.compile("insert\\s*\\(\\s*new\\s+Finding\\s*\\((.*)\\)\\s*\\)\\s*;", Pattern.DOTALL);
    private static final Pattern SEVERITY = Pattern.compile("Severity\\.(INFO|WARNING|CRITICAL)");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern COMPONENT = Pattern.compile("(\\$\\w+)\\.(\\w+)(?:\\(\\s*\\))?");
    private static final int MOST_TEXTS = 3;

    /**
     * A piece of a text: what it says, or the component that it repeats.
     *
     * @param counted whether a number says what it counts; years do not
     */
    private record Term(String said, Optional<Function<Object, Object>> component, boolean counted, String unit) {
        static Term of(RecordComponent component) {
            boolean year = component.getName().toLowerCase(Locale.ROOT).endsWith("year");
            String unit = Optional.ofNullable(component.getAnnotation(Meaning.class))
                    .map(Meaning::unit)
                    .orElse("");
            return new Term("", Optional.of(Accessors.of(component)), component.getType() == int.class && !year, unit);
        }

        String in(int language, Fact fact) {
            return component.map(one -> said(language, one.apply(fact))).orElse(said);
        }

        private String said(int language, Object value) {
            if (!counted) {
                return String.valueOf(value);
            }
            int number = (int) value;
            return switch (language) {
                case 0 -> Said.en(number, unit);
                case 1 -> Said.ru(number, unit);
                default -> Said.az(number, unit);
            };
        }
    }

    /** Empty if the row concludes something else, or in another way. */
    static Optional<RowConclusion> of(String conclusion, String binding, Class<?> fact) {
        Matcher finding = FINDING.matcher(conclusion.strip());
        if (!finding.matches()) {
            return Optional.empty();
        }
        List<String> arguments = Outside.split(finding.group(1), ",");
        Matcher severity = SEVERITY.matcher(arguments.size() > 1 ? arguments.get(1) : "");
        Matcher subject = COMPONENT.matcher(arguments.get(0));
        boolean plain = subject.matches()
                && subject.group(1).equals(binding)
                && subject.group(2).equals("subject");
        if (!plain || !severity.matches() || arguments.size() < 3 || arguments.size() > 2 + MOST_TEXTS) {
            return Optional.empty();
        }
        List<List<Term>> texts = new ArrayList<>();
        for (String argument : arguments.subList(2, arguments.size())) {
            List<Term> terms = new ArrayList<>();
            for (String term : Outside.split(argument, "+")) {
                Optional<Term> read = term(term, binding, fact);
                if (read.isEmpty()) {
                    return Optional.empty();
                }
                terms.add(read.get());
            }
            texts.add(terms);
        }
        return Optional.of(new RowConclusion(Severity.valueOf(severity.group(1)), texts));
    }

    private static Optional<Term> term(String term, String binding, Class<?> fact) {
        Matcher text = TEXT.matcher(term);
        if (text.matches()) {
            return Optional.of(new Term(text.group(1), Optional.empty(), false, ""));
        }
        Matcher component = COMPONENT.matcher(term);
        if (!component.matches() || !component.group(1).equals(binding)) {
            return Optional.empty();
        }
        return Accessors.component(fact, component.group(2)).map(Term::of);
    }

    Finding of(Fact fact) {
        return new Finding(
                fact.subject(),
                severity,
                Words.of(
                        text(0, fact),
                        texts.size() > 1 ? text(1, fact) : null,
                        texts.size() > 2 ? text(2, fact) : null));
    }

    private String text(int language, Fact fact) {
        StringBuilder text = new StringBuilder();
        texts.get(language).forEach(term -> text.append(term.in(language, fact)));
        return text.toString();
    }
}
