package org.jointroadmap.rules.publish;

import static java.util.stream.Collectors.toMap;

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
        List<RuleFile> changed =
                files.stream().filter(file -> !latest.containsKey(file)).toList();
        Map<RuleFile, CompiledFile> builds = new HashMap<>();
        compiler.compile(changed).forEach(build -> builds.put(build.source(), build));
        latest = files.stream().collect(toMap(file -> file, file -> builds.getOrDefault(file, latest.get(file))));
        return files.stream().map(latest::get).toList();
    }
}
