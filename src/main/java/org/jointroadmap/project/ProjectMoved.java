package org.jointroadmap.project;

/**
 * Something has become of a project that its coordinators want to know; published in the transaction of the change.
 *
 * @param proposer alpha-3 code of the side that proposed it
 * @param shared false while it is a draft of that side
 * @param version of the project from then on
 * @param reason "" if none was given
 */
public record ProjectMoved(
        ProjectId id, Kind kind, Stage stage, String proposer, boolean shared, int version, String reason) {
    /** What has become of it. */
    public enum Kind {
        HANDED_OVER,
        RETURNED,
        MOVED,
        CLOSED,
        SUSPENDED,
        RESUMED,
        WITHDRAWN
    }
}
