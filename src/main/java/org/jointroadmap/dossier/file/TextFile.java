package org.jointroadmap.dossier.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text without marks, in whichever alphabet: a table, a letter or just lines; never a page or a script. */
final class TextFile {
    private static final int LOOKED_AT = 8192;
    private static final Pattern LETTER = Pattern.compile(
            "(?is)\\A(?:(?:From|To|Cc|Subject|Date|Received|Return-Path|Message-ID|MIME-Version|X-[\\w-]+"
                    + "|Delivered-To|DKIM-Signature|Reply-To|Sender|Content-Type)[^:\\n]{0,40}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){2}");
    private static final List<String> OF_PAGES =
            List.of("<script", "<svg", "<html", "<iframe", "<!doctype html", "<?php", "<object", "<embed");

    private TextFile() {}

    /** Empty for what is no text. */
    static Optional<FileType> type(Path file, String ending) throws IOException {
        byte[] head;
        try (InputStream content = Files.newInputStream(file)) {
            head = content.readNBytes(LOOKED_AT);
        }
        boolean wide = head.length > 1
                && ((head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xfe
                        || (head[0] & 0xff) == 0xfe && (head[1] & 0xff) == 0xff);
        if (!wide && !isText(file)) {
            return Optional.empty();
        }
        String begin = new String(head, wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00ef\u00bb\u00bf", "")
                .replace("\r\n", "\n");
        if (LETTER.matcher(begin).find()) {
            return Optional.of(FileType.EML);
        }
        String plain = begin.stripLeading().toLowerCase(Locale.ROOT);
        if (plain.startsWith("<") || plain.startsWith("#!") || OF_PAGES.stream().anyMatch(plain::contains)) {
            throw FileRecognition.refused("refused.file.page");
        }
        return Optional.of(ending.equals("csv") ? FileType.CSV : FileType.TXT);
    }

    /** Only what is written has none of the controls that programs and pictures are full of. */
    private static boolean isText(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            for (int one = content.read(); one >= 0; one = content.read()) {
                if (one < ' ' && one != '\n' && one != '\r' && one != '\t' && one != '\f' && one != 0x1a) {
                    return false;
                }
            }
            return true;
        }
    }
}
