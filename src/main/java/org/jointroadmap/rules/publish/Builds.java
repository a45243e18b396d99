package org.jointroadmap.rules.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointroadmap.rules.engine.CompiledFile;
import org.jointroadmap.rules.engine.RuleCompiler;
import org.jointroadmap.rules.language.RuleFile;

/** Builds files and keeps the latest builds, so that a save builds what was changed and nothing else. */
class Builds {
    private final RuleCompiler compiler;
    private Map<RuleFile, CompiledFile> latest = Map.of();

    Builds(RuleCompiler compiler) {
        this.compiler = compiler;
    }

    synchronized List<CompiledFile> all(List<RuleFile> files) {
        Map<RuleFile, CompiledFile> builds = new HashMap<>();
        for (RuleFile file : files) {
            CompiledFile known = latest.get(file);
            builds.put(file, known == null ? compiler.compile(file) : known);
        }
        latest = builds;
        return files.stream().map(builds::get).toList();
    }
}
