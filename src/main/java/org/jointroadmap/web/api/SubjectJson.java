package org.jointroadmap.web.api;

import java.util.Map;
import org.jointroadmap.fact.Subject;

/** What something is about, as the API writes it: an item by its number. */
record SubjectJson(String type, String id) {
    static SubjectJson of(Subject subject, Map<Subject, String> numbers) {
        return new SubjectJson(subject.type(), numbers.getOrDefault(subject, subject.id()));
    }
}
