package org.jointroadmap.walk;

class UpgradeOnPostgresTest extends UpgradeTests {
    @Override
    OldDatabase database() throws Exception {
        return OldDatabase.postgres();
    }
}
