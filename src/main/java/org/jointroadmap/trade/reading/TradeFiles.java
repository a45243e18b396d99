package org.jointroadmap.trade.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jointroadmap.DecimalMark;
import org.jointroadmap.document.file.AfterMark;
import org.jointroadmap.document.file.Encodings;
import org.jointroadmap.document.file.Intact;
import org.jointroadmap.document.file.RefusedFile;
import org.jointroadmap.document.file.Twins;
import org.jointroadmap.document.file.Unpacked;
import org.jointroadmap.trade.meaning.CountryCodes;
import org.springframework.stereotype.Component;

/** Finds out what a file is by its content and reads it. */
@Component
public class TradeFiles {
    private static final int START = 1 << 20;
    private static final int MOST_ENTRIES = 1_000;
    private static final int ZIP_FLAGS = 6;
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final CountryCodes countries;
    private final Clock clock;

    public TradeFiles(CountryCodes countries, Clock clock) {
        this.countries = countries;
        this.clock = clock;
    }

    /**
     * Reads a file to its end. Rows of a year or month that has not begun, by this program's clock and zone, are rejected.
     *
     * @param name as its sender called it, which may say what it is; it is never used as a path
     * @throws RefusedFile if it is no file that is read here
     * @throws IOException if it breaks midway: truncated, or the disk fails
     */
    public void read(Path file, String name, RowSink sink) throws IOException {
        readAnything(file, name, new UntilNow(sink, YearMonth.now(clock)));
    }

    private void readAnything(Path file, String name, RowSink sink) throws IOException {
        byte[] start = new byte[8];
        try (InputStream input = Files.newInputStream(file)) {
            input.readNBytes(start, 0, start.length);
        }
        if (start[0] == 'P' && start[1] == 'K') {
            if ((start[ZIP_FLAGS] & 1) != 0) {
                throw new RefusedFile("refused.trade.encrypted");
            }
            readArchive(file, name, sink);
        } else if (Arrays.equals(start, 0, 4, OLD_WORKBOOK, 0, 4)) {
            throw new RefusedFile("refused.trade.old-workbook");
        } else {
            boolean gzip = (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
            try (CountedInput counted = new CountedInput(Files.newInputStream(file));
                    InputStream bytes = gzip ? unpacked(counted) : counted) {
                readStream(bytes, "", name, new Telling(sink, counted::count), () -> again(file, gzip));
            }
        }
    }

    private static InputStream again(Path file, boolean gzip) throws IOException {
        CountedInput counted = new CountedInput(Files.newInputStream(file));
        return gzip ? unpacked(counted) : counted;
    }

    private static InputStream unpacked(CountedInput counted) throws IOException {
        return new ReadAhead(new Unpacked(new GZIPInputStream(counted, 1 << 16), counted::count));
    }

    private void readArchive(Path file, String name, RowSink sink) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new RefusedFile("refused.trade.entries", MOST_ENTRIES);
            }
            Twins.refuse(zip);
            if (zip.getEntry("xl/workbook.xml") != null) {
                new WorkbookReading(countries, sink, file).readAll(file);
                return;
            }
            AtomicLong unpacked = new AtomicLong();
            long before = 0;
            boolean any = false;
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                if (isFigures(entry)) {
                    any = true;
                    readEntry(
                            zip, entry, name, Files.size(file), unpacked, Telling.from(before, entry, unpacked, sink));
                }
                before += entry.getCompressedSize();
            }
            if (!any) {
                throw new RefusedFile("refused.trade.nothing");
            }
        }
    }

    private void readEntry(ZipFile zip, ZipEntry entry, String name, long size, AtomicLong unpacked, RowSink sink)
            throws IOException {
        String bare = bare(entry.getName());
        try (InputStream packed = new Intact(zip.getInputStream(entry), entry);
                InputStream bytes = new ReadAhead(new Unpacked(packed, () -> size, unpacked))) {
            readStream(bytes, bare, name, sink, () -> new Unpacked(zip.getInputStream(entry), () -> size));
        } catch (RefusedFile refused) {
            throw refused.in(bare);
        } catch (IOException broken) {
            throw new BrokenEntry(bare, broken);
        }
    }

    /** The lists of codes beside BACI's years are no figures. */
    private static boolean isFigures(ZipEntry entry) {
        String bare = bare(entry.getName()).toLowerCase(Locale.ROOT);
        return !entry.isDirectory()
                && !entry.getName().startsWith("__MACOSX")
                && !bare.matches("(country|product)_codes.*|(readme|licen[cs]e).*|.*\\.(pdf|md)");
    }

    private static String bare(String path) {
        String bare = path.replaceAll("^.*[/\\\\]", "");
        return bare.length() > 200 ? bare.substring(bare.length() - 200) : bare;
    }

    private void readStream(InputStream bytes, String entry, String name, RowSink sink, Again again)
            throws IOException {
        byte[] start = bytes.readNBytes(START);
        refuseNested(start);
        Charset encoding = Encodings.of(start, start.length);
        Reader text = text(new SequenceInputStream(new ByteArrayInputStream(start), bytes), encoding);
        String first = new String(start, 0, Math.min(start.length, 200), encoding)
                .replace("\ufeff", "")
                .strip();
        if (first.startsWith("{") || first.startsWith("[")) {
            new JsonReading(countries, sink, entry, name, first).readAll(new AfterMark(text));
            return;
        }
        if (first.startsWith("<")) {
            throw TextTable.unknown(first.lines().findFirst().orElse(""));
        }
        TextTable table = TextTable.open(text, countries);
        sink.begin(table.reader().recognised(entry, name));
        new TextReading(table, sink, () -> mark(again, encoding)).readAll();
    }

    private Optional<DecimalMark> mark(Again again, Charset encoding) {
        try (Reader text = text(again.open(), encoding)) {
            return TextReading.markOf(TextTable.open(text, countries));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Reader text(InputStream bytes, Charset encoding) {
        return new InputStreamReader(
                new BufferedInputStream(bytes, 1 << 16),
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    /** Opens the same bytes once more, from their begin. */
    private interface Again {
        InputStream open() throws IOException;
    }

    private static void refuseNested(byte[] start) {
        String magic = new String(start, 0, Math.min(2, start.length), StandardCharsets.ISO_8859_1);
        if (magic.equals("PK") || magic.equals("\u001f\u008b")) {
            throw new RefusedFile("refused.trade.nested");
        }
    }
}
