package org.jointroadmap.trade;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.Page;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files that were given, in their queue. */
@Component
public class TradeImports {
    /**
     * Takes a file in and puts it into the queue; the same bytes that are in the queue or in the figures are not taken
     * twice.
     *
     * @param source null for the file's publisher
     * @param classification H0 to H6, null for what the file says
     * @return the import, which may be an earlier one
     * @throws org.jointroadmap.Refused if the person may not, or the file is empty or too large
     */
    public TradeImport take(
            InputStream content, String name, @Nullable String source, @Nullable String classification, Person by)
            throws IOException {
        throw new UnsupportedOperationException(name + source + classification + by + content);
    }

    /** Whether somebody may give files and cancel: coordinators and above, and the secretariat. */
    public static boolean mayImport(Person person) {
        throw new UnsupportedOperationException(person.login());
    }

    public Optional<TradeImport> find(long id) {
        throw new UnsupportedOperationException("" + id);
    }

    /** The newest first; without the reasons for skipping. */
    public Page<TradeImport> page(@Nullable String after, int limit) {
        throw new UnsupportedOperationException(after + limit);
    }

    /** Rejected rows in the order of the file; 0 asks for the first. */
    public List<TradeImport.Rejection> rejections(long id, long after, int limit) {
        throw new UnsupportedOperationException("" + id + after + limit);
    }

    /** Ends an import that waits or is read. */
    public void cancel(long id, Person by) {
        throw new UnsupportedOperationException("" + id + by);
    }
}
