package org.jointroadmap.web.flag;

import java.util.Collection;
import java.util.Map;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Called;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Subjects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the subjects of a list are called, in the language of the page. */
@Component
public class CalledSubjects {
    /** The name in a model under which a page finds them. */
    public static final String NAME = "called";

    private final Subjects subjects;

    CalledSubjects(Subjects subjects) {
        this.subjects = subjects;
    }

    public Map<Subject, Called> of(Collection<Subject> listed) {
        return subjects.called(listed, LocaleContextHolder.getLocale());
    }

    public Map<Subject, Called> ofFlags(Collection<Flag> flags) {
        return of(flags.stream().map(Flag::subject).toList());
    }
}
