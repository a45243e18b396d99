package org.jointroadmap.workflow.model;

import static org.jointroadmap.workflow.model.ModelRule.complainIf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whatever points at another element points at one that is there. */
final class KnownEnds implements ModelRule {
    private static final List<String> POINTERS = List.of("sourceRef", "targetRef", "attachedToRef", "messageRef");

    private final Set<String> ids;

    KnownEnds(XmlElement root) {
        this.ids = root.all().map(XmlElement::id).collect(Collectors.toSet());
    }

    @Override
    public Optional<String> complaint(XmlElement element) {
        return POINTERS.stream()
                .flatMap(pointer -> complaint(element, pointer).stream())
                .findFirst();
    }

    private Optional<String> complaint(XmlElement element, String pointer) {
        String id = element.attribute(pointer);
        return complainIf(
                !id.isEmpty() && !ids.contains(id),
                element.id() + " has the " + pointer + " \"" + id + "\", which is not in the model");
    }
}
