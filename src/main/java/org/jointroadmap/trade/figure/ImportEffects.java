package org.jointroadmap.trade.figure;

import org.jspecify.annotations.Nullable;

/**
 * What an import would change, or changed when it took effect.
 *
 * @param opportunities of the newest period that come, go or get other figures; as what follows null where nobody foresaw it
 * @param flags that are raised or cleared
 * @param tasks that begin or end
 * @param letters that go out
 */
public record ImportEffects(
        FigureChange figures,
        @Nullable Integer opportunities,
        @Nullable Integer flags,
        @Nullable Integer tasks,
        @Nullable Integer letters) {
    /** Of an import that took effect without anybody looking first: what its figures lead to later is not known. */
    public static ImportEffects of(FigureChange figures, @Nullable Integer opportunities) {
        return new ImportEffects(figures, opportunities, null, null, null);
    }
}
