package org.jointroadmap.intake.row;

import java.util.List;
import java.util.regex.Pattern;
import org.jointroadmap.Folding;
import org.jointroadmap.document.table.Line;

/** What a row is that is no promise, by its words. */
enum RowKind {
    /** 1, 2, 3: the columns' own numbers. */
    NUMBERS("intake.numbers"),
    TOTAL("intake.total"),
    NOTE("intake.note"),
    SIGNATURE("intake.signature"),
    /** None of these. */
    OPEN("");

    private static final Pattern TOTALS = words("^(итого|всего|усяго|разам|total|grand total|cəmi|yekun)\\b");
    private static final Pattern NOTES = words("^(примечан|прим\\.|сокращен|принятые сокращен|условные обознач|источник"
            + "|заўваг|скарачэн|notes?\\b|legend|abbreviation|remark|qeyd|ixtisar|\\*|[¹²³])");
    private static final Pattern SIGNATURES =
            words("_{3,}|^(согласован|утвержд|подпис|подготовил|исполнитель:|исп\\.|тел\\.|м\\.п\\."
                    + "|signed|signature|approved|agreed|razilasdir|imza|təsdiq|узгоднен|зацвердж|подпісы|председател|сопредседател"
                    + "|(заместитель |первый заместитель )?(премьер-)?министра?\\b.*\\b\\p{L}\\.\\s?\\p{L}\\.)");

    private final String key;

    RowKind(String key) {
        this.key = key;
    }

    /** The key of the text that says why it is passed over. */
    String key() {
        return key;
    }

    /** @param bare whether the columns of numbers, days and executors are empty */
    static RowKind of(Line line, boolean bare) {
        List<String> said = line.said();
        if (isCounting(said)) {
            return NUMBERS;
        }
        String first = said.isEmpty() ? "" : Folding.fold(said.get(0));
        if (TOTALS.matcher(first).find()) {
            return TOTAL;
        }
        if (bare
                && said.size() <= 3
                && SIGNATURES.matcher(Folding.fold(String.join(" ", said))).find()) {
            return SIGNATURE;
        }
        return bare && said.size() <= 2 && NOTES.matcher(first).find() ? NOTE : OPEN;
    }

    private static boolean isCounting(List<String> said) {
        if (said.size() < 3) {
            return false;
        }
        for (int at = 1; at < said.size(); at++) {
            if (!said.get(at).strip().equals(String.valueOf(at + Integer.parseInt(first(said))))) {
                return false;
            }
        }
        return first(said).equals(said.get(0).strip());
    }

    private static String first(List<String> said) {
        return said.get(0).strip().equals("0") ? "0" : "1";
    }

    private static Pattern words(String words) {
        return Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS);
    }
}
