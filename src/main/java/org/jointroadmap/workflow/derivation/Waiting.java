package org.jointroadmap.workflow.derivation;

/**
 * Tasks that wait to be derived again.
 *
 * @param whose name of a group, or a subject; "" for all
 * @param ruleVersion by which rules at least
 * @param afterTask the engine's id of the last task that was looked at, "" before the first
 * @param onceMore false until all have been looked at once
 */
record Waiting(long id, Kind kind, String whose, int ruleVersion, String afterTask, boolean onceMore) {
    enum Kind {
        /** The last days of all tasks. */
        ALL,
        /** The last days of the tasks about a subject. */
        SUBJECT,
        /** The letters about the tasks of a group. */
        GROUP
    }

    /** Names what goes out in one letter. */
    String occasion() {
        return "derived-" + id + (onceMore ? "-once-more" : "");
    }
}
