package org.jointroadmap.rules.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jointroadmap.folder.Inspection;
import org.jointroadmap.rules.KnownLifecycle;
import org.jointroadmap.rules.KnownNames;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.NamesInDirectory;
import org.jointroadmap.rules.NamesNow;
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
            return new Inspected(names, findings(files, names(directory)));
        } catch (Refused refused) {
            return new Inspected(List.of(), findings(refused.mistakes(), false));
        }
    }

    /** What the models in a directory are called, published or not. */
    static NamesNow names(Path directory) throws IOException {
        List<KnownLifecycle> lifecycles = new ArrayList<>();
        Map<String, String> procedures = new TreeMap<>();
        for (NamesInDirectory some : SpringFactoriesLoader.loadFactories(NamesInDirectory.class, null)) {
            KnownNames names = some.in(directory);
            lifecycles.addAll(names.lifecycles());
            procedures.putAll(names.procedures());
        }
        return new NamesNow(lifecycles, procedures);
    }

    private static List<Finding> findings(SortedMap<String, byte[]> files, KnownNames names) {
        if (files.isEmpty()) {
            return List.of();
        }
        RuleChecks checks = new RuleChecks(new Builds(new RuleCompiler()), names);
        return findings(checks.check(RuleTexts.of(files)).notes(), true);
    }

    private static List<Finding> findings(List<Mistake> mistakes, boolean warnings) {
        return mistakes.stream()
                .map(mistake -> new Finding(
                        RULES + "/" + mistake.file(), mistake.line(), mistake.column(), mistake.message(), warnings))
                .toList();
    }
}
