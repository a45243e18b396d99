package org.jointroadmap.web.audit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jointroadmap.web.layout.Amounts;
import org.jointroadmap.web.layout.Dates;
import org.jointroadmap.web.layout.Names;
import org.jointroadmap.web.layout.Texts;
import org.jointroadmap.web.project.StageNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The values of an entry's fields, as people read them. */
@Component
class AuditValues {
    private static final Pattern OWNER =
            Pattern.compile("Owner\\[side=([A-Z]{3}), organisation=(\\d+), person=(.*?)\\]");
    private static final Pattern STEP = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d): (\\d+(?:\\.\\d+)?)");

    private final AuditThings things;
    private final Names names;
    private final Dates dates;
    private final Amounts amounts;
    private final StageNames stages;
    private final Texts texts;

    AuditValues(AuditThings things, Names names, Dates dates, Amounts amounts, StageNames stages, Texts texts) {
        this.stages = stages;
        this.things = things;
        this.names = names;
        this.dates = dates;
        this.amounts = amounts;
        this.texts = texts;
    }

    /** Null for what stands as it was said. */
    @Nullable
    String words(String type, String field, String value) {
        return switch (field) {
            case "status" -> texts.orElse((type.equals("item") ? "roadmap" : "project") + ".status." + value, value);
            case "stage" -> stages.of(value);
            case "step", "decision" -> texts.orElse("opportunity.step." + value, value);
            case "side", "lead-side" -> names.orCode(value);
            case "claimed-by", "recipient", "substitute", "person", "successor" -> names.person(value);
            case "organisation" -> things.organisation(value);
            case "roles" -> each(value, role -> texts.orElse("people.role." + key(role), role));
            case "language" -> texts.orElse("people.language." + value, value);
            case "active", "closed", "digest", "working" ->
                texts.get(Boolean.parseBoolean(value) ? "audit.yes" : "audit.no");
            case "event" -> texts.orElse("event.kind." + value, value);
            case "owners" -> owners(value);
            case "steps" -> steps(value);
            case "hs-codes" -> each(value, UnaryOperator.identity());
            case "date",
                    "from",
                    "to",
                    "due",
                    "due-date",
                    "claimed-on",
                    "delivered-on",
                    "next-due",
                    "letter-date",
                    "cure" -> dates.inText(value);
            default ->
                field.startsWith("rows") && value.matches("\\d{1,18}") ? amounts.count(Long.parseLong(value)) : null;
        };
    }

    /** With each day in it as people write it. */
    String inText(String value) {
        return dates.inText(value);
    }

    private String owners(String value) {
        return OWNER.matcher(value).results().map(this::owner).collect(Collectors.joining("; "));
    }

    private String owner(MatchResult owner) {
        String person = owner.group(3).equals("null") ? "" : ", " + names.person(owner.group(3));
        return names.orCode(owner.group(1)) + ": " + things.organisation(owner.group(2)) + person;
    }

    private String steps(String value) {
        return STEP.matcher(value)
                .replaceAll(step -> Matcher.quoteReplacement(texts.get(
                        "trade.step",
                        texts.get("trade.million", amounts.millions(new BigDecimal(step.group(2)))),
                        dates.inText(step.group(1)))));
    }

    private static String each(String list, UnaryOperator<String> word) {
        return Arrays.stream(list.replaceAll("^\\[|\\]$", "").split(", "))
                .map(word)
                .collect(Collectors.joining(", "));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
