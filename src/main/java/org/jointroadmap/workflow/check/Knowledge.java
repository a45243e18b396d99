package org.jointroadmap.workflow.check;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is certain wherever a process stands: which answers were asked for, and what was done, on every way there. */
final class Knowledge {
    private final Model model;
    private final Function<Node, Collection<String>> adds;
    private final Set<Node> insideForks = new HashSet<>();
    private final Set<Node> aside = new HashSet<>();
    private final Map<Node, Fork> outermost = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Node, BitSet> before = new HashMap<>();
    private final Map<Node, BitSet> after = new HashMap<>();

    /** @param adds what is certain once a node was passed */
    Knowledge(Model model, Collection<Fork> forks, Function<Node, Collection<String>> adds) {
        this.model = model;
        this.adds = adds;
        for (Fork fork : forks) {
            if (fork.join() == null) {
                fork.branches().forEach(branch -> {
                    insideForks.addAll(branch.ends());
                    branch.forks().forEach(inner -> insideForks.add(inner.node()));
                });
                outermost.put(fork.node(), fork);
            }
        }
        model.parts().forEach(part -> aside.addAll(Reach.aside(part)));
        settle();
    }

    /** Whether something is certain when a node is come to. */
    boolean isCertain(Node node, String fact) {
        BitSet known = before.get(node);
        Integer number = numbers.get(fact);
        return known == null || number != null && known.get(number);
    }

    private void settle() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Node node : model.nodes()) {
                changed |= put(before, node, arriving(node));
                changed |= put(after, node, leaving(node));
            }
        }
    }

    private static boolean put(Map<Node, BitSet> map, Node node, @Nullable BitSet now) {
        return now != null && !now.equals(map.put(node, now));
    }

    /** Null while nothing is known yet. */
    private @Nullable BitSet arriving(Node node) {
        if (node.is("startEvent")) {
            Node part = node.part();
            Node around = part.isEventPart() ? part.part() : part;
            return around.isProcess() ? new BitSet() : before.get(around);
        }
        if (node.is("boundaryEvent")) {
            return model.node(node.element().attribute("attachedToRef"))
                    .map(before::get)
                    .orElse(null);
        }
        Stream<@Nullable BitSet> ways = node.in().stream().map(flow -> after.get(flow.from()));
        return node.isJoin() ? together(ways.toList()) : meeting(ways.toList());
    }

    private @Nullable BitSet leaving(Node node) {
        BitSet known = node.is("subProcess") ? ended(node) : before.get(node);
        if (known == null) {
            return null;
        }
        BitSet more = (BitSet) known.clone();
        adds.apply(node).forEach(fact -> more.set(numbers.computeIfAbsent(fact, name -> numbers.size())));
        return more;
    }

    /** What is certain once a part has ended, whichever way it did. */
    private @Nullable BitSet ended(Node part) {
        Stream<@Nullable BitSet> ends = part.inner().stream()
                .filter(node -> node.is("endEvent") && !aside.contains(node))
                .filter(node -> node.isTerminating() || !insideForks.contains(node))
                .map(before::get);
        Stream<@Nullable BitSet> events = part.inner().stream()
                .filter(node -> node.isEventPart()
                        && node.inner().stream().anyMatch(start -> start.is("startEvent") && start.interrupts()))
                .map(this::ended);
        Stream<@Nullable BitSet> forks = outermost.values().stream()
                .filter(fork -> fork.node().part() == part && !insideForks.contains(fork.node()))
                .map(this::ended);
        return meeting(Stream.concat(ends, Stream.concat(events, forks)).toList());
    }

    private @Nullable BitSet ended(Fork fork) {
        return together(fork.branches().stream()
                .map(branch -> meeting(Stream.<@Nullable BitSet>concat(
                                branch.ends().stream().map(before::get),
                                branch.forks().stream().map(this::ended))
                        .toList()))
                .toList());
    }

    /** What all ways have that are known. */
    private static @Nullable BitSet meeting(List<@Nullable BitSet> ways) {
        BitSet common = null;
        for (BitSet way : ways) {
            if (way != null && common == null) {
                common = (BitSet) way.clone();
            } else if (way != null && common != null) {
                common.and(way);
            }
        }
        return common;
    }

    /** What all ways have between them, once all are known. */
    private static @Nullable BitSet together(List<@Nullable BitSet> ways) {
        BitSet all = new BitSet();
        for (BitSet way : ways) {
            if (way == null) {
                return null;
            }
            all.or(way);
        }
        return all;
    }
}
