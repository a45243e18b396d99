package org.jointroadmap.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that was answered and decided in one process, the oldest first. */
public record InstanceAnswers(List<Given> given) {
    public InstanceAnswers {
        given = List.copyOf(given);
    }

    /** The newest answer of a name; empty if nobody was asked, or the newest who was left it empty. */
    public Optional<Object> newest(String name) {
        return newest(name, any -> true);
    }

    /** The newest answer of a name among those that the people of a side may read. */
    public Optional<Object> newestFor(String side, String name) {
        return newest(name, answer -> answer.isReadableFor(side));
    }

    private Optional<Object> newest(String name, Predicate<Given> wanted) {
        return newestFirst()
                .filter(answer -> answer.values().containsKey(name))
                .filter(wanted)
                .findFirst()
                .map(answer -> answer.values().get(name));
    }

    /** The newest form of a task, empty if it was not answered yet. */
    public Optional<Given> newestOf(String node) {
        return newestFirst().filter(answer -> answer.node().equals(node)).findFirst();
    }

    /**
     * The newest form of a task by each side that answered it; one that is empty where none did.
     *
     * <p>A task that both sides answer at once has two.
     */
    public List<Optional<Given>> newestRound(String node) {
        Map<String, Given> bySide = new LinkedHashMap<>();
        given.stream()
                .filter(answer -> answer.node().equals(node))
                .forEach(answer -> bySide.put(answer.side(), answer));
        return bySide.isEmpty()
                ? List.of(Optional.empty())
                : bySide.values().stream().map(Optional::of).toList();
    }

    /** The newest decision that rules took part in. */
    public Optional<Given> newestByRules() {
        return newestFirst().filter(answer -> answer.ruleVersion() != null).findFirst();
    }

    private Stream<Given> newestFirst() {
        return Stream.iterate(given.size() - 1, at -> at >= 0, at -> at - 1).map(given::get);
    }

    /** Whether an answer means yes: a ticked box, the option yes, or a step that decided so. */
    public static boolean isYes(@Nullable Object answer) {
        return Boolean.TRUE.equals(answer) || Objects.equals(answer, "yes");
    }
}
