package org.jointroadmap.rules.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jointroadmap.folder.Inspection;
import org.jointroadmap.rules.KnownLifecycle;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.NamesInDirectory;
import org.jointroadmap.rules.engine.RuleCompiler;
import org.jointroadmap.rules.language.Refused;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** Checks the rules of a directory, if it holds any, with their cases and against the names of its models. */
class RuleInspection implements Inspection {
    private static final String RULES = "rules";

    @Override
    public Inspected inspect(Path directory) throws IOException {
        RuleFolder folder = new RuleFolder(directory.resolve(RULES));
        if (!folder.isThere()) {
            return new Inspected(List.of(), List.of());
        }
        try {
            SortedMap<String, byte[]> files = folder.read();
            List<String> names =
                    files.keySet().stream().map(name -> RULES + "/" + name).toList();
            return new Inspected(names, findings(files, lifecycles(directory)));
        } catch (Refused refused) {
            return new Inspected(List.of(), findings(refused.mistakes(), false));
        }
    }

    private static List<KnownLifecycle> lifecycles(Path directory) throws IOException {
        List<KnownLifecycle> lifecycles = new ArrayList<>();
        for (NamesInDirectory names : SpringFactoriesLoader.loadFactories(NamesInDirectory.class, null)) {
            lifecycles.addAll(names.in(directory));
        }
        return lifecycles;
    }

    private static List<Finding> findings(SortedMap<String, byte[]> files, List<KnownLifecycle> lifecycles) {
        if (files.isEmpty()) {
            return List.of();
        }
        RuleChecks checks = new RuleChecks(new Builds(new RuleCompiler()), () -> lifecycles);
        return findings(checks.check(RuleTexts.of(files)).notes(), true);
    }

    private static List<Finding> findings(List<Mistake> mistakes, boolean warnings) {
        return mistakes.stream()
                .map(mistake -> new Finding(
                        RULES + "/" + mistake.file(), mistake.line(), mistake.column(), mistake.message(), warnings))
                .toList();
    }
}
