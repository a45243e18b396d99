package org.jointroadmap.workflow.model;

import static org.jointroadmap.workflow.model.ModelRule.complainIf;

import java.util.Optional;
import java.util.Set;

/** A model waits only for messages that the program sends. */
final class KnownMessage implements ModelRule {
    private final Set<String> messages;

    KnownMessage(Set<String> messages) {
        this.messages = messages;
    }

    @Override
    public Optional<String> complaint(XmlElement element) {
        String name = element.attribute("name");
        return complainIf(
                element.name().equals("message") && !messages.contains(name),
                "nobody sends the message \"" + name + "\"");
    }
}
