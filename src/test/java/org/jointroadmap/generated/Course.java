package org.jointroadmap.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A project of a generated lifecycle: what was answered to it, and who may read that. */
final class Course {
    private final Drawn drawn;
    private final String proposer;
    private final String id;
    private final String instance;
    private final List<Given> given = new ArrayList<>();
    /** Answers of blocks that were seen to be done. */
    private final Set<Given> opened = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Map<String, String> due = new HashMap<>();
    private boolean handedOver;
    private boolean second;
    private boolean closed;
    private @Nullable Given inDoubt;
    private String taskInDoubt = "";

    /** @param proposer first letters of the logins of the side that proposed it */
    Course(Drawn drawn, String proposer, String id, String instance) {
        this.drawn = drawn;
        this.proposer = proposer;
        this.id = id;
        this.instance = instance;
    }

    Drawn drawn() {
        return drawn;
    }

    String proposer() {
        return proposer;
    }

    String partner() {
        return proposer.equals("by") ? "az" : "by";
    }

    String id() {
        return id;
    }

    String instance() {
        return instance;
    }

    boolean isClosed() {
        return closed;
    }

    boolean isHandedOver() {
        return handedOver;
    }

    boolean isSecond() {
        return second;
    }

    int answered() {
        return given.size();
    }

    Place place(String task) {
        return drawn.tasks().getOrDefault(task, new Place("", false, false, 0));
    }

    /** What is submitted just now; whether it was taken is known once the program has answered. */
    void submits(OpenTask task, Map<String, JsonNode> answers) {
        taskInDoubt = task.id();
        Place place = place(task.key());
        Place now = new Place(place.block(), place.draft() && !handedOver, place.cuttable(), place.depth());
        inDoubt = new Given(task.key(), Crowd.side(task.login()), answers, now);
    }

    void wasTaken() {
        given.add(inDoubt);
        inDoubt = null;
    }

    void wasNotTaken() {
        inDoubt = null;
    }

    /** After a crash: what the program had taken before it could say so is on record. */
    void settle(Crowd crowd, Set<String> waiting) throws IOException, InterruptedException {
        Given last = inDoubt;
        if (last != null) {
            boolean office = last.side().isEmpty();
            boolean taken = office
                    ? !waiting.contains(taskInDoubt)
                    : count(crowd.answers(prefix(last.side()), id), last) > total(last);
            if (taken) {
                wasTaken();
            }
        }
        inDoubt = null;
    }

    /** What both sides read now. */
    Sight see(Crowd crowd) throws IOException, InterruptedException {
        return new Sight(
                crowd.answers(proposer, id), crowd.answers(partner(), id), !handedOver && crowd.sees(partner(), id));
    }

    /** What both sides read between two looks at the tasks that wait. */
    final class Sight {
        private final List<JsonNode> own;
        private final List<JsonNode> others;
        private final boolean seen;

        private Sight(List<JsonNode> own, List<JsonNode> others, boolean seen) {
            this.own = own;
            this.others = others;
            this.seen = seen;
        }

        void check(Collection<OpenTask> before, Collection<OpenTask> after) {
            Set<String> still = mine(after).stream().map(OpenTask::id).collect(Collectors.toSet());
            List<OpenTask> waiting = mine(before).stream()
                    .filter(task -> still.contains(task.id()))
                    .toList();
            learn(mine(before));
            boolean draft =
                    mine(after).stream().allMatch(task -> place(task.key()).draft());
            if (!handedOver && !waiting.isEmpty() && draft) {
                assertThat(others).as("%s before the handover", Course.this).isEmpty();
                assertThat(seen).as("%s before the handover", Course.this).isFalse();
            }
            Set<String> sealed = waiting.stream()
                    .map(task -> place(task.key()).block())
                    .filter(block -> !block.isEmpty())
                    .collect(Collectors.toSet());
            Course.this.check(own, proposer, sealed);
            Course.this.check(others, partner(), sealed);
        }
    }

