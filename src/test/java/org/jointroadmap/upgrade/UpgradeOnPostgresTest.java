package org.jointroadmap.upgrade;

class UpgradeOnPostgresTest extends UpgradeTests {
    @Override
    OldDatabase database() throws Exception {
        return OldDatabase.postgres();
    }
}
