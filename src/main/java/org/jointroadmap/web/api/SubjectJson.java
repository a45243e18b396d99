package org.jointroadmap.web.api;

import org.jointroadmap.fact.Subject;

/** What something is about, as the API writes it. */
record SubjectJson(String type, String id) {
    static SubjectJson of(Subject subject) {
        return new SubjectJson(subject.type(), subject.id());
    }
}
