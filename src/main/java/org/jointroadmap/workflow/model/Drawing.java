package org.jointroadmap.workflow.model;

import static org.jointroadmap.workflow.model.ModelRule.complainIf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every node and flow is drawn, and on one page no node covers another or lies on a flow that is not its own. */
final class Drawing implements ModelRule {
    private static final Set<String> DRAWN = Set.of(
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

    private final XmlElement root;
    private final Set<String> drawn;

    Drawing(XmlElement root) {
        this.root = root;
        this.drawn = root.all()
                .filter(element ->
                        element.name().equals("BPMNShape") || element.name().equals("BPMNEdge"))
                .map(Drawing::subject)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<String> complaint(XmlElement element) {
        return complainIf(
                        DRAWN.contains(element.name()) && !drawn.contains(element.id()),
                        element.id() + " is not drawn in the diagram")
                .or(() -> element.name().equals("BPMNPlane") ? page(element) : Optional.empty());
    }

    private Optional<String> page(XmlElement plane) {
        List<XmlElement> shapes = plane.children("BPMNShape").toList();
        for (XmlElement shape : shapes) {
            Optional<String> clash = shapes.stream()
                    .filter(other -> shape != other && !belong(shape, other))
                    .filter(other -> Box.of(shape).overlaps(Box.of(other)))
                    .findFirst()
                    .map(other -> subject(shape) + " and " + subject(other) + " overlap in the diagram")
                    .or(() -> crossedFlow(plane, shape));
            if (clash.isPresent()) {
                return clash;
            }
        }
        return Optional.empty();
    }

    private Optional<String> crossedFlow(XmlElement plane, XmlElement shape) {
        Box box = Box.of(shape);
        return plane.children("BPMNEdge")
                .filter(edge -> !ends(edge, shape) && !holdsOthers(shape))
                .filter(edge -> box.isCrossedBy(edge.children("waypoint").toList()))
                .findFirst()
                .map(edge -> subject(edge) + " runs over " + subject(shape) + " in the diagram");
    }

    /** A boundary event sits on its task, and an expanded part holds its own nodes. */
    private boolean belong(XmlElement one, XmlElement other) {
        return attached(one, other) || attached(other, one) || holds(one, other) || holds(other, one);
    }

    private boolean attached(XmlElement event, XmlElement task) {
        return model(event).attribute("attachedToRef").equals(subject(task));
    }

    private boolean holds(XmlElement whole, XmlElement part) {
        return model(whole).all().anyMatch(inner -> inner.id().equals(subject(part)));
    }

    private boolean holdsOthers(XmlElement shape) {
        return model(shape).name().equals("subProcess")
                && !shape.attribute("isExpanded").equals("false");
    }

    private boolean ends(XmlElement edge, XmlElement shape) {
        XmlElement flow = model(edge);
        return flow.attribute("sourceRef").equals(subject(shape))
                || flow.attribute("targetRef").equals(subject(shape));
    }

    private XmlElement model(XmlElement drawing) {
        return root.all()
                .filter(element -> element.id().equals(subject(drawing)))
                .findFirst()
                .orElse(drawing);
    }

    private static String subject(XmlElement drawing) {
        return drawing.attribute("bpmnElement");
    }
}
