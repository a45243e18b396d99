package org.jointroadmap.dossier.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A kind of file that is taken: how names of it end, and how it is called where it is sent on. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg", "jpe"),
    TIFF("image/tiff", "tif", "tiff"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    EML("message/rfc822", "eml"),
    ZIP("application/zip", "zip");

    private final String mime;
    private final List<String> endings;

    FileType(String mime, String... endings) {
        this.mime = mime;
        this.endings = List.of(endings);
    }

    /** Its media type. */
    public String mime() {
        return mime;
    }

    /** @param ending in lower case; "" for a name without one, which contradicts nothing */
    boolean endsWith(String ending) {
        return ending.isEmpty() || endings.contains(ending);
    }

    /** The endings of all that is taken, for people to read. */
    static String endingsOfAll() {
        return Arrays.stream(values())
                .map(type -> type.endings.get(0).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
