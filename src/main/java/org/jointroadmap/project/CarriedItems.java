package org.jointroadmap.project;

import java.util.Collection;

/**
 * The roadmap's items, which are locked before the projects that carry them out: whoever changes one has the other judged in
 * the same transaction, and two who wait for each other would wait for ever.
 */
public interface CarriedItems {
    /** Locks those of these items that there are until the transaction ends, in the order of all who lock several. */
    void lock(Collection<String> ids);

    /**
     * Locks these too without waiting, for whoever holds others already.
     *
     * @throws org.springframework.dao.CannotAcquireLockException if somebody else holds one
     */
    void lockAtOnce(Collection<String> ids);
}
