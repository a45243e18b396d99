package org.jointroadmap.trade.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.document.file.RefusedFile;
import org.jointroadmap.trade.meaning.CountryCodes;

/** The begin of a delimited text: where its header is, what separates its cells, and who understands it. */
record TextTable(TableReader reader, Header header, char separator, long headerLine, Reader fromHeader) {
    private static final int START = 1 << 16;
    private static final int LINES_BEFORE_HEADER = 5;
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    /** @throws RefusedFile if none of the first lines is a header that is understood */
    static TextTable open(Reader text, CountryCodes countries) throws IOException {
        char[] start = new char[START];
        int length = Math.max(0, fill(text, start));
        int position = length > 0 && start[0] == '\ufeff' ? 1 : 0;
        String first = "";
        Optional<RefusedFile> lacking = Optional.empty();
        int seen = 0;
        for (long line = 1; position < length && seen < LINES_BEFORE_HEADER; line++) {
            int end = endOfLine(start, position, length);
            String words = new String(start, position, end - position);
            if (!words.isBlank()) {
                first = first.isEmpty() ? words.strip() : first;
                seen++;
                Optional<TextTable> table = table(words, line, new Joined(start, position, length, text), countries);
                if (table.isPresent()) {
                    return table.get();
                }
                lacking = lacking.or(() -> lacking(words));
            }
            position = afterLine(start, end, length);
        }
        throw lacking.orElse(unknown(first));
    }

    private static Optional<RefusedFile> lacking(String words) {
        for (char separator : SEPARATORS) {
            Optional<RefusedFile> lacking = Layout.lacking(new Header(split(words, separator)));
            if (lacking.isPresent()) {
                return lacking;
            }
        }
        return Optional.empty();
    }

    static RefusedFile unknown(String first) {
        if (first.chars().anyMatch(character -> character < ' ' && character != '\t')) {
            return new RefusedFile("refused.trade.binary");
        }
        String shown = shown(first);
        return shown.isBlank()
                ? new RefusedFile("refused.trade.nothing")
                : new RefusedFile("refused.trade.unknown-format", shown);
    }

    static String shown(String first) {
        String shown = first.replaceAll("\\p{Cntrl}", " ");
        return shown.length() > 200 ? shown.substring(0, 200) + "…" : shown;
    }

    private static Optional<TextTable> table(String words, long line, Reader fromHeader, CountryCodes countries) {
        for (char separator : SEPARATORS) {
            if (words.indexOf(separator) >= 0) {
                List<String> names = split(words, separator);
                Header header = new Header(names);
                Optional<TableReader> reader = TableReader.of(header, countries);
                if (reader.isPresent()) {
                    return Optional.of(new TextTable(reader.get(), header, separator, line, fromHeader));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> split(String words, char separator) {
        List<String> names = new ArrayList<>();
        try (var rows = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(words)) {
            rows.forEach(row -> names.addAll(row.getFields()));
        } catch (IOException | RuntimeException noTable) {
            return List.of();
        }
        return names;
    }

    private static int fill(Reader text, char[] start) throws IOException {
        int length = 0;
        int more = text.read(start, 0, start.length);
        while (more > 0) {
            length += more;
            more = text.read(start, length, start.length - length);
        }
        return length;
    }

    private static int endOfLine(char[] start, int position, int length) {
        int end = position;
        while (end < length && start[end] != '\n' && start[end] != '\r') {
            end++;
        }
        return end;
    }

    private static int afterLine(char[] start, int end, int length) {
        return end + 1 < length && start[end] == '\r' && start[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /** The rest of what was read, then the rest of the text. */
    private static final class Joined extends Reader {
        private final char[] start;
        private final int length;
        private final Reader rest;
        private int position;

        private Joined(char[] start, int position, int length, Reader rest) {
            this.start = start;
            this.position = position;
            this.length = length;
            this.rest = rest;
        }

        @Override
        public int read(char[] into, int offset, int most) throws IOException {
            if (position == length) {
                return rest.read(into, offset, most);
            }
            int count = Math.min(most, length - position);
            System.arraycopy(start, position, into, offset, count);
            position += count;
            return count;
        }

        @Override
        public void close() throws IOException {
            rest.close();
        }
    }
}
