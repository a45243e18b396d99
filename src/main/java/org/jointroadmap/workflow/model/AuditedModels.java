package org.jointroadmap.workflow.model;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jointroadmap.Change;
import org.jspecify.annotations.Nullable;

/** What the audit keeps of published models: each new version, and each file that changed by its hash. */
final class AuditedModels {
    private AuditedModels() {}

    static Change version(@Nullable ModelVersion earlier, ModelVersion version) {
        return Change.of("model.deployed", "model/" + version.key())
                .by(named(version.publishedBy()))
                .field("version", earlier == null ? null : earlier.version(), version.version())
                .field("hash", earlier == null ? null : earlier.hash(), version.hash());
    }

    static Change files(int number, Map<String, String> was, Map<String, String> is, String author) {
        Change change = Change.of("models.deployed", "deployment/" + number).by(named(author));
        SortedSet<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        for (String name : names) {
            change = change.field(name, was.get(name), is.get(name));
        }
        return change;
    }

    private static String named(String author) {
        return author.equals(Models.FOLDER) ? Change.PROGRAM : author;
    }
}
