package org.jointroadmap.rules.publish;

import org.jointroadmap.StartRefused;
import org.jointroadmap.folder.Source;
import org.jointroadmap.rules.language.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Decides what is live when a node starts: the newest stored version, and after it the files if they are new. Files that
 * were live before are older and publish nothing.
 */
@Component
class RuleStart {
    private static final Logger LOG = LoggerFactory.getLogger(RuleStart.class);

    private final RuleVersions versions;
    private final RulePublisher publisher;
    private final PublishedRules rules;

    RuleStart(RuleVersions versions, RulePublisher publisher, PublishedRules rules) {
        this.versions = versions;
        this.publisher = publisher;
        this.rules = rules;
    }

    void start(Source source, String author) {
        loadStored();
        try {
            RuleTexts texts = RuleTexts.of(source.read());
            if (!versions.contains(texts.hash())) {
                publisher.publish(texts, author);
            } else if (!texts.hash().equals(newestHash())) {
                LOG.warn(
                        "The files hold an older version of the rules, which publishes nothing; the page of the rules says which");
            }
        } catch (Refused refused) {
            publisher.refuse(refused);
        }
        if (rules.isEmpty()) {
            throw new StartRefused("The rules cannot be used and no earlier version is stored: " + publisher.lastError()
                    + " Correct the file and start again.");
        }
    }

    private void loadStored() {
        if (versions.newestNumber() == 0) {
            return;
        }
        try {
            rules.loadNewest();
        } catch (Refused refused) {
            LOG.warn("The stored version of the rules no longer fits this program: {}", refused.mistakes());
        }
    }

    private String newestHash() {
        return versions.newest().map(StoredVersion::hash).orElse("");
    }
}
