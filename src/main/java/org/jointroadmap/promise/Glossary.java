package org.jointroadmap.promise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.Folding;
import org.jspecify.annotations.Nullable;

/** The words that tell what a promise lacks, from the file {@code promise/words.txt}. */
final class Glossary {
    private static final String FILE = "/promise/words.txt";
    private static final Pattern LINE = Pattern.compile("([A-Z]+)(?: (\\S+))?: (.*)");
    private static final int SHORTEST_STEM = 4;

    static final Glossary READ = new Glossary();

    private final Map<String, Set<Sense>> whole = new HashMap<>();
    private final Map<String, Set<Sense>> beginnings = new HashMap<>();
    private final Map<String, String> meanings = new HashMap<>();
    private final Set<String> endings = new HashSet<>();

    private Glossary() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Glossary.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            file.lines().map(LINE::matcher).filter(Matcher::matches).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Matcher line) {
        Sense sense = Sense.valueOf(line.group(1));
        for (String form : line.group(3).split("\\|")) {
            String folded = Folding.fold(form);
            boolean open = folded.endsWith("*");
            String word = open ? folded.substring(0, folded.length() - 1) : folded;
            if (sense == Sense.ENDING) {
                endings.add(word);
            } else if (sense == Sense.SAME) {
                meanings.put(folded, line.group(2));
            } else {
                (open ? beginnings : whole)
                        .computeIfAbsent(word, key -> EnumSet.noneOf(Sense.class))
                        .add(sense);
            }
        }
    }

    /** Whether a word, or two of them, has a sense; the longest form that fits counts. */
    boolean is(String word, Sense sense) {
        Set<Sense> exact = whole.get(word);
        if (exact != null) {
            return exact.contains(sense);
        }
        for (int length = word.length(); length > 1; length--) {
            Set<Sense> open = beginnings.get(word.substring(0, length));
            if (open != null) {
                return open.contains(sense);
            }
        }
        return false;
    }

    /** Whether a form is in the file. */
    boolean isKnown(String words) {
        return whole.containsKey(words);
    }

    /** What a word means, or its stem. */
    String meaning(String word) {
        @Nullable String meaning = meanings.get(word);
        for (int length = word.length(); length > 1 && meaning == null; length--) {
            meaning = meanings.get(word.substring(0, length) + "*");
        }
        return meaning == null ? stem(word) : "=" + meaning;
    }

    private String stem(String word) {
        for (int from = SHORTEST_STEM; from < word.length(); from++) {
            if (endings.contains(word.substring(from))) {
                return word.substring(0, from);
            }
        }
        return word;
    }
}
