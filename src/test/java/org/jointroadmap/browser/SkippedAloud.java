package org.jointroadmap.browser;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Says at the end of a test run that the browser tests did not run. */
public final class SkippedAloud implements LauncherSessionListener {
    private static volatile boolean skipped;

    static void remember() {
        skipped = true;
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (skipped) {
            System.err.println(
                    "SKIPPED: no browser. Install chromium-headless-shell or chromium to run the browser tests; -Dbrowser.required=true makes this a failure.");
        }
    }
}
