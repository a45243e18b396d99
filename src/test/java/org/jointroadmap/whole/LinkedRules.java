package org.jointroadmap.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;

/** As {@link Edges.H2}, with rules that join what is linked and count over many; no other test is to meet them. */
final class LinkedRules extends Edges.H2 {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        super.initialize(context);
        Path folder = Path.of(String.valueOf(context.getEnvironment().getProperty("joint-roadmap.rules.folder")));
        try {
            for (String name : new String[] {"links.drl", "links.cases.yaml"}) {
                Files.copy(
                        Path.of("src/test/resources/links", name),
                        folder.resolve("roadmap").resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TestPropertyValues.of("joint-roadmap.rules.folder=" + folder).applyTo(context);
    }

    @Override
    String engine() {
        return "linked";
    }
}
