package org.jointroadmap.intake.owner;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointroadmap.Folding;
import org.jointroadmap.party.Organisation;
import org.jspecify.annotations.Nullable;

/** Finds an organisation that is known by a name that is like its own, or short for it: Минпром, Минсельхозпрод. */
public final class KnownOrganisations {
    private static final Pattern COUNTRY = Pattern.compile(
            "\\b(республик\\w*|рэспублік\\w*|respublika\\w*|republic|беларус\\w*|белорус\\w*|belarus\\w*|азербайджан\\w*|az[əe]rbay?\\w*"
                    + "|azerbaijan\\w*|рб|ар|by|az|of|the|образец|sample|и|and|və)\\b|[^\\p{L}\\d ]",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final String SHORT = "м[иі]н\\p{L}{3,}";
    private static final int BEGIN = 3;
    private static final double ALIKE = 0.88;
    private static final int STEM = 6;

    private final List<Organisation> known;

    public KnownOrganisations(List<Organisation> known) {
        this.known = known;
    }

    /** The one that a name means; nothing where none or several are like it. */
    Optional<Organisation> find(String name, @Nullable String side) {
        List<Organisation> alike = known.stream()
                .filter(one -> side == null || one.side().equals(side))
                .filter(one -> isLike(name, one.nameRu()) || isLike(name, one.nameEn()))
                .toList();
        List<Organisation> same = alike.stream()
                .filter(one -> Stream.of(one.nameRu(), one.nameEn())
                        .anyMatch(other -> Folding.fold(other).equals(Folding.fold(name))))
                .toList();
        List<Organisation> best = same.isEmpty() ? alike : same;
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    static boolean isLike(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        if (first.size() == 1 && second.size() == 1 || String.join(" ", first).equals(String.join(" ", second))) {
            return first.equals(second);
        }
        return isShortFor(first, second) || isShortFor(second, first) || share(first, second) >= ALIKE;
    }

    private static List<String> words(String name) {
        return Arrays.stream(COUNTRY.matcher(Folding.fold(name)).replaceAll(" ").split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static double share(List<String> one, List<String> other) {
        Set<String> first =
                new HashSet<>(one.stream().map(KnownOrganisations::stem).toList());
        Set<String> second =
                new HashSet<>(other.stream().map(KnownOrganisations::stem).toList());
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return 2.0 * both.size() / (first.size() + second.size());
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    /** Минсельхозпрод: what follows is made of beginnings of the other name's words, in their order. */
    private static boolean isShortFor(List<String> brief, List<String> full) {
        return brief.size() == 1
                && brief.get(0).matches(SHORT)
                && full.size() > 1
                && full.get(0).matches("м[иі]н[иі]ст[еэ]рств\\p{L}*")
                && isMadeOf(brief.get(0).substring(BEGIN), full, 1);
    }

    private static boolean isMadeOf(String rest, List<String> words, int at) {
        if (rest.isEmpty()) {
            return true;
        }
        if (at == words.size()) {
            return false;
        }
        String word = words.get(at);
        for (int length = Math.min(rest.length(), word.length()); length > 1; length--) {
            if (rest.startsWith(word.substring(0, length)) && isMadeOf(rest.substring(length), words, at + 1)) {
                return true;
            }
        }
        return at > 1 && isMadeOf(rest, words, at + 1);
    }
}
