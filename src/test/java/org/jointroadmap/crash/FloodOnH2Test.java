package org.jointroadmap.crash;

import java.nio.file.Path;

class FloodOnH2Test extends FloodTests {
    @Override
    Database database(Path folder) {
        return Database.h2(folder);
    }

    @Override
    int items() {
        return Integer.getInteger("flood", 5_000);
    }
}
