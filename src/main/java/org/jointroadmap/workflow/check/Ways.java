package org.jointroadmap.workflow.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ways through a whole model, into its parts and out of them again. */
final class Ways {
    private static final int SHOWN = 14;

    private Ways() {}

    /** The shortest way from the start of a process to a node past none of certain nodes, as ids; "" if there is none. */
    static String past(Model model, Node target, Predicate<Node> avoided) {
        Map<Node, Node> from = new HashMap<>();
        Deque<Node> open = new ArrayDeque<>();
        for (Node start : starts(model.process()).toList()) {
            from.put(start, start);
            open.add(start);
        }
        while (!open.isEmpty()) {
            Node node = open.remove();
            if (node == target) {
                return shown(from, target);
            }
            Stream<Node> following = avoided.test(node) ? node.boundaries().stream() : next(node);
            following.filter(one -> from.putIfAbsent(one, node) == null).forEach(open::add);
        }
        return "";
    }

    /** What may follow a node. */
    static Set<Node> after(Node first) {
        Set<Node> seen = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(next(first).toList());
        while (!open.isEmpty()) {
            Node node = open.remove();
            if (seen.add(node)) {
                next(node).forEach(open::add);
            }
        }
        return seen;
    }

    static Stream<Node> next(Node node) {
        Stream<Node> border = node.boundaries().stream();
        if (node.is("subProcess")) {
            return Stream.concat(border, starts(node));
        }
        if (node.is("endEvent") && !node.part().isProcess()) {
            Node part = node.part().isEventPart() ? node.part().part() : node.part();
            return part.out().stream().map(Flow::to);
        }
        return Stream.concat(border, node.out().stream().map(Flow::to));
    }

    private static Stream<Node> starts(Node part) {
        Stream<Node> events = part.inner().stream().filter(Node::isEventPart).flatMap(event -> event.inner().stream());
        return Stream.concat(part.inner().stream(), events).filter(node -> node.is("startEvent"));
    }

    private static String shown(Map<Node, Node> from, Node target) {
        LinkedList<String> way = new LinkedList<>(List.of(target.id()));
        Node node = target;
        Node before = from.getOrDefault(target, target);
        while (before != node) {
            way.addFirst(before.id());
            node = before;
            before = from.getOrDefault(node, node);
        }
        List<String> ids = way;
        if (ids.size() > SHOWN) {
            ids = Stream.of(ids.subList(0, SHOWN / 2), List.of("…"), ids.subList(ids.size() - SHOWN / 2, ids.size()))
                    .flatMap(List::stream)
                    .toList();
        }
        return ids.stream().collect(Collectors.joining(" → "));
    }
}
