package org.jointroadmap.rules.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jointroadmap.fact.Quantity;

/** The variables of one rule up to a place, and which facts it has asked for. */
final class Scope {
    /**
     * What a variable holds.
     *
     * @param type of the fact, or of the component
     * @param component that it holds, "" for a fact and a total
     * @param usable false once it belongs to facts that are looked at elsewhere
     */
    record Held(Class<?> type, String component, String unit, boolean usable) {
        boolean isFact() {
            return type.isRecord() && component.isEmpty() && type != Quantity.class;
        }
    }

    private final Map<String, Held> variables;

    Scope() {
        this(Map.of());
    }

    private Scope(Map<String, Held> variables) {
        this.variables = new HashMap<>(variables);
    }

    Scope copy() {
        return new Scope(variables);
    }

    /** False if the name is taken. */
    boolean bind(String name, Held held) {
        return variables.putIfAbsent(name, held) == null;
    }

    /** A variable that holds what was counted. */
    boolean bindTotal(String name, String unit) {
        return bind(name, new Held(Quantity.class, "", unit, true));
    }

    Optional<Held> find(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    Set<String> names() {
        return new TreeSet<>(variables.keySet());
    }

    /** What was bound since is of no use to what follows. */
    void hideAllBut(Set<String> before, Set<String> kept) {
        variables.replaceAll((name, held) -> before.contains(name) || kept.contains(name)
                ? held
                : new Held(held.type(), held.component(), held.unit(), false));
    }

    /** Takes over what another holds. */
    void become(Scope other) {
        variables.clear();
        variables.putAll(other.variables);
    }

    /** Keeps what the other holds too, and as the same. */
    void keepCommon(Scope other) {
        variables.entrySet().removeIf(one -> !Objects.equals(other.variables.get(one.getKey()), one.getValue()));
    }
}
