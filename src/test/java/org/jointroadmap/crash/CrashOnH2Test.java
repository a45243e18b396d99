package org.jointroadmap.crash;

import java.nio.file.Path;

class CrashOnH2Test extends CrashTests {
    @Override
    Database database(Path folder) {
        return Database.h2(folder);
    }
}
