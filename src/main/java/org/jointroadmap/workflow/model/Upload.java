package org.jointroadmap.workflow.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jointroadmap.workflow.check.Fault;
import org.jointroadmap.workflow.check.Kind;

/** Files that somebody gives instead of saving them in the folder. */
record Upload(SortedMap<String, byte[]> files, List<Fault> faults) {
    /** Puts each where its ending belongs. */
    static Upload of(SortedMap<String, byte[]> given) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        given.forEach((name, content) -> {
            String placed = placed(name);
            Kind kind = Kind.of(placed);
            if (kind == Kind.OTHER || kind == Kind.ASTRAY) {
                faults.add(Fault.of(name, "not-a-model", name));
            } else {
                files.put(placed, content);
            }
        });
        return new Upload(files, faults);
    }

    private static String placed(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.endsWith(".form") ? "forms/" + last : last.endsWith(".yaml") ? "texts/" + last : last;
    }

    /** Each is whole or not there; a look at the folder sees all of them or waits until nothing changes any more. */
    void writeInto(Path folder) {
        Map<Path, Path> moves = new TreeMap<>();
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Path beside = Files.createTempFile(target.getParent(), ".", ".part");
                Files.write(beside, file.getValue());
                moves.put(beside, target);
            }
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                Files.move(
                        move.getKey(),
                        move.getValue(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
