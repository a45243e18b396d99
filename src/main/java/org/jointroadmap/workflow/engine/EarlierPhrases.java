package org.jointroadmap.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jointroadmap.workflow.form.Texts;

/** What only models say that were published before each had its texts with it; the files of today need not say it. */
final class EarlierPhrases {
    private EarlierPhrases() {}

    static Map<String, String> in(String language) {
        try (InputStream file =
                EarlierPhrases.class.getResourceAsStream("/org/jointroadmap/workflow/earlier_" + language + ".yaml")) {
            return file == null
                    ? Map.of()
                    : Texts.read(language, file.readAllBytes()).phrases();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
