package org.jointroadmap.workflow.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What of the notation works here: elements, and the attributes of each. */
final class Notation {
    private static final Set<String> NODES = Set.of(
            "subProcess",
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "boundaryEvent",
            "exclusiveGateway",
            "parallelGateway",
            "serviceTask",
            "userTask");
    private static final Set<String> DRAWING = Set.of(
            "laneSet",
            "lane",
            "flowNodeRef",
            "childLaneSet",
            "collaboration",
            "participant",
            "group",
            "category",
            "categoryValue",
            "association",
            "textAnnotation",
            "text");
    private static final Set<String> OTHERS = Set.of(
            "definitions",
            "process",
            "documentation",
            "extensionElements",
            "incoming",
            "outgoing",
            "sequenceFlow",
            "conditionExpression",
            "timerEventDefinition",
            "timeDuration",
            "terminateEventDefinition",
            "multiInstanceLoopCharacteristics",
            "camunda:properties",
            "camunda:property",
            "camunda:failedJobRetryTimeCycle");
    private static final Set<String> OWN = Set.of("message", "messageEventDefinition", "timeCycle");
    private static final Set<String> LATER = Set.of("callActivity", "inclusiveGateway", "eventBasedGateway");
    private static final Set<String> CODE = Set.of(
            "scriptTask",
            "script",
            "camunda:script",
            "camunda:executionListener",
            "camunda:taskListener",
            "camunda:connector",
            "camunda:inputOutput",
            "camunda:field",
            "camunda:in",
            "camunda:out",
            "camunda:formData",
            "camunda:errorEventDefinition");
    private static final Set<String> PLAIN_EVERYWHERE = Set.of(
            "id", "name", "startQuantity", "completionQuantity", "gatewayDirection", "implementation", "isClosed");
    private static final Map<String, Set<String>> PLAIN = Map.ofEntries(
            Map.entry(
                    "definitions",
                    Set.of("targetNamespace", "exporter", "exporterVersion", "typeLanguage", "expressionLanguage")),
            Map.entry("process", Set.of("isExecutable", "processType")),
            Map.entry("sequenceFlow", Set.of("sourceRef", "targetRef")),
            Map.entry("association", Set.of("sourceRef", "targetRef", "associationDirection")),
            Map.entry("participant", Set.of("processRef")),
            Map.entry("group", Set.of("categoryValueRef")),
            Map.entry("categoryValue", Set.of("value")),
            Map.entry("textAnnotation", Set.of("textFormat")),
            Map.entry("documentation", Set.of("textFormat")),
            Map.entry("subProcess", Set.of("triggeredByEvent", "default")),
            Map.entry("startEvent", Set.of("isInterrupting", "parallelMultiple")),
            Map.entry("boundaryEvent", Set.of("attachedToRef", "cancelActivity", "parallelMultiple")),
            Map.entry("intermediateCatchEvent", Set.of("parallelMultiple")),
            Map.entry("exclusiveGateway", Set.of("default")),
            Map.entry("multiInstanceLoopCharacteristics", Set.of("isSequential", "behavior")),
            Map.entry("messageEventDefinition", Set.of("messageRef")));
    private static final Set<String> JOB = Set.of("camunda:asyncBefore", "camunda:asyncAfter", "camunda:exclusive");
    private static final Map<String, Set<String>> ENGINE = Map.of(
            "definitions",
            Set.of("camunda:diagramRelationId"),
            "process",
            Set.of("camunda:historyTimeToLive", "camunda:isStartableInTasklist", "camunda:versionTag"),
            "userTask",
            Set.of(
                    "camunda:formRef",
                    "camunda:formRefBinding",
                    "camunda:formRefVersion",
                    "camunda:candidateGroups",
                    "camunda:dueDate",
                    "camunda:followUpDate",
                    "camunda:priority"),
            "serviceTask",
            Set.of("camunda:delegateExpression"),
            "multiInstanceLoopCharacteristics",
            Set.of("camunda:collection", "camunda:elementVariable", "camunda:asyncBefore", "camunda:asyncAfter"));

    private Notation() {}

    static boolean isNode(Element element) {
        return NODES.contains(element.name());
    }

    static boolean isDrawing(Element element) {
        return element.name().startsWith("di:") || DRAWING.contains(element.name());
    }

    /** @param own whether the model is the program's own, which may wait for messages */
    static boolean knows(Element element, boolean own) {
        return isNode(element)
                || isDrawing(element)
                || OTHERS.contains(element.name())
                || own && OWN.contains(element.name());
    }

    /** The key of the words for an element that does not work here. */
    static String refusal(Element element) {
        String name = element.name();
        return LATER.contains(name) ? "element-later" : CODE.contains(name) ? "element-code" : "element-unknown";
    }

    static boolean takes(Element element, String attribute) {
        if (attribute.startsWith("other:") || element.name().startsWith("di:")) {
            return !attribute.startsWith("camunda:");
        }
        if (attribute.startsWith("camunda:")) {
            return ENGINE.getOrDefault(element.name(), Set.of()).contains(attribute)
                    || isNode(element) && JOB.contains(attribute)
                    || element.is("camunda:property")
                            && Set.of("camunda:name", "camunda:value").contains(attribute);
        }
        return element.name().startsWith("camunda:")
                ? Set.of("name", "value", "id").contains(attribute)
                : PLAIN_EVERYWHERE.contains(attribute)
                        || attribute.equals("xsi:type")
                        || PLAIN.getOrDefault(element.name(), Set.of()).contains(attribute);
    }

    /** Attributes that an element may have, to say which was meant. */
    static Set<String> attributes(Element element) {
        Set<String> all = new HashSet<>(PLAIN.getOrDefault(element.name(), Set.of()));
        all.addAll(ENGINE.getOrDefault(element.name(), Set.of()));
        return all;
    }
}
