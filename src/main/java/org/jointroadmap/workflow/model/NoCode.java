package org.jointroadmap.workflow.model;

import static org.jointroadmap.workflow.model.ModelRule.complainIf;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A model says what happens when; it holds no script, no listener, no connector and no expression of its own. */
final class NoCode implements ModelRule {
    private static final Set<String> DRAWING =
            Set.of("BPMNDiagram", "BPMNPlane", "BPMNShape", "BPMNEdge", "BPMNLabel", "Bounds", "waypoint");
    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "process",
            "subProcess",
            "documentation",
            "extensionElements",
            "failedJobRetryTimeCycle",
            "incoming",
            "outgoing",
            "sequenceFlow",
            "conditionExpression",
            "message",
            "messageEventDefinition",
            "timerEventDefinition",
            "timeCycle",
            "timeDuration",
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "boundaryEvent",
            "exclusiveGateway",
            "parallelGateway",
            "serviceTask",
            "userTask");
    private static final Set<String> ENGINE_ATTRIBUTES = Set.of(
            "camunda:historyTimeToLive",
            "camunda:isStartableInTasklist",
            "camunda:delegateExpression",
            "camunda:formRef",
            "camunda:formRefBinding",
            "camunda:candidateGroups",
            "camunda:dueDate",
            "camunda:asyncBefore");
    private static final List<String> EXPRESSIONS = List.of("${", "#{");

    @Override
    public Optional<String> complaint(XmlElement element) {
        String name = element.name();
        return complainIf(
                        !ELEMENTS.contains(name) && !DRAWING.contains(name),
                        "the element " + name
                                + " is not used in our models; take a service task with a delegate instead")
                .or(() -> element.attributes().keySet().stream()
                        .filter(attribute -> attribute.startsWith("camunda:") || attribute.equals("language"))
                        .filter(attribute -> !ENGINE_ATTRIBUTES.contains(attribute))
                        .findFirst()
                        .map(attribute -> "the attribute " + attribute + " is not used in our models"))
                .or(() -> complainIf(
                        holdsExpression(element),
                        "an expression stands where none is allowed; only a "
                                + "delegate's name and a gateway's answer may be one"));
    }

    private static boolean holdsExpression(XmlElement element) {
        boolean inText = !element.name().equals("conditionExpression")
                && isExpression(element.text().toString());
        return inText
                || element.attributes().entrySet().stream()
                        .filter(attribute -> !attribute.getKey().equals("camunda:delegateExpression"))
                        .anyMatch(attribute -> isExpression(attribute.getValue()));
    }

    private static boolean isExpression(String text) {
        return EXPRESSIONS.stream().anyMatch(text::contains);
    }
}
