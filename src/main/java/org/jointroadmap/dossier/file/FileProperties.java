package org.jointroadmap.dossier.file;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How attached files are looked through.
 *
 * @param scan words of a command that gets the path of a file as its last one, and ends with 0 for a clean file and with 1 for
 *     one that holds a virus; empty for none
 * @param scanTimeout how long it may take
 */
@ConfigurationProperties("joint-roadmap.files")
record FileProperties(
        @DefaultValue List<String> scan,
        @DefaultValue("60s") Duration scanTimeout) {}
