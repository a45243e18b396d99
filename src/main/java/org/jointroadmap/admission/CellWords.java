package org.jointroadmap.admission;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointroadmap.Folding;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.party.Side;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words by which people write sides, roles and languages into cells: codes, and names in four languages. */
@Component
class CellWords {
    private static final List<Locale> LANGUAGES =
            Stream.of("en", "ru", "be", "az").map(Locale::forLanguageTag).toList();
    private static final Set<String> NOBODY = Set.of(
            "", "-", "joint", "none", "no", "нет", "общая", "обе", "совместный", "совместная", "birgə", "yoxdur");
    private static final Map<String, Role> OF_AZERBAIJANI = Map.of(
            "koordinator", Role.COORDINATOR,
            "sobə rəisi", Role.HEAD,
            "nazir muavini", Role.DEPUTY,
            "həmsədr", Role.COCHAIR,
            "katiblik", Role.SECRETARIAT,
            "katib", Role.SECRETARIAT,
            "qayda muəllifi", Role.RULE_AUTHOR,
            "oxucu", Role.READER);
    private static final Map<String, String> LANGUAGE_WORDS =
            Map.of("english", "en", "английский", "en", "ingilis", "en", "russian", "ru", "русский", "ru", "rus", "ru");

    private final Parties parties;
    private final MessageSource texts;

    CellWords(Parties parties, MessageSource texts) {
        this.parties = parties;
        this.texts = texts;
    }

    /** Whether a cell says that somebody is of neither side. */
    boolean isNobodys(String cell) {
        return NOBODY.contains(Folding.fold(cell))
                || Folding.fold(cell).matches("joint secretariat|совместный секретариат");
    }

    Optional<String> side(String cell) {
        String folded = Folding.fold(cell);
        return parties.all().stream()
                .filter(side -> folded.equals(Folding.fold(side.code()))
                        || folded.equals(Folding.fold(side.iso2()))
                        || names(side).anyMatch(folded::contains))
                .map(Side::code)
                .findFirst();
    }

    /** The names of both sides, to choose from. */
    String sides(Locale language) {
        return parties.all().stream().map(side -> side.name(language)).collect(Collectors.joining(", "));
    }

    Optional<Role> role(String word) {
        String folded = Folding.fold(word);
        return Arrays.stream(Role.values())
                .filter(role -> folded.equals(role.key())
                        || folded.equals(role.key().replace('-', ' '))
                        || Person.LANGUAGES.stream().anyMatch(language -> folded.equals(said(role, language))))
                .findFirst()
                .or(() -> Optional.ofNullable(OF_AZERBAIJANI.get(folded)));
    }

    /** What all roles are called, to choose from. */
    String roles(Locale language) {
        return Arrays.stream(Role.values()).map(role -> text(role, language)).collect(Collectors.joining(", "));
    }

    /** The language that a cell means; English where it says none, and the cell itself where it is none. */
    String language(String cell) {
        String folded = Folding.fold(cell);
        return folded.isEmpty() ? Person.LANGUAGES.get(0) : LANGUAGE_WORDS.getOrDefault(folded, folded);
    }

    private String said(Role role, String language) {
        return Folding.fold(text(role, Locale.forLanguageTag(language)));
    }

    private String text(Role role, Locale language) {
        return Objects.requireNonNull(texts.getMessage("people.role." + role.key(), null, language));
    }

    private static Stream<String> names(Side side) {
        return LANGUAGES.stream().map(language -> Folding.fold(side.name(language)));
    }
}
