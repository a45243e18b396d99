package org.jointroadmap.workflow.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jointroadmap.folder.Inspection;
import org.jointroadmap.rules.NamesInDirectory;
import org.jointroadmap.rules.NamesNow;
import org.jointroadmap.workflow.check.Fault;
import org.jointroadmap.workflow.check.FolderCheck;
import org.jointroadmap.workflow.check.House;
import org.jointroadmap.workflow.check.Report;

/** Checks the models of a directory against the verbs of this program and the rules beside them, and tells their names. */
class ModelInspection implements Inspection, NamesInDirectory {
    private static final String MODELS = "processes";

    @Override
    public Inspected inspect(Path directory) throws IOException {
        ModelFolder folder = new ModelFolder(directory.resolve(MODELS));
        if (!folder.isThere()) {
            throw new NotDirectoryException(folder.path().toString());
        }
        try {
            ModelFiles files = new ModelFiles(folder.read());
            Report report = check(files, rules(directory.resolve("rules")));
            List<Finding> findings = new ArrayList<>();
            report.faults().forEach(fault -> findings.add(finding(fault, false)));
            report.warnings().forEach(fault -> findings.add(finding(fault, true)));
            return new Inspected(
                    files.files().keySet().stream()
                            .map(name -> MODELS + "/" + name)
                            .toList(),
                    findings);
        } catch (FolderUnread unread) {
            return new Inspected(List.of(), List.of(finding(unread.fault(), false)));
        }
    }

    /** Of those that can be read; none where something is no plain file. */
    @Override
    public NamesNow in(Path directory) throws IOException {
        ModelFolder folder = new ModelFolder(directory.resolve(MODELS));
        try {
            return NamesOfModels.of(
                    check(new ModelFiles(folder.read()), List.of()).models());
        } catch (FolderUnread unread) {
            return NamesNow.NONE;
        }
    }

    private static Report check(ModelFiles files, List<String> rules) {
        OwnModels own = OwnModels.of(new PackedModels().read());
        House house = House.of(Verbs.onClassPath(), own.keys(), own.messages(), gate -> rules.stream()
                .anyMatch(text -> text.contains('"' + gate + '"')));
        return new FolderCheck(house).check(files.files());
    }

    private static Finding finding(Fault fault, boolean warning) {
        return new Finding(MODELS + "/" + fault.file(), fault.line(), fault.column(), fault.message(), warning);
    }

    private static List<String> rules(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path path :
                    paths.filter(path -> path.toString().endsWith(".drl")).toList()) {
                texts.add(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
            }
            return texts;
        }
    }
}
