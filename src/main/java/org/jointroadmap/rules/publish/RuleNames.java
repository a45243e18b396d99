package org.jointroadmap.rules.publish;

import java.util.List;
import java.util.stream.Stream;

/** What the files of rules are called: rules as text or as a table, the cases beside them, and the limits. */
final class RuleNames {
    static final String CASES = ".cases.yaml";
    static final String LIMITS = "limits.yaml";
    private static final List<String> TABLES = List.of(".csv", ".xlsx");
    private static final List<String> RULES =
            Stream.concat(Stream.of(".drl"), TABLES.stream()).toList();
    /** Other workbooks, which are refused rather than passed over. */
    private static final List<String> OTHERS = List.of(".xls", ".xlsm", ".xlsb", ".ods");
    /** How Excel calls what it writes beside a workbook that somebody has open. */
    private static final String OPEN = "~$";

    private RuleNames() {}

    /** @param file its name without its folder */
    static boolean isOurs(String file) {
        boolean text = file.endsWith(CASES) || file.equals(LIMITS);
        return !file.startsWith(OPEN) && (text || isRules(file) || isOtherWorkbook(file));
    }

    static boolean isRules(String file) {
        return endsWith(file, RULES);
    }

    static boolean isTable(String file) {
        return endsWith(file, TABLES);
    }

    static boolean isOtherWorkbook(String file) {
        return endsWith(file, OTHERS);
    }

    static String casesOf(String ruleFile) {
        return stem(ruleFile) + CASES;
    }

    /** What the rules of these cases may be called. */
    static List<String> rulesOf(String caseFile) {
        String stem = caseFile.substring(0, caseFile.length() - CASES.length());
        return RULES.stream().map(ending -> stem + ending).toList();
    }

    static String stem(String ruleFile) {
        return ruleFile.substring(0, ruleFile.lastIndexOf('.'));
    }

    private static boolean endsWith(String file, List<String> endings) {
        return endings.stream().anyMatch(file::endsWith);
    }
}
