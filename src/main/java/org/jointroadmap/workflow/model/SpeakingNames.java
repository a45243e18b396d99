package org.jointroadmap.workflow.model;

import static org.jointroadmap.workflow.model.ModelRule.complainIf;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Every node has a name that people read, and an id of words; a process lives as long as its history says. */
final class SpeakingNames implements ModelRule {
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Set<String> WITHOUT_NAME = Set.of("sequenceFlow");
    private static final Set<String> NODES = Set.of(
            "process",
            "subProcess",
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "boundaryEvent",
            "exclusiveGateway",
            "parallelGateway",
            "serviceTask",
            "userTask",
            "sequenceFlow");

    @Override
    public Optional<String> complaint(XmlElement element) {
        if (!NODES.contains(element.name())) {
            return Optional.empty();
        }
        String id = element.id();
        return complainIf(!KEBAB.matcher(id).matches(), "the id \"" + id + "\" is not of the form two-or-more-words")
                .or(() -> complainIf(
                        !WITHOUT_NAME.contains(element.name())
                                && element.attribute("name").isBlank(),
                        id + " has no name"))
                .or(() -> complainIf(
                        element.name().equals("process")
                                && element.attribute("camunda:historyTimeToLive")
                                        .isBlank(),
                        id + " does not say how long its history lives (historyTimeToLive)"));
    }
}