    /** What can be told from the tasks that wait. */
    private void learn(List<OpenTask> tasks) {
        Set<String> busy = tasks.stream()
                .map(task -> place(task.key()).block())
                .filter(block -> !block.isEmpty())
                .collect(Collectors.toSet());
        boolean alone =
                tasks.stream().anyMatch(task -> place(task.key()).block().isEmpty());
        handedOver |= tasks.stream().anyMatch(task -> !place(task.key()).draft());
        for (Given answer : given) {
            if (answer.isSealable() && !busy.contains(answer.place().block()) && (alone || closed || !busy.isEmpty())) {
                opened.add(answer);
            }
        }
        for (OpenTask task : tasks) {
            second |= task.isOfSecondVersion();
            assertThat(due.computeIfAbsent(task.id(), first -> task.due()))
                    .as("%s, due date of %s", this, task.key())
                    .isEqualTo(task.due());
        }
    }

    private void check(List<JsonNode> read, String side, Set<String> sealed) {
        for (Given one : new HashSet<>(given)) {
            List<Given> alike = given.stream()
                    .filter(other ->
                            other.task().equals(one.task()) && other.side().equals(one.side()))
                    .toList();
            boolean own = prefix(one.side()).equals(side);
            long must = alike.stream().filter(answer -> own || isOpen(answer)).count();
            long may = alike.stream()
                    .filter(answer -> own || !isSecret(answer, sealed))
                    .count();
            assertThat(count(read, one))
                    .as("%s: answers of %s by %s that %s reads", this, one.task(), one.side(), side)
                    .isBetween(must, may);
        }
    }

    /** Whether everybody reads it by now. */
    private boolean isOpen(Given answer) {
        Place place = answer.place();
        return !place.draft() && (place.block().isEmpty() || opened.contains(answer) && !place.cuttable());
    }

    /** Whether only its own side reads it as yet. */
    private boolean isSecret(Given answer, Set<String> sealed) {
        return answer.place().draft() || sealed.contains(answer.place().block()) && !opened.contains(answer);
    }

    /** The end: nothing that was answered is missing or another. */
    void end(Crowd crowd) throws IOException, InterruptedException {
        closed = true;
        handedOver = true;
        learn(List.of());
        for (String side : Crowd.SIDES) {
            List<JsonNode> read = crowd.answers(side, id);
            check(read, side, Set.of());
            List<JsonNode> theirs = read.stream()
                    .filter(answer -> prefix(answer.path("side").asText()).equals(side))
                    .toList();
            List<Given> said = given.stream()
                    .filter(one -> prefix(one.side()).equals(side))
                    .toList();
            assertThat(theirs).as("%s: all that %s said", this, side).hasSameSizeAs(said);
            for (Given one : said) {
                assertThat(theirs).as("%s: %s", this, one).anyMatch(answer -> isSame(answer, one));
            }
        }
        boolean walked = given.stream().anyMatch(one -> one.task().equals(Drawn.EXTRA));
        assertThat(walked).as("%s walked the step of its version", this).isEqualTo(second);
    }

    private static boolean isSame(JsonNode answer, Given given) {
        return answer.path("task").asText().equals(given.task())
                && given.answers().entrySet().stream().allMatch(one -> answer.path("answers")
                        .path(one.getKey())
                        .asText()
                        .equals(one.getValue().asText()))
                && given.answers().entrySet().stream()
                        .filter(one -> one.getValue().isArray())
                        .allMatch(
                                one -> answer.path("answers").path(one.getKey()).equals(one.getValue()));
    }

    private long total(Given one) {
        return given.stream()
                .filter(other -> other.task().equals(one.task()) && other.side().equals(one.side()))
                .count();
    }

    private static long count(List<JsonNode> read, Given one) {
        return read.stream()
                .filter(answer -> answer.path("task").asText().equals(one.task())
                        && answer.path("side").asText().equals(one.side()))
                .count();
    }

    List<OpenTask> mine(Collection<OpenTask> tasks) {
        return tasks.stream().filter(task -> task.instance().equals(instance)).toList();
    }

    private static String prefix(String side) {
        return side.equals("BLR") ? "by" : side.equals("AZE") ? "az" : "";
    }

    @Override
    public String toString() {
        return drawn.key() + " (" + id + ")";
    }
}
