package org.jointroadmap.folder;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jointroadmap.folder.Inspection.Finding;

/** Findings as a report of tests, each file a test, so that a build shows them as it shows its own. */
record JunitReport(List<String> files, List<Finding> findings) {
    String text() {
        Set<String> all = new TreeSet<>(files);
        findings.forEach(finding -> all.add(finding.file()));
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        long failed = all.stream().filter(this::isWrong).count();
        text.append(String.format(
                Locale.ROOT,
                "<testsuite name=\"models check\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"0\">\n",
                all.size(),
                failed));
        all.forEach(file -> test(file, text));
        return text.append("</testsuite>\n").toString();
    }

    private void test(String file, StringBuilder text) {
        text.append("  <testcase classname=\"models\" name=\"")
                .append(escaped(file))
                .append("\">\n");
        findings.stream().filter(finding -> finding.file().equals(file)).forEach(finding -> {
            String name = finding.isWarning() ? "system-out" : "failure";
            text.append("    <").append(name);
            if (!finding.isWarning()) {
                text.append(" message=\"").append(escaped(finding.message())).append('"');
            }
            text.append('>')
                    .append(escaped(finding.toString()))
                    .append("</")
                    .append(name)
                    .append(">\n");
        });
        text.append("  </testcase>\n");
    }

    private boolean isWrong(String file) {
        return findings.stream().anyMatch(finding -> finding.file().equals(file) && !finding.isWarning());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
