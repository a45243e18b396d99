package org.jointroadmap.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jointroadmap.party.Side;

/**
 * A document that lies in the sample. It says {@code today+9} for a day and {@code first side} for a country, so that the sample
 * is as young as its start and of whichever two countries are configured.
 */
final class SampleDocument {
    private static final Pattern DAY = Pattern.compile("today([+-]\\d+)");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final LocalDate today;
    private final List<String> sides;

    /** @param language in which the document names the countries */
    SampleDocument(LocalDate today, List<Side> sides, String language) {
        this.today = today;
        this.sides = sides.stream()
                .map(side -> side.name(Locale.forLanguageTag(language)))
                .toList();
    }

    /** The document of a name, as Word or Excel would have saved it today. */
    InputStream read(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream kept = new ZipInputStream(open(name));
                ZipOutputStream filled = new ZipOutputStream(bytes)) {
            for (ZipEntry part = kept.getNextEntry(); part != null; part = kept.getNextEntry()) {
                filled.putNextEntry(new ZipEntry(part.getName()));
                String text = new String(kept.readAllBytes(), StandardCharsets.UTF_8);
                filled.write(filled(text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static InputStream open(String name) throws IOException {
        InputStream kept = SampleDocument.class.getResourceAsStream("/sample/" + name);
        if (kept == null) {
            throw new IOException("The sample has no " + name);
        }
        return kept;
    }

    private String filled(String text) {
        String dated = DAY.matcher(text).replaceAll(day -> today.plusDays(Integer.parseInt(day.group(1)))
                .format(WRITTEN));
        return dated.replace("first side", sides.get(0)).replace("second side", sides.get(1));
    }
}
