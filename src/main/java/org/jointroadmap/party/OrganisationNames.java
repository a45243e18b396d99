package org.jointroadmap.party;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jointroadmap.Wrongs;
import org.jspecify.annotations.Nullable;

/** What an organisation is called in each language; what is missing is taken from the others. */
public record OrganisationNames(
        @Nullable String en, @Nullable String ru, @Nullable String az) {
    private static final int LONGEST = 200;

    /** These, and where there is none what it was called before. */
    OrganisationNames over(Organisation before) {
        return new OrganisationNames(
                given(en) ? en : before.nameEn(), given(ru) ? ru : before.nameRu(), given(az) ? az : before.nameAz());
    }

    void check(Wrongs wrongs) {
        wrongs.require(!all().isEmpty(), "names", "refused.organisation.name");
        all().forEach(name -> wrongs.length("names", name, LONGEST));
    }

    /** Those that were given. */
    List<String> all() {
        return Stream.of(en, ru, az)
                .filter(OrganisationNames::given)
                .map(name -> Objects.requireNonNull(name).strip())
                .toList();
    }

    String english() {
        return first(en, az, ru);
    }

    String russian() {
        return first(ru, en, az);
    }

    /** Null where nobody said it. */
    @Nullable
    String azerbaijani() {
        return given(az) ? Objects.requireNonNull(az).strip() : null;
    }

    private static String first(@Nullable String... names) {
        return Stream.of(names)
                .filter(OrganisationNames::given)
                .map(name -> Objects.requireNonNull(name).strip())
                .findFirst()
                .orElseThrow();
    }

    private static boolean given(@Nullable String name) {
        return name != null && !name.isBlank();
    }
}
