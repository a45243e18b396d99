package org.jointroadmap.workflow.check;

import java.util.List;
import java.util.Optional;

/** Makes a graph of the elements of a model, and says what is connected to nothing. */
final class ModelReading {
    private final FileFaults faults;

    ModelReading(FileFaults faults) {
        this.faults = faults;
    }

    /** Nothing if there is no single process to speak of. */
    Optional<Model> read(String file, Element root) {
        List<Element> processes = root.children("process").toList();
        if (processes.size() != 1) {
            Element at = processes.size() > 1 ? processes.get(1) : root;
            faults.at(at, processes.isEmpty() ? "no-process" : "two-processes");
            return Optional.empty();
        }
        Model model = new Model(file, root, processes.get(0));
        nodes(model, model.process());
        flows(model, model.process());
        boundaries(model);
        return Optional.of(model);
    }

    private void nodes(Model model, Node part) {
        for (Element child : part.element().children()) {
            if (Notation.isNode(child)) {
                if (child.id().isEmpty()) {
                    faults.at(child, "no-id", child.name());
                }
                Node node = new Node(child, part);
                model.add(node);
                if (node.isPart()) {
                    nodes(model, node);
                }
            }
        }
    }

    private void flows(Model model, Node part) {
        for (Element child : part.element().children()) {
            if (child.is("sequenceFlow")) {
                flow(model, part, child);
            }
        }
        part.inner().stream().filter(Node::isPart).forEach(inner -> flows(model, inner));
    }

    private void flow(Model model, Node part, Element element) {
        Optional<Node> from = end(model, element, "sourceRef");
        Optional<Node> to = end(model, element, "targetRef");
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        if (from.get().part() != part || to.get().part() != part) {
            faults.at(element, "flow-across", element.id());
            return;
        }
        Flow flow = new Flow(element, from.get(), to.get());
        from.get().out().add(flow);
        to.get().in().add(flow);
    }

    private Optional<Node> end(Model model, Element element, String reference) {
        String id = element.attribute(reference);
        Optional<Node> node = model.node(id);
        if (node.isEmpty()) {
            faults.at(element, "flow-nowhere", element.id(), reference, id);
        }
        return node;
    }

    private void boundaries(Model model) {
        model.nodes("boundaryEvent").forEach(event -> {
            String id = event.element().attribute("attachedToRef");
            Optional<Node> activity = model.node(id)
                    .filter(node -> node.is("userTask") || node.is("serviceTask") || node.is("subProcess"))
                    .filter(node -> node.part() == event.part() && !node.isEventPart());
            activity.ifPresentOrElse(
                    node -> node.boundaries().add(event),
                    () -> faults.at(event.element(), "boundary-nowhere", event.id(), id));
        });
    }
}
