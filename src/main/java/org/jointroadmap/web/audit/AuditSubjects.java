package org.jointroadmap.web.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Called;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.web.layout.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What entries are about, by number and title and with the page of it, in the language of the page. */
@Component
class AuditSubjects {
    private static final Map<String, String> KINDS = Map.of(
            Subject.ITEM, ".+",
            Subject.PROJECT, "P-\\d{1,15}",
            Subject.OPPORTUNITY, "[A-Z]{3}-[A-Z]{3}-\\d{6}",
            Subject.TARGET, "\\d{1,18}");

    private final Subjects subjects;
    private final AuditThings things;
    private final Texts texts;

    AuditSubjects(Subjects subjects, AuditThings things, Texts texts) {
        this.subjects = subjects;
        this.things = things;
        this.texts = texts;
    }

    /** Those of a page, with one question for each kind. */
    Map<String, Named> of(Collection<@Nullable String> shown) {
        Map<Subject, Called> called = called(shown.stream()
                .filter(Objects::nonNull)
                .filter(text -> text.indexOf('/') > 0)
                .map(Subject::of)
                .filter(AuditSubjects::hasPage)
                .distinct()
                .toList());
        Map<String, Named> named = new HashMap<>();
        shown.stream().filter(Objects::nonNull).forEach(text -> named.computeIfAbsent(text, one -> named(one, called)));
        return named;
    }

    private Named named(String text, Map<Subject, Called> called) {
        Subject subject = text.indexOf('/') > 0 ? Subject.of(text) : new Subject(text, "");
        if (!hasPage(subject)) {
            return things.named(subject);
        }
        Called about = called.get(subject);
        String written = about == null ? subject.id() : about.number();
        String number = texts.get("audit.of." + subject.type(), written.replaceFirst("^.*-(?=\\d{6}$)", ""));
        return about == null ? new Named(number, null, null) : new Named(number, about.title(), about.path());
    }

    /** Nobody learns from the audit what a side still keeps to itself is called. */
    private Map<Subject, Called> called(List<Subject> known) {
        return subjects.called(known, LocaleContextHolder.getLocale()).entrySet().stream()
                .filter(one -> !one.getValue().title().isEmpty())
                .filter(one ->
                        subjects.kind(one.getKey()).ownSide(one.getKey().id()).isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean hasPage(Subject subject) {
        String ids = KINDS.get(subject.type());
        return ids != null && subject.id().matches(ids);
    }

    /**
     * @param number what it is, and its number
     * @param title null if it has none, is gone or may not be told
     * @param page the address of its page, null if there is none
     */
    record Named(
            String number, @Nullable String title, @Nullable String page) {
        @Override
        public String toString() {
            return title == null ? number : number + ": " + title;
        }
    }
}
