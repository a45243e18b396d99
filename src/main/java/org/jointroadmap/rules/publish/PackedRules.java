package org.jointroadmap.rules.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jointroadmap.folder.Source;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The copies of the rules inside the program. */
final class PackedRules implements Source {
    private static final String ROOT = "/rules/";

    @Override
    public SortedMap<String, byte[]> read() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try {
            var resolver = new PathMatchingResourcePatternResolver(PackedRules.class.getClassLoader());
            for (Resource file : resolver.getResources("classpath:rules/**/*.*")) {
                String address =
                        URLDecoder.decode(file.getURL().toString().replace("+", "%2B"), StandardCharsets.UTF_8);
                String name = address.substring(address.lastIndexOf(ROOT) + ROOT.length());
                if (RuleNames.isOurs(name.substring(name.lastIndexOf('/') + 1))) {
                    files.put(name, file.getContentAsByteArray());
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
