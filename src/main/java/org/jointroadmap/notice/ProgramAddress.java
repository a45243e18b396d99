package org.jointroadmap.notice;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the program is reached, as it is configured, whatever a request's Host header says. */
@Component
public class ProgramAddress {
    private final String program;
    private final String domain;

    ProgramAddress(NoticeProperties properties, @Value("${server.port:8080}") int port) {
        this.program = properties.address() == null ? "http://localhost:" + port : properties.address();
        this.domain = properties.sender().substring(properties.sender().indexOf('@') + 1);
    }

    /** The whole address of a page. */
    public String of(String path) {
        return program + path;
    }

    /** The domain of the program's letters, by which what it names is unlike what others name. */
    public String domain() {
        return domain;
    }
}
