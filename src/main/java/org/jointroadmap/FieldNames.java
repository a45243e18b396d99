package org.jointroadmap;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.Refused.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says which field something is wrong with, by its label on the screen, where the message is one that many fields share. */
final class FieldNames {
    private static final String BLANK = "refused.blank";
    private static final Set<String> SHARED = Set.of(
            BLANK,
            "refused.too-long",
            "refused.date.bounds",
            "refused.date.unreadable",
            "refused.number.either",
            "refused.number.marks",
            "refused.control-character",
            "refused.nul",
            "refused.due.no-such-day",
            "refused.due.not-understood",
            "refused.due.partly-understood",
            "refused.turnover.month",
            "refused.turnover.month-bounds");
    /** Such as {@code [2].country}: the third row's country. */
    private static final Pattern ROW = Pattern.compile("(?:rows)?\\[(\\d+)]\\.(.+)");

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("titleEn", "target.title-en"),
            Map.entry("titleRu", "target.title-ru"),
            Map.entry("legalAct", "excluded.act"),
            Map.entry("ownAct", "excluded.own-act"),
            Map.entry("steps", "target.steps"),
            Map.entry("title", "item.amend.title"),
            Map.entry("expectedResult", "item.expected-result"),
            Map.entry("dueText", "item.due"),
            Map.entry("number", "roadmap.column.number"),
            Map.entry("section", "item.section"),
            Map.entry("sector", "item.sector"),
            Map.entry("day", "days.date"),
            Map.entry("start", "days.start"),
            Map.entry("end", "days.end"),
            Map.entry("date", "item.claimed-on"),
            Map.entry("evidence", "item.evidence"),
            Map.entry("remark", "item.remark"),
            Map.entry("summary", "project.summary"),
            Map.entry("item", "project.item"),
            Map.entry("hsCodes", "project.hs-codes"),
            Map.entry("partnerOrganisation", "project.partner-organisation"),
            Map.entry("reason", "project.reason"),
            Map.entry("from", "audit.from"),
            Map.entry("to", "audit.to"),
            Map.entry("millions", "trade.unit"),
            Map.entry("source", "trade.source"),
            Map.entry("name", "people.name"),
            Map.entry("login", "people.login"),
            Map.entry("email", "people.email"));
    /** Of the fields in which months are chosen and not days. */
    private static final Map<String, String> LABELS_OF_MONTHS = Map.of("from", "trade.from", "to", "trade.to");

    private static final String MONTH = "refused.turnover.month";

    /** What is said of any parameter of any address, most of which have no label. */
    private static final Set<String> OF_PARAMETERS = Set.of("refused.control-character", "refused.nul");

    private static final Pattern PARAMETER = Pattern.compile("[A-Za-z][\\w.-]*");

    private static final Map<String, String> LABELS_IN_ROWS = Map.of(
            "country", "excluded.country", "from", "excluded.from", "to", "excluded.to", "legalAct", "excluded.act");

    private final MessageSource texts;

    FieldNames(MessageSource texts) {
        this.texts = texts;
    }

    String said(Problem problem, Object[] arguments, Locale language) {
        String message = texts.getMessage(problem.key(), arguments, language);
        if (!SHARED.contains(problem.key())) {
            return message;
        }
        Matcher row = ROW.matcher(problem.field());
        boolean inRow = row.matches();
        String label = inRow ? LABELS_IN_ROWS.get(row.group(2)) : label(problem);
        String own = problem.key().equals(BLANK) && !inRow ? asked(problem.field(), language) : null;
        if (own != null || label == null) {
            return own == null ? named(problem, message, language) : own;
        }
        String name = texts.getMessage(label, null, language);
        return inRow
                ? texts.getMessage("refused.in-row", new Object[] {name, rowNumber(row), message}, language)
                : texts.getMessage("refused.in-field", new Object[] {name, message}, language);
    }

    private static @Nullable String label(Problem problem) {
        String label = problem.key().startsWith(MONTH) ? LABELS_OF_MONTHS.get(problem.field()) : null;
        return label == null ? LABELS.get(problem.field()) : label;
    }

    private String named(Problem problem, String message, Locale language) {
        return OF_PARAMETERS.contains(problem.key())
                        && PARAMETER.matcher(problem.field()).matches()
                ? texts.getMessage("refused.in-field", new Object[] {problem.field(), message}, language)
                : message;
    }

    private static String rowNumber(Matcher row) {
        return String.valueOf(Integer.parseInt(row.group(1)) + 1);
    }

    private @Nullable String asked(String field, Locale language) {
        String text = texts.getMessage("refused.blank." + field, null, "", language);
        return text == null || text.isEmpty() ? null : text;
    }
}
