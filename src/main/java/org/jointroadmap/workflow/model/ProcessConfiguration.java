package org.jointroadmap.workflow.model;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the models and forms are. */
@Configuration
class ProcessConfiguration {
    @Bean
    ProcessFolder processFolder(@Value("${joint-roadmap.processes.folder:processes}") Path folder) {
        return new ProcessFolder(folder);
    }
}
