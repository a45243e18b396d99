package org.jointroadmap.due.word;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How one word may be written.
 *
 * @param endings that it may have after its stem; null for any that is not long
 */
record Form(String stem, @Nullable Set<String> endings) {
    private static final int LONGEST_ENDING = 8;
    private static final Set<String> ADJECTIVE =
            endings("ый,ий,ой,ого,его,ому,ему,ом,ем,ым,им,ая,яя,ой,ей,ую,юю,ое,ее,ые,"
                    + "ие,ых,их,ыми,ими,ы,і,ім,ага,яга,аму,яму,ай,яй,ае,яе,ыя,ія,ымі,імі");
    private static final Set<String> NOUN = endings(
            ",а,я,у,ю,е,и,ы,о,ом,ем,ам,ям,ах,ях,ов,ев,ей,ой,ий,ами,ями,ию,ия,ии," + "ь,ью,і,аў,яў,амі,ямі,ый,ам");

    static Form of(String written) {
        int slash = written.indexOf('/');
        if (slash > 0) {
            return new Form(written.substring(0, slash), endings(written.substring(slash + 1)));
        }
        String stem = written.substring(0, written.length() - 1);
        return switch (written.charAt(written.length() - 1)) {
            case '@' -> new Form(stem, ADJECTIVE);
            case '#' -> new Form(stem, NOUN);
            case '*' -> new Form(stem, null);
            default -> new Form(written, Set.of(""));
        };
    }

    boolean is(String word) {
        return word.startsWith(stem) && takes(word.substring(stem.length()));
    }

    boolean isOpen() {
        return endings == null;
    }

    /** The form with an ending that is nearest to a word within so many slips; null if none is. */
    @Nullable
    String nearest(String word, int slips) {
        String nearest = null;
        int fewest = slips + 1;
        for (String ending : endings == null ? Set.of("") : new TreeSet<>(endings).descendingSet()) {
            int distance = Slips.between(word, stem + ending, fewest - 1);
            if (distance < fewest) {
                fewest = distance;
                nearest = stem + ending;
            }
        }
        return nearest;
    }

    private boolean takes(String ending) {
        return endings == null ? stem.isEmpty() || ending.length() <= LONGEST_ENDING : endings.contains(ending);
    }

    private static Set<String> endings(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }
}
