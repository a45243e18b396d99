package org.jointroadmap.web.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import org.jointroadmap.Refused;
import org.jointroadmap.web.layout.Dates;
import org.jointroadmap.web.layout.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends a table as a file. Its rows are read as of one moment and laid on the disk one by one; then it is sent, so that who
 * reads slowly keeps no connection, and what is refused midway is a refusal and no half of a file.
 */
@Component
public class Exports {
    private final Clock clock;
    private final Dates dates;
    private final Texts texts;
    private final TransactionTemplate asOfOneMoment;

    Exports(Clock clock, Dates dates, Texts texts, PlatformTransactionManager transactions) {
        this.clock = clock;
        this.dates = dates;
        this.texts = texts;
        this.asOfOneMoment = new TransactionTemplate(transactions);
        asOfOneMoment.setReadOnly(true);
        asOfOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    public void send(Table table, Format format, HttpServletResponse response) throws IOException {
        Path file = Files.createTempFile("export-", ".part");
        try {
            asOfOneMoment.executeWithoutResult(status -> lay(table, format, file));
            String name = table.name() + "-" + LocalDate.now(clock) + "." + format.ending;
            response.setContentType(format.mediaType);
            response.setContentLengthLong(Files.size(file));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(name).build().toString());
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void lay(Table table, Format format, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(table, format, out);
        } catch (IOException | UncheckedIOException full) {
            throw Refused.unavailable("refused.export.not-laid");
        }
    }

    private void write(Table table, Format format, OutputStream out) throws IOException {
        Locale reader = LocaleContextHolder.getLocale();
        switch (format) {
            case CSV -> new CsvText(clock.getZone()).write(table, out, reader);
            case XLSX -> Book.write(table, out, clock.getZone(), Worksheet.MAX_ROWS);
            case DOCX -> WordDocument.write(table, day(), new WordWords(reader, dates::day, dates::moment), out);
        }
    }

    private String day() {
        return texts.get("layout.take.as-of", dates.day(LocalDate.now(clock)));
    }

    /** What readers can take along. */
    public enum Format {
        CSV("csv", "text/csv;charset=UTF-8"),
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        private final String ending;
        private final String mediaType;

        Format(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }
    }
}
