package org.jointroadmap.workflow.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of models for tests, and the verbs that they name. */
public final class Folders {
    private static final List<Verb> VERBS = List.of(
            verb("checkGate", Set.of("answer"), Set.of(), Set.of("project")),
            verb("handOver", Set.of(), Set.of(), Set.of("project")),
            verb("weigh", Set.of("question", "tasks"), Set.of("question", "tasks"), Set.of()),
            verb("returnToProposer", Set.of(), Set.of(), Set.of("project")),
            verb("closeProject", Set.of(), Set.of(), Set.of("project")),
            verb("remind", Set.of("to", "text"), Set.of("to", "text"), Set.of()),
            verb("proposeProject", Set.of("lifecycle"), Set.of("lifecycle"), Set.of("opportunity")),
            verb("dismissOpportunity", Set.of(), Set.of(), Set.of("opportunity")),
            new Verb("tellHead", Set.of(), Set.of(), Set.of(), true, "", ""));

    private Folders() {}

    public static House house() {
        return House.of(VERBS, Set.of("escalation"), Set.of(), gate -> gate.equals("check-offer"));
    }

    public static SortedMap<String, byte[]> good() {
        return read(Path.of("src/test/resources/models"));
    }

    public static SortedMap<String, byte[]> read(Path folder) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
            return files;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static SortedMap<String, byte[]> with(SortedMap<String, byte[]> files, String name, String text) {
        TreeMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(name, text.getBytes(StandardCharsets.UTF_8));
        return changed;
    }

    private static Verb verb(String name, Set<String> properties, Set<String> required, Set<String> subjects) {
        return new Verb(name, properties, required, subjects, false, "", "");
    }
}
