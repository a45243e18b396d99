package org.jointroadmap.workflow.check;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;

/** When a field is hidden is said in FEEL that the program can evaluate too, about answers of the same form. */
final class HideCheck {
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(?!\\s*\\(|[A-Za-z0-9_])");
    private static final Set<String> WORDS = Set.of(
            "and",
            "or",
            "not",
            "true",
            "false",
            "null",
            "if",
            "then",
            "else",
            "for",
            "in",
            "return",
            "some",
            "every",
            "satisfies",
            "between",
            "instance",
            "of",
            "item",
            "number",
            "string",
            "boolean",
            "date",
            "time",
            "list",
            "context",
            "contains",
            "length",
            "case",
            "starts",
            "ends",
            "with",
            "matches",
            "upper",
            "lower",
            "substring",
            "before",
            "after",
            "day",
            "week",
            "month",
            "year",
            "years",
            "months",
            "days",
            "duration");

    private HideCheck() {}

    static void check(Json hide, Set<String> names, FileFaults faults) {
        String text = hide.text().strip();
        if (text.isEmpty()) {
            return;
        }
        if (!text.startsWith("=")) {
            faults.at(hide.place(), "hide-no-feel", text);
            return;
        }
        String feel = text.substring(1);
        ParseResult parsed = Engine.FEEL.parseExpression(feel);
        if (parsed.isFailure()) {
            faults.at(
                    hide.place(),
                    "hide-broken",
                    parsed.failure().message().lines().findFirst().orElse(""));
            return;
        }
        Set<String> unknown = new HashSet<>();
        NAME.matcher(TEXT.matcher(feel).replaceAll("0"))
                .results()
                .map(found -> found.group())
                .forEach(name -> {
                    if (!names.contains(name) && !WORDS.contains(name) && unknown.add(name)) {
                        faults.at(hide.place(), "form-name", name, Nearest.to(name, names));
                    }
                });
    }

    /** Made only where a form hides something. */
    private static final class Engine {
        static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    }
}
