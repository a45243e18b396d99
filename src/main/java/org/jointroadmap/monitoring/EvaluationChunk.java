package org.jointroadmap.monitoring;

/** Some neighbours in a source's order, from the first to the last, that an evaluation still has to look at. */
record EvaluationChunk(long id, long evaluation, String subjectType, String firstId, String lastId) {
    boolean isOneSubject() {
        return firstId.equals(lastId);
    }
}
