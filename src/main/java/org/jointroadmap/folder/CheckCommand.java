package org.jointroadmap.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.Command;
import org.jointroadmap.folder.Inspection.Finding;
import org.springframework.core.io.support.SpringFactoriesLoader;

/**
 * The command {@code models check DIR [--junit FILE]}: checks models and rules without a server, a fault a line. It ends
 * with 0 if all is sound, 1 if something is wrong, 2 if the directory cannot be read.
 */
class CheckCommand implements Command {
    private static final int SOUND = 0;
    private static final int WRONG = 1;
    private static final int UNREADABLE = 2;
    private static final String REPORT = "--junit";

    @Override
    public boolean isMeant(String... arguments) {
        return arguments.length > 0 && arguments[0].equals("models");
    }

    @Override
    public int run(String... arguments) {
        List<String> given = List.of(arguments);
        boolean reported = given.size() == 5 && given.get(3).equals(REPORT);
        if (given.size() < 3 || !given.get(1).equals("check") || given.size() > 3 && !reported) {
            return say(
                    "Usage: models check <directory with processes/ and rules/> [" + REPORT + " <file>]", UNREADABLE);
        }
        try {
            return check(Path.of(given.get(2)), reported ? given.get(4) : "");
        } catch (IOException | InvalidPathException | Unread unreadable) {
            return say("It cannot be read or written: " + unreadable.getMessage(), UNREADABLE);
        }
    }

    private static int check(Path directory, String report) throws IOException {
        List<String> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Inspection inspection : SpringFactoriesLoader.loadFactories(Inspection.class, null)) {
            Inspection.Inspected inspected = inspection.inspect(directory);
            files.addAll(inspected.files());
            findings.addAll(inspected.findings());
        }
        findings.forEach(finding -> say(finding.toString(), SOUND));
        if (!report.isEmpty()) {
            Files.writeString(Path.of(report), new JunitReport(files, findings).text(), StandardCharsets.UTF_8);
        }
        return findings.stream().allMatch(Finding::isWarning) ? SOUND : WRONG;
    }

    @SuppressWarnings("SystemOut")
    private static int say(String line, int code) {
        System.out.println(line);
        return code;
    }
}
