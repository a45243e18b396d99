package org.jointroadmap.walk;

class UpgradeOnH2Test extends UpgradeTests {
    @Override
    OldDatabase database() throws Exception {
        return OldDatabase.h2(folder);
    }
}
