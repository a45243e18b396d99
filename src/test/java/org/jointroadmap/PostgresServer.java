package org.jointroadmap;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** PostgreSQL 15 for a test, in a locale that every machine has: the machine's own may be one that it only names. */
public final class PostgresServer {
    private PostgresServer() {}

    public static EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8");
    }

    public static EmbeddedPostgres start() throws IOException {
        return builder().start();
    }
}
