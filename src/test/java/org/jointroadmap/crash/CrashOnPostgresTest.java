package org.jointroadmap.crash;

import java.io.IOException;
import java.nio.file.Path;

class CrashOnPostgresTest extends CrashTests {
    @Override
    Database database(Path folder) throws IOException {
        return Database.postgres();
    }
}
