package org.jointroadmap.matrix;

/** What came back. */
record Reply(int status, String location, String body) {
    /** Something was shown or done. */
    boolean isGranted() {
        return status < 300 || status < 400 && !location.endsWith("/login") && !location.contains("/login?");
    }
}
