package org.jointroadmap.generated;

/** What is drawn directly in a process or in a subprocess. */
final class Scope {
    private static final String PROPERTIES =
            "<bpmn:extensionElements><camunda:properties>%s</camunda:properties></bpmn:extensionElements>";

    private final StringBuilder xml = new StringBuilder();
    private final Numbers numbers;

    Scope(Numbers numbers) {
        this.numbers = numbers;
    }

    Scope inner() {
        return new Scope(numbers);
    }

    String text() {
        return xml.toString();
    }

    /** A new id as the Modeler makes them. */
    String id(String kind) {
        return numbers.id(kind);
    }

    /** Draws a node and the way to it. */
    Port node(Port from, String kind, String id, String attributes, String inner) {
        place(kind, id, attributes, inner);
        flow(from, id);
        return Port.of(id);
    }

    void place(String kind, String id, String attributes, String inner) {
        xml.append("<bpmn:%s id=\"%s\" %s>%s</bpmn:%s>%n".formatted(kind, id, attributes, inner, kind));
    }

    void flow(Port from, String to) {
        flow(id("Flow"), from, to);
    }

    void flow(String id, Port from, String to) {
        String condition = from.condition().isEmpty()
                ? ""
                : "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">%s</bpmn:conditionExpression>"
                        .formatted(from.condition().replace("\"", "&#34;"));
        xml.append("<bpmn:sequenceFlow id=\"%s\" name=\"%s\" sourceRef=\"%s\" targetRef=\"%s\">%s</bpmn:sequenceFlow>%n"
                .formatted(id, from.name(), from.node(), to, condition));
    }

    static String properties(String... namesAndValues) {
        StringBuilder properties = new StringBuilder();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            properties.append("<camunda:property name=\"%s\" value=\"%s\"/>"
                    .formatted(namesAndValues[at], namesAndValues[at + 1]));
        }
        return PROPERTIES.formatted(properties);
    }

    static String timer(String duration) {
        return ("<bpmn:timerEventDefinition><bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">%s"
                        + "</bpmn:timeDuration></bpmn:timerEventDefinition>")
                .formatted(duration);
    }
}
