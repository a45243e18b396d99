package org.jointroadmap.workflow.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds for each fork the join of its branches: a join that waits for a branch that never comes waits for ever. */
final class Forks {
    private final FileFaults faults;
    private final Map<Node, Optional<Fork>> found = new LinkedHashMap<>();
    private final Set<Node> open = new HashSet<>();

    Forks(Model model, FileFaults faults) {
        this.faults = faults;
        model.nodes().stream().filter(Node::isFork).forEach(this::of);
        Set<Node> known = found.values().stream()
                .flatMap(Optional::stream)
                .flatMap(fork -> Optional.ofNullable(fork.join()).stream())
                .collect(Collectors.toSet());
        if (found.values().stream().allMatch(Optional::isPresent)) {
            model.nodes().stream()
                    .filter(node -> node.isJoin() && !known.contains(node))
                    .forEach(node -> faults.at(node.element(), "join-without-fork", node.id()));
        }
    }

    Collection<Fork> all() {
        return found.values().stream().flatMap(Optional::stream).toList();
    }

    /** Nothing if its branches do not come together. */
    private Optional<Fork> of(Node node) {
        Optional<Fork> known = found.get(node);
        if (known != null) {
            return known;
        }
        if (!open.add(node)) {
            return Optional.empty();
        }
        List<Fork.Branch> branches = node.out().stream().map(this::branch).toList();
        open.remove(node);
        Optional<Fork> fork = fork(node, branches);
        found.put(node, fork);
        return fork;
    }

    private Optional<Fork> fork(Node node, List<Fork.Branch> branches) {
        if (branches.stream().anyMatch(branch -> branch.nodes().contains(node))) {
            faults.at(node.element(), "fork-back", node.id());
            return Optional.empty();
        }
        Set<Flow> arriving = new LinkedHashSet<>();
        branches.forEach(branch -> arriving.addAll(branch.joins()));
        if (arriving.isEmpty()) {
            return ending(node, branches);
        }
        Node join = arriving.iterator().next().to();
        long joining =
                branches.stream().filter(branch -> !branch.joins().isEmpty()).count();
        Optional<Fork.Branch> lost = branches.stream()
                .filter(branch -> branch.justEnds() || branch.joins().size() > 1)
                .findFirst();
        if (lost.isPresent()) {
            boolean ends = lost.get().justEnds();
            faults.at(node.element(), ends ? "branch-ends" : "branch-joins-twice", node.id(), join.id());
            return Optional.empty();
        }
        if (arriving.size() != joining || !arriving.equals(new HashSet<>(join.in()))) {
            faults.at(join.element(), "join-of-others", join.id(), node.id());
            return Optional.empty();
        }
        return Optional.of(new Fork(node, join, branches));
    }

    private Optional<Fork> ending(Node node, List<Fork.Branch> branches) {
        Set<Node> seen = new HashSet<>();
        for (Fork.Branch branch : branches) {
            for (Node inside : branch.nodes()) {
                if (!seen.add(inside)) {
                    faults.at(inside.element(), "branches-meet", node.id(), inside.id());
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Fork(node, null, branches));
    }

    private Fork.Branch branch(Flow first) {
        Fork.Branch branch = new Fork.Branch();
        Deque<Flow> ways = new ArrayDeque<>(List.of(first));
        while (!ways.isEmpty()) {
            Flow way = ways.remove();
            if (way.to().isJoin()) {
                branch.joins().add(way);
            } else if (branch.nodes().add(way.to())) {
                pass(way.to(), branch, ways);
            }
        }
        return branch;
    }

    private void pass(Node node, Fork.Branch branch, Deque<Flow> ways) {
        if (node.isFork()) {
            of(node).ifPresent(fork -> behind(fork, branch, ways));
        } else if (node.is("endEvent")) {
            branch.ends().add(node);
        } else {
            ways.addAll(node.out());
            node.boundaries().stream().filter(Node::interrupts).forEach(event -> {
                branch.nodes().add(event);
                ways.addAll(event.out());
            });
        }
    }

    private void behind(Fork fork, Fork.Branch branch, Deque<Flow> ways) {
        branch.nodes().addAll(fork.nodes());
        fork.branches()
                .forEach(inner ->
                        inner.ends().stream().filter(Node::isTerminating).forEach(branch.ends()::add));
        Node join = fork.join();
        if (join == null) {
            branch.forks().add(fork);
        } else if (branch.nodes().add(join)) {
            pass(join, branch, ways);
        }
    }
}
