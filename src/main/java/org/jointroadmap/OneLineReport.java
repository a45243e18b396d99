package org.jointroadmap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Reports a failed start in one line; the framework's own report is switched off in application.yaml. */
class OneLineReport implements FailureAnalysisReporter {
    private static final Logger LOG = LoggerFactory.getLogger(OneLineReport.class);

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction() == null ? "" : " " + analysis.getAction();
        LOG.error("Joint Roadmap did not start. {}", oneLine(analysis.getDescription() + action));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
