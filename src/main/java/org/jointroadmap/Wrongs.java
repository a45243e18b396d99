package org.jointroadmap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jointroadmap.Refused.Kind;
import org.jointroadmap.Refused.Problem;
import org.jspecify.annotations.Nullable;

/** Gathers all that is wrong with what somebody entered, so that they hear of everything in one round. */
public final class Wrongs {
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();

    /** What cannot be read is not called missing too. */
    public void add(String field, String key, Object... arguments) {
        if (!unread.contains(field)) {
            problems.add(new Problem(field, key, List.of(arguments)));
        }
    }

    /** Nothing more is said of the field by those who see only what stands in for it. */
    public void unreadable(String field, String key, Object... arguments) {
        unreadable(new Problem(field, key, List.of(arguments)));
    }

    public void require(boolean right, String field, String key, Object... arguments) {
        if (!right) {
            add(field, key, arguments);
        }
    }

    /** A text that must be there and fit. */
    public void text(String field, @Nullable String text, int longest, String missing) {
        if (text == null || text.isBlank()) {
            add(field, missing);
        } else {
            length(field, text, longest);
        }
    }

    public void length(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            add(field, "refused.too-long", longest, text.length());
        }
    }

    /** What a part of the input holds; null if it is refused. */
    public <T> @Nullable T read(Supplier<@Nullable T> part) {
        try {
            return part.get();
        } catch (Refused refused) {
            if (refused.kind() != Kind.INVALID) {
                throw refused;
            }
            refused.problems().forEach(this::unreadable);
            return null;
        }
    }

    /** A check that refuses by itself; what is not about the input stays a refusal at once. */
    public void also(Runnable check) {
        read(() -> {
            check.run();
            return null;
        });
    }

    /** All of it, for who does not refuse yet. */
    public List<Problem> all() {
        return List.copyOf(problems);
    }

    /** @throws Refused if anything was wrong */
    public void refuse() {
        if (!problems.isEmpty()) {
            throw new Refused(Kind.INVALID, problems);
        }
    }

    private void unreadable(Problem problem) {
        problems.add(problem);
        unread.add(problem.field());
    }
}
