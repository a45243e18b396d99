package org.jointroadmap.rules.table;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.drools.decisiontable.parser.DefaultRuleSheetListener;
import org.drools.decisiontable.parser.RuleSheetListener;
import org.drools.template.model.Condition;
import org.drools.template.model.Consequence;
import org.drools.template.model.Rule;
import org.drools.template.parser.DecisionTableParseException;

/** Has Drools put the cells of a table into the code of their columns; it is shown conditions and actions and nothing else. */
final class RowRules {
    private final RuleTable table;
    private final TableMistakes mistakes;

    RowRules(RuleTable table, TableMistakes mistakes) {
        this.table = table;
        this.mistakes = mistakes;
    }

    List<RowRule> read() {
        DefaultRuleSheetListener drools = new DefaultRuleSheetListener();
        List<RowRule> rules = new ArrayList<>();
        try {
            feed(drools);
            for (Rule rule : drools.getRuleSet().getRules()) {
                rules.add(row(rule));
            }
        } catch (DecisionTableParseException | IllegalArgumentException | IndexOutOfBoundsException unread) {
            mistakes.add(table.grid(), table.row(), table.column(), "table-unread");
        }
        return rules;
    }

    private void feed(DefaultRuleSheetListener drools) {
        drools.startSheet("table");
        say(drools, table.row(), table.column(), "RuleTable", RuleSheetListener.NON_MERGED);
        for (int at = table.row() + 1; at < table.end(); at++) {
            drools.newRow(at, table.grid().width(at));
            for (Column column : table.columns()) {
                if (column.isCondition() || column.isAction()) {
                    say(drools, at, column.at(), text(at, column), merged(at, column));
                }
            }
        }
        drools.finishSheet();
    }

    private static void say(DefaultRuleSheetListener drools, int row, int column, String text, int merged) {
        drools.newCell(row, column, text, merged);
    }

    private String text(int row, Column column) {
        return switch (row - table.row()) {
            case 1 -> column.kind();
            case 2 -> column.object();
            case 3 -> column.template();
            case 4 -> "";
            default -> table.cell(row, column);
        };
    }

    /** Columns that ask the same fact are told as if the fact's cell spanned them. */
    private int merged(int row, Column column) {
        boolean shared = row == table.row() + 2
                && column.isCondition()
                && table.columns().stream()
                                .filter(one -> one.start() == column.start())
                                .count()
                        > 1;
        return shared ? column.start() : RuleSheetListener.NON_MERGED;
    }

    private RowRule row(Rule rule) {
        int row = rule.getSpreadsheetRowNumber() - 1;
        String conditions = rule.getConditions().stream()
                .map(Condition::getSnippet)
                .map(RowRules::line)
                .collect(joining(" "));
        String conclusion = rule.getConsequences().stream()
                .map(Consequence::getSnippet)
                .map(RowRules::line)
                .collect(joining(" "));
        return new RowRule(table, row, new RowName(table, row).text(), comments(row), conditions, conclusion);
    }

    private String comments(int row) {
        return comment("Owner", table.cell(row, Keywords.OWNER))
                + comment("RU", table.cell(row, Keywords.RUSSIAN))
                + comment("AZ", table.cell(row, Keywords.AZERBAIJANI));
    }

    private static String comment(String label, String text) {
        return text.isEmpty() ? "" : "// " + label + ": " + line(text) + "\n";
    }

    private static String line(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
