package org.jointroadmap.rules.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jointroadmap.rules.cases.CaseReader;
import org.jointroadmap.rules.cases.CaseRun;
import org.jointroadmap.rules.cases.RuleCase;
import org.jointroadmap.rules.engine.CompiledFile;
import org.jointroadmap.rules.engine.CompiledRules;
import org.jointroadmap.rules.engine.RuleCompiler;
import org.jointroadmap.rules.language.Refused;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.tree.Rule;

/** What the build demands of rules beyond what publishing does. */
final class RuleHouse {
    private static final RuleCompiler COMPILER = new RuleCompiler();
    /** A number outside texts and names, in a condition. */
    private static final Pattern THRESHOLD = Pattern.compile("(?<=(?:[<>=]|,|\\() )\\d+(?= *[,)&|])");

    private RuleHouse() {}

    /** One line for each thing that a file or its cases lack. */
    static List<String> cracks(RuleTexts texts) {
        List<String> cracks = new ArrayList<>();
        for (String name : texts.ruleFiles()) {
            try {
                cracks.addAll(cracks(name, texts));
            } catch (Refused refused) {
                refused.mistakes().forEach(mistake -> cracks.add(mistake.toString()));
            }
        }
        return cracks;
    }

    private static List<String> cracks(String name, RuleTexts texts) {
        CompiledFile file = COMPILER.compile(List.of(parsed(name, texts))).get(0);
        List<RuleCase> cases = cases(file.source(), texts);
        List<String> cracks = new ArrayList<>();
        cases.stream().filter(c -> fails(file, List.of(c))).forEach(c -> cracks.add(c.name() + ": fails"));
        Map<String, Long> fired = fired(file, cases);
        for (Rule rule : file.source().rules()) {
            if (rule.owner().isEmpty()) {
                cracks.add(rule.name() + ": no owner");
            }
            long firing = fired.getOrDefault(rule.name(), 0L);
            if (firing == 0) {
                cracks.add(rule.name() + ": no firing case");
            }
            if (firing == cases.size()) {
                cracks.add(rule.name() + ": no silent case");
            }
        }
        if (!RuleNames.isTable(name)) {
            cracks.addAll(looseThresholds(name, texts, cases));
        }
        return cracks;
    }

    private static List<RuleCase> cases(RuleFile file, RuleTexts texts) {
        String name = RuleNames.casesOf(file.name());
        return CaseReader.read(
                name, texts.text(name), file.rules().stream().map(Rule::name).collect(Collectors.toSet()));
    }

    private static Map<String, Long> fired(CompiledFile file, List<RuleCase> cases) {
        CompiledRules rules = new CompiledRules(0, List.of(file));
        return cases.stream()
                .flatMap(c -> CaseRun.concluded(rules, c.given()).stream()
                        .map(i -> i.rule())
                        .distinct())
                .collect(Collectors.groupingBy(rule -> rule, TreeMap::new, Collectors.counting()));
    }

    private static List<String> looseThresholds(String name, RuleTexts texts, List<RuleCase> cases) {
        String text = texts.text(name);
        List<String> loose = new ArrayList<>();
        Matcher threshold = THRESHOLD.matcher(text);
        while (threshold.find()) {
            long line = text.substring(0, threshold.start()).lines().count();
            for (int step : new int[] {-1, 1}) {
                int moved = Integer.parseInt(threshold.group()) + step;
                String changed = text.substring(0, threshold.start()) + moved + text.substring(threshold.end());
                if (!isNoticed(name, with(texts, name, changed), cases)) {
                    loose.add("%s:%d: %s may become %d unnoticed".formatted(name, line, threshold.group(), moved));
                }
            }
        }
        return loose;
    }

    /** By a case, or since it can never be so. */
    private static boolean isNoticed(String name, RuleTexts changed, List<RuleCase> cases) {
        try {
            return fails(COMPILER.compile(List.of(parsed(name, changed))).get(0), cases);
        } catch (Refused never) {
            return true;
        }
    }

    private static RuleTexts with(RuleTexts texts, String name, String text) {
        Map<String, String> files = new TreeMap<>(texts.files());
        files.put(name, text);
        return new RuleTexts(new TreeMap<>(files));
    }

    private static RuleFile parsed(String name, RuleTexts texts) {
        return Understood.of(name, texts, LimitReader.read(RuleNames.LIMITS, texts.text(RuleNames.LIMITS)))
                .file();
    }

    private static boolean fails(CompiledFile file, List<RuleCase> cases) {
        CaseRun run = CaseRun.of("", cases, file);
        return !run.failed().isEmpty() || !run.moved().isEmpty();
    }
}
