package org.jointroadmap.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jointroadmap.Refused;
import org.jointroadmap.document.file.Intact;
import org.jointroadmap.document.file.Twins;
import org.jointroadmap.document.file.Unpacked;
import org.jointroadmap.document.table.Remark;

/** The archive that a document is, within bounds. */
public final class Archive implements AutoCloseable {
    private static final int MOST_ENTRIES = 20_000;
    private static final long UNSUSPICIOUS = 20L << 20;
    private static final long MOST = 2L << 30;
    private static final int RATIO = 200;

    private final ZipFile zip;
    private final long size;
    private final AtomicLong unpacked = new AtomicLong();

    /**
     * @throws Refused if it is far larger unpacked than packed, or holds a name twice
     * @throws IOException if it is broken
     */
    public Archive(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile());
        this.size = Files.size(file);
        try {
            check();
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private void check() {
        if (zip.size() > MOST_ENTRIES) {
            throw Refused.tooLarge("refused.document.entries", MOST_ENTRIES);
        }
        Twins.refuse(zip);
        long total = zip.stream().mapToLong(ZipEntry::getSize).sum();
        if (total > MOST || total > UNSUSPICIOUS && total > size * RATIO) {
            throw Refused.tooLarge("refused.document.bomb", RATIO);
        }
    }

    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The names of what lies under a folder. */
    public List<String> under(String folder) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(folder))
                .toList();
    }

    /** A part of it as XML. */
    public Optional<Markup> open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        InputStream bytes = new Unpacked(new Intact(zip.getInputStream(entry), entry), () -> size, unpacked);
        return Optional.of(new Markup(bytes));
    }

    /** Programs in the document, which are never run, and what it points to outside, which is never fetched. */
    public List<Remark> dangers() {
        boolean macros = zip.stream().anyMatch(entry -> entry.getName().matches(".*/vba(Project|Data)[^/]*"));
        boolean links = zip.stream().anyMatch(entry -> entry.getName().startsWith("xl/externalLinks/"));
        return Stream.of(macros ? "intake.macros" : "", links ? "intake.links" : "")
                .filter(key -> !key.isEmpty())
                .map(Remark::of)
                .toList();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
