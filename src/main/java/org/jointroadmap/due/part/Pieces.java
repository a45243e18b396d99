package org.jointroadmap.due.part;

import java.util.EnumMap;
import java.util.Map;

/** What words say about a day or a period, as far as they do. */
public record Pieces(Map<Piece, Integer> said) {
    public static final int START = 1;
    public static final int MIDDLE = 2;
    public static final int END = 3;
    public static final int LAST_DAY = 4;

    public static final Pieces NONE = new Pieces(Map.of());

    public boolean has(Piece piece) {
        return said.containsKey(piece);
    }

    public boolean hasAny(Piece... pieces) {
        for (Piece piece : pieces) {
            if (has(piece)) {
                return true;
            }
        }
        return false;
    }

    public boolean isNothing() {
        return said.isEmpty();
    }

    /** The number said of a piece; 0 if nothing is. */
    public int get(Piece piece) {
        return said.getOrDefault(piece, 0);
    }

    public Pieces with(Piece piece, int number) {
        Map<Piece, Integer> more = new EnumMap<>(Piece.class);
        more.putAll(said);
        more.put(piece, number);
        return new Pieces(more);
    }

    public Pieces without(Piece piece) {
        Map<Piece, Integer> fewer = new EnumMap<>(Piece.class);
        fewer.putAll(said);
        fewer.remove(piece);
        return new Pieces(fewer);
    }

    /** Both, where nothing is said twice; else null is no answer, so ask {@link #isApartFrom} first. */
    public Pieces and(Pieces other) {
        Map<Piece, Integer> both = new EnumMap<>(Piece.class);
        both.putAll(other.said);
        both.putAll(said);
        return new Pieces(both);
    }

    public boolean isApartFrom(Pieces other) {
        return said.keySet().stream().noneMatch(other::has);
    }

    /** Whether all that is said is one of these. */
    public boolean isOnly(Piece... pieces) {
        int found = 0;
        for (Piece piece : pieces) {
            found += has(piece) ? 1 : 0;
        }
        return !isNothing() && found == said.size();
    }

    /** Whether a single day is named, as far as it is. */
    public boolean isDay() {
        return hasAny(Piece.DAY, Piece.NTH, Piece.WORKDAY);
    }
}
