package org.jointroadmap.workflow.model;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jointroadmap.Sha256;

/** Models, forms and texts as their authors saved them, by name. */
record ModelFiles(SortedMap<String, byte[]> files) {
    ModelFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Of each file. */
    SortedMap<String, String> hashes() {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((name, content) -> hashes.put(name, Sha256.of(content)));
        return hashes;
    }

    String hash() {
        StringBuilder lines = new StringBuilder();
        hashes().forEach((name, hash) ->
                lines.append(hash).append(' ').append(name).append('\n'));
        return Sha256.of(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** These with others in their places. */
    ModelFiles with(SortedMap<String, byte[]> changed) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.putAll(changed);
        return new ModelFiles(all);
    }
}
