package org.jointroadmap.crash;

import java.io.IOException;
import java.nio.file.Path;

class FloodOnPostgresTest extends FloodTests {
    @Override
    Database database(Path folder) throws IOException {
        return Database.postgres();
    }

    @Override
    int items() {
        return Integer.getInteger("flood", 2_000);
    }
}
