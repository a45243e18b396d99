package org.jointroadmap.web.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jointroadmap.dossier.AttachedFile;
import org.jspecify.annotations.Nullable;

/** An attached file, as the API writes it: {@code size} in bytes, {@code hash} SHA-256. */
record FileJson(
        long id,
        String name,
        long size,
        String type,
        String hash,
        @Nullable String letterNumber,
        @Nullable LocalDate letterDate,
        String by,
        Instant at) {

    static FileJson of(AttachedFile file) {
        return new FileJson(
                file.number(),
                file.name(),
                file.size(),
                file.type(),
                file.hash(),
                file.letterNumber(),
                file.letterDate(),
                file.by(),
                file.at());
    }
}
