package org.jointroadmap.fact;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What flags, letters, tasks and pages need to know of one kind of subject. Each module that has a kind says it. */
public interface SubjectKind {
    /** The type in {@link Subject}. */
    String type();

    /** The address of a subject's page is this, a slash and its number: such as /items. */
    String pages();

    /** Id to what people call those of these that there are, such as 2.4, which stands in addresses too; by itself the id. */
    default Map<String, String> numbers(Collection<String> ids) {
        return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), Function.identity()));
    }

    /** The id of the one that people call so; by itself what they call it. */
    default String idOf(String number) {
        return number;
    }

    /** Id to title of those of these that there are, whoever asks. */
    Map<String, String> titles(Collection<String> ids, Locale language);

    /** Alpha-3 code of the side that answers for it; empty if there is no such subject. */
    Optional<String> side(String id);

    /** Alpha-3 code of the side whose own it is, so that nobody else may know of it; empty once it is shared. */
    default Optional<String> ownSide(String id) {
        return Optional.empty();
    }

    /** Login of the person who answers for it; empty if only a side does. */
    default Optional<String> person(String id) {
        return Optional.empty();
    }

    /** Logins of all who are named for it, on either side. */
    default Set<String> people(String id) {
        return person(id).map(Set::of).orElse(Set.of());
    }

    /** Id to by when it is due, of those of these that have a due date of their own. */
    default Map<String, Deadline> deadlines(Collection<String> ids) {
        return Map.of();
    }

    /** By when it is due; empty for what has no due date of its own. */
    default Optional<Deadline> deadline(String id) {
        return Optional.ofNullable(deadlines(List.of(id)).get(id));
    }
}
