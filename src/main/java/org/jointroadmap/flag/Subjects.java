package org.jointroadmap.flag;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jointroadmap.BothLanguages;
import org.jointroadmap.fact.Deadline;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectKind;
import org.springframework.stereotype.Component;

/** What subjects are called and who answers for them, whatever their kind. */
@Component
public class Subjects {
    private final List<SubjectKind> kinds;

    Subjects(List<SubjectKind> kinds) {
        this.kinds = kinds;
    }

    /** With one query for each kind; a subject that is gone has no title. */
    public Map<Subject, String> titles(Collection<Subject> subjects, Locale language) {
        return ofEach(subjects, (kind, ids) -> kind.titles(ids, language));
    }

    /** By when those of them are due that have a due date of their own, with one query for each kind. */
    public Map<Subject, Deadline> deadlines(Collection<Subject> subjects) {
        return ofEach(subjects, SubjectKind::deadlines);
    }

    private <T> Map<Subject, T> ofEach(
            Collection<Subject> subjects, BiFunction<SubjectKind, List<String>, Map<String, T>> asked) {
        Map<String, List<Subject>> byType = subjects.stream()
                .distinct()
                .collect(Collectors.groupingBy(Subject::type, TreeMap::new, Collectors.toList()));
        Map<Subject, T> answers = new HashMap<>();
        byType.forEach((type, some) -> asked.apply(
                        kind(type), some.stream().map(Subject::id).toList())
                .forEach((id, answer) -> answers.put(new Subject(type, id), answer)));
        return answers;
    }

    /** "" if it is gone. */
    public String title(Subject subject, Locale language) {
        return titles(List.of(subject), language).getOrDefault(subject, "");
    }

    /** In both languages where they differ, for a task, which has none of its own. */
    public String titleInBoth(Subject subject) {
        String english = title(subject, Locale.ENGLISH);
        String russian = title(subject, Locale.forLanguageTag("ru"));
        return BothLanguages.of(english, russian);
    }

    /** What people call them, with one query for each kind; a subject that is gone has its id. */
    public Map<Subject, String> numbers(Collection<Subject> subjects) {
        Map<Subject, String> numbers =
                ofEach(subjects.stream().filter(this::isKnown).toList(), SubjectKind::numbers);
        subjects.forEach(subject -> numbers.putIfAbsent(subject, subject.id()));
        return numbers;
    }

    /** What people call it: its number. */
    public String number(Subject subject) {
        return isKnown(subject) ? numbers(List.of(subject)).getOrDefault(subject, subject.id()) : subject.id();
    }

    /** What people call each of these and where they find it, with two queries for each kind. */
    public Map<Subject, Called> called(Collection<Subject> subjects, Locale language) {
        List<Subject> known = subjects.stream().filter(this::isKnown).distinct().toList();
        Map<Subject, String> numbers = numbers(known);
        Map<Subject, String> titles = titles(known, language);
        Map<Subject, Called> called = new HashMap<>();
        numbers.forEach((subject, number) -> called.put(
                subject,
                new Called(
                        number, titles.getOrDefault(subject, ""), kind(subject).pages() + "/" + number)));
        return called;
    }

    private boolean isKnown(Subject subject) {
        return kinds.stream().anyMatch(kind -> kind.type().equals(subject.type()));
    }

    /** The subject of a text such as item/2.4, which says what people call it. */
    public Subject called(String text) {
        Subject written = Subject.of(text);
        return new Subject(written.type(), kind(written).idOf(written.id()));
    }

    /** The address of its page, such as /items/2.4. */
    public String path(Subject subject) {
        return kind(subject).pages() + "/" + number(subject);
    }

    /** Alpha-3 code of the side that answers for it. */
    public String side(Subject subject) {
        return kind(subject).side(subject.id()).orElseThrow();
    }

    /** @throws java.util.NoSuchElementException if no module has such subjects */
    public SubjectKind kind(Subject subject) {
        return kind(subject.type());
    }

    private SubjectKind kind(String type) {
        return kinds.stream()
                .filter(kind -> kind.type().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
