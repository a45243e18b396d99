package org.jointroadmap.workflow.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jointroadmap.folder.Source;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The copies of models, forms and texts inside the program. */
final class PackedModels implements Source {
    private static final String ROOT = "/processes/";

    @Override
    public SortedMap<String, byte[]> read() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try {
            var resolver = new PathMatchingResourcePatternResolver(PackedModels.class.getClassLoader());
            for (Resource file : resolver.getResources("classpath:processes/**/*.*")) {
                String address = file.getURL().toString();
                String name = address.substring(address.lastIndexOf(ROOT) + ROOT.length());
                if (ModelFolder.isOurs(name)) {
                    files.put(name, file.getContentAsByteArray());
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
