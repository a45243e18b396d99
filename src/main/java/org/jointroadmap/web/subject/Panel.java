package org.jointroadmap.web.subject;

import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;

/** A part of subjects' pages: what it shows. How it looks is in the template of its name. */
interface Panel {
    /** The attribute of the page, and the template in templates/subject. */
    String name();

    /**
     * What it shows to a reader who may see the subject.
     *
     * @param side alpha-3 code of the side that answers for the subject
     */
    Object of(Subject subject, String side, Person reader);
}
