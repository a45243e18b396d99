package org.jointroadmap.workflow.check;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every node and flow is drawn, and on one page no node covers another or lies on a flow that is not its own. */
final class DrawingCheck {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final Model model;
    private final FileFaults faults;
    private final Map<String, Flow> flows = new HashMap<>();

    private record Shape(Node node, Element drawn, Rectangle2D place) {}

    DrawingCheck(Model model, FileFaults faults) {
        this.model = model;
        this.faults = faults;
        model.nodes().forEach(node -> node.out().forEach(flow -> flows.put(flow.id(), flow)));
    }

    void check() {
        Set<String> drawn = new HashSet<>();
        List<Element> planes =
                model.root().all().filter(element -> element.is("di:BPMNPlane")).toList();
        planes.forEach(plane -> plane.children().forEach(shape -> drawn.add(subject(shape))));
        if (drawn.isEmpty()) {
            faults.warn(
                    model.process().element(), "nothing-drawn", model.process().id());
            return;
        }
        model.nodes().stream()
                .filter(node -> !drawn.contains(node.id()))
                .forEach(node -> faults.warn(node.element(), "not-drawn", node.id()));
        flows.values().stream()
                .filter(flow -> !drawn.contains(flow.id()))
                .forEach(flow -> faults.warn(flow.element(), "not-drawn", flow.id()));
        planes.forEach(this::page);
    }

    private void page(Element plane) {
        List<Shape> shapes = new ArrayList<>();
        plane.children("di:BPMNShape").forEach(shape -> model.node(subject(shape))
                .ifPresent(node -> shapes.add(new Shape(node, shape, place(shape)))));
        List<Element> edges = plane.children("di:BPMNEdge").toList();
        for (int i = 0; i < shapes.size(); i++) {
            Shape one = shapes.get(i);
            for (Shape other : shapes.subList(i + 1, shapes.size())) {
                if (one.place().intersects(other.place()) && !belong(one.node(), other.node())) {
                    faults.warn(
                            other.drawn(),
                            "overlap",
                            one.node().id(),
                            other.node().id());
                }
            }
            edges.forEach(edge -> crossing(one, edge));
        }
    }

    private void crossing(Shape shape, Element edge) {
        Flow flow = flows.get(subject(edge));
        boolean expanded = shape.node().is("subProcess")
                && !shape.drawn().attribute("isExpanded").equals("false");
        if (flow == null || flow.from() == shape.node() || flow.to() == shape.node() || expanded) {
            return;
        }
        List<Element> points = edge.children("di:waypoint").toList();
        for (int i = 1; i < points.size(); i++) {
            if (new Line2D.Double(
                            number(points.get(i - 1), "x"),
                            number(points.get(i - 1), "y"),
                            number(points.get(i), "x"),
                            number(points.get(i), "y"))
                    .intersects(shape.place())) {
                faults.warn(edge, "crossing", flow.id(), shape.node().id());
                return;
            }
        }
    }

    /** A boundary event sits on its task, and a part holds its own nodes. */
    private static boolean belong(Node one, Node other) {
        return one.boundaries().contains(other)
                || other.boundaries().contains(one)
                || around(one).anyMatch(part -> part == other)
                || around(other).anyMatch(part -> part == one)
                || around(one).anyMatch(part -> part.boundaries().contains(other))
                || around(other).anyMatch(part -> part.boundaries().contains(one));
    }

    private static Stream<Node> around(Node node) {
        return Stream.iterate(node.part(), part -> !part.isProcess(), Node::part);
    }

    private static Rectangle2D place(Element shape) {
        return shape.children("di:Bounds")
                .findFirst()
                .map(bounds -> new Rectangle2D.Double(
                        number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height")))
                .orElseGet(Rectangle2D.Double::new);
    }

    private static double number(Element element, String attribute) {
        String text = element.attribute(attribute);
        return NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    }

    private static String subject(Element drawing) {
        return drawing.attribute("bpmnElement");
    }
}
