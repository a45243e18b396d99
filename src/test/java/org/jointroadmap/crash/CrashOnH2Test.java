package org.jointroadmap.crash;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

class CrashOnH2Test extends CrashTests {
    private Path data;

    @Override
    List<String> settings(Path folder) {
        data = folder.toAbsolutePath();
        return List.of("--joint-roadmap.data=" + data);
    }

    @Override
    Connection connect() throws SQLException {
        String url = "jdbc:h2:file:" + data.resolve("joint-roadmap") + ";IFEXISTS=TRUE";
        return DriverManager.getConnection(url, "sa", "");
    }
}
