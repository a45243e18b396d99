package org.jointroadmap.workflow.model;

import java.util.SortedMap;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;

/** What models are live, what the last attempt to change them said, and another way to change them than the folder. */
public interface Models {
    /** Who published what was saved in the folder. */
    String FOLDER = "folder";

    /** @throws org.jointroadmap.Refused if the person may not read it */
    ModelStatus status(Person reader);

    /**
     * Checks files together with the folder, writes them into it if all is sound, and publishes it.
     *
     * @param files by their names; a name without a folder goes where its ending belongs
     * @return what became of it
     */
    ModelAttempt upload(SortedMap<String, byte[]> files, Person author);

    static boolean mayRead(Person person) {
        return person.has(Role.ADMINISTRATOR) || person.has(Role.RULE_AUTHOR);
    }

    static boolean mayUpload(Person person) {
        return person.has(Role.ADMINISTRATOR);
    }
}
