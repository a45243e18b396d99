package org.jointroadmap.workflow.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A model as a graph of nodes. */
final class Model {
    static final Set<String> SUBJECTS =
            Set.of("project", "item", "opportunity", "target", "organisation", "roadmap", "session");

    private final String file;
    private final Element root;
    private final Node process;
    private final Map<String, Node> nodes = new LinkedHashMap<>();

    Model(String file, Element root, Element process) {
        this.file = file;
        this.root = root;
        this.process = new Node(process, null);
    }

    void add(Node node) {
        nodes.putIfAbsent(node.id(), node);
    }

    String file() {
        return file;
    }

    /** Name of the file without its ending. */
    String key() {
        return file.substring(0, file.length() - ".bpmn".length());
    }

    Element root() {
        return root;
    }

    Node process() {
        return process;
    }

    Collection<Node> nodes() {
        return nodes.values();
    }

    Stream<Node> nodes(String kind) {
        return nodes.values().stream().filter(node -> node.is(kind));
    }

    Optional<Node> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** The process and every subprocess. */
    Stream<Node> parts() {
        return Stream.concat(Stream.of(process), nodes("subProcess"));
    }

    /** "" for one of the program's own. */
    String subject() {
        return process.element().property("subject");
    }

    boolean isOwn() {
        return subject().isEmpty();
    }

    boolean isLifecycle() {
        return subject().equals("project");
    }

    boolean isOffered() {
        return isLifecycle() && !process.element().property("offered").equals("false");
    }

    List<Node> stages() {
        return new StageOrder(process).stages();
    }
}
