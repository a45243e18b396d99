package org.jointroadmap.flag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * What stands held against what rules want now, by identity: what begins, what goes on as what, and what ends.
 *
 * @param <S> what stands
 * @param <W> what is wanted
 */
record Difference<S, W>(List<W> begun, Map<S, W> kept, List<S> ended) {
    /** @param leading which of two of one identity counts, whatever their order */
    static <S, W> Difference<S, W> between(
            Collection<S> standing,
            Function<S, String> identity,
            Collection<W> all,
            Function<W, String> wantedIdentity,
            BinaryOperator<W> leading) {
        Map<String, W> wanted = new LinkedHashMap<>();
        all.forEach(one -> wanted.merge(wantedIdentity.apply(one), one, leading));
        Map<S, W> kept = new LinkedHashMap<>();
        List<S> ended = new ArrayList<>();
        for (S one : standing) {
            W now = wanted.remove(identity.apply(one));
            if (now == null) {
                ended.add(one);
            } else {
                kept.put(one, now);
            }
        }
        return new Difference<>(List.copyOf(wanted.values()), kept, ended);
    }
}
