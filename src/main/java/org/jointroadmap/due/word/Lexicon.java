package org.jointroadmap.due.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that due texts are written with, from the file {@code due/words.txt}. */
final class Lexicon {
    private static final Pattern LINE = Pattern.compile("([A-Z]+)(?: (\\S+))?: (.*)");
    private static final String FILE = "/due/words.txt";

    /** More words are looked for first, then those with a fixed ending. */
    private static final Comparator<Phrase> ORDER =
            Comparator.comparingInt((Phrase phrase) -> -phrase.forms().size()).thenComparing(Phrase::isOpen);

    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();

    Lexicon() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            file.lines().map(LINE::matcher).filter(Matcher::matches).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byBeginning.values().forEach(list -> list.sort(ORDER));
    }

    private void add(Matcher line) {
        for (String written : line.group(3).split("\\|")) {
            Phrase phrase = Phrase.of(
                    Sense.valueOf(line.group(1)), Objects.requireNonNullElse(line.group(2), ""), written.strip());
            phrases.add(phrase);
            byBeginning
                    .computeIfAbsent(beginning(phrase.forms().get(0).stem()), key -> new ArrayList<>())
                    .add(phrase);
        }
    }

    /** The longest phrase that stands at a place. */
    Optional<Phrase> find(List<Raw> runs, int at, boolean inAzerbaijani) {
        return byBeginning.getOrDefault(beginning(runs.get(at).folded()), List.of()).stream()
                .filter(phrase -> phrase.isAt(runs, at, inAzerbaijani))
                .findFirst();
    }

    List<Phrase> phrases() {
        return phrases;
    }

    private static String beginning(String word) {
        return word.substring(0, 1);
    }
}
