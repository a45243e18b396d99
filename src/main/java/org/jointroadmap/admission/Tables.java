package org.jointroadmap.admission;

import java.util.Locale;
import org.jointroadmap.document.table.Document;
import org.jointroadmap.party.Person;

/** Tables of one kind: what each row would add, and all of them at once. */
public interface Tables {
    /** Refuses whoever may not take these in. */
    void keptBy(Person person);

    /** @param language in which what can be chosen is named */
    TablePreview<?> preview(Document document, Locale language, Person by);

    /**
     * Adds all of them, or none.
     *
     * @throws org.jointroadmap.Refused if anything is wrong in any row
     */
    TablePreview<?> confirm(Document document, Locale language, Person by);
}
