package org.jointroadmap.web.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jointroadmap.Refused;
import org.jointroadmap.document.Documents;
import org.jointroadmap.document.table.Document;
import org.jointroadmap.document.table.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordDocumentTest {
    private static final WordWords WORDS = new WordWords(Locale.ENGLISH, LocalDate::toString, Instant::toString);
    private static final List<Column> COLUMNS =
            List.of(Column.of("No.", 8), Column.further("Section", 20), Column.of("Promise <&>", 40));

    @TempDir
    private Path folder;

    @Test
    void itIsReadBackAsItWasWritten() throws IOException {
        Document read = read(row -> {
            row.accept(List.of(new Table.Section("Industry")));
            row.accept(List.of("=1+1", "not printed", "two\nlines & <b>\u0001\uD800"));
            row.accept(List.of(7, "not printed", LocalDate.of(2026, 12, 1)));
        });
        assertThat(read.tables()).hasSize(1);
        assertThat(read.tables().get(0).before()).containsExactly("Roadmap", "As of today", "Side: Belarus");
        List<List<String>> lines =
                read.tables().get(0).lines().stream().map(Line::said).toList();
        assertThat(lines)
                .containsExactly(
                        List.of("No.", "Promise <&>"),
                        List.of("Industry"),
                        List.of("=1+1", "two\nlines & <b>"),
                        List.of("7", "2026-12-01"));
    }

    @Test
    void whatIsTooLongForPaperIsRefusedWithWordsThatNameTheOthers() {
        assertThatThrownBy(() -> read(row -> {
                    for (int at = 0; at <= WordDocument.MOST_ROWS; at++) {
                        row.accept(List.of("1", "", "x"));
                    }
                }))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems().get(0).key()).isEqualTo("refused.export.rows"));
    }

    private Document read(Table.Rows rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordDocument.write(new Table("x", "Roadmap", "Side: Belarus", COLUMNS, rows), "As of today", WORDS, out);
        return Documents.read(Files.write(folder.resolve("x.docx"), out.toByteArray()));
    }
}
