package org.jointroadmap.fact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The answers of one process by their names, each name's oldest first; rules ask them by {@link WithAnswers}. */
public record Answers(Map<String, List<Answered>> byName) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byName = Collections.unmodifiableMap(new TreeMap<>(byName));
    }

    /** @param oldestFirst of all names */
    public static Answers of(List<Answered> oldestFirst) {
        return new Answers(
                oldestFirst.stream().collect(groupingBy(Answered::name, TreeMap::new, toCollection(ArrayList::new))));
    }

    /** The newest answer of a name; empty if it was never given, or the newest form left it empty. */
    Optional<Answered> newest(String name) {
        List<Answered> all = all(name);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1)).filter(Answered::isGiven);
    }

    /** The answer before the newest, within the newest's task. */
    Optional<Answered> earlier(String name) {
        List<Answered> all = all(name);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String task = all.get(all.size() - 1).task();
        return all.subList(0, all.size() - 1).stream()
                .filter(answer -> answer.task().equals(task))
                .reduce((one, next) -> next)
                .filter(Answered::isGiven);
    }

    int times(String name) {
        return given(name).size();
    }

    /** The sum over all answers of a name; empty if there is none. */
    Optional<BigDecimal> total(String name) {
        return sum(given(name));
    }

    /** The sum over those that were later answered yes; 0 if none was, empty if there is no answer at all. */
    Optional<BigDecimal> total(String name, String confirmed) {
        List<Answered> given = given(name);
        List<Answered> decisions = given(confirmed);
        List<Answered> counted = given.stream()
                .filter(answer -> isConfirmed(answer, given, decisions))
                .toList();
        return sum(given).map(any -> sum(counted).orElse(BigDecimal.ZERO));
    }

    /** What follows an answer decides on it until the next answer is given; answers in a row are decided on together. */
    private static boolean isConfirmed(Answered answer, List<Answered> given, List<Answered> decisions) {
        int first = decisions.stream()
                .mapToInt(Answered::form)
                .filter(form -> form >= answer.form())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        int next = given.stream()
                .mapToInt(Answered::form)
                .filter(form -> form > first)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return decisions.stream()
                .filter(decision -> decision.form() >= first && decision.form() < next)
                .reduce((one, later) -> later)
                .filter(Answered::isYes)
                .isPresent();
    }

    private static Optional<BigDecimal> sum(List<Answered> answers) {
        return answers.stream().flatMap(answer -> answer.number().stream()).reduce(BigDecimal::add);
    }

    private List<Answered> given(String name) {
        return all(name).stream().filter(Answered::isGiven).toList();
    }

    private List<Answered> all(String name) {
        return Objects.requireNonNull(byName.getOrDefault(name, List.of()));
    }

    /** The names alone: what people answered is told where it is asked for. */
    @Override
    public String toString() {
        return byName.keySet().toString();
    }
}
