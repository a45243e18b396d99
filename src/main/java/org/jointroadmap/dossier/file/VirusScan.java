package org.jointroadmap.dossier.file;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jointroadmap.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has the configured command look at a file; without one, nothing is looked for. */
@Component
class VirusScan {
    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);
    private static final int INFECTED = 1;

    private final FileProperties properties;

    VirusScan(FileProperties properties) {
        this.properties = properties;
    }

    /** @throws Refused if the file holds a virus, or if that cannot be found out */
    void check(Path file) {
        if (properties.scan().isEmpty()) {
            return;
        }
        int answer = ask(file);
        if (answer == INFECTED) {
            throw Refused.invalid("file", "refused.file.infected");
        }
        if (answer != 0) {
            LOG.warn("The command joint-roadmap.files.scan ended with {}: the file was refused", answer);
            throw Refused.unavailable("refused.file.not-checked");
        }
    }

    /** -1 for a command that cannot be started or takes too long. */
    private int ask(Path file) {
        List<String> words = new ArrayList<>(properties.scan());
        words.add(file.toAbsolutePath().toString());
        try {
            Process scan = new ProcessBuilder(words)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            if (scan.waitFor(properties.scanTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
                return scan.exitValue();
            }
            scan.descendants().forEach(ProcessHandle::destroyForcibly);
            scan.destroyForcibly();
        } catch (IOException e) {
            LOG.warn("The command joint-roadmap.files.scan cannot be started: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return -1;
    }
}
