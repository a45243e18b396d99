package org.jointroadmap.audit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the chain found.
 *
 * @param verdict sound, or what is wrong with the first entry that is not
 * @param position of that entry; if all is sound, of the last
 * @param id of the entry that stands there, null if none does
 * @param hash of the last sound entry
 */
public record ChainState(
        Verdict verdict, long position, @Nullable Long id, String hash) {
    public boolean isSound() {
        return verdict == Verdict.SOUND;
    }

    /** In one line, for the command and the log. */
    public String inWords() {
        String where = "position " + position + (id == null ? "" : " (entry " + id + ")");
        return switch (verdict) {
            case SOUND -> "The chain is sound up to position " + position + ", head " + hash + ".";
            case BROKEN -> "The chain is broken at " + where + ": the entry is not what was sealed.";
            case MISSING -> "An entry is missing at " + where + ".";
            case REORDERED -> "An entry was reordered at " + where + ".";
            case HEAD_UNKNOWN ->
                "The chain is sound in itself up to position " + position
                        + ", but the given head never occurs in it: it was cut off or sealed anew.";
            case HEAD_MISSING ->
                "The record of the head is missing: whether entries after position " + position
                        + " are missing cannot be known.";
        };
    }

    /** How the chain is. */
    public enum Verdict {
        SOUND,
        BROKEN,
        MISSING,
        REORDERED,
        HEAD_UNKNOWN,
        HEAD_MISSING;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
