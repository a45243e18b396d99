package org.jointroadmap.workflow.model;

import static org.jointroadmap.workflow.model.ModelRule.complainIf;

import java.util.List;
import java.util.Map;
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

    private final Map<String, XmlElement> model;
    private final Set<String> drawn;

    Drawing(XmlElement root) {
        this.model = root.all().collect(Collectors.toMap(XmlElement::id, element -> element, (first, twin) -> first));
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
        List<Placed> shapes = plane.children("BPMNShape")
                .map(shape -> new Placed(shape, Box.of(shape)))
                .toList();
        for (Placed one : shapes) {
            Optional<String> clash = shapes.stream()
                    .filter(other -> one != other && one.box().overlaps(other.box()))
                    .filter(other -> !belong(one.shape(), other.shape()))
                    .findFirst()
                    .map(other -> subject(one.shape()) + " and " + subject(other.shape()) + " overlap in the diagram")
                    .or(() -> crossedFlow(plane, one));
            if (clash.isPresent()) {
                return clash;
            }
        }
        return Optional.empty();
    }

    private record Placed(XmlElement shape, Box box) {}

    private Optional<String> crossedFlow(XmlElement plane, Placed placed) {
        XmlElement shape = placed.shape();
        return plane.children("BPMNEdge")
                .filter(edge -> !ends(edge, shape) && !holdsOthers(shape))
                .filter(edge ->
                        placed.box().isCrossedBy(edge.children("waypoint").toList()))
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
        return model.getOrDefault(subject(drawing), drawing);
    }

    private static String subject(XmlElement drawing) {
        return drawing.attribute("bpmnElement");
    }
}
