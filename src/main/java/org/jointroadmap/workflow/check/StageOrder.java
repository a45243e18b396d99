package org.jointroadmap.workflow.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** The stages of a process in the order in which its flow comes to them first. */
final class StageOrder {
    private final Node process;

    StageOrder(Node process) {
        this.process = process;
    }

    List<Node> stages() {
        List<Node> order = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        List<Node> starts =
                process.inner().stream().filter(node -> node.is("startEvent")).toList();
        starts.forEach(start -> walk(start, seen, order));
        Collections.reverse(order);
        return order.stream().filter(Node::isStage).toList();
    }

    /** After its successors, so that the reverse has each node before those that follow it, loops aside. */
    private static void walk(Node start, Set<Node> seen, List<Node> order) {
        record Visit(Node node, Iterator<Node> next) {}
        Deque<Visit> open = new ArrayDeque<>();
        if (seen.add(start)) {
            open.push(new Visit(start, successors(start)));
        }
        while (!open.isEmpty()) {
            Visit visit = open.element();
            if (visit.next().hasNext()) {
                Node next = visit.next().next();
                if (seen.add(next)) {
                    open.push(new Visit(next, successors(next)));
                }
            } else {
                order.add(visit.node());
                open.pop();
            }
        }
    }

    private static Iterator<Node> successors(Node node) {
        List<Node> next = new ArrayList<>();
        node.boundaries().forEach(event -> event.out().forEach(flow -> next.add(flow.to())));
        for (int i = node.out().size() - 1; i >= 0; i--) {
            next.add(node.out().get(i).to());
        }
        return next.iterator();
    }
}
