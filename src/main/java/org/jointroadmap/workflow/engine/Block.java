package org.jointroadmap.workflow.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.behavior.ExclusiveGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ParallelGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/**
 * What a model does side by side: the nodes that lie on some but not on all branches between a fork and its join.
 *
 * @param join the parallel gateway at which all branches meet, empty if they just end
 */
record Block(ActivityImpl fork, Set<ActivityImpl> nodes, Optional<ActivityImpl> join) {
    /** The blocks whose forks stand directly in a scope; of blocks within one another only the outermost. */
    static List<Block> in(ScopeImpl scope) {
        List<Block> all = scope.getActivities().stream()
                .filter(Block::forks)
                .map(fork -> of(fork, scope))
                .toList();
        List<Block> outermost = new ArrayList<>();
        for (Block block : all) {
            boolean inside = all.stream()
                    .anyMatch(other -> other != block
                            && other.nodes.contains(block.fork)
                            && !(block.nodes.contains(other.fork) && outermost.contains(block)));
            if (!inside) {
                outermost.add(block);
            }
        }
        return outermost;
    }

    private static boolean forks(ActivityImpl activity) {
        return activity.getOutgoingTransitions().size() > 1
                && !(activity.getActivityBehavior() instanceof ExclusiveGatewayActivityBehavior);
    }

    private static Block of(ActivityImpl fork, ScopeImpl scope) {
        List<Set<ActivityImpl>> branches = fork.getOutgoingTransitions().stream()
                .map(way -> reachable((ActivityImpl) way.getDestination(), fork, scope))
                .toList();
        Set<ActivityImpl> some = new LinkedHashSet<>();
        branches.forEach(some::addAll);
        Set<ActivityImpl> all = new HashSet<>(some);
        branches.forEach(all::retainAll);
        some.removeAll(all);
        List<ActivityImpl> met = Stream.concat(Stream.of(fork), some.stream())
                .flatMap(node -> next(node, scope))
                .filter(all::contains)
                .distinct()
                .toList();
        return new Block(fork, some, join(met));
    }

    private static Optional<ActivityImpl> join(List<ActivityImpl> met) {
        return met.size() == 1 && met.get(0).getActivityBehavior() instanceof ParallelGatewayActivityBehavior
                ? Optional.of(met.get(0))
                : Optional.empty();
    }

    /** Never back through the fork: what stands before it is not done side by side. */
    private static Set<ActivityImpl> reachable(ActivityImpl first, ActivityImpl fork, ScopeImpl scope) {
        Set<ActivityImpl> seen = new LinkedHashSet<>();
        Deque<ActivityImpl> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            ActivityImpl node = open.pop();
            if (node != fork && seen.add(node)) {
                next(node, scope).forEach(open::push);
            }
        }
        return seen;
    }

    /** Where a node leads to, also by the events at its boundary. */
    private static Stream<ActivityImpl> next(ActivityImpl node, ScopeImpl scope) {
        Stream<ActivityImpl> ways = node.getOutgoingTransitions().stream()
                .map(PvmTransition::getDestination)
                .map(ActivityImpl.class::cast);
        Stream<ActivityImpl> events = scope.getActivities().stream().filter(event -> event.getEventScope() == node);
        return Stream.concat(ways, events);
    }
}
