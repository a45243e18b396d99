package org.jointroadmap.generated;

/** Where each node and flow is drawn: a node a place of its own, so that nothing covers anything. */
final class Plane {
    private static final int APART = 100;

    private final StringBuilder drawn = new StringBuilder();
    private int nodes;

    void shape(String node) {
        drawn.append(("<bpmndi:BPMNShape id=\"%s_di\" bpmnElement=\"%s\"><dc:Bounds x=\"%d\" y=\"0\" width=\"50\""
                        + " height=\"50\"/></bpmndi:BPMNShape>%n")
                .formatted(node, node, APART * nodes++));
    }

    void edge(String flow) {
        drawn.append(("<bpmndi:BPMNEdge id=\"%s_di\" bpmnElement=\"%s\"><di:waypoint x=\"0\" y=\"-100\"/>"
                        + "<di:waypoint x=\"50\" y=\"-100\"/></bpmndi:BPMNEdge>%n")
                .formatted(flow, flow));
    }

    String of(String process) {
        return ("<bpmndi:BPMNDiagram id=\"Diagram\"><bpmndi:BPMNPlane id=\"Plane\" bpmnElement=\"%s\">%n%s"
                        + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>%n")
                .formatted(process, drawn);
    }
}
