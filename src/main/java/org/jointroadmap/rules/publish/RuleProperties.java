package org.jointroadmap.rules.publish;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where rules come from.
 *
 * @param folder the folder that authors edit; where it is absent, the copies in the program are used
 * @param author who is named as the author of what is saved there, since a file does not say
 * @param publish when a change goes live: as soon as it is saved and has passed its checks
 */
@ConfigurationProperties("joint-roadmap.rules")
record RuleProperties(
        @DefaultValue("rules") Path folder,
        @DefaultValue("rules") String author,
        @DefaultValue("on-save") Publish publish) {
    /** When a change goes live. */
    enum Publish {
        ON_SAVE
    }
}
