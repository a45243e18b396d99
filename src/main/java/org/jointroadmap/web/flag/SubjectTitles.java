package org.jointroadmap.web.flag;

import java.util.List;
import java.util.Map;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Subjects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the subjects of a list of flags are called, in the language of the page. */
@Component
public class SubjectTitles {
    private final Subjects subjects;

    SubjectTitles(Subjects subjects) {
        this.subjects = subjects;
    }

    public Map<Subject, String> of(List<Flag> flags) {
        return subjects.titles(flags.stream().map(Flag::subject).toList(), LocaleContextHolder.getLocale());
    }
}
