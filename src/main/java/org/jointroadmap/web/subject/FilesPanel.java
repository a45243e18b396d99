package org.jointroadmap.web.subject;

import java.util.List;
import org.jointroadmap.Page;
import org.jointroadmap.dossier.AttachedFile;
import org.jointroadmap.dossier.AttachedFiles;
import org.jointroadmap.dossier.Audience;
import org.jointroadmap.dossier.FileDesk;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.springframework.stereotype.Component;

/** What is attached to it, and the form for another file. */
@Component
class FilesPanel implements Panel {
    private static final int SHOWN = 100;

    private final AttachedFiles files;
    private final FileDesk desk;
    private final Audience audience;

    FilesPanel(AttachedFiles files, FileDesk desk, Audience audience) {
        this.files = files;
        this.desk = desk;
        this.audience = audience;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public Object of(Subject subject, String side, Person reader) {
        Page<AttachedFile> page = files.page(subject, reader, null, SHOWN);
        return new Shown(
                page.items().stream()
                        .map(file -> new Row(file, desk.mayRemove(file, reader)))
                        .toList(),
                page.next() != null,
                audience.mayAdd(subject, reader));
    }

    /** @param more whether there are further ones, which the API lists */
    record Shown(List<Row> rows, boolean more, boolean mayAdd) {}

    record Row(AttachedFile file, boolean mayRemove) {
        /** Kilobytes, at least one. */
        public long kilobytes() {
            return Math.max(1, (file.size() + 512) / 1024);
        }
    }
}
